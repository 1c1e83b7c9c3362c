/**
 * What a day on a benefit may be marked with, each as one bit of one column:
 * - `works`: paid hours beside the benefit; `hasWorked`: on the day or earlier in the unbroken time;
 * - `active`: hours in an offer, also where the benefit has none left to fill;
 * - `unseen91`, `unseen30`: so many days later the citizen has moved away, and nothing is known.
 */
export const spellMarks = { works: 1, hasWorked: 2, unseen91: 4, unseen30: 8, active: 16 } as const;

export type SpellMark = keyof typeof spellMarks;

/** The number of a column for the marks that are so. */
export function marksOf(so: Readonly<Record<SpellMark, boolean>>): number {
  const names = Object.keys(spellMarks) as SpellMark[];
  return names.reduce((marks, name) => (so[name] ? marks + spellMarks[name] : marks), 0);
}

/** Whether a number of the column has a mark. */
export function isMarked(marks: number, mark: SpellMark): boolean {
  return (marks & spellMarks[mark]) !== 0;
}

const every = Array.from({ length: 32 }, (_, marks) => marks);

/** The marks that tell some numbers of the column from the others. */
export function marksAmong(numbers: readonly number[]): readonly SpellMark[] {
  const names = Object.keys(spellMarks) as SpellMark[];
  return names.filter((name) =>
    every.some((marks) => numbers.includes(marks) !== numbers.includes(marks ^ spellMarks[name])),
  );
}

/** The numbers of the column that have a mark. */
export function numbersWith(mark: SpellMark): readonly number[] {
  return every.filter((marks) => isMarked(marks, mark));
}
