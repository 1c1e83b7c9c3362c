import {
  benefitMoney,
  draftOf,
  lawAskedFrom,
  type Laws,
  replayCase,
  replayTally,
} from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import { dayValue, requiredValue } from '../arguments.ts';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { createCsv } from '../csv-file.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { populationOptions, withPopulation } from '../population/read-population.ts';
import { listColumns, listRow } from './citizen-list.ts';
import { replayJson } from './json.ts';
import { replayText } from './text.ts';

const spec: CommandSpec = {
  name: 'replay',
  summary: 'Sammenlign to dages lov på de samme borgere: pligter, grupper og beløb.',
  about: [
    'Læser de borgere, der er i kontaktforløb, og regner deres pligter og beløb efter loven på to dage: Hvad kommer til, hvad falder bort, hvad flytter sig.',
    'Med --draft lægges et udkast til en lov over loven på dagen i --to. Alt, hvad udkastet har del i, er mærket.',
    'Hvad en af lovene ikke svarer på, tælles for sig og aldrig som bortfaldet eller som 0 kr. Se docs/replay.md.',
  ],
  operands: [],
  options: {
    from: { value: '<dato>', about: 'Loven, der sammenlignes fra, fx 2016-01-01. Skal med.' },
    to: { value: '<dato>', about: 'Loven, der sammenlignes med, fx 2026-07-01. Skal med.' },
    draft: { value: '<mappe>', about: 'Mappen med et udkast, fx drafts/lab-2027.' },
    ...populationOptions,
    on: {
      value: '<dato>',
      about: 'Dagen, sagerne læses på. Uden den i dag, eller dagen i en opdigtet kommune.',
    },
    list: {
      value: '<fil>',
      about: 'Skriv de berørte borgere som CSV: id og hvad der ændrer sig, ikke navn eller CPR.',
    },
    json: {
      value: null,
      about: 'Svar i JSON, som beskrevet i docs/schemas/rettidig-replay-1.schema.json.',
    },
  },
  examples: [
    'replay --from 2016-01-01 --to 2026-07-01',
    'replay --from 2026-12-31 --to 2027-01-01 --draft drafts/lab-2027 --municipality 0173',
    'replay --from 2025-06-30 --to 2025-07-01 --unit Ungeteam --list beroerte.csv --json',
  ],
};

export const replayCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const laws = await lawsOf(given);
    const list = given.value('list');
    await withPopulation(given, terminal, {
      on: dayValue(given, 'on'),
      purpose: purposeOf(laws),
      work: async ({ municipality, unit, on, walk }) => {
        const tally = replayTally(on, laws);
        const csv = list === null ? null : createCsv(list, listColumns);
        try {
          await walk((member) => {
            const replay = replayCase(member.caseFile, on, laws, benefitMoney);
            if (replay === null) return;
            tally.add(replay);
            const row = csv === null ? null : listRow(member, replay, draftOf(laws.after));
            if (row !== null) csv?.row(row);
          });
        } catch (error) {
          csv?.drop();
          throw error;
        }
        csv?.keep();
        const report = tally.report();
        const where = { municipality: municipality.municipality, name: municipality.name, unit };
        terminal.out(
          given.has('json')
            ? `${JSON.stringify(replayJson(report, where), null, 2)}\n`
            : replayText(report, where, terminal.columns),
        );
        if (list !== null) terminal.err(`De berørte borgere står i ${list}.\n`);
      },
    });
    return exitCode.ok;
  },
};

async function lawsOf(given: Arguments): Promise<Laws> {
  requiredValue(given, spec, 'from');
  requiredValue(given, spec, 'to');
  const from = dayValue(given, 'from') as Day;
  const to = dayValue(given, 'to') as Day;
  for (const on of [from, to]) {
    if (on >= lawAskedFrom) continue;
    const first = isoDay(lawAskedFrom);
    throw new CommandError(
      exitCode.usage,
      `Rettidig kender ikke loven den ${isoDay(on)}. Vælg ${first} eller senere.`,
    );
  }
  const folder = given.value('draft');
  if (folder === null) {
    if (from !== to) {
      return { before: { on: from, amendments: null }, after: { on: to, amendments: null } };
    }
    throw new CommandError(
      exitCode.usage,
      `--from og --to er samme dag (${isoDay(from)}). Vælg to dage, eller læg et udkast over med --draft.`,
    );
  }
  const { readDraftFolder } = await import('../drafts/read-draft-folder.ts');
  const draft = readDraftFolder(folder);
  if (to < draft.from) {
    throw new CommandError(
      exitCode.usage,
      `Udkastet gælder først fra ${isoDay(draft.from)}. Vælg --to ${isoDay(draft.from)} eller senere.`,
    );
  }
  return {
    before: { on: from, amendments: null },
    after: { on: to, amendments: draft.amendments },
  };
}

/** As it stands in the log of who has read a citizen's case. */
function purposeOf({ before, after }: Laws): string {
  const draft = draftOf(after);
  const named = draft === null ? '' : ` (${draft})`;
  return `Sammenligning af loven ${isoDay(before.on)} og ${isoDay(after.on)}${named}`;
}
