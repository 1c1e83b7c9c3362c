import type { Remark } from './submission.ts';

/** Remarks about one file while it is read; all of them at once, and none hides another. */
export interface Remarks {
  readonly all: readonly Remark[];
  readonly fault: (at: string | null, text: string) => void;
  readonly question: (at: string | null, text: string) => void;
}

/** Begins a list of remarks. The municipality is set when it is known. */
export function remarksOn(): Remarks {
  const all: Remark[] = [];
  const add =
    (kind: Remark['kind']) =>
    (at: string | null, text: string): void => {
      all.push({ kind, municipality: null, at, text });
    };
  return { all, fault: add('fejl'), question: add('spoergsmaal') };
}
