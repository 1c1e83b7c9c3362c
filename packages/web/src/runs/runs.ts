import type { Store } from '@rettidig/store';
import type { Ground } from '../http/visit.ts';

/** Long work that goes on after the request that asked for it, and how far it has come. */
export interface Run {
  readonly municipality: number;
  /** So much so far, and of how much; null: that is not known. */
  done: number;
  of: number | null;
  state: 'koerer' | 'faerdig' | 'fejlet';
  /** Settles when it is finished or has failed; never rejects. */
  readonly ended: Promise<void>;
}

type Progress = (done: number, of: number | null) => void;

const runsOf = new WeakMap<Store, Map<string, Run>>();

/** So many are remembered of each store. */
const remembered = 50;

/** Begins long work. */
export function beginRun(
  { store }: Pick<Ground, 'store'>,
  { id, municipality }: { readonly id: string; readonly municipality: number },
  work: (progress: Progress) => Promise<void>,
): Run {
  const runs = runsOf.get(store) ?? new Map<string, Run>();
  runsOf.set(store, runs);
  const ended = Promise.withResolvers<void>();
  const run: Run = { municipality, done: 0, of: null, state: 'koerer', ended: ended.promise };
  runs.set(id, run);
  for (const old of [...runs.keys()].slice(0, Math.max(0, runs.size - remembered)))
    runs.delete(old);
  work((done, of) => Object.assign(run, { done, of }))
    .then(
      () => (run.state = 'faerdig'),
      () => (run.state = 'fejlet'),
    )
    .finally(ended.resolve);
  return run;
}

/** A run of the municipality; null where the application knows of none. */
export function findRun(
  { store }: Pick<Ground, 'store'>,
  id: string,
  municipality: number,
): Run | null {
  const run = runsOf.get(store)?.get(id);
  return run?.municipality === municipality ? run : null;
}

const longestWait = 8_000;

/** Waits until a run has ended, but not so long that the reader doubts that anything happens. */
export async function waitFor({ ended }: Run): Promise<void> {
  const patience = Promise.withResolvers<void>();
  const timer = setTimeout(patience.resolve, longestWait);
  await Promise.race([ended, patience.promise]);
  clearTimeout(timer);
}
