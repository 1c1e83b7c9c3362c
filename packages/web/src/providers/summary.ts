import { fewForShare } from '@rettidig/figures';
import { valueText } from '../figures/value-text.ts';
import { whole } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import { effectMeasure, type ProviderRow, type ProvidersModel } from './load.ts';
import { wholeKroner } from './whole-kroner.ts';
import { textsOfProviders } from './texts.ts';

/** What the numbers say in sentences, made by rules; providers with few offers are not ranked. */
export function summaryOf(
  { whole: all, groups }: Pick<ProvidersModel, 'whole' | 'groups'>,
  language: Language,
): readonly string[] {
  const t = textsOfProviders(language).summary;
  if (all.effect.of === 0) return [];
  const share = ({ effect }: ProviderRow): string =>
    valueText((effect.count / effect.of) * 100, effectMeasure, language);
  const ranked = groups.udbyder
    .filter(({ effect, code }) => effect.of >= fewForShare && code !== 'ingen')
    .toSorted((a, b) => b.effect.count / b.effect.of - a.effect.count / a.effect.of);
  const [best] = ranked;
  const worst = ranked.at(-1);
  const first = t.whole(whole(all.effect.of, language), share(all));
  if (best === undefined || worst === undefined) return [first, t.noneBig(fewForShare)];
  const size = ({ effect }: ProviderRow): string => whole(effect.of, language);
  const cheapest = ranked
    .filter(({ cost }) => cost !== null && cost.perFree !== null)
    .toSorted((a, b) => (a.cost?.perFree ?? 0) - (b.cost?.perFree ?? 0))[0];
  const amount = cheapest?.cost?.perFree ?? null;
  return [
    first,
    t.best(best.name, share(best), size(best), fewForShare),
    ...(worst === best
      ? []
      : [t.worst(worst.name, share(worst), size(worst)), t.extremes(ranked.length)]),
    ...(cheapest === undefined || amount === null
      ? []
      : [t.cheapest(cheapest.name, wholeKroner(amount))]),
  ];
}
