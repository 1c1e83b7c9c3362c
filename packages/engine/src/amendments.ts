import type { Day } from './day.ts';
import type { Series, ValueRow } from './dated-values.ts';
import type { Missing } from './outcome.ts';
import type { LegalReference } from './reference.ts';

/**
 * Law laid over the law in force without a change of code: rows of values, and rules that end or are not read yet.
 * A draft is one; whatever it touches says so.
 */
export interface Amendments {
  readonly id: string;
  /** Danish, as shown wherever the amendments had a part in the answer, e.g. `Udkast: LAB 2027`. */
  readonly title: string;
  /** The first day any of it applies. */
  readonly from: Day;
  readonly rows: ReadonlyMap<string, Series<unknown>>;
  readonly versions: ReadonlyMap<string, readonly AmendedVersion[]>;
}

/** What amendments say of a rule from a day on: it ends, or it goes on in words nobody has read yet. */
export interface AmendedVersion {
  readonly from: Day;
  readonly basis: readonly LegalReference[];
  /** What the rule answers instead; null where it ends. */
  readonly answer: Missing | null;
}

/** The row the amendments put in place of the law in force, or null where they leave it alone. */
export function amendedRow<V>(
  amendments: Amendments,
  series: Series<V>,
  key: string | null,
  on: Day,
): ValueRow<V> | null {
  if (on < amendments.from) return null;
  const row = amendments.rows.get(series.id)?.rowOn(key, on) ?? null;
  // A row of a series holds what the series holds: whoever loads amendments checks that.
  return row as ValueRow<V> | null;
}

/** The version the amendments give a rule on a day, or null where they leave it alone. */
export function amendedVersion(
  amendments: Amendments,
  rule: string,
  on: Day,
): AmendedVersion | null {
  if (on < amendments.from) return null;
  return amendments.versions.get(rule)?.findLast(({ from }) => from <= on) ?? null;
}
