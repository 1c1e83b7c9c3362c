import type { GuardFinding } from './finding.ts';
import { lineAt, readable } from './readable.ts';

const people =
  'borgere?|personer|person|ledige|sygemeldte|unge|modtagere?|sager|sag|deltagere?|mænd|kvinder|flygtninge|fuldtidspersoner';
const counted = new RegExp(
  String.raw`(?<![\p{L}\d.,-])([Éé]n|[Ee]en|[Tt]o|[Tt]re|[Ff]ire|[1-9])\s+(?:\p{Ll}+e\s)?(${people})(?!\p{L})`,
  'gu',
);
/** Without `en` and `et`, which are articles far more often than counts. */
const words: Readonly<Record<string, number>> = { én: 1, een: 1, to: 2, tre: 3, fire: 4 };

/**
 * Small numbers of people in sentences: `3 borgere`. From them somebody may know who is meant.
 * @param under numbers from 1 to less than this are small
 */
export function findSmallNumbers(text: string, under: number): readonly GuardFinding[] {
  return [...readable(text).matchAll(counted)].flatMap((found): GuardFinding[] => {
    const [whole, count = ''] = found;
    const number = words[count.toLocaleLowerCase('da')] ?? Number(count);
    if (number >= under) return [];
    return [
      {
        kind: 'lille-tal',
        stops: false,
        at: found.index,
        line: lineAt(text, found.index),
        quote: whole,
      },
    ];
  });
}
