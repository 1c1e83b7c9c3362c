import { findClosedText } from './closed.ts';
import { findCprNumbers } from './cpr.ts';
import type { GuardFinding } from './finding.ts';
import { findNames } from './names.ts';
import { findSmallNumbers } from './small-numbers.ts';

/** Numbers of persons under this are small where nobody says otherwise. */
export const usuallySmall = 5;

/** What the guard must know of the meeting whose papers it looks at. */
export interface Guarded {
  /** Names that may stand in the papers: members, staff who attend. */
  readonly known: readonly string[];
  /** Texts of the closed points and attachments, and of the open ones. */
  readonly closed: readonly string[];
  readonly open: readonly string[];
  /** Numbers of persons from 1 to less than this are small. */
  readonly smallUnder: number;
}

/** Everything in a text that should not be published, or should be looked at first, in the order it stands. */
export function guardText(
  text: string,
  { known, closed, open, smallUnder }: Guarded,
): readonly GuardFinding[] {
  return [
    ...findCprNumbers(text),
    ...findNames(text, known),
    ...findSmallNumbers(text, smallUnder),
    ...findClosedText(text, { closed, open }),
  ].toSorted((a, b) => a.at - b.at);
}
