import { type Day, openEnd } from '@rettidig/engine';
import type { PersonSource } from '../population/population.ts';

/** The longest that a row looks ahead is a year (status after 365 days), and a month more. */
const settledAfter = 400;

/** Lists whose last entry stands open when nothing goes on any more: nobody ends a household. */
const mayStandOpen = new Set(['categories', 'households', 'assignments', 'labourStatuses']);

/**
 * Whether the rows of a citizen are the same on every day from now on, as long as nothing new is recorded: all came to its
 * end more than a year ago. Every number of a fact is looked at as if it were a day; one that is not, such as hours, is too
 * small to be a day of late, and were it not, the citizen would only be read anew.
 */
export function isSettled({ file, records }: PersonSource, on: Day): boolean {
  const { person: _, ...lists } = file;
  const early = on - settledAfter;
  return Object.entries({ ...lists, ...records }).every(([name, facts]) => {
    const isOver = (value: unknown): boolean =>
      typeof value !== 'number' || value < early || (value >= openEnd && mayStandOpen.has(name));
    for (const fact of facts)
      for (const value of Object.values(fact)) if (!isOver(value)) return false;
    return true;
  });
}
