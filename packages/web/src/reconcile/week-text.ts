import { type Day, isoWeek } from '@rettidig/engine';
import type { Words } from '../ui/words.ts';
import { textsOfReconcile } from './texts.ts';

/** `2026-U47`: the week as the file writes it, the same in both languages. */
export function weekText(week: Day): string {
  const { year, week: number } = isoWeek(week);
  return `${year}-U${String(number).padStart(2, '0')}`;
}

/** `2026-U44 til 2026-U47`. */
export function weeksOf(weeks: readonly Day[], { language }: Words): string {
  const sorted = weeks.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  return textsOfReconcile(language).weeksText(weekText(first), weekText(last));
}
