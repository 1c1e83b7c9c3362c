import { lawAskedFrom } from '@rettidig/casework';
import {
  type DutyPrice,
  monthsUnder,
  type Reform,
  type ReplayAnswer,
  replayKinds,
  type ReplayQuestion,
  replayRow,
} from '@rettidig/economy';
import {
  type Amendments,
  counted,
  danishMoney,
  type Day,
  isoDay,
  kroner,
  type Money,
} from '@rettidig/engine';
import { dayValue, numberValue, requiredValue } from '../arguments.ts';
import type { Arguments, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { chosenMunicipality, municipalityCode } from '../population/choose-municipality.ts';
import type { Terminal } from '../terminal.ts';
import { todayInDenmark } from '../today.ts';

/** The options that replay two laws on the municipality's own cases, and make a row of it. */
export const replayOptions = {
  genafspil: {
    value: '<slags>',
    about: `Læg en række til fra kommunens egne sager under to love: ${replayKinds.codes.map(({ code }) => code).join(', ')}.`,
  },
  fra: { value: '<dato>', about: 'Loven, der sammenlignes fra, fx 2026-12-31.' },
  til: { value: '<dato>', about: 'Loven, der sammenlignes med, fx 2027-01-01.' },
  udkast: { value: '<mappe>', about: 'Mappen med et udkast, som lægges over loven i --til.' },
  del: { value: '<del>', about: 'ydelsesdel eller indsatsdel. Uden: ydelsesdel.' },
  navn: { value: '<navn>', about: 'Hvad rækken hedder. Uden: Genafspilning.' },
  'pris-samtale': { value: '<kr>', about: 'Hvad en samtale koster kommunen, til pligter.' },
  'pris-tilbud': { value: '<kr>', about: 'Hvad et tilbud koster kommunen, til pligter.' },
} as const;

const highestPrice = 10_000_000;

/** What a replay came to, and the account with its row; the account as it was, where the replay has none. */
export interface ReplayedReform {
  readonly reform: Reform;
  readonly question: ReplayQuestion;
  readonly answer: ReplayAnswer;
}

/**
 * Replays two laws on the cases of a municipality, and puts the row in an account.
 * @throws CommandError where the options do not go together, or the municipality is not there
 */
export async function withReplay(
  given: Arguments,
  terminal: Terminal,
  { reform, spec }: { readonly reform: Reform; readonly spec: CommandSpec },
): Promise<ReplayedReform> {
  const kind = replayKinds.codes.find(({ code }) => code === given.value('genafspil'))?.code;
  if (kind === undefined) {
    const known = replayKinds.codes.map(({ code }) => code).join(', ');
    throw new CommandError(exitCode.usage, `--genafspil: vælg en af ${known}.`);
  }
  const part = given.value('del') ?? 'ydelsesdel';
  if (part !== 'ydelsesdel' && part !== 'indsatsdel') {
    throw new CommandError(exitCode.usage, '--del: vælg ydelsesdel eller indsatsdel.');
  }
  const { before, after, draft } = await lawsOf(given, spec);
  const code = municipalityCode(given);
  const store = await openDatabase(terminal);
  try {
    const municipality = await chosenMunicipality(store, code);
    const { replayCases, withAccess } = await import('@rettidig/store');
    const question: ReplayQuestion = {
      kind,
      before,
      after,
      draft: draft === null ? null : { id: draft.id, title: draft.title },
      on: municipality.demoDay ?? todayInDenmark(),
      part,
      name: given.value('navn') ?? 'Genafspilning',
      months: monthsUnder(after, reform.years),
      prices: kind === 'pligter' ? pricesOf(given) : [],
    };
    const access = {
      municipality: municipality.municipality,
      user: null,
      units: 'all',
      protectedPersons: true,
      purpose: `Genafspilning (kun tal og summer): ${replayKinds.label(kind, 'da')}`,
    } as const;
    const answer = await withAccess(store, access, (tx) =>
      replayCases(tx, { question, draft }, (done, of) => {
        if (!terminal.isInteractive) return;
        terminal.err(`\rRegner på ${done}${of === null ? '' : ` af ${of}`} borgere\u001B[K`);
      }),
    );
    if (terminal.isInteractive) terminal.err('\r\u001B[K');
    const row = replayRow(question, answer);
    return {
      reform: row === null ? reform : { ...reform, rows: [...reform.rows, row] },
      question,
      answer,
    };
  } finally {
    await store.close();
  }
}

function pricesOf(given: Arguments): readonly DutyPrice[] {
  return (['samtale', 'tilbud'] as const).flatMap((about) => {
    const price = numberValue(given, `pris-${about}`, { from: 0, to: highestPrice });
    return price === null ? [] : [{ about, price: kroner(price), source: 'kommandolinjen' }];
  });
}

async function lawsOf(
  given: Arguments,
  spec: CommandSpec,
): Promise<{ readonly before: Day; readonly after: Day; readonly draft: Amendments | null }> {
  requiredValue(given, spec, 'fra');
  requiredValue(given, spec, 'til');
  const before = dayValue(given, 'fra') as Day;
  const after = dayValue(given, 'til') as Day;
  for (const on of [before, after]) {
    if (on >= lawAskedFrom) continue;
    throw new CommandError(
      exitCode.usage,
      `Rettidig kender ikke loven den ${isoDay(on)}. Vælg ${isoDay(lawAskedFrom)} eller senere.`,
    );
  }
  const folder = given.value('udkast');
  if (folder === null) {
    if (before !== after) return { before, after, draft: null };
    throw new CommandError(exitCode.usage, '--fra og --til er samme dag. Vælg to dage.');
  }
  const { readDraftFolder } = await import('../drafts/read-draft-folder.ts');
  const { amendments } = readDraftFolder(folder);
  if (after >= amendments.from) return { before, after, draft: amendments };
  throw new CommandError(
    exitCode.usage,
    `Udkastet gælder først fra ${isoDay(amendments.from)}. Vælg --til derefter.`,
  );
}

const singular = { borgere: 'borger', dage: 'dag', pligter: 'pligt' } as const;

/** What a replay came to, in lines above the account. */
export function replayLines({ question, answer }: ReplayedReform): readonly string[] {
  const { yearly, citizens, lines, gaps, notes } = answer;
  const number = (unit: 'kr.' | 'antal', value: number): string =>
    unit === 'kr.' ? danishMoney(value as Money) : value.toLocaleString('da-DK');
  return [
    `Genafspilning: ${replayKinds.label(question.kind, 'da')}, loven ${isoDay(question.before)} mod ${isoDay(question.after)}`,
    ...(question.draft === null ? [] : [`${question.draft.title} er ikke lov.`]),
    yearly === null
      ? 'Det kan ikke siges, hvad den nye lov koster; rækken er ikke lagt til.'
      : `Et helt år: ${danishMoney(yearly)} for ${counted(citizens, 'borger', 'borgere')} under begge love`,
    ...lines.map(
      ({ label, unit, before, after }) =>
        `  ${label}: ${number(unit, before)} -> ${number(unit, after)}`,
    ),
    ...gaps.map(({ why, count, of }) => `  mangler: ${counted(count, singular[of], of)}: ${why}`),
    ...notes.map((note) => `  ${note}`),
    '',
  ];
}
