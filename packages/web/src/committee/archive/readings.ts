import { archiveWith, saveArchive } from '@rettidig/store';
import { beginRun, findRun, type Run } from '../../runs/runs.ts';
import type { SentFile } from '../../http/sent-files.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { readPaper } from './read-paper.ts';
import { recording } from './recording.ts';

/** What came of files that were sent together. */
export interface ReadingOutcome {
  taken: number;
  /** Files that are here already. */
  readonly known: { readonly name: string; readonly id: string }[];
  readonly refused: { readonly name: string; readonly text: string }[];
}

const outcomes = new WeakMap<Run, ReadingOutcome>();

/** Reads papers and keeps each as it is read; goes on after the request that brought them. */
export function beginReading(
  visit: EmployeeVisit,
  files: readonly SentFile[],
  {
    id,
    body,
    tooLarge,
  }: { readonly id: string; readonly body: string | null; readonly tooLarge: string },
): Run {
  const { ground, session, read, municipality } = visit;
  const outcome: ReadingOutcome = { taken: 0, known: [], refused: [] };
  const at = { body, municipality: municipality?.name ?? '' };
  const run = beginRun(ground, { id, municipality: session.municipality }, async (progress) => {
    progress(0, files.length);
    for (const [n, { name, bytes, isTooLarge }] of files.entries()) {
      const reading = isTooLarge
        ? { outcome: 'refused' as const, text: tooLarge }
        : await readPaper({ name, bytes }, at);
      if (reading.outcome === 'refused') outcome.refused.push({ name, text: reading.text });
      else {
        const known = await read(async (tx) => {
          const there = await archiveWith(tx, reading.file.sha256);
          if (there === null) await saveArchive(tx, reading.file, { seen: null, recording });
          return there;
        });
        if (known === null) outcome.taken += 1;
        else outcome.known.push({ name, id: known });
      }
      progress(n + 1, files.length);
    }
  });
  outcomes.set(run, outcome);
  return run;
}

/** How far a reading is, and what came of it; null where the application knows of none. */
export function findReading(
  { ground, session }: EmployeeVisit,
  id: string,
): { readonly run: Run; readonly outcome: ReadingOutcome } | null {
  const run = findRun(ground, id, session.municipality);
  const outcome = run === null ? undefined : outcomes.get(run);
  return run === null || outcome === undefined ? null : { run, outcome };
}
