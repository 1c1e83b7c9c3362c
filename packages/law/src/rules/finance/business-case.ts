import {
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  minus,
  type Money,
  nothing,
  type Outcome,
  partOfYear,
  percentOf,
  rule,
  share,
  sumOf,
} from '@rettidig/engine';
import type { RefundSituation } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { effortRefund } from '../refund/index.ts';
import { personsFact } from './facts.ts';

const basis = [cite(sources.ltkBusinesscase2014, 'Tabel 1')];

export interface BusinessCaseFacts {
  /** Full-year persons who move from other activation to company-directed offers. */
  readonly persons: number;
  readonly monthlyBenefit: Money;
  /** How many months of the year it runs. */
  readonly months: number;
  /** A whole year's salary of the brokers. */
  readonly salary: Money;
  /** Full-year offers bought less, and the price of each, under and over 30. */
  readonly fewerUnder30: number;
  readonly priceUnder30: Money;
  readonly fewerOver30: number;
  readonly priceOver30: Money;
}

export interface BusinessCase {
  readonly extraRefund: Money;
  readonly salary: Money;
  readonly savingUnder30: Money;
  readonly savingOver30: Money;
  /** The extra refund less the salary. */
  readonly refundLessSalary: Money;
  readonly total: Money;
}

/** The yearly business case of personal job brokers. That more become self-supporting is not counted in. */
export const businessCase = rule<BusinessCaseFacts, BusinessCase>({
  id: 'oekonomi/businesscase',
  title: 'Businesscase for personlige jobformidlere',
  question: 'Hvad tjener kommunen på at flytte ledige til virksomhedsrettede tilbud?',
  covers: ['F-008', 'F-009', 'F-010'],
  needs: {
    persons: personsFact,
    monthlyBenefit: fact.moneyFact('Ydelse om måneden', [10_500]),
    months: fact.countFact('Måneder i året', 'måneder', [12]),
    salary: fact.moneyFact('Lønudgift for et helt år', [1_000_000]),
    fewerUnder30: fact.countFact('Færre helårstilbud under 30 år', 'helårstilbud', [3]),
    priceUnder30: fact.moneyFact('Pris pr. helårsperson under 30 år', [56_209]),
    fewerOver30: fact.countFact('Færre helårstilbud over 30 år', 'helårstilbud', [16]),
    priceOver30: fact.moneyFact('Pris pr. helårsperson over 30 år', [68_791]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis,
      decide: (facts, on, ask) => {
        const sharePct = (situation: RefundSituation): Outcome<number> => {
          const asked = { benefit: 'kontanthjaelp', situation, spellWeek: 'ukendt' } as const;
          const refund = ask.rule(effortRefund, asked, on);
          return refund.outcome === 'afgjort' ? decided(refund.value.statePct) : refund;
        };
        const company = sharePct('virksomhedspraktik');
        if (company.outcome !== 'afgjort') return company;
        const other = sharePct('vejledning-og-opkvalificering');
        if (other.outcome !== 'afgjort') return other;
        const paid = share(facts.monthlyBenefit, facts.persons * facts.months, 1);
        const points = company.value - other.value;
        ask.step('Mere refusion', () => `${points} pct. af ${danishMoney(paid)}`);
        return decided(caseOf(facts, percentOf(paid, points)));
      },
    },
    {
      from: day('2016-01-01'),
      basis: [...basis, cite(sources.finansieringslov5, '§ 5')],
      decide: (facts, _on: Day, ask) => {
        ask.step('Mere refusion', () => 'Ingen: refusionen afhænger ikke af indsatsen');
        return decided(caseOf(facts, nothing));
      },
    },
  ],
  show: ({ extraRefund, total }) =>
    `Mere refusion ${danishMoney(extraRefund)}, i alt ${danishMoney(total)}`,
});

function caseOf(facts: BusinessCaseFacts, extraRefund: Money): BusinessCase {
  const { months, fewerUnder30, priceUnder30, fewerOver30, priceOver30 } = facts;
  const salary = partOfYear(facts.salary, months);
  const savingUnder30 = partOfYear(share(priceUnder30, fewerUnder30, 1), months);
  const savingOver30 = partOfYear(share(priceOver30, fewerOver30, 1), months);
  const refundLessSalary = minus(extraRefund, salary);
  const total = sumOf(refundLessSalary, savingUnder30, savingOver30);
  return { extraRefund, salary, savingUnder30, savingOver30, refundLessSalary, total };
}

/** Whether the brokers keep what the business case rests on. */
export const brokersKeepUp = rule<{ brokers: number; fewest: number }, boolean>({
  id: 'oekonomi/jobformidlere',
  title: 'Forudsætningen om jobformidlerne',
  question: 'Holder forudsætningen om jobformidlerne i businesscasen?',
  covers: ['R-152'],
  needs: {
    brokers: fact.countFact('Personlige jobformidlere', 'jobformidlere', [1, 2, 3]),
    fewest: fact.countFact(
      'Ledige i virksomhedsrettede tilbud hos den, der har færrest',
      'ledige',
      [24, 25, 26],
    ),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.ltkBusinesscase2014, 'Businesscase')],
      decide: ({ brokers, fewest }, on, ask) =>
        decided(
          brokers >= ask.value(values.oekonomiFormidlere, null, on) &&
            fewest >= ask.value(values.oekonomiFormidlerLedige, null, on),
        ),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});
