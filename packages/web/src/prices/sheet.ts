import { addDays, type Money, openEnd } from '@rettidig/engine';
import { priceUnits } from '@rettidig/figures';
import { textDay } from '../format/days.ts';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { textsOfPrices } from './texts.ts';
import { type PricesModel, typeName } from './view.tsx';

const text = (of: string): Cell => ({ kind: 'text', text: of });
/** Kroner with øre; empty where nothing is known. */
const kroner = (amount: Money | null): Cell =>
  amount === null ? { kind: 'empty' } : { kind: 'number', value: amount / 100 };

/** A line for each price of the day, with what it costs for a week, a month, a year and a course, in kroner. */
export function pricesSheet(
  { comparison, municipality, on }: PricesModel,
  language: Language,
): Sheet {
  const t = textsOfPrices(language);
  return {
    head: t.fileHead,
    rows: comparison.rows.map(({ price, spread, extra }) => [
      text(price.offer),
      text(price.provider),
      text(typeName(price, language)),
      price.hoursPerWeek === null
        ? { kind: 'empty' }
        : { kind: 'number', value: price.hoursPerWeek },
      kroner(spread?.week ?? null),
      kroner(spread?.month ?? null),
      kroner(spread?.year ?? null),
      kroner(spread?.course ?? null),
      text(priceUnits.label(price.per, language)),
      kroner(extra),
      { kind: 'day', day: price.from },
      price.to === openEnd ? { kind: 'empty' } : { kind: 'day', day: addDays(price.to, -1) },
      text(price.note),
      text(price.source),
    ]),
    notes: [t.ownPrices(municipality, textDay(on, language)), t.rules],
  };
}
