import {
  type Ask,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  minus,
  missing,
  type Money,
  notInForce,
  type Outcome,
  percentOf,
  restOfPercent,
  rule,
} from '@rettidig/engine';
import { type RefundBenefit, type RefundStep, refundSteps } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { refundFact, type RefundShare, type RefundWeekFacts, showShare } from './facts.ts';

const rates2014 = [cite(sources.ltkIntroduktion2014, 'Refusionssatser for forsørgelsesydelse')];
const ladder = [cite(sources.finansieringslov5, '§ 5')];

const printedRates = [
  'V-011',
  'V-012',
  'V-013',
  'V-014',
  'V-015',
  'V-016',
  'V-017',
  'V-018',
  'V-019',
  'V-020',
  'V-021',
];

const firstStep: RefundStep = 'trin-1';

/** The step a week lies on: the first whose last week is not passed; the last step has none. */
function stepOf(ask: Ask, scheme: RefundBenefit | 'trappe', week: number, on: Day): RefundStep {
  for (const { code } of refundSteps.codes) {
    const last = ask.valueIfAny(values.refusionTrinTilUge, `${scheme}/${code}`, on);
    if (last === null || week <= last) return code;
  }
  throw new Error(`Refusionens trin for »${scheme}« har ingen ende.`);
}

/** A week's number counts from 1; anything less is a fault in the facts. */
function isWeekNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1;
}

function shareOf(
  ask: Ask,
  benefit: RefundBenefit,
  statePct: number,
  on: Day,
): Outcome<RefundShare> {
  const form = ask.value(values.refusionForm, benefit, on);
  return decided({ statePct, municipalPct: restOfPercent(statePct), form });
}

export type EffortRefundFacts = Pick<RefundWeekFacts, 'benefit' | 'situation' | 'spellWeek'>;

/** The shares by what the person did in the week, and for the sick and the newly unemployed by how long (2014-2015). */
export const effortRefund = rule<EffortRefundFacts, RefundShare>({
  id: 'refusion/efter-indsats',
  title: 'Refusion efter indsatsen',
  question: 'Hvor stor en del af ydelsen betaler staten efter indsatsen i ugen?',
  covers: printedRates,
  readings: ['0033-refusionens-uge', '0034-refusionstabellen-2014', '0035-uge-paa-ydelsen'],
  needs: {
    benefit: refundFact.benefit,
    situation: refundFact.situation,
    spellWeek: refundFact.spellWeek,
  },
  versions: [
    { from: day('2014-01-01'), basis: rates2014, decide: byEffort },
    { from: day('2016-01-01'), basis: ladder },
  ],
  show: showShare,
});

function byEffort(facts: EffortRefundFacts, on: Day, ask: Ask): Outcome<RefundShare> {
  const { benefit, situation, spellWeek } = facts;
  const inSteps = ask.valueIfAny(values.refusionTrinTilUge, `${benefit}/${firstStep}`, on) !== null;
  if (inSteps) {
    if (spellWeek === 'ukendt') return missing(refundFact.spellWeek.label);
    if (!isWeekNumber(spellWeek)) return notInForce;
    const step = stepOf(ask, benefit, spellWeek, on);
    ask.step('Uge på ydelsen', () => `Uge ${spellWeek} ligger på ${refundSteps.label(step, 'da')}`);
    const whatever = ask.valueIfAny(values.refusionUgeStatPct, `${benefit}/${step}`, on);
    if (whatever !== null) return shareOf(ask, benefit, whatever, on);
  }
  if (situation === 'ukendt') return missing(refundFact.situation.label);
  const statePct = ask.valueIfAny(values.refusionStatPct, `${benefit}/${situation}`, on);
  return statePct === null ? notInForce : shareOf(ask, benefit, statePct, on);
}

export type LadderFacts = Pick<RefundWeekFacts, 'benefit' | 'seniority'>;

/** The shares by how many weeks the person has had any benefit; what the person does no longer matters. */
export const ladderRefund = rule<LadderFacts, RefundShare>({
  id: 'refusion/trappe',
  title: 'Refusionstrappen',
  question: 'Hvor stor en del af ydelsen betaler staten efter antallet af uger med ydelse?',
  covers: [],
  readings: ['0033-refusionens-uge'],
  needs: { benefit: refundFact.benefit, seniority: refundFact.seniority },
  versions: [{ from: day('2016-01-01'), basis: ladder, decide: byWeeks }],
  show: showShare,
});

function byWeeks({ benefit, seniority }: LadderFacts, on: Day, ask: Ask): Outcome<RefundShare> {
  if (seniority === 'ukendt') return missing(refundFact.seniority.label);
  if (!isWeekNumber(seniority)) return notInForce;
  const step = stepOf(ask, 'trappe', seniority, on);
  ask.step('Uge med ydelse', () => `Uge ${seniority} ligger på ${refundSteps.label(step, 'da')}`);
  return shareOf(ask, benefit, ask.value(values.refusionTrappeStatPct, step, on), on);
}

/** The refund of one person's benefit in one calendar week. State and municipality add up to the amount exactly. */
export interface WeekRefund extends RefundShare {
  /** Null where the amount is not known. */
  readonly state: Money | null;
  readonly municipal: Money | null;
}

/** The refund of one week under the law of its Monday: shares, amounts and why. */
export const weekRefund = rule<RefundWeekFacts, WeekRefund>({
  id: 'refusion/uge',
  title: 'Refusion for en uge',
  question: 'Hvordan deler stat og kommune ydelsen for ugen?',
  covers: printedRates,
  readings: ['0033-refusionens-uge', '0038-maanedens-beloeb'],
  needs: {
    benefit: { ...refundFact.benefit, examples: ['kontanthjaelp', 'sygedagpenge', 'fleksjob'] },
    situation: { ...refundFact.situation, examples: ['virksomhedspraktik', 'ingen', 'ukendt'] },
    spellWeek: { ...refundFact.spellWeek, examples: [4, 9, 'ukendt'] },
    seniority: { ...refundFact.seniority, examples: [4, 53, 'ukendt'] },
    amount: refundFact.amount,
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: rates2014,
      decide: (facts, on, ask) => amountsOf(facts, ask.rule(effortRefund, facts, on), ask),
    },
    {
      from: day('2016-01-01'),
      basis: ladder,
      decide: (facts, on, ask) => amountsOf(facts, ask.rule(ladderRefund, facts, on), ask),
    },
  ],
  show: (refund) =>
    refund.state === null || refund.municipal === null
      ? showShare(refund)
      : `Staten ${refund.statePct} pct. (${danishMoney(refund.state)}), kommunen ${refund.municipalPct} pct. (${danishMoney(refund.municipal)}).`,
});

function amountsOf(
  { amount }: RefundWeekFacts,
  share: Outcome<RefundShare>,
  ask: Ask,
): Outcome<WeekRefund> {
  if (share.outcome !== 'afgjort') return share;
  const { statePct } = share.value;
  if (amount === 'ukendt') return decided({ ...share.value, state: null, municipal: null });
  const state = percentOf(amount, statePct);
  ask.step(
    'Statens del',
    () => `${statePct} pct. af ${danishMoney(amount)} = ${danishMoney(state)}; kommunen har resten`,
  );
  return decided({ ...share.value, state, municipal: minus(amount, state) });
}
