import type { Money } from '@rettidig/engine';
import { shareInterval } from '@rettidig/figures';
import { sourceOf } from '../figures/source-text.ts';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { groupings, type ProviderRow, type ProvidersModel } from './load.ts';
import { textsOfProviders } from './texts.ts';

const empty: Cell = { kind: 'empty' };
const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number | null): Cell =>
  value === null ? empty : { kind: 'number', value: Math.round(value * 100) / 100 };
const kroner = (amount: Money | null): Cell => number(amount === null ? null : amount / 100);

/** All groupings under each other, with the whole last. */
export function providersSheet(model: ProvidersModel, language: Language): Sheet {
  const t = textsOfProviders(language);
  const line = (by: string, { name, effect, completion, cost }: ProviderRow): readonly Cell[] => {
    const interval = shareInterval(effect.count, effect.of);
    return [
      text(by),
      text(name),
      number(effect.of),
      number(effect.of === 0 ? null : effect.count),
      number(effect.of === 0 ? null : (effect.count / effect.of) * 100),
      number(interval === null ? null : interval.low * 100),
      number(interval === null ? null : interval.high * 100),
      number(completion.count),
      number(completion.of),
      number(cost?.priced ?? 0),
      kroner(cost?.week ?? null),
      kroner(cost?.offer ?? null),
      kroner(cost?.perFree ?? null),
    ];
  };
  return {
    head: t.heads,
    rows: [
      ...groupings.flatMap((by) => model.groups[by].map((row) => line(t.names[by], row))),
      line(t.whole, model.whole),
    ],
    notes: [sourceOf(model, [model.period], language), ...t.definition],
  };
}
