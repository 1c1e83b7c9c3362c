import type { Fact, Money } from '@rettidig/engine';
import {
  type RefundBenefit,
  refundBenefits,
  type RefundForm,
  type RefundSituation,
  refundSituations,
} from '../../codes/index.ts';
import { fact } from '../facts.ts';

/** A fact that one time's law asks for and another's does not. */
export type IfKnown<V> = V | 'ukendt';

function ifKnown<V>(known: Fact<V>): Fact<IfKnown<V>> {
  return {
    label: known.label,
    show: (value) => (value === 'ukendt' ? 'ikke oplyst' : known.show(value)),
    examples: [...(known.examples ?? []), 'ukendt'],
  };
}

/** How state and municipality share the cost of a benefit, in whole percent, and who pays first. */
export interface RefundShare {
  readonly statePct: number;
  readonly municipalPct: number;
  readonly form: RefundForm;
}

/** What the refund of one benefit in one calendar week depends on. */
export interface RefundWeekFacts {
  readonly benefit: RefundBenefit;
  /** What the person did in the week. Asked before the ladder. */
  readonly situation: IfKnown<RefundSituation>;
  /** The number of the week in the running spell on this benefit; the first is 1. Asked of some benefits before the ladder. */
  readonly spellWeek: IfKnown<number>;
  /** The number of the week in the count of weeks on any benefit (`refusion/anciennitet`). Asked since the ladder. */
  readonly seniority: IfKnown<number>;
  /** What was paid for the week; unknown where only the shares are asked for. */
  readonly amount: IfKnown<Money>;
}

const weekText = (number: number): string => `uge ${String(number).replace('.', ',')}`;

/** The facts of the refund rules, by the name a controller would use. */
export const refundFact = {
  benefit: fact.codeFact('Ydelse i ugen', refundBenefits),
  situation: ifKnown(fact.codeFact('Indsats i ugen', refundSituations)),
  spellWeek: ifKnown({
    label: 'Uge på ydelsen',
    show: weekText,
    examples: [0, 1, 4, 5, 8, 9, 52, 53],
  }),
  seniority: ifKnown({
    label: 'Uge med ydelse i alt',
    show: weekText,
    examples: [0, 1, 4, 5, 26, 27, 52, 53],
  }),
  amount: ifKnown(fact.moneyFact('Beløb for ugen', [0, 2625.01])),
} as const;

/** `Staten 50 pct., kommunen 50 pct.` */
export function showShare({ statePct, municipalPct }: RefundShare): string {
  return `Staten ${statePct} pct., kommunen ${municipalPct} pct.`;
}
