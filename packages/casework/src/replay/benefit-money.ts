import { type Day, decided, missing, type Outcome, toCivil } from '@rettidig/engine';
import { type AmountFacts, benefitAmount, type BenefitAmount, type Household } from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { monthRefund, nothingElseKnown } from '../refund/index.ts';
import type { LawDay } from './law-day.ts';
import type { MoneyOf } from './money.ts';

/**
 * The month's benefit before tax by `ydelse/beloeb`, and the municipality's part of it by the refund of the month's weeks,
 * both under the law of one day. What a case does not hold is asked as not known (docs/replay.md, "Amounts").
 */
export const benefitMoney: MoneyOf = (file, on, law) => {
  const answer = amountOf(file, on, law);
  if (answer.outcome !== 'afgjort') return answer;
  const monthly = answer.value.amount;
  const refund = monthRefund(file, firstOfMonth(on), monthly, { ...nothingElseKnown, law });
  if (refund.outcome === 'afgjort') {
    return decided({ monthly, municipality: refund.value.municipal });
  }
  return refund.outcome === 'ikke-i-kraft' ? missing(noRefund) : refund;
};

const noRefund = 'Statens refusion af måneden';
const childrenUnknown = 'Antal børn under 18 år, borgeren forsørger';

/** The first day of the month a day lies in. */
function firstOfMonth(on: Day): Day {
  return (on - toCivil(on).dayOfMonth + 1) as Day;
}

/** The amount; where it turns on how many children somebody provides for, that is missing. */
function amountOf(file: CaseFile, on: Day, law: LawDay): Outcome<BenefitAmount> {
  const facts = amountFacts(file, on);
  if (facts === null) return missing('Borgerens ydelse på dagen');
  const ask = (children: number): Outcome<BenefitAmount> =>
    benefitAmount.decide({ ...facts, children }, law.on, law.amendments);
  if (!hasChildren(facts.household)) return ask(0);
  const [one, two] = [ask(1), ask(2)];
  const alike =
    one.outcome !== 'afgjort' ||
    (two.outcome === 'afgjort' && two.value.amount === one.value.amount);
  return alike ? one : missing(childrenUnknown);
}

const hasChildren = (household: Household | null): boolean =>
  household !== null && household !== 'hjemmeboende' && household !== 'udeboende';

/** What the case knows of the facts of the amount, all but the children; null where no benefit runs on the day. */
function amountFacts(file: CaseFile, on: Day): Omit<AmountFacts, 'children'> | null {
  const runs = ({ from, to }: { readonly from: Day; readonly to: Day }): boolean =>
    from <= on && on < to;
  const spell = file.benefits.find(runs);
  const course = file.courses.find(({ contactOn, to }) => runs({ from: contactOn, to }));
  if (spell === undefined || course === undefined) return null;
  const household = file.households.find(runs)?.household ?? null;
  const { birthDate, education } = file.person;
  return {
    benefit: spell.benefit,
    birthDate,
    education: education ?? 'ukendt',
    on,
    household,
    ground: 'ingen',
    category: file.categories.find(runs)?.category ?? 'ingen',
    effort: file.activities.some(runs) ? 'deltager' : 'ukendt',
    contactOn: course.contactOn,
    residence: 'ukendt',
    work: 'ukendt',
    adjustment: 'ukendt',
    hours: 'ukendt',
    partnership: household === 'enlig-forsoerger' ? 'enlig' : 'ukendt',
  };
}
