import { mediaTypeOf } from '@rettidig/documents/extract';
import {
  archiveVersion,
  archiveWith,
  closePaperFile,
  keepPaperFile,
  newId,
  paperFileOf,
  saveArchive,
  waitingPapers,
} from '@rettidig/store';
import type { SentFile } from '../../http/sent-files.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { beginRun, findRun, type Run } from '../../runs/runs.ts';
import { readPaper } from './read-paper.ts';
import { recording } from './recording.ts';

/** What came of files that were sent together, or of those that waited. */
export interface ReadingOutcome {
  taken: number;
  /** Files that are here already. */
  readonly known: { readonly name: string; readonly id: string }[];
  readonly refused: { readonly name: string; readonly text: string }[];
}

/** Papers that are read, in a run. */
export interface Reading {
  readonly id: string;
  readonly run: Run;
}

const outcomes = new WeakMap<Run, ReadingOutcome>();

/**
 * Keeps files, and begins to read them, which goes on after the request that brought them. Where the program stops before it is
 * done, they wait.
 */
export async function beginReading(
  visit: EmployeeVisit,
  files: readonly SentFile[],
  { body, tooLarge }: { readonly body: string | null; readonly tooLarge: string },
): Promise<Reading> {
  const outcome: ReadingOutcome = { taken: 0, known: [], refused: [] };
  const papers: string[] = [];
  for (const { name, bytes, isTooLarge } of files) {
    if (isTooLarge) {
      outcome.refused.push({ name, text: tooLarge });
      continue;
    }
    const sent = { fileName: name, type: mediaTypeOf(name), bytes, body };
    const { id, isKnown } = await visit.read((tx) => keepPaperFile(tx, sent, recording));
    if (isKnown) outcome.known.push({ name, id });
    else if (!papers.includes(id)) papers.push(id);
  }
  return begin(visit, papers, outcome);
}

/** Begins to read the files that wait: those that were not read when the program stopped. */
export async function resumeReading(visit: EmployeeVisit): Promise<Reading> {
  const waiting = await visit.read(waitingPapers);
  return begin(
    visit,
    waiting.map(({ id }) => id),
    { taken: 0, known: [], refused: [] },
  );
}

/** Reads papers one by one, and keeps each as it is read. */
function begin(visit: EmployeeVisit, papers: readonly string[], outcome: ReadingOutcome): Reading {
  const { ground, session } = visit;
  const id = newId();
  const of = { id, municipality: session.municipality };
  const run = beginRun(ground, of, async (progress) => {
    progress(0, papers.length);
    const faults: unknown[] = [];
    for (const [n, paper] of papers.entries()) {
      // A paper that nothing can be done with waits, and keeps nobody from the others.
      await readOne(visit, paper, outcome).catch((fault: unknown) => faults.push(fault));
      progress(n + 1, papers.length);
    }
    if (faults.length > 0) throw faults[0];
  });
  outcomes.set(run, outcome);
  return { id, run };
}

async function readOne(
  { read, municipality }: EmployeeVisit,
  id: string,
  outcome: ReadingOutcome,
): Promise<void> {
  const sent = await read((tx) => paperFileOf(tx, id));
  if (sent === null) return;
  const { fileName: name, bytes, body } = sent;
  const at = { id, body, municipality: municipality?.name ?? '' };
  const reading = await readPaper({ name, bytes }, at);
  if (reading.outcome === 'refused') {
    await read((tx) => closePaperFile(tx, id, recording));
    outcome.refused.push({ name, text: reading.text });
    return;
  }
  const { file } = reading;
  // Somebody else may have had the same file read in the meantime.
  const known = await read(async (tx) => {
    if ((await archiveVersion(tx, id)) !== null) return id;
    const there = await archiveWith(tx, file.sha256);
    if (there === null) await saveArchive(tx, file, { seen: null, recording });
    else await closePaperFile(tx, id, recording);
    return there;
  });
  if (known === null) outcome.taken += 1;
  else outcome.known.push({ name, id: known });
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
