import {
  businessCaseAccount,
  compareScenarios,
  consequences,
  readBusinessCase,
  readReform,
  type Reform,
  reformExample2014,
  rowKey,
  type Sensitivity,
  sensitivity,
  withInitiative,
} from '@rettidig/economy';
import { numberValue } from '../arguments.ts';
import { writeNew } from '../benchmark/write-new.ts';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import type { Terminal } from '../terminal.ts';
import { replayLines, replayOptions, withReplay } from './replay-option.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { inputText, orFaults } from './read-input.ts';
import {
  comparisonCsv,
  comparisonText,
  reformCsv,
  reformText,
  sensitivityCsv,
  sensitivityText,
} from './reform-text.ts';
import { inThousands, toTheOere } from './text.ts';

const spec: CommandSpec = {
  name: 'economy reform',
  summary: 'Se, hvad en reform koster kommunen, og hvad det hviler på.',
  about: [
    'Regner en reforms konsekvenser år for år: ydelsesdel og indsatsdel i kommunen mod statens regulering af bloktilskuddet, lofter, hensat beløb, modgående initiativ og netto.',
    'Filen er CSV med semikolon: kolonnerne del;række;kilde;grundlag;enhed og en for hvert år. Kilden er egen-aktivitet, genafspilning, bloktilskud (landets beløb) eller oplyst; trykt siger, hvad en sum er trykt som. Trykte summer holdes op mod deres rækker.',
    'Med --genafspil bliver kommunens egne sager i databasen regnet under to love, og forskellen bliver en række. Filen må ikke have trykte summer, som rækken går ind i.',
    'Skriv først eksemplet fra 2014 med --example, og ret det til.',
  ],
  operands: [{ name: '<fil>', about: 'Regnskabet som CSV.' }],
  options: {
    example: { value: null, about: 'Skriv kontanthjælpsreformens regnskab fra 2014 i filen.' },
    force: { value: null, about: 'Skriv eksemplet, selv om filen findes.' },
    sammenlign: { value: '<fil>', about: 'Et andet scenarie: vis forskellen, sum for sum.' },
    businesscase: {
      value: '<fil>',
      about: 'En businesscase som modgående initiativ, se economy business-case.',
    },
    foelsomhed: {
      value: '<pct>',
      about: 'Hvad netto bliver, når hver forudsætning er så mange procent lavere og højere.',
    },
    raekke: { value: '<række>', about: 'Kun denne forudsætning i følsomheden, fx Samtaler.' },
    ...replayOptions,
    municipality: municipalityOption,
    kroner: { value: null, about: 'Vis kroner og øre, ikke 1.000 kr.' },
    csv: { value: null, about: 'Svar som CSV med semikolon og decimalkomma, i kroner.' },
  },
  examples: [
    'economy reform reform-2014.csv --example',
    'economy reform reform-2014.csv',
    'economy reform reform-2014.csv --foelsomhed 10 --raekke Samtaler',
    'economy reform reform-2014.csv --sammenlign uden-mentor.csv --csv',
    'economy reform ny-lov.csv --genafspil refusion --fra 2015-12-31 --til 2016-01-04',
  ],
};

export const reformCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [path = ''] = given.operands;
    if (given.has('example')) {
      writeNew(path, `\uFEFF${reformExample2014}`, given.has('force'));
      terminal.out(`Skrevet: ${path}\nSe det med: rettidig economy reform ${path}\n`);
    } else terminal.out(await answerOf(given, path, terminal));
    return exitCode.ok;
  },
};

/** What was asked for: the account, its sensitivity, or it and another beside each other. */
async function answerOf(given: Arguments, path: string, terminal: Terminal): Promise<string> {
  const { columns } = terminal;
  const isCsv = given.has('csv');
  const pct = numberValue(given, 'foelsomhed', { from: 1, to: 100 });
  const otherPath = given.value('sammenlign');
  if (otherPath !== null && pct !== null) {
    throw new CommandError(exitCode.usage, 'Vælg --sammenlign eller --foelsomhed, ikke begge.');
  }
  if (given.value('raekke') !== null && pct === null) {
    throw new CommandError(exitCode.usage, '--raekke hører sammen med --foelsomhed.');
  }
  const look = given.has('kroner')
    ? { amount: toTheOere, unit: 'kr.', columns }
    : { amount: inThousands, unit: '1.000 kr.', columns };
  const written = reformAt(given, path);
  const replayed =
    given.value('genafspil') === null
      ? null
      : await withReplay(given, terminal, { reform: written, spec });
  const reform = replayed?.reform ?? written;
  const above = replayed === null || isCsv ? '' : replayLines(replayed).join('\n');
  const account = orFaults(path, consequences(reform));
  if (otherPath !== null) {
    const other = orFaults(otherPath, readReform(inputText(otherPath)));
    const pair = [account, orFaults(otherPath, consequences(other))] as const;
    const compared = orFaults(otherPath, compareScenarios(...pair));
    return isCsv ? comparisonCsv(compared, pair) : comparisonText(compared, pair, look);
  }
  if (pct !== null) {
    const found = sensitivities({ given, path, pct }, reform);
    return isCsv ? sensitivityCsv(found, account) : sensitivityText(found, account, look);
  }
  return isCsv ? reformCsv(account) : `${above}${reformText(account, look)}`;
}

/** The account of the file, with a business case as its counter-initiative where one is given. */
function reformAt(given: Arguments, path: string): Reform {
  const reform = orFaults(path, readReform(inputText(path)));
  const casePath = given.value('businesscase');
  if (casePath === null) return reform;
  const plan = orFaults(casePath, readBusinessCase(inputText(casePath)));
  const account = orFaults(casePath, businessCaseAccount(plan, { pct: 0 }));
  return orFaults(path, withInitiative(reform, account));
}

function sensitivities(
  { given, path, pct }: { readonly given: Arguments; readonly path: string; readonly pct: number },
  reform: Reform,
): readonly Sensitivity[] {
  const name = given.value('raekke');
  const chosen =
    name === null ? reform.rows : reform.rows.filter((row) => row.name === name.normalize('NFC'));
  if (chosen.length === 0) {
    const known = [...new Set(reform.rows.map((row) => row.name))].join(', ');
    throw new CommandError(
      exitCode.usage,
      `--raekke ${name}: Regnskabet har ingen sådan række. Det har: ${known}.`,
    );
  }
  const keys = chosen.map(rowKey);
  return [-pct, pct].flatMap((each) => orFaults(path, sensitivity(reform, each, keys)));
}
