import {
  complaintKinds,
  complaintOutcomes,
  referralOutcomes,
  type RiskMark,
  riskOutsideReasons,
} from '@rettidig/casework';
import { addDays, addMonths, type Day, openEnd } from '@rettidig/engine';
import { interviewForms, interviewKinds } from '@rettidig/law';
import { columnDay } from './columns.ts';
import { codeNumber } from './dimension.ts';
import { type DaysInOrder, partsOf, withDays } from './days.ts';
import { spanOf, type Subject } from './subject.ts';

/** Interviews held, complaints, referrals, and time in the risk group. */
export function addEvents(subject: Subject): void {
  const { writing, file, records, situationOn } = subject;
  const { on, tables, orders } = writing;
  for (const interview of file.interviews) {
    if (interview.state !== 'afholdt' || interview.on > on) continue;
    tables.interviews.addEvent(situationOn(interview.on), columnDay(interview.on), {
      kind: codeNumber(interviewKinds, interview.kind),
      form: codeNumber(interviewForms, interview.form),
    });
  }
  for (const complaint of records.complaints) {
    if (complaint.on > on) continue;
    tables.complaints.addEvent(situationOn(complaint.on), columnDay(complaint.on), {
      kind: codeNumber(complaintKinds, complaint.kind),
      outcome: codeNumber(complaintOutcomes, complaint.outcome),
    });
  }
  for (const referral of records.referrals) {
    if (referral.on > on) continue;
    tables.referrals.addEvent(situationOn(referral.on), columnDay(referral.on), {
      order: orders.numberOf(referral.jobOrder),
      outcome: codeNumber(referralOutcomes, referral.outcome),
    });
  }
  addRisk(subject);
}

function addRisk({ writing, records, changes, situationOn }: Subject): void {
  const { on, tables } = writing;
  for (const mark of records.riskMarks) {
    if (mark.from > on) continue;
    const cuts = withTurns(changes, mark, on);
    for (const part of partsOf(mark.from, mark.to > on ? openEnd : mark.to, cuts)) {
      tables.risk.addSpan(situationOn(part.from), spanOf(part), riskFlags(mark, part.from));
    }
  }
}

/** Last days in time: a month after the letter, a week after the contact, 48 hours (counted as two days) after the wish. */
function deadlinesOf({ letterOn, contactedOn, askedOn }: RiskMark) {
  return {
    followUp: letterOn === null ? null : addMonths(letterOn, 1),
    broker: contactedOn === null ? null : addDays(contactedOn, 7),
    grant: askedOn === null ? null : addDays(askedOn, 2),
  };
}

/** The days with those on which a flag of the mark may turn: something happens, or a deadline has passed. */
function withTurns(days: DaysInOrder, mark: RiskMark, on: Day): DaysInOrder {
  const { letterOn, contactedOn, brokerOn, askedOn, grantedOn, educationWishOn, educationFrom } =
    mark;
  const happened = [
    letterOn,
    contactedOn,
    brokerOn,
    askedOn,
    grantedOn,
    educationWishOn,
    educationFrom,
  ];
  const passed = Object.values(deadlinesOf(mark)).map((last) =>
    last === null ? null : addDays(last, 1),
  );
  return withDays(
    days,
    [...happened, ...passed].filter((day) => day !== null).filter((day) => day <= on),
  );
}

const yes = 1;
const no = 2;
const notYet = 0;

/**
 * The package of the effort as it stood on a day: A follow-up within a month of the letter, B a job broker within a week of
 * the contact, C granted within 48 hours, F the education (Høje-Taastrup 2013, point 3). The reason for standing outside has
 * no day of its own and is the one recorded now.
 */
function riskFlags(mark: RiskMark, on: Day): Readonly<Record<string, number>> {
  const { letterOn, contactedOn, brokerOn, askedOn, grantedOn } = mark;
  const is = (day: Day | null): number => (day !== null && day <= on ? yes : no);
  const inTime = (asked: Day | null, last: Day | null, done: Day | null): number => {
    if (asked === null || last === null || asked > on) return notYet;
    if (done !== null && done <= on) return done <= last ? yes : no;
    return on > last ? no : notYet;
  };
  const { followUp, broker, grant } = deadlinesOf(mark);
  return {
    contacted: is(contactedOn),
    broker: is(brokerOn),
    outside: codeNumber(riskOutsideReasons, mark.outside),
    followedUp: inTime(letterOn, followUp, contactedOn),
    brokerInTime: inTime(contactedOn, broker, brokerOn),
    grantedInTime: inTime(askedOn, grant, grantedOn),
    educationWish: is(mark.educationWishOn),
    education: is(mark.educationFrom),
  };
}
