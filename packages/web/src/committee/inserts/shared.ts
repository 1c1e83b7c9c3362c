import type { InsertGround } from './source.ts';

/** What several inserts of a paper are computed from, found once and shared as long as their ground lasts. */
export function sharedOn<T>(): (
  from: InsertGround,
  name: string,
  find: () => Promise<T>,
) => Promise<T> {
  const all = new WeakMap<InsertGround, Map<string, Promise<T>>>();
  return async (from, name, find) => {
    const own = all.get(from) ?? new Map<string, Promise<T>>();
    all.set(from, own);
    const finding = own.get(name) ?? find();
    own.set(name, finding);
    return await finding;
  };
}
