import { counted } from '@rettidig/engine';
import {
  type ExternalProblem,
  type ExternalReading,
  type ExternalTable,
  externalProblemLine,
} from '@rettidig/figures/external';
import type { MunicipalityRow, Store } from '@rettidig/store';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** Says what keeps an answer or a file from being a table. */
export function tellProblems(
  reading: Extract<ExternalReading, { readonly outcome: 'problems' }>,
  terminal: Terminal,
): ExitCode {
  for (const found of reading.problems) terminal.err(`${externalProblemLine(found)}\n`);
  terminal.err('\nIntet er gemt. De tal, der stod før, står der stadig.\n');
  return exitCode.problems;
}

/** What a command does as no employee: it reads and writes what the municipality has from outside. */
export const accessTo = ({ municipality }: MunicipalityRow) =>
  ({
    municipality,
    user: null,
    units: [],
    protectedPersons: false,
    purpose: 'Tal udefra',
  }) as const;

/** Keeps a table, and says what came of it: the changes that somebody must accept first, where there are any. */
export async function keepTable(
  store: Store,
  {
    municipality,
    table,
    acceptChanges,
  }: {
    readonly municipality: MunicipalityRow;
    readonly table: ExternalTable;
    readonly acceptChanges: boolean;
  },
  terminal: Terminal,
): Promise<{ readonly code: ExitCode; readonly changes: readonly ExternalProblem[] }> {
  const { saveExternalTable, withAccess } = await import('@rettidig/store');
  const saved = await withAccess(store, accessTo(municipality), (tx) =>
    saveExternalTable(tx, table, { acceptChanges }),
  );
  if (saved.outcome === 'changed') {
    terminal.err(`Tabellen ${table.tableId} er anderledes end den, der står:\n`);
    for (const change of saved.changes) terminal.err(`  ${externalProblemLine(change)}\n`);
    terminal.err(
      '\nIntet er gemt. De tal, der stod før, står der stadig.\nSe ændringerne igennem, og kør igen med --accept-changes, hvis de er i orden.\n',
    );
    return { code: exitCode.problems, changes: saved.changes };
  }
  const periods = new Set(table.rows.map(({ period }) => period)).size;
  const { length } = table.rows;
  terminal.out(
    `Gemt: ${table.title} (${table.tableId}), ${counted(length, 'række', 'rækker')}, ${counted(periods, 'periode', 'perioder')}.\n`,
  );
  const hidden = table.rows.flatMap(({ values }) => values).filter((one) => one === null).length;
  if (hidden > 0) {
    terminal.err(`${counted(hidden, 'tal', 'tal')} er skjult eller mangler hos kilden.\n`);
  }
  return { code: exitCode.ok, changes: [] };
}
