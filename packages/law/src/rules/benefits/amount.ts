import {
  type Ask,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  minus,
  missing,
  type Missing,
  type Money,
  nothing,
  type Outcome,
  rule,
} from '@rettidig/engine';
import {
  type Household,
  type HoursStanding,
  hoursStandings,
  type Partnership,
  type RateLevel,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';
import { activitySupplement, type SupplementFacts } from './activity-supplement.ts';
import { type BaseRateFacts, baseRate } from './base-rate.ts';
import {
  adult,
  type HelpKind,
  helpKind,
  isHelp,
  olderYoung,
  provides,
  youngRateKey,
} from './help-kind.ts';
import { hoursCut } from './hours-rule.ts';
import { rateStep } from './rate-step.ts';
import {
  type AmountPart,
  newSupplements,
  type NewSupplementFacts,
  showParts,
  supplementFacts,
  total,
} from './supplements.ts';

/** What the amount of a benefit turns on, whichever day's law is asked; `ukendt` where only some laws ask. */
export interface AmountFacts extends SupplementFacts, BaseRateFacts, NewSupplementFacts {
  /** How the citizen stands towards the 225 hours rule (`ydelse/timekrav`). */
  readonly hours: HoursStanding | 'ukendt';
  readonly partnership: Partnership | 'ukendt';
}

/** A month's benefit before tax; the parts sum to the amount. */
export interface BenefitAmount {
  readonly amount: Money;
  readonly parts: readonly AmountPart[];
}

/** What the citizen's benefit is a month before tax, and what it is made of. */
export const benefitAmount = rule<AmountFacts, BenefitAmount>({
  id: 'ydelse/beloeb',
  title: 'Ydelsens beløb om måneden',
  question: 'Hvad er ydelsen om måneden før skat?',
  covers: ['F-001', 'V-001', 'V-002', 'V-003', 'V-004', 'V-005', 'V-006', 'V-007'],
  readings: [
    '0017-satsernes-aar',
    '0018-hvilken-ydelse',
    '0019-aktivitetstillaeg',
    '0020-timekrav-og-loft',
    '0022-kontanthjaelp-2025',
  ],
  needs: {
    ...activitySupplement.needs,
    ...supplementFacts,
    hours: fact.codeFact('225-timersreglen', hoursStandings, ['ukendt', 'ikke oplyst']),
    residence: rateStep.needs.residence,
    work: rateStep.needs.work,
  },
  versions: [
    {
      from: day('2013-01-01'),
      basis: [cite(sources.bmSatser2013, 'lov om aktiv socialpolitik, § 25')],
      decide: (facts, lawDay, ask) =>
        amountOf([part('grundbeloeb', ask.rule(baseRate, facts, lawDay))]),
    },
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 6'),
        cite(sources.pjeceVoksne2013, 'afsnit 5'),
        cite(sources.las13g, '§ 13 g'),
      ],
      decide: (facts, lawDay, ask) => {
        const base = part('grundbeloeb', ask.rule(baseRate, facts, lawDay));
        const { benefit, hours, partnership } = facts;
        if (!isHelp(benefit)) return amountOf([base]);
        const supplement = ask.rule(activitySupplement, facts, lawDay);
        const parts = [base, part('aktivitetstillaeg', supplement)];
        const kind = helpKind({ ...facts, benefit }, lawDay, ask);
        if (supplement.outcome === 'afgjort' && kind.outcome === 'afgjort') {
          const lifted = supplement.value > nothing;
          const level = rateLevel(facts, kind.value, lifted, lawDay, ask);
          const cut = ask.rule(hoursCut, { level, standing: hours, partnership }, lawDay);
          parts.push(cut.outcome === 'afgjort' ? cutPart(cut.value) : part('timekrav', cut));
        }
        return amountOf(parts);
      },
    },
    {
      from: day('2025-07-01'),
      basis: [cite(sources.lov16552024, 'ny kontanthjælp')],
      decide: (facts, lawDay, ask) => {
        const base = part('grundbeloeb', ask.rule(baseRate, facts, lawDay));
        return amountOf([base, ask.rule(newSupplements, facts, lawDay)]);
      },
    },
  ],
  show: ({ amount, parts }) =>
    parts.length > 1
      ? `${danishMoney(amount)} om måneden før skat (${showParts(parts)}).`
      : `${danishMoney(amount)} om måneden før skat.`,
  letter: ({ amount }) => `Du får ${danishMoney(amount)} om måneden før skat.`,
});

function part(kind: AmountPart['kind'], answer: Outcome<Money>): Outcome<readonly AmountPart[]> {
  if (answer.outcome !== 'afgjort') return answer;
  return decided(answer.value === nothing ? [] : [{ kind, amount: answer.value }]);
}

const cutPart = (amount: Money): Outcome<readonly AmountPart[]> =>
  part('timekrav', decided(minus(nothing, amount)));

/** The sum of the parts, or everything that is missing for it; a part with no rule that day adds nothing. */
function amountOf(answers: readonly Outcome<readonly AmountPart[]>[]): Outcome<BenefitAmount> {
  const absent = answers.filter((answer): answer is Missing => answer.outcome === 'mangler');
  if (absent.length > 0) {
    return missing(...new Set(absent.flatMap((answer) => answer.missing)));
  }
  const parts = answers.flatMap((answer) => (answer.outcome === 'afgjort' ? answer.value : []));
  return decided({ amount: total(parts), parts });
}

/** The level of the help with its supplement: the supplement lifts all but those under 25 without a child to the adult's. */
function rateLevel(
  facts: BaseRateFacts & { household: Household },
  kind: HelpKind,
  lifted: boolean,
  lawDay: Day,
  ask: Ask,
): RateLevel {
  const { household, ground } = facts;
  if (adult(facts, lawDay, ask) || youngRateKey(household, ground) !== household)
    return 'voksensats';
  if (lifted) {
    return provides(household) || olderYoung(facts, lawDay, ask) ? 'voksensats' : 'lavere';
  }
  return kind === 'uddannelseshjaelp' ? 'su-niveau' : 'lavere';
}
