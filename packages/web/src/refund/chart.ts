import { lineChart } from '@rettidig/documents/chart';
import type { Money } from '@rettidig/engine';
import { whole } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import { periodOfPart, type RefundModel } from './load.ts';
import { textsOfRefund } from './texts.ts';
import { inText, limitsOf, partPeriod, shortTime, sourceText, timeText } from './words.ts';

export interface RefundChart {
  readonly svg: string;
  readonly name: string;
  readonly caption: string;
}

/** What state and municipality pay over time; null where there are not two whole parts. A part that is not over is left out. */
export function refundChart(model: RefundModel, language: Language): RefundChart | null {
  const t = textsOfRefund(language);
  const { grain } = model;
  const parts = model.times.filter((part) => {
    const { from, to } = periodOfPart(grain, part.key);
    const shown = partPeriod(model, grain, part);
    return shown.from === from && shown.to === to;
  });
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2) return null;
  const limits = limitsOf(model, language).join(', ');
  const name = `${t.chartName}${limits === '' ? '' : ` (${limits})`}, ${t.thousands}`;
  const caption = t.chartCaption(
    timeText(grain, first.key, language),
    timeText(grain, last.key, language),
    inText(last.sum.state),
    inText(last.sum.municipal),
  );
  const inThousands = (amount: Money): number => amount / 100_000;
  const svg = lineChart({
    id: 'figur-refusion',
    title: name,
    summary: caption,
    source: sourceText(model, language),
    format: (value) => whole(Math.round(value), language),
    labels: parts.map(({ key }) => shortTime(grain, key, language)),
    series: [
      { name: t.heads.state, values: parts.map(({ sum }) => inThousands(sum.state)) },
      { name: t.heads.municipal, values: parts.map(({ sum }) => inThousands(sum.municipal)) },
    ],
  });
  return { svg, name, caption };
}
