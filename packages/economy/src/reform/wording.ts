import { kroner, type Money, sumOf } from '@rettidig/engine';
import { at, inUnits } from '../amounts/year-amounts.ts';
import type { Consequences } from './consequences.ts';
import type { Sum } from './parts.ts';
import type { ReformSum } from './settle.ts';

/** What a reform's account says, in Danish: sentences by rule, for the page and the memo. */
export function reformWords(account: Consequences): readonly string[] {
  const { years, sums } = account;
  const [first] = years;
  if (first === undefined) return [];
  const sum = (code: Sum): ReformSum | null => sums.find((one) => one.sum === code) ?? null;
  const inFirst = (found: ReformSum): Money => at(found.amounts, 0);
  const [local, state, difference] = [sum('lokalt'), sum('staten'), sum('forskel')];
  const [challenge, net, initiative] = [sum('udfordring'), sum('netto'), sum('modgaaende')];
  const whole = (found: ReformSum): Money => sumOf(...found.amounts);
  const words: string[] = [];
  if (local !== null && state !== null && difference !== null) {
    words.push(
      `I ${first} ${moves('kommunens egne udgifter', inFirst(local))} I statens regnskab ${moves('de', inFirst(state))} Bloktilskuddet bliver reguleret efter statens regnskab. Forskellen er ${said(inFirst(difference))}, som kommunen ${bears(inFirst(difference))}.`,
    );
  }
  if (challenge !== null) {
    words.push(
      `Med lofter og hensatte beløb er den samlede budgetudfordring ${said(inFirst(challenge))} i ${first}${over(years, whole(challenge))}.`,
    );
  }
  if (initiative !== null && net !== null) {
    words.push(
      `Modgående initiativer ændrer den med ${said(inFirst(initiative))}, så nettoresultatet er ${said(inFirst(net))} i ${first}${over(years, whole(net))}.`,
    );
  }
  return words;
}

const over = (years: readonly number[], amount: Money): string =>
  years.length === 1
    ? ''
    : ` og ${said(amount)} over de ${years.length} år ${years[0]}-${years.at(-1)}`;

/** In thousands, as the tables beside it. */
const said = (amount: Money): string => `${inUnits(amount, kroner(1000))} t.kr.`;

/** Ends its sentence: `kr.` is its own full stop. */
function moves(what: string, amount: Money): string {
  if (amount === 0) return `ændres ${what} ikke.`;
  const by = said(Math.abs(amount) as Money);
  return amount < 0 ? `falder ${what} med ${by}` : `stiger ${what} med ${by}`;
}

const bears = (difference: Money): string =>
  difference < 0 ? 'vinder' : difference === 0 ? 'hverken vinder eller taber' : 'selv skal finde';
