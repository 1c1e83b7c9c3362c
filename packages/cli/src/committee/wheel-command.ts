import { addMonths, fromCivil, isoDay, toCivil } from '@rettidig/engine';
import type { TurnState } from '@rettidig/store';
import { numberValue } from '../arguments.ts';
import type { Command, CommandSpec } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { municipalityOption } from '../population/choose-municipality.ts';
import { textTable } from '../text-table.ts';
import { closedOption, type CommitteeSource, withCommittee } from './with-committee.ts';

const spec: CommandSpec = {
  name: 'committee wheel',
  summary: 'Vis udvalgenes årshjul: hvad der ventes, og hvad der er blevet af det.',
  about: [
    'En linje for hver sag i hver af dens måneder i året. Slutter med 1, når en måned er gået, uden at der er sagt, hvad der blev af sagen, og ellers med 0.',
  ],
  operands: [],
  options: {
    year: { value: '<år>', about: 'Uden: i år.' },
    lukket: closedOption,
    municipality: municipalityOption,
    json: { value: null, about: 'Svar i JSON.' },
  },
  examples: ['committee wheel', 'committee wheel --year 2027 --json'],
};

export const wheelCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const year = numberValue(given, 'year', { from: 2000, to: 2100 });
    return await withCommittee(given, terminal, {
      purpose: 'Udvalgenes årshjul',
      work: async (source) => {
        const turns = await turnsOf(source, year ?? toCivil(source.on).year);
        if (given.has('json')) terminal.out(`${JSON.stringify(turns, null, 2)}\n`);
        else if (turns.length === 0) {
          terminal.out('Der er intet årshjul endnu. Tilføj linjer på siden Udvalg, Årshjul.\n');
        } else {
          const lines = textTable(
            [
              { title: 'Måned', align: 'left' },
              { title: 'Sag', align: 'left' },
              { title: 'Udvalg', align: 'left' },
              { title: 'Blev til', align: 'left' },
            ],
            turns.map(({ monthName, title, body, state, reason }) => [
              monthName,
              title,
              body,
              reason === '' ? stateNames[state] : `${stateNames[state]}: ${reason}`,
            ]),
            terminal.columns,
          );
          terminal.out(`${lines.join('\n')}\n`);
        }
        return turns.some(({ state }) => state === 'mangler') ? exitCode.problems : exitCode.ok;
      },
    });
  },
};

const stateNames: Readonly<Record<TurnState, string>> = {
  ventet: 'ventes',
  mangler: 'MANGLER',
  sag: 'sag, ikke på dagsorden',
  dagsorden: 'på dagsorden',
  oversprunget: 'sprunget over',
  lukket: 'lavet (lukket)',
};

async function turnsOf({ tx, on }: CommitteeSource, year: number) {
  const { expectedIn, monthText } = await import('@rettidig/committee');
  const { listBodies, listWheel, listWheelTurns, turnMatters, turnState } =
    await import('@rettidig/store');
  const bodies = await listBodies(tx);
  const turns = await listWheelTurns(tx);
  const matters = await turnMatters(tx);
  const january = fromCivil(year, 1, 1);
  return expectedIn(await listWheel(tx), january, addMonths(january, 12)).map(
    ({ matter: line, month }) => {
      const turn = turns.find((one) => one.wheel === line.id && one.month === month) ?? null;
      return {
        month: isoDay(month),
        monthName: monthText(month),
        title: line.title,
        body: bodies.find(({ id }) => id === line.body)?.name ?? '',
        draft: line.draft,
        state: turnState(turn, matters.get(turn?.matter ?? '') ?? null, { month, today: on }),
        matter: turn?.matter ?? null,
        reason: turn?.reason ?? '',
      };
    },
  );
}
