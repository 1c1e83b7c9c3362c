import type { Day } from './day.ts';

/** An act, order, agreement or paper, named once and cited by id. */
export interface Source {
  readonly id: string;
  /** Short Danish name, as a jurist would cite it. */
  readonly title: string;
  readonly number: string | null;
  readonly date: Day | null;
  readonly url: string | null;
  readonly inForceFrom: Day | null;
  readonly inForceTo: Day | null;
}

/** A place in a source: `at` is the paragraph or section, e.g. `§ 31, stk. 1`. */
export interface LegalReference {
  readonly source: string;
  readonly title: string;
  readonly at: string;
  readonly url: string | null;
}

/** Cites a place in a source. */
export function cite(source: Source, at: string): LegalReference {
  return { source: source.id, title: source.title, at, url: source.url };
}
