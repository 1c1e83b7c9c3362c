import { newId } from '@rettidig/store';
import type { EmployeeVisit } from '../../http/visit.ts';
import { beginRun, findRun, type Run } from '../../runs/runs.ts';
import type { PaperFile } from './paper-file.ts';

/** A paper that is being set for somebody, or has been. */
export interface Setting {
  readonly run: Run;
  /** Null until it is set. */
  readonly file: PaperFile | null;
}

interface Kept {
  readonly employee: string;
  file: PaperFile | null;
}

const kept = new WeakMap<Run, Kept>();

/** Begins to set a paper; returns the id it is found by. */
export function beginSetting(
  { ground, session: { municipality, employee } }: EmployeeVisit,
  set: () => Promise<PaperFile>,
): string {
  const id = newId();
  const own: Kept = { employee: employee.id, file: null };
  const run = beginRun(ground, { id, municipality }, async () => {
    own.file = await set();
  });
  kept.set(run, own);
  return id;
}

/** A paper that the employee has asked for; null where there is none with the id, or it is forgotten. */
export function findSetting(
  { ground, session: { municipality, employee } }: EmployeeVisit,
  id: string,
): Setting | null {
  const run = findRun(ground, id, municipality);
  const own = run === null ? undefined : kept.get(run);
  return run === null || own?.employee !== employee.id ? null : { run, file: own.file };
}
