import { barChart } from '@rettidig/documents/chart';
import type { Computed } from '@rettidig/economy';
import { danishMoney, type Money } from '@rettidig/engine';
import type { Language } from '../texts/language.ts';
import type { FinancingModel } from './load.ts';
import { textsOfFinancing } from './texts.ts';

/** Who pays the expense of the year, as bars; null where one of them is not known, or gets money back. */
export function payersChart(
  { statement: { total, year }, municipality }: FinancingModel,
  language: Language,
): string | null {
  const t = textsOfFinancing(language);
  const payers: readonly (readonly [string, Computed])[] = [
    [t.refund, total.refund],
    [t.compensated, total.compensated],
    [t.own, total.own],
  ];
  const bars = payers.flatMap(([label, { amount }]) =>
    amount === null ? [] : [{ label, value: amount }],
  );
  if (bars.length < payers.length || bars.some(({ value }) => value < 0)) return null;
  return barChart({
    id: 'finansiering-figur',
    title: t.chartTitle(year),
    summary: t.chartSummary(
      bars.map(({ label, value }) => `${label} ${danishMoney(value)}`).join(', '),
    ),
    source: t.source(year, municipality),
    format: (oere) => danishMoney((Math.round(oere / 100) * 100) as Money),
    bars,
  });
}
