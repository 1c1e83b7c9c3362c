import { closedPassages, findClosedText } from './closed.ts';
import { findCprNumbers } from './cpr.ts';
import type { GuardFinding } from './finding.ts';
import { findNames } from './names.ts';
import { findSmallCells } from './small-cells.ts';
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

/** Looks through one text after the other. */
export type Guard = (text: string) => readonly GuardFinding[];

/**
 * What finds everything in a text that should not be published, or should be looked at first, in the order it stands. What is
 * closed is taken apart once, for all the texts.
 */
export function guardOf({ known, closed, open, smallUnder }: Guarded): Guard {
  const passages = closedPassages({ closed, open });
  return (text) =>
    [
      ...findCprNumbers(text),
      ...findNames(text, known),
      ...findSmallNumbers(text, smallUnder),
      ...findSmallCells(text, smallUnder),
      ...findClosedText(text, passages),
    ].toSorted((a, b) => a.at - b.at);
}
