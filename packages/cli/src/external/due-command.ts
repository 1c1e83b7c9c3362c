import { counted, type Day } from '@rettidig/engine';
import { standingOf } from '@rettidig/figures/external';
import type { ExternalAttempt, ExternalTableLine, WithdrawnTable } from '@rettidig/store';
import type { Command, CommandSpec } from '../command.ts';
import { openDatabase } from '../database.ts';
import { exitCode } from '../exit-code.ts';
import {
  chosenMunicipality,
  municipalityCode,
  municipalityOption,
} from '../population/choose-municipality.ts';
import { todayInDenmark } from '../today.ts';
import { fetchTable, keyTo, sources } from './fetch-table.ts';
import { keepFetched, sourceOf } from './keep-fetched.ts';
import { accessTo } from './keep-table.ts';

const spec: CommandSpec = {
  name: 'external due',
  summary: 'Hent de tabeller, der er kommet nye tal til.',
  about: [
    'Henter igen, på samme måde som sidst, de tabeller, hvis kilde har lovet nye tal senest i dag, som ikke er hentet i 45 dage, eller hvor sidste hentning mislykkedes. En tabel, der er trukket tilbage, hentes ikke.',
    'Er beregnet til at blive kørt hver dag af serverens egen tidsplan (cron eller systemd), med nøglen i RETTIDIG_JOBINDSATS_KEY. Hvad der mislykkedes, står på siden Tal udefra.',
  ],
  operands: [],
  options: { municipality: municipalityOption },
  examples: ['external due'],
};

interface Standing {
  readonly tables: readonly ExternalTableLine[];
  readonly withdrawn: readonly WithdrawnTable[];
}

/** Whether a table that was fetched before is to be fetched now. */
export function isDue(
  { source, tableId, message }: ExternalAttempt,
  { tables, withdrawn }: Standing,
  today: Day,
): boolean {
  const isIt = (one: Pick<ExternalTableLine, 'source' | 'tableId'>): boolean =>
    one.source === source && one.tableId === tableId;
  if (withdrawn.some(isIt)) return false;
  if (message !== null) return true;
  const table = tables.find(isIt);
  return table !== undefined && standingOf(table, today).kind !== 'current';
}

export const externalDueCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const code = municipalityCode(given);
    const store = await openDatabase(terminal);
    try {
      const municipality = await chosenMunicipality(store, code);
      const { listExternalAttempts, listExternalTables, listWithdrawnTables, withAccess } =
        await import('@rettidig/store');
      const { attempts, ...standing } = await withAccess(
        store,
        accessTo(municipality),
        async (tx) => ({
          attempts: await listExternalAttempts(tx),
          tables: await listExternalTables(tx),
          withdrawn: await listWithdrawnTables(tx),
        }),
      );
      const due = attempts.filter((one) => isDue(one, standing, todayInDenmark()));
      let failed = 0;
      for (const { source: name, tableId, asked } of due) {
        const source = sources.find((one) => sourceOf[one] === name) ?? 'jobindsats';
        const wanted = { ...asked, tableId };
        const reading = await fetchTable(source, wanted, {
          key: keyTo(source, terminal),
          terminal,
        });
        const kept = await keepFetched(
          store,
          { municipality, source, asked: wanted, reading, acceptChanges: false },
          terminal,
        );
        if (kept !== exitCode.ok) failed += 1;
      }
      terminal.out(
        due.length === 0
          ? 'Ingen tabeller venter på nye tal.\n'
          : `${counted(due.length, 'tabel', 'tabeller')} hentet eller forsøgt hentet, ${failed} mislykkedes.\n`,
      );
      return failed === 0 ? exitCode.ok : exitCode.problems;
    } finally {
      await store.close();
    }
  },
};
