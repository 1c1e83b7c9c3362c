import { externalProblemLine, type ExternalReading } from '@rettidig/figures/external';
import type { ExternalAttempt, MunicipalityRow, Store } from '@rettidig/store';
import type { ExitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { Wanted } from './fetch-jobindsats.ts';
import type { Source } from './fetch-table.ts';
import { accessTo, keepTable, tellProblems } from './keep-table.ts';

/** What a source is called among tables and attempts, by its name on the command line. */
export const sourceOf = {
  jobindsats: 'jobindsats-v3',
  'jobindsats-v2': 'jobindsats-v2',
  statbank: 'statbank',
} as const satisfies Readonly<Record<Source, ExternalAttempt['source']>>;

/** Keeps what was fetched, or says what is wrong with it; how it went is remembered either way. */
export async function keepFetched(
  store: Store,
  {
    municipality,
    source,
    asked: { tableId, ...asked },
    reading,
    acceptChanges,
  }: {
    readonly municipality: MunicipalityRow;
    readonly source: Source;
    readonly asked: Wanted;
    readonly reading: ExternalReading;
    readonly acceptChanges: boolean;
  },
  terminal: Terminal,
): Promise<ExitCode> {
  const { saveExternalAttempt, withAccess } = await import('@rettidig/store');
  const remember = (message: string | null): Promise<void> =>
    withAccess(store, accessTo(municipality), (tx) =>
      saveExternalAttempt(tx, { source: sourceOf[source], tableId, asked, message }),
    );
  if (reading.outcome === 'problems') {
    await remember(reading.problems.map(externalProblemLine).join(' '));
    return tellProblems(reading, terminal);
  }
  const { table } = reading;
  const kept = await keepTable(store, { municipality, table, acceptChanges }, terminal);
  await remember(
    kept.changes.length === 0 ? null : kept.changes.map(externalProblemLine).join(' '),
  );
  return kept.code;
}
