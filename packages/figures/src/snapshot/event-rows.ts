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
import { partsOf } from './days.ts';
import { spanOf, type Subject } from './subject.ts';

/** Interviews held, complaints, referrals, and time in the risk group. */
export function addEvents(subject: Subject): void {
  const { writing, file, records, situationOn } = subject;
  const { on, tables } = writing;
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
    const outcome = codeNumber(referralOutcomes, referral.outcome);
    tables.referrals.addEvent(situationOn(referral.on), columnDay(referral.on), { outcome });
  }
  addRisk(subject);
}

function addRisk({ writing, records, changes, situationOn }: Subject): void {
  const { on, tables } = writing;
  for (const mark of records.riskMarks) {
    if (mark.from > on) continue;
    const flags = riskFlags(mark, on);
    for (const part of partsOf(mark.from, mark.to > on ? openEnd : mark.to, changes)) {
      tables.risk.addSpan(situationOn(part.from), spanOf(part), flags);
    }
  }
}

const yes = 1;
const no = 2;
const notYet = 0;

/**
 * The package of the effort: A follow-up within a month of the letter, B a job broker within a week of the contact,
 * C granted within 48 hours (counted as two days), F the education (Høje-Taastrup 2013, point 3).
 */
function riskFlags(mark: RiskMark, on: Day): Readonly<Record<string, number>> {
  const inTime = (last: Day | null, done: Day | null): number => {
    if (last === null) return notYet;
    if (done !== null && done <= on) return done <= last ? yes : no;
    return on > last ? no : notYet;
  };
  const is = (day: Day | null): number => (day !== null && day <= on ? yes : no);
  const { letterOn, contactedOn, brokerOn, askedOn, grantedOn } = mark;
  const after = (day: Day | null, last: (from: Day) => Day): Day | null =>
    day === null || day > on ? null : last(day);
  return {
    contacted: is(contactedOn),
    broker: is(brokerOn),
    outside: codeNumber(riskOutsideReasons, mark.outside),
    followedUp: inTime(
      after(letterOn, (day) => addMonths(day, 1)),
      contactedOn,
    ),
    brokerInTime: inTime(
      after(contactedOn, (day) => addDays(day, 7)),
      brokerOn,
    ),
    grantedInTime: inTime(
      after(askedOn, (day) => addDays(day, 2)),
      grantedOn,
    ),
    educationWish: is(mark.educationWishOn),
    education: is(mark.educationFrom),
  };
}
