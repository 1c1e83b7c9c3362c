import type { ExternalReading } from '@rettidig/figures/external';
import { CommandError, exitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { Wanted } from './fetch-jobindsats.ts';

/** The sources as they are written on the command line. */
export const sources = ['jobindsats', 'jobindsats-v2', 'statbank'] as const;
export type Source = (typeof sources)[number];

/** The key to a source; empty for one without. It stands in no message. */
export function keyTo(source: Source, { env }: Terminal): string {
  if (source === 'statbank') return '';
  const key = env['RETTIDIG_JOBINDSATS_KEY']?.trim() ?? '';
  if (key !== '') return key;
  throw new CommandError(
    exitCode.problems,
    'Der mangler en nøgle til Jobindsats. Bed om den på jobindsats@star.dk, og sæt den i RETTIDIG_JOBINDSATS_KEY.',
  );
}

/** Fetches a table from a source. */
export async function fetchTable(
  source: Source,
  wanted: Wanted,
  { key, terminal }: { readonly key: string; readonly terminal: Terminal },
): Promise<ExternalReading> {
  const { usualPatience: patience } = await import('./http.ts');
  const addressOf = (name: string, usual: string): string =>
    (terminal.env[name] ?? usual).replace(/\/+$/, '');
  if (source === 'statbank') {
    const { fetchStatBank } = await import('./fetch-statbank.ts');
    const address = addressOf('RETTIDIG_STATBANK_URL', 'https://api.statbank.dk');
    return await fetchStatBank({ address, patience }, wanted);
  }
  const { fetchJobindsatsV2, fetchJobindsatsV3 } = await import('./fetch-jobindsats.ts');
  const address = addressOf('RETTIDIG_JOBINDSATS_URL', 'https://api.jobindsats.dk');
  const byVersion = source === 'jobindsats' ? fetchJobindsatsV3 : fetchJobindsatsV2;
  return await byVersion({ address, key, patience }, wanted);
}
