import { danishNumber, type Money } from '@rettidig/engine';
import type { BudgetFollowUp, PostFollowUp } from './follow-up.ts';
import { sumPosts } from './sums.ts';

const million = 100_000_000;

/** An amount in running text: `1,2 mio. kr.`, `−0,3 mio. kr.`, `45.000 kr.` under a hundred thousand. */
export function amountInWords(amount: Money): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '−' : '';
  if (size < million / 10) return `${sign}${danishNumber(Math.round(size / 100))} kr.`;
  const tenths = Math.round((size / million) * 10);
  return `${sign}${danishNumber(Math.floor(tenths / 10))},${tenths % 10} mio. kr.`;
}

const pctText = (pct: number): string =>
  `${danishNumber(Math.floor(Math.round(Math.abs(pct) * 10) / 10))},${Math.round(Math.abs(pct) * 10) % 10} %`;

/** What a post is expected to end at, in a sentence; null without a forecast. */
export function sentenceOf({ post, deviation, pct, toDate }: PostFollowUp): string | null {
  if (deviation === null) return null;
  const name = `»${post.name}«`;
  if (deviation === 0) return `${name} ventes at ende på det korrigerede budget.`;
  const size = amountInWords(Math.abs(deviation) as Money);
  const share = pct === null ? '' : ` (${pctText(pct)})`;
  const side = deviation > 0 ? 'over' : 'under';
  const why =
    typeof toDate === 'string'
      ? ''
      : ` Til dato er mængdens del ${amountInWords(toDate.quantityEffect)} og prisens del ${amountInWords(toDate.priceEffect)}`;
  return `${name} ventes at ende ${size} ${side} det korrigerede budget${share}.${why}`;
}

/** What a follow-up says: the whole first, then each post that is flagged, the furthest from its budget first. */
export function followUpSentences(found: BudgetFollowUp): readonly string[] {
  const { posts } = found;
  const whole = sumPosts(posts);
  const told = posts.length - whole.withoutForecast;
  if (told === 0) return [];
  const size = amountInWords(Math.abs(whole.deviation) as Money);
  const where =
    whole.deviation === 0
      ? 'på det korrigerede budget'
      : `${size} ${whole.deviation > 0 ? 'over' : 'under'} det korrigerede budget`;
  const missing =
    whole.withoutForecast === 0
      ? ''
      : ` ${whole.withoutForecast === 1 ? 'Én post' : `${whole.withoutForecast} poster`} uden forventning er ikke med.`;
  return [
    `${told === 1 ? 'Posten' : `De ${told} poster`} ventes tilsammen at ende ${where}.${missing}`,
    ...posts
      .filter(({ flag }) => flag !== null)
      .toSorted((one, other) => Math.abs(other.deviation ?? 0) - Math.abs(one.deviation ?? 0))
      .flatMap((post) => sentenceOf(post) ?? []),
  ];
}
