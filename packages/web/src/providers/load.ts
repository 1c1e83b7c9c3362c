import { addDays, addMonths, type Day } from '@rettidig/engine';
import {
  codesOf,
  computeFigure,
  costOfEnded,
  type CountedShare,
  type EffectCost,
  fewForShare,
  type Filter,
  findMeasure,
  type Measure,
  type NamedPeriod,
  noCode,
  type OfferPrice,
  type Part,
  periodOn,
  periodsUntil,
  rowsBehind,
} from '@rettidig/figures';
import { codeList, type CodeOf } from '@rettidig/law';
import { listOfferPrices } from '@rettidig/store';
import type { z } from 'zod';
import { codeName } from '../figures/code-name.ts';
import { dimensionFields, filterIn, notAmong, periodField } from '../figures/query.ts';
import type { FigureBase } from '../figures/snapshots.ts';
import { choice } from '../http/fields.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Language } from '../texts/language.ts';
import { textsOfProviders } from './texts.ts';

export const sorts = codeList('sortering', [
  ['effekt', 'Effekt', 'Effect'],
  ['antal', 'Antal', 'Number'],
  ['pris', 'Pris', 'Price'],
  ['navn', 'Navn', 'Name'],
]);
export type Sort = CodeOf<typeof sorts>;

export const providerFields = {
  periode: periodField,
  ydelse: dimensionFields.ydelse,
  enhed: dimensionFields.enhed,
  sorter: choice(sorts),
};

/** What offers are grouped by; the column of the rows behind holds the same. */
export const groupings = ['udbyder', 'tilbudstype', 'maalgruppe'] as const;
export type Grouping = (typeof groupings)[number];
const columns = { udbyder: 'provider', tilbudstype: 'offer', maalgruppe: 'group' } as const;

/** Offers of one provider, type or target group. */
export interface ProviderRow {
  readonly code: string;
  readonly name: string;
  /** Citizens on no public support, out of offers that ended six months ago or more. */
  readonly effect: CountedShare;
  /** Completed, out of those with a recorded reason. */
  readonly completion: CountedShare;
  /** Null where no offer is known. */
  readonly cost: EffectCost | null;
}

export interface ProvidersModel {
  readonly base: FigureBase;
  readonly municipality: string;
  readonly period: NamedPeriod;
  readonly periods: readonly NamedPeriod[];
  readonly filter: Filter;
  readonly sort: Sort;
  readonly whole: ProviderRow;
  readonly groups: Readonly<Record<Grouping, readonly ProviderRow[]>>;
  /** The first day on which all offers of the period are known; null when it has come. */
  readonly wholeFrom: Day | null;
}

function measureOf(id: string): Measure {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(`There is no measure ${id}.`);
  return measure;
}

export const effectMeasure = measureOf('effekt-efter-tilbud');
export const completionMeasure = measureOf('afslutning-af-tilbud');
const effectMonths = 6;

export async function loadProviders(
  visit: EmployeeVisit,
  { periode, sorter = 'effekt', ...limits }: z.infer<z.ZodObject<typeof providerFields>>,
): Promise<ProvidersModel> {
  const { language } = visit.words;
  const base = await visit.ground.figures.of(visit.session.municipality);
  const prices = await visit.read(listOfferPrices);
  const { on } = base.snapshot;
  if (periode !== undefined && !effectMeasure.periods.includes(periode.kind)) {
    throw notAmong(
      'periode',
      periode.code,
      periodsOffered(on).map(({ code }) => code),
    );
  }
  const period = periode ?? usualPeriod(on);
  const filter = filterIn(base, limits, ['ydelse', 'enhed'], language);
  const offered = periodsOffered(on);
  const known = addMonths(addDays(period.to, -1), effectMonths);
  return {
    base,
    municipality: visit.municipality?.name ?? '',
    period,
    periods: offered.some(({ code }) => code === period.code) ? offered : [period, ...offered],
    filter,
    sort: sorter,
    ...standingOf(base, prices, { period, filter, sort: sorter, language }),
    wholeFrom: known > on ? known : null,
  };
}

/** The newest year whose offers all ended six months ago. */
function usualPeriod(on: Day): NamedPeriod {
  return periodOn('rullende-aar', addMonths(on, -effectMonths - 1));
}

function periodsOffered(on: Day): readonly NamedPeriod[] {
  const newest = usualPeriod(on);
  const last = addDays(newest.to, -1);
  return [
    newest,
    ...periodsUntil(periodOn('aar', on), 5).toReversed(),
    ...periodsUntil(periodOn('kvartal', last), 8).toReversed(),
    ...periodsUntil(periodOn('maaned', last), 13).toReversed(),
  ];
}

interface Asked {
  readonly period: NamedPeriod;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly language: Language;
}

/** The offers that ended in a period, together and grouped. */
export function standingOf(
  base: FigureBase,
  prices: readonly OfferPrice[],
  { period, filter, sort, language }: Asked,
): Pick<ProvidersModel, 'whole' | 'groups'> {
  const { snapshot } = base;
  const t = textsOfProviders(language);
  const behind = rowsBehind(snapshot, effectMeasure, { period, filter, side: 'divisor' });
  const grouped = (splitBy: Grouping): readonly ProviderRow[] => {
    const query = { periods: [period], filter, splitBy };
    const effects = computeFigure(snapshot, effectMeasure, query);
    const completions = computeFigure(snapshot, completionMeasure, query);
    const costs = costOfEnded(
      snapshot,
      behind,
      prices,
      (row) => row.columns[columns[splitBy]] ?? 0,
    );
    const numbers = codesOf(snapshot, splitBy);
    const codes = new Set([...effects, ...completions].map(({ code }) => code ?? noCode));
    return [...codes]
      .map((code) => ({
        code,
        name: code === noCode ? t.unknown : codeName(base, splitBy, code, language),
        effect: shareIn(effects, code),
        completion: shareIn(completions, code),
        cost: costs.get(numbers.indexOf(code)) ?? null,
      }))
      .toSorted(orders[sort]);
  };
  const all = { periods: [period], filter };
  return {
    whole: {
      code: '',
      name: t.whole,
      effect: shareIn(computeFigure(snapshot, effectMeasure, all), null),
      completion: shareIn(computeFigure(snapshot, completionMeasure, all), null),
      cost: costOfEnded(snapshot, behind, prices, () => 0).get(0) ?? null,
    },
    groups: {
      udbyder: grouped('udbyder'),
      tilbudstype: grouped('tilbudstype'),
      maalgruppe: grouped('maalgruppe'),
    },
  };
}

function shareIn(parts: readonly Part[], code: string | null): CountedShare {
  const cell = parts.find((part) => part.code === code)?.cells[0];
  return { count: cell?.numerator ?? 0, of: cell?.divisor ?? 0 };
}

const shareOf = ({ effect }: ProviderRow): number =>
  effect.of === 0 ? -1 : effect.count / effect.of;
const isSmall = ({ effect }: ProviderRow): number => (effect.of < fewForShare ? 1 : 0);
const byName = (a: ProviderRow, b: ProviderRow): number => a.name.localeCompare(b.name, 'da');
const costOf = ({ cost }: ProviderRow): number => cost?.perFree ?? Number.MAX_SAFE_INTEGER;

/** Those with few offers stand after the others where the effect orders: their shares say little. */
const orders: Readonly<Record<Sort, (a: ProviderRow, b: ProviderRow) => number>> = {
  effekt: (a, b) => isSmall(a) - isSmall(b) || shareOf(b) - shareOf(a) || byName(a, b),
  antal: (a, b) => b.effect.of - a.effect.of || byName(a, b),
  pris: (a, b) => costOf(a) - costOf(b) || byName(a, b),
  navn: byName,
};
