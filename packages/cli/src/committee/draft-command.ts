import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';
import { todayInDenmark } from '../today.ts';

/** The choices that drafts take, as their pages have them. */
const choices = {
  kvartal: { value: '<kode>', about: 'Kvartalsoverblik: kvartalet, såsom 2026-K3.' },
  maaned: { value: '<kode>', about: 'Langvarige sager og risikogruppe: måneden, såsom 2026-10.' },
  aar: { value: '<år>', about: 'Budgetopfølgning: året.' },
  projekt: { value: '<id>', about: 'Projektevaluering: projektet.' },
  gruppe: { value: '<kode>', about: 'Projektevaluering: »alle« eller »gennemfoert«.' },
  pris: { value: '<id>', about: 'Prissammenligning: den pris, de andre holdes op imod.' },
  dag: { value: '<dag>', about: 'Prissammenligning: dagen, priserne gælder.' },
  runde: { value: '<id>', about: 'Benchmark: runden.' },
};

const spec: CommandSpec = {
  name: 'paper draft',
  summary: 'Skriv et udkast til en sag til udvalget af kommunens tal.',
  about: [
    'Udkastet følger regler og siger kun, hvad tallene viser; vurderingen er en persons. Det, der ikke er valgt, er som det plejer: det nyeste.',
    'Tal under fem borgere er skjult. Intet bliver gemt; på siden Udkast bliver det til en sag.',
  ],
  operands: [
    {
      name: '<slags>',
      about:
        'kvartalsoverblik, langvarige-sager, budgetopfoelgning, projektevaluering, prissammenligning, benchmark eller risikogruppe.',
    },
  ],
  options: {
    ...choices,
    municipality: municipalityOption,
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: [
    'paper draft kvartalsoverblik --kvartal 2026-K3',
    'paper draft budgetopfoelgning --aar 2026',
  ],
};

export const paperDraftCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const { insertGround, writtenDraft } = await import('@rettidig/web');
    const [kind = ''] = given.operands;
    const code = municipalityCode(given);
    const store = await openDatabase(terminal);
    try {
      const { municipality, demoDay } = await chosenMunicipality(store, code);
      const chosen = Object.keys(choices).flatMap((name) => {
        const value = given.value(name);
        return value === null ? [] : [[name, value] as const];
      });
      const found = await writtenDraft(
        insertGround(store, municipality, demoDay ?? todayInDenmark()),
        kind,
        Object.fromEntries(chosen),
      );
      if ('problem' in found) throw new CommandError(exitCode.usage, found.problem);
      if (given.has('json')) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
      else {
        terminal.out(`${found.text}\n\nDet mangler:\n`);
        for (const line of found.lacking) terminal.out(`- ${line}\n`);
      }
      return exitCode.ok;
    } finally {
      await store.close();
    }
  },
};
