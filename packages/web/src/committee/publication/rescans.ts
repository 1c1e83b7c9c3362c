import { publicFileReader } from '@rettidig/documents/extract';
import { newId, type Rescan, rescanPublished } from '@rettidig/store';
import type { EmployeeVisit } from '../../http/visit.ts';
import { beginRun, findRun, type Run } from '../../runs/runs.ts';

/** A look through all that is published: how far it is, and what it has found when it is done. */
export interface RescanRun {
  readonly id: string;
  readonly run: Run;
  /** Null until it is done. */
  readonly rescan: Rescan | null;
}

const done = new WeakMap<Run, Rescan>();

/** Begins to look through all that the public reads; goes on after the request that asked for it. */
export function beginRescan({ ground, session, read }: EmployeeVisit): RescanRun {
  const id = newId();
  const { municipality } = session;
  const run = beginRun(ground, { id, municipality }, async (progress) => {
    const rescan = await rescanPublished(read, publicFileReader, progress);
    done.set(run, rescan);
  });
  return { id, run, rescan: null };
}

/** A look through all that is published; null where the application knows of none. */
export function findRescan({ ground, session }: EmployeeVisit, id: string): RescanRun | null {
  const run = findRun(ground, id, session.municipality);
  return run === null ? null : { id, run, rescan: done.get(run) ?? null };
}
