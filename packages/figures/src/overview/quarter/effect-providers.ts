import { computeFigure, type Filter, noCode } from '../../compute/figure.ts';
import type { NamedPeriod } from '../../period/period.ts';
import { limited, measureOf, type OverviewGround } from '../cells.ts';
import { named, type Said } from '../words.ts';
import type { EffectRow } from './effect-rows.ts';

/** The types of offers that somebody provides; all others are at a place of work. */
export const byProviders: Filter = { tilbudstype: ['vejledning', 'ordinaer-uddannelse'] };
/** Providers of fewer ended offers are laid together. */
const leastAlone = 5;

/** Each provider with a row of its own, in order of name; those of few offers in one, and offers of nobody last. */
export function providersIn(
  ground: OverviewGround,
  periods: readonly NamedPeriod[],
): readonly EffectRow[] {
  const measure = measureOf('effekt-efter-tilbud');
  const filter = limited(ground, measure, byProviders);
  const parts = computeFigure(ground.snapshot, measure, {
    periods,
    filter,
    splitBy: 'udbyder',
  }).map(({ code, cells }) => ({
    code: code ?? noCode,
    of: cells.reduce((sum, { divisor }) => sum + (divisor ?? 0), 0),
  }));
  const [unknown, known] = [parts.filter(isUnknown), parts.filter((part) => !isUnknown(part))];
  const few = known.filter(({ of }) => of < leastAlone).map(({ code }) => code);
  const alone = known.filter(({ code }) => few.length < 2 || !few.includes(code));
  return [
    ...alone
      .map(({ code }): EffectRow => ({ heading: named(code), codes: [code] }))
      .toSorted((a, b) => a.heading.da.localeCompare(b.heading.da, 'da')),
    ...(few.length < 2 ? [] : [{ heading: fewHeading(few.length), codes: few }]),
    ...unknown.map((): EffectRow => ({
      heading: { da: 'Ingen leverandør oplyst', en: 'No provider said' },
      codes: [noCode],
    })),
  ];
}

const isUnknown = ({ code }: { readonly code: string }): boolean => code === noCode;

const fewHeading = (count: number): Said => ({
  da: `${count} leverandører med færre end ${leastAlone} tilbud`,
  en: `${count} providers of fewer than ${leastAlone} offers`,
});
