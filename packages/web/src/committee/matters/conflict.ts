import type { Written } from './edit-fields.ts';

/** What two have written over the same version. */
export interface Conflict {
  /** Fields that both have changed, with what the other wrote. */
  readonly both: Readonly<Record<string, string>>;
  /** Fields that only the other has changed: they have the other's text. */
  readonly taken: readonly string[];
  /** The fields to go on with: the own text where it was changed. */
  readonly written: Written;
}

/**
 * What was written over a version that somebody has changed since, put together with what stands now.
 * @param base the version that was written over; null where it cannot be seen any more
 */
export function mergeWritten(own: Written, base: Written | null, now: Written): Conflict {
  const both: Record<string, string> = {};
  const taken: string[] = [];
  const written: Record<string, string> = { ...now };
  for (const [name, mine] of Object.entries(own)) {
    const theirs = now[name] ?? '';
    if (mine === theirs) continue;
    if (mine === base?.[name]) {
      taken.push(name);
      continue;
    }
    written[name] = mine;
    if (base === null || theirs !== base[name]) both[name] = theirs;
  }
  return { both, taken, written };
}
