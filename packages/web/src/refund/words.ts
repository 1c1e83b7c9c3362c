import { danishMoney, type Day, type Money, type Period } from '@rettidig/engine';
import { periodOn } from '@rettidig/figures';
import { fullYearPersons, type RefundPart, type RefundSum } from '@rettidig/economy';
import { benefits, targetGroups } from '@rettidig/law';
import { periodText, shortPeriod } from '../figures/period-text.ts';
import { withQuery } from '../figures/query.ts';
import { listInstant } from '../format/instants.ts';
import type { Cell } from '../format/sheet.ts';
import { fixed, percent, whole } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import { type Grain, periodOfPart, type RefundModel } from './load.ts';
import { textsOfRefund } from './texts.ts';

export const refundPath = '/oekonomi/refusion';

/** Kroner with øre, as they stand in a column: they add up. */
export const inColumn = (amount: Money, language: Language): string =>
  fixed(amount / 100, 2, language);

/** Whether anything is known of what was paid. */
export const isPaid = ({ days, withoutAmount }: RefundSum): boolean => withoutAmount < days;

/** Whether anything that was paid is shared. */
export const isShared = (sum: RefundSum): boolean =>
  isPaid(sum) && sum.withoutShare < sum.days && sum.amountWithoutShare < Math.max(1, sum.amount);

/** What was paid; said as not known where nobody has said anything of it. */
export const paidText = (sum: RefundSum, language: Language): string =>
  isPaid(sum) ? inColumn(sum.amount, language) : textsOfRefund(language).cases.unknown;

/** A part of what was paid; said as not known where none of it is shared. */
export const shareText = (
  sum: RefundSum,
  whose: 'state' | 'municipal',
  language: Language,
): string =>
  isShared(sum) ? inColumn(sum[whose], language) : textsOfRefund(language).cases.unknown;

/** Kroner in a cell of a file; empty where the amount is not known. */
export const amountCell = (isKnown: boolean, amount: Money): Cell =>
  isKnown ? { kind: 'number', value: amount / 100 } : { kind: 'empty' };

/** An amount in a sentence: the øre would say more than anybody reads. */
export const inText = (amount: Money): string =>
  danishMoney((Math.round(amount / 100) * 100) as Money);

/** The state's part of what is shared; a dash where nothing is. */
export function statePctText({ state, municipal }: RefundSum, language: Language): string {
  const shared = state + municipal;
  return shared === 0 ? '–' : percent((state / shared) * 100, language);
}

/** Full-year persons with one decimal, by the days of a period that have come. */
export function personsText(days: number, { from, to }: Period, language: Language): string {
  return to <= from ? '–' : fixed(fullYearPersons(days, to - from), 1, language);
}

export const citizensText = (count: number, language: Language): string =>
  textsOfRefund(language).citizens(whole(count, language), count === 1);

/** A part of the development in a table: `Uge 47, 2026`, `november 2026`, `2026`. */
export const timeText = (grain: Grain, key: string, language: Language): string =>
  periodText(periodOfPart(grain, key), language);
export const shortTime = (grain: Grain, key: string, language: Language): string =>
  shortPeriod(periodOfPart(grain, key), language);

/** The days of a part of the development that lie in what is summed. */
export function partPeriod(model: RefundModel, grain: Grain, { key }: RefundPart): Period {
  const { from, to } = periodOfPart(grain, key);
  const outer = grain === 'aar' ? model.base.ledger.period : model.filter.period;
  return { from: from > outer.from ? from : outer.from, to: to < outer.to ? to : outer.to };
}

export function sourceText(
  { municipality, period, base }: Pick<RefundModel, 'municipality' | 'period' | 'base'>,
  language: Language,
): string {
  return textsOfRefund(language).source(
    municipality,
    periodText(period, language),
    listInstant(base.asOf, language),
  );
}

/** What is summed is limited to, in names; empty where it is everything. */
export const limitsOf = (
  { filter, base }: Pick<RefundModel, 'filter' | 'base'>,
  language: Language,
): readonly string[] => [
  ...(filter.benefit === undefined ? [] : [benefits.label(filter.benefit, language)]),
  ...(filter.group === undefined ? [] : [targetGroups.label(filter.group, language)]),
  ...(filter.team === undefined ? [] : [base.units.get(filter.team) ?? '']),
];

/** The choices of the page as the query of an address. */
export function queryOf({
  period,
  filter,
  grain,
  split,
}: Pick<RefundModel, 'period' | 'filter' | 'grain' | 'split'>) {
  return {
    periode: period.code,
    tid: grain,
    efter: split,
    ydelse: filter.benefit,
    maalgruppe: filter.group,
    team: filter.team,
  };
}

export const fileAddress = (model: RefundModel, file: string): string =>
  withQuery(`${refundPath}${file}`, queryOf(model));

/** The way down from a sum: to the citizens behind it. */
export function casesAddress(
  model: Pick<RefundModel, 'period' | 'filter'>,
  change: Readonly<Record<string, string | undefined>>,
  file: '' | '.csv' = '',
): string {
  const { period, filter } = model;
  return withQuery(`${refundPath}/sager${file}`, {
    periode: period.code,
    ydelse: filter.benefit,
    maalgruppe: filter.group,
    team: filter.team,
    ...change,
  });
}

/** `uge 47, 2026`, by its Monday. */
export const weekText = (monday: Day, language: Language): string =>
  periodText(periodOn('uge', monday), language);
