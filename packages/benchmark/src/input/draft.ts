import type { Remarks } from './remarks.ts';
import type { Submission } from './submission.ts';

/** A submission as far as it can be read, with what was said about it. */
export interface Draft {
  readonly files: readonly string[];
  readonly municipality: string | null;
  readonly municipalityAt: string | null;
  readonly year: number | null;
  readonly yearAt: string | null;
  /** Where something is missing, it holds what there is; used for questions, never given out. */
  readonly submission: Submission;
  readonly remarks: Remarks;
}
