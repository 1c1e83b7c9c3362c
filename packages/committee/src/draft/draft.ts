import type { Insert } from '../insert/index.ts';
import type { Classification, Recommendation, Section } from '../matter/index.ts';

/** A paper that wrote itself by rules, for a person to finish. Every number in it is an insert. */
export interface Draft {
  readonly title: string;
  readonly classification: Classification | null;
  readonly sections: readonly Section[];
  readonly recommendation: Recommendation | null;
  readonly inserts: readonly Insert[];
  /** What the rules could not say and a person must, in Danish; shown above the draft until the matter is ready. */
  readonly lacking: readonly string[];
}
