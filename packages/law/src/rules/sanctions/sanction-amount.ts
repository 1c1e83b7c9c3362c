import {
  type Ask,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  kroner,
  minus,
  type Money,
  nothing,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type SanctionBand, sanctionBands } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { sanctionsUnreadFrom2020 } from '../unread.ts';

const calculation2014 = [cite(sources.pjeceVoksne2013, 'afsnit 5, mere enkle beregningsregler')];
const average2014 = [
  ...calculation2014,
  cite(sources.bmPeriodesanktion2020, 'satser, der viser regnestykket'),
];
const rate2020 = [cite(sources.lasSanktioner2020, '§ 35, stk. 4')];

const rate2021 = [...rate2020, cite(sources.beuSvar6212021, 'tabel 1.1, fire satser')];

/** A month's benefit before tax; the examples lie around the bounds between the sanction rates. */
const monthly = fact.moneyFact(
  'Hjælp om måneden',
  [0, 3000, 5632, 5633, 5750.99, 5751, 9935, 9935.5, 10689, 13519, 13519.5, 15547],
);

/** What one day costs. */
export const sanctionDailyRate = rule<{ monthly: Money }, Money>({
  id: 'sanktion/dagssats',
  title: 'Sanktionens dagssats',
  question: 'Hvor meget trækkes der for én dag?',
  covers: ['R-103'],
  readings: ['0023-sanktionens-dagssats'],
  needs: { monthly },
  versions: [
    { from: day('2014-01-01'), basis: average2014, decide: averageRate },
    { from: day('2020-01-01'), basis: rate2020, decide: bandRate },
    { from: day('2021-01-01'), basis: rate2021, decide: bandRate },
  ],
  show: (rate) => `${danishMoney(rate)} pr. dag.`,
  letter: (rate) => `Du bliver trukket ${danishMoney(rate)} for hver dag.`,
});

/** A year's benefit over the working days of a year of whole weeks, in whole kroner. */
function averageRate({ monthly }: { monthly: Money }, on: Day, ask: Ask): Outcome<Money> {
  const months = ask.value(values.sanktionMaanederOmAaret, null, on);
  const weeks = ask.value(values.sanktionUgerOmAaret, null, on);
  const daysAWeek = ask.value(values.sanktionDageOmUgen, null, on);
  const rate = kroner(Math.round((monthly * months) / (weeks * daysAWeek * kroner(1))));
  ask.step(
    'Gennemsnit pr. dag',
    () => `${danishMoney(monthly)} × ${months} / (${weeks} × ${daysAWeek}) = ${danishMoney(rate)}`,
  );
  return decided(rate);
}

function bandRate({ monthly }: { monthly: Money }, on: Day, ask: Ask): Outcome<Money> {
  const band = bandOf(monthly, on, ask);
  ask.step('Interval', () => sanctionBands.label(band, 'da'));
  return decided(kroner(ask.value(values.sanktionSats, band, on)));
}

/** Below the first bound; from it up to and with the second; up to and with the third; above. */
function bandOf(monthly: Money, on: Day, ask: Ask): SanctionBand {
  const bound = (band: SanctionBand): Money =>
    kroner(ask.value(values.sanktionIntervalgraense, band, on));
  if (monthly < bound('foerste')) return 'foerste';
  if (monthly <= bound('andet')) return 'andet';
  return monthly <= bound('tredje') ? 'tredje' : 'fjerde';
}

export interface SanctionAmount {
  readonly rate: Money;
  /** What is deducted: never more than is left of the month's benefit. */
  readonly amount: Money;
  /** Whether the days would have cost more than was left. */
  readonly capped: boolean;
}

export interface SanctionAmountFacts {
  readonly monthly: Money;
  /** What other sanctions have already taken of the same month's benefit. */
  readonly alreadyDeducted: Money;
  /** The days to be deducted. */
  readonly days: number;
}

/** What is deducted for days of absence, at most what is left of the month's benefit. */
export const sanctionAmount = rule<SanctionAmountFacts, SanctionAmount>({
  id: 'sanktion/beloeb',
  title: 'Fradragets størrelse',
  question: 'Hvor meget trækkes der i månedens hjælp?',
  covers: [],
  readings: ['0026-hoejst-maanedens-hjaelp'],
  needs: {
    monthly,
    alreadyDeducted: fact.moneyFact('Allerede trukket i måneden', [0, 500, 6000, 20000]),
    days: fact.countFact('Dage med fradrag', 'dage', [0, 1, 4, 31]),
  },
  versions: [
    { from: day('2014-01-01'), basis: calculation2014, decide: amountOf },
    { from: day('2020-01-01'), basis: rate2020, decide: amountOf },
  ],
  show: showAmount,
  letter: ({ amount }) => `Du bliver trukket ${danishMoney(amount)} i din hjælp.`,
});

function amountOf(facts: SanctionAmountFacts, on: Day, ask: Ask): Outcome<SanctionAmount> {
  const rate = ask.rule(sanctionDailyRate, { monthly: facts.monthly }, on);
  if (rate.outcome !== 'afgjort') return rate;
  return decided(deduction(facts, rate.value, ask));
}

/** The days at the rate, held down to what is left of the month's benefit. */
function deduction(facts: SanctionAmountFacts, rate: Money, ask: Ask): SanctionAmount {
  const { monthly, alreadyDeducted, days } = facts;
  const full = (rate * days) as Money;
  const left = Math.max(nothing, minus(monthly, alreadyDeducted)) as Money;
  const amount = Math.min(full, left) as Money;
  ask.step('Dagene', () => `${danishMoney(rate)} × ${days} = ${danishMoney(full)}`);
  ask.step('Rest af månedens hjælp', () => danishMoney(left));
  return { rate, amount, capped: full > left };
}

function showAmount({ amount, capped }: SanctionAmount): string {
  const text = `${danishMoney(amount)} trækkes i månedens hjælp`;
  return capped ? `${text}, for der er ikke mere tilbage at trække i.` : `${text}.`;
}

/** The fixed number of days' benefit of a point sanction. */
export const pointSanction = rule<Omit<SanctionAmountFacts, 'days'>, SanctionAmount>({
  id: 'sanktion/punktsanktion',
  title: 'Punktsanktion',
  question: 'Hvor meget koster en punktsanktion?',
  covers: ['R-104'],
  readings: ['0023-sanktionens-dagssats', '0026-hoejst-maanedens-hjaelp'],
  needs: {
    monthly,
    alreadyDeducted: fact.moneyFact('Allerede trukket i måneden', [0, 500, 6000, 20000]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 5, punktsanktion')],
      decide: (facts, on, ask) => {
        const days = ask.value(values.sanktionPunktsanktionDage, null, on);
        return ask.rule(sanctionAmount, { ...facts, days }, on);
      },
    },
    sanctionsUnreadFrom2020,
  ],
  show: showAmount,
  letter: ({ amount }) => `Du bliver trukket ${danishMoney(amount)} i din hjælp.`,
});
