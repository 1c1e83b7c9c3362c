import { barChart, scatterChart } from '@rettidig/documents/chart';
import { shareInterval } from '@rettidig/figures';
import { whole } from '../format/numbers.ts';
import { limitsText } from '../figures/limits-text.ts';
import { sourceOf } from '../figures/source-text.ts';
import type { Language } from '../texts/language.ts';
import type { ProviderRow, ProvidersModel } from './load.ts';
import { summaryOf } from './summary.ts';
import { textsOfProviders } from './texts.ts';

/** Providers with fewer ended offers stand folded, and not in the charts. */
export const leastShown = 5;
/** So many bars at most, those with the most offers. */
const mostBars = 14;

/** Providers that stand in sight. */
export function shownProviders({ groups }: Pick<ProvidersModel, 'groups'>): readonly ProviderRow[] {
  return groups.udbyder.filter(({ effect }) => effect.of >= leastShown);
}

/** Providers whose effect is drawn, in the order they stand in. */
export function drawnProviders(model: Pick<ProvidersModel, 'groups'>): readonly ProviderRow[] {
  const shown = shownProviders(model);
  const most = new Set(shown.toSorted((a, b) => b.effect.of - a.effect.of).slice(0, mostBars));
  return shown.filter((row) => most.has(row));
}

const percentOf = ({ effect }: ProviderRow): number => (effect.count / effect.of) * 100;

const formatOf =
  (language: Language) =>
  (value: number): string =>
    language === 'da' ? `${Math.round(value)} %` : `${Math.round(value)}%`;

/** The effect of each provider as a bar with its uncertainty; null without any. */
export function effectChart(model: ProvidersModel, language: Language): string | null {
  const t = textsOfProviders(language);
  const bars = drawnProviders(model).map((row) => {
    const interval = shareInterval(row.effect.count, row.effect.of);
    return {
      label: row.name,
      value: percentOf(row),
      note: `(${row.effect.of})`,
      ...(interval === null ? {} : { low: interval.low * 100, high: interval.high * 100 }),
    };
  });
  if (bars.length === 0) return null;
  return barChart({ ...frameOf(model, 'effekt', [t.effectChart, t.effectUnit], language), bars });
}

/** Each provider's effect against the price of an offer; null with fewer than two. */
export function priceChart(model: ProvidersModel, language: Language): string | null {
  const t = textsOfProviders(language);
  const points = shownProviders(model).flatMap((row) => {
    const price = row.cost?.offer ?? null;
    return price === null ? [] : [{ label: row.name, x: price, y: percentOf(row) }];
  });
  if (points.length < 2) return null;
  return scatterChart({
    ...frameOf(model, 'pris', [t.priceChart, t.priceUnit], language),
    xLabel: t.priceAxis,
    yLabel: t.effectAxis,
    formatX: (oere) => whole(Math.round(oere / 100), language),
    points,
  });
}

function frameOf(
  model: ProvidersModel,
  id: string,
  [name, unit]: readonly [string, string],
  language: Language,
) {
  const limits = limitsText(model.filter, model.base, language);
  return {
    id: `leverandoer-${id}`,
    title: `${name}${limits === '' ? '' : ` (${limits})`}, ${unit}`,
    summary: summaryOf(model, language).join(' '),
    source: sourceOf(model, [model.period], language),
    format: formatOf(language),
  };
}
