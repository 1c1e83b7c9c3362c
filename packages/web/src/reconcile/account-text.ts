import { type Difference, type DifferenceRun, stateShareOf } from '@rettidig/economy';
import { danishMoney, type Money, sumOf } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import type { Words } from '../ui/words.ts';
import { textsOfReconcile } from './texts.ts';

/** What Ydelsesrefusion says of the weeks of a run, in short. */
export function theirText(run: DifferenceRun, words: Words): string {
  const { language } = words;
  const t = textsOfReconcile(language);
  const claims = run.weeks.flatMap(({ theirs }) => (theirs === null ? [] : [theirs]));
  const [first] = claims;
  if (first === undefined) return t.noRow;
  const states = claims.map(stateShareOf);
  const paid = danishMoney(sumOf(...claims.map(({ computed }) => computed)));
  const money = states.includes(null)
    ? paid
    : t.ofAmount(danishMoney(sumOf(...known(states))), paid);
  const number = first.number === null ? [] : [t.numberIs(first.number)];
  return [money, ...number].join(', ');
}

/** What our own figures say of the weeks of a run, in short. */
export function ourText(run: DifferenceRun, words: Words): string {
  const { language } = words;
  const t = textsOfReconcile(language);
  const own = run.weeks.flatMap(({ ours }) => (ours === null ? [] : [ours]));
  const [first] = own;
  if (first === undefined) return t.noRow;
  const other = first.benefit === run.benefit ? [] : [benefits.label(first.benefit, language)];
  const amounts = own.map(({ amount }) => amount);
  const states = own.map(({ state }) => state);
  const paid = danishMoney(sumOf(...known(amounts)));
  const money = amounts.includes(null)
    ? t.amountLacks
    : states.includes(null)
      ? paid
      : t.ofAmount(danishMoney(sumOf(...known(states))), paid);
  const pct = first.statePct === null ? [] : [t.pct(first.statePct)];
  const number = first.number === null ? [] : [t.numberIs(first.number)];
  return [...other, money, ...pct, ...number].join(', ');
}

const known = (amounts: readonly (Money | null)[]): Money[] =>
  amounts.flatMap((amount) => (amount === null ? [] : [amount]));

/** What there is to say of the first week of a run besides its cause. */
export function particulars(run: DifferenceRun, words: Words): readonly string[] {
  const t = textsOfReconcile(words.language);
  const [first] = run.weeks;
  if (first === undefined) return [];
  const { theirs, ours, ahead } = first;
  return [
    ...(ahead === null || ahead === 0 ? [] : [t.ahead(ahead)]),
    ...(run.cause === 'anden-kommune' && theirs !== null ? [t.payer(theirs.payer)] : []),
    ...(run.cause === 'beloeb-passer-ikke' && theirs !== null
      ? [t.badAmounts(amountOr(theirs.refund), amountOr(theirs.cofinance), theirs.line)]
      : []),
    ...(run.cause === 'to-ydelser' && theirs !== null ? [t.atFileLine(theirs.line)] : []),
    ...(ours?.lacks === null || ours?.lacks === undefined ? [] : [`${ours.lacks}.`]),
  ];
}

const amountOr = (amount: Money | null): string => (amount === null ? '–' : danishMoney(amount));

/** An amount with its sign: `+1.200 kr.`, `−300 kr.`. */
export function signedMoney(amount: Money | null): string {
  if (amount === null) return '–';
  if (amount === 0) return danishMoney(amount);
  const sign = amount > 0 ? '+' : '−';
  return `${sign}${danishMoney(Math.abs(amount) as Money)}`;
}

/** What one account has of a week, for a file. */
export const theirState = ({ theirs }: Difference): Money | null =>
  theirs === null ? null : stateShareOf(theirs);
