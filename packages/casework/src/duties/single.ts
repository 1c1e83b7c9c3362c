import { addDays, type Day, openEnd } from '@rettidig/engine';
import { leaveInterview, teachingDeadline, teachingOffers } from '@rettidig/law';
import { emit, type Event, exemptionOn, noteGap, type Situation } from './derivation.ts';
import { segmentOn, type Segment } from './segments.ts';

/** The guidance interview of each parental leave; a leave without a known end is a gap. */
export function deriveLeaveInterviews(situation: Situation, segments: readonly Segment[]): void {
  const { file, on, reader, courseEnd } = situation;
  for (const leave of file.absences) {
    if (leave.kind !== 'barsel' || leave.from > on) continue;
    const leaveEnds = leave.to === openEnd ? null : addDays(leave.to, -1);
    for (const { group, from, to } of segments) {
      if (group === null) continue;
      const answer = reader.ask(leaveInterview, { group, leaveEnds }, leaveEnds ?? leave.from);
      if (answer.outcome !== 'afgjort') {
        const isNow = from <= on && on < to && leave.to > on;
        const rule = leaveInterview.id;
        noteGap(situation, { kind: 'barselssamtale', group, rule, isNow }, answer);
        continue;
      }
      const { opens, due } = answer.value;
      if (opens < from || opens >= to) continue;
      const metBy =
        situation.interviews.leave.find(
          (interview) => interview.on >= opens && interview.on < courseEnd,
        ) ?? null;
      emit(
        situation,
        {
          kind: 'barselssamtale',
          number: 1,
          of: 1,
          party: 'kommune',
          group,
          opens,
          due,
          rule: leaveInterview.id,
          quota: false,
          end: courseEnd,
          metBy,
          metInTime: false,
          exemptedBy: exemptionOn(situation, 'barselssamtale', due),
        },
        reader.reasons(),
      );
    }
  }
}

/** The teaching that must follow a test which shows a need. */
export function deriveTeaching(situation: Situation, segments: readonly Segment[]): void {
  const { file, on, reader, courseEnd } = situation;
  for (const test of file.tests) {
    if (test.on > on) continue;
    const group = segmentOn(segments, test.on)?.group ?? null;
    if (group === null) continue;
    const needsTeaching = test.needsTeaching ?? ('ikke-vurderet' as const);
    const answer = reader.ask(
      teachingDeadline,
      { group, testedOn: test.on, needsTeaching },
      test.on,
    );
    if (answer.outcome !== 'afgjort') {
      const rule = teachingDeadline.id;
      noteGap(situation, { kind: 'undervisning', group, rule, isNow: courseEnd > on }, answer);
      continue;
    }
    const reasons = reader.reasons();
    const kinds = reader.ask(teachingOffers, { group }, test.on);
    const metBy = kinds.outcome === 'afgjort' ? firstOffer(situation, kinds.value, test.on) : null;
    emit(
      situation,
      {
        kind: 'undervisning',
        number: 1,
        of: 1,
        party: 'kommune',
        group,
        opens: answer.value.opens,
        due: answer.value.due,
        rule: teachingDeadline.id,
        quota: false,
        end: courseEnd,
        metBy,
        metInTime: false,
        exemptedBy: null,
      },
      reasons,
    );
  }
}

function firstOffer(situation: Situation, kinds: readonly string[], from: Day): Event | null {
  for (const offer of situation.file.activities) {
    if (offer.from < from || offer.from >= situation.courseEnd || offer.from > situation.on)
      continue;
    if (kinds.includes(offer.kind)) return { id: offer.id, on: offer.from };
  }
  return null;
}
