import { danishDay, danishNumber } from '@rettidig/engine';
import { day } from '@rettidig/engine';
import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';
import { textTable } from '../text-table.ts';
import { accessTo } from './keep-table.ts';

const spec: CommandSpec = {
  name: 'external list',
  summary: 'Vis tabellerne udefra, og hvilke der kan hentes.',
  about: ['Viser de tabeller, der er hentet eller lagt ind, og dem fra Jobindsats, vi kender.'],
  operands: [],
  options: { municipality: municipalityOption },
  examples: ['external list'],
};

export const externalListCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const code = municipalityCode(given);
    const store = await openDatabase(terminal);
    try {
      const municipality = await chosenMunicipality(store, code);
      const { listExternalAttempts, listExternalTables, withAccess } =
        await import('@rettidig/store');
      const { knownTables } = await import('@rettidig/figures/external');
      const tables = await withAccess(store, accessTo(municipality), listExternalTables);
      const lines = textTable(
        [
          { title: 'Tabel', align: 'left' },
          { title: 'Titel', align: 'left' },
          { title: 'Kilde', align: 'left' },
          { title: 'Rækker', align: 'right' },
          { title: 'Hentet', align: 'left' },
          { title: 'Næste', align: 'left' },
        ],
        tables.map(({ tableId, title, source, rows, fetchedAt, nextUpdate }) => [
          tableId,
          title,
          source,
          danishNumber(rows),
          danishDay(day(fetchedAt.slice(0, 10))),
          nextUpdate === null ? '' : danishDay(nextUpdate),
        ]),
        terminal.columns,
      );
      terminal.out(
        tables.length === 0 ? 'Der er ingen tabeller udefra endnu.\n' : `${lines.join('\n')}\n`,
      );
      const attempts = await withAccess(store, accessTo(municipality), listExternalAttempts);
      const failed = attempts.flatMap(({ tableId, triedAt, message }) =>
        message === null
          ? []
          : [`  ${tableId} ${danishDay(day(triedAt.slice(0, 10)))}: ${message}\n`],
      );
      if (failed.length > 0) terminal.out(`\nHentninger, der mislykkedes:\n${failed.join('')}`);
      const had = new Set(tables.map(({ tableId }) => tableId));
      const rest = knownTables.filter(({ id }) => !had.has(id));
      const more = rest.map(({ id, title }) => `  ${id.padEnd(8)}${title}\n`).join('');
      terminal.out(
        `\nKan hentes fra Jobindsats: rettidig external fetch jobindsats <tabel>\n${more}`,
      );
      return exitCode.ok;
    } finally {
      await store.close();
    }
  },
};
