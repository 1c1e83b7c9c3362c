import type { CountedShare } from '@rettidig/figures';
import { fewForShare, shareInterval } from '@rettidig/figures';
import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { decimal, percent } from '../../format/numbers.ts';
import type { Language } from '../../texts/language.ts';
import { textsOfEvaluation } from './texts.ts';

const daysPerMonth = 365.25 / 12;

/** Days as months with a decimal at most: `23`, `9,1`. */
export function lengthInMonths(days: number, language: Language): string {
  return decimal(monthsOf(days), language);
}

/** Days as months, rounded to a tenth. */
export const monthsOf = (days: number): number => Math.round((days / daysPerMonth) * 10) / 10;

/** A share in whole percent, since few are counted: `88 %`; nobody to count among is `–`. */
export function wholePercent(count: number, of: number, language: Language): string {
  return of === 0 ? '–' : percent(Math.round((count / of) * 100), language);
}

/** `97 af 110: 88 %, usikkerhed 81 til 93 %`. */
export function shareText({ count, of }: CountedShare, { language }: Words): string {
  const t = textsOfEvaluation(language);
  const interval = shareInterval(count, of);
  if (interval === null) return '–';
  const ends = [interval.low, interval.high].map((end) => String(Math.round(end * 100)));
  const few = of < fewForShare ? `, ${t.fewMark}` : '';
  return `${t.shareOf(count, of)}: ${wholePercent(count, of, language)} (${t.between(ends[0] ?? '', ends[1] ?? '')}${few})`;
}

/** A name and what it is. */
export function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A table that scrolls by itself where it is wider than the page. */
export function Scroll({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={name}>
      {children}
    </div>
  );
}
