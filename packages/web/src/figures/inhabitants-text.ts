import type { InhabitantsChanged } from '@rettidig/store';
import { whole } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { textsOfFrozen } from './frozen-texts.ts';

/** How many inhabitants a figure was divided by, and how many it is now; empty where it is the same, or by none. */
export function inhabitantsText(
  changed: InhabitantsChanged | null,
  { t, language }: Words,
): readonly string[] {
  if (changed === null) return [];
  const number = (count: number | null): string =>
    count === null ? t.unknown.toLowerCase() : whole(count, language);
  return [textsOfFrozen(language).inhabitants(number(changed.before), number(changed.now))];
}
