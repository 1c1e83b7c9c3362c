import { danishLongDay, type Day } from '@rettidig/engine';
import {
  type JobOrder,
  type Referral,
  type ReferralOutcome,
  referralOutcomes,
} from '../../facts/effort-records.ts';
import { courseOn, outsideCourse } from '../spells.ts';
import { decided, refused, type Remark, type Situation, type StepOutcome } from '../step.ts';

/** A referral to a job order as it was entered. */
export interface EnteredReferral {
  readonly on: Day;
  readonly outcome: ReferralOutcome | null;
  readonly note: string;
}

/** Refers a citizen to a job order (henvisning), or with `corrects` says what came of it. */
export function refer(
  entered: EnteredReferral,
  order: JobOrder,
  corrects: Referral | null,
  situation: Situation,
): StepOutcome {
  const { today, newId } = situation;
  const problems = problemsOf(entered, order, corrects, situation);
  if (problems.length > 0) return refused(...problems);
  const { on, outcome, note } = entered;
  const value = { on, jobOrder: order.id, outcome };
  const result = outcome === null ? null : referralOutcomes.label(outcome, 'da');
  return decided({
    facts: [
      corrects === null
        ? { action: 'registreret', kind: 'referral', fact: newId(), value }
        : { action: 'rettet', kind: 'referral', fact: corrects.id, value },
    ],
    journal: {
      day: corrects === null ? on : today,
      heading:
        corrects === null
          ? `Henvist til job: ${order.title}`
          : `Henvisning til ${order.title}: ${(result ?? 'ikke afgjort').toLowerCase()}`,
      text: [
        `Jobordre fra ${order.employer}, henvist den ${danishLongDay(on)}.`,
        ...(result === null ? [] : [`${result}.`]),
        ...(note === '' ? [] : [note]),
      ].join('\n'),
    },
  });
}

function problemsOf(
  { on, outcome }: EnteredReferral,
  order: JobOrder,
  corrects: Referral | null,
  { file, records, today }: Situation,
): readonly Remark[] {
  if (on > today) {
    return [{ field: 'dag', text: `${danishLongDay(on)} er ikke kommet endnu.` }];
  }
  if (courseOn(file, on) === null) return [outsideCourse('dag', on)];
  if (on < order.on) {
    const text = `Jobordren kom først den ${danishLongDay(order.on)}. Vælg den dag eller en senere.`;
    return [{ field: 'dag', text }];
  }
  if (order.closedOn !== null && on > order.closedOn) {
    const text = `Jobordren blev lukket den ${danishLongDay(order.closedOn)}. Vælg en åben jobordre.`;
    return [{ field: 'jobordre', text }];
  }
  const other = records.referrals.find(
    (one) => one.jobOrder === order.id && one.id !== corrects?.id,
  );
  if (other !== undefined) {
    const text = `Borgeren er allerede henvist til jobordren den ${danishLongDay(other.on)}. Ret den henvisning i stedet.`;
    return [{ field: 'jobordre', text }];
  }
  if (corrects !== null && outcome === corrects.outcome && on === corrects.on) {
    return [{ field: '', text: 'Der er intet nyt at gemme: alt står, som det gjorde.' }];
  }
  return [];
}
