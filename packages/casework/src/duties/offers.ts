import { addDays, type Day, valueOf } from '@rettidig/engine';
import {
  acceptedOffer,
  firstOffer,
  offerAfterExemption,
  postponingSupport,
  type TargetGroup,
  wageSubsidyStart,
} from '@rettidig/law';
import type { Activity, Exemption } from '../facts/case-file.ts';
import {
  countsInQuota,
  emit,
  type Event,
  exemptionOn,
  noteGap,
  type Situation,
} from './derivation.ts';
import type { Duty } from './duty.ts';
import { type Clock, segmentOn, type Segment } from './segments.ts';
import { deriveWindow, type WindowDuty } from './window.ts';

/** An accepted offer, by the day it starts. */
interface OfferEvent extends Event {
  readonly offer: Activity;
}

/** The offers of a course that meet the right and duty for a group, in order. */
function acceptedOffers(situation: Situation, group: TargetGroup): OfferEvent[] {
  const { file, course, courseEnd, on, reader } = situation;
  const accepted: OfferEvent[] = [];
  for (const offer of file.activities) {
    if (offer.from < course.contactOn || offer.from >= courseEnd || offer.from > on) continue;
    const facts = { group, offer: offer.kind, days: offer.to - offer.from };
    if (valueOf(reader.ask(acceptedOffer, facts, offer.from)) === true) {
      accepted.push({ id: offer.id, on: offer.from, offer });
    }
  }
  return accepted;
}

const firstOfferDuty: WindowDuty = {
  kind: 'foerste-tilbud',
  party: 'kommune',
  rule: firstOffer.id,
  demand: ({ reader }, { from }, group) => reader.ask(firstOffer, { group, contactOn: from }, from),
  events: acceptedOffers,
  metLateInTime: wageSubsidyInTime,
  alsoExempted: postponed,
};

/** The first offer, and the offer due after an exemption from it. */
export function deriveOffers(
  situation: Situation,
  wholeCourse: Clock,
  segments: readonly Segment[],
): void {
  const before = situation.duties.length;
  deriveWindow(situation, firstOfferDuty, wholeCourse, segments);
  for (const duty of situation.duties.slice(before)) {
    if (duty.status !== 'undtaget') continue;
    const exemption = exemptionOn(
      situation,
      duty.kind,
      duty.due,
      (one) => !countsInQuota(one, duty.due),
    );
    if (exemption !== null) deriveAfterExemption(situation, segments, duty, exemption);
  }
}

function wageSubsidyInTime(situation: Situation, event: Event, due: Day): boolean {
  const offer = situation.file.activities.find(({ id }) => id === event.id);
  if (offer === undefined || offer.kind !== 'loentilskud') return false;
  if (offer.givenOn === null || offer.givenOn > due) return false;
  const latest = valueOf(situation.reader.ask(wageSubsidyStart, { due }, due));
  return latest !== null && event.on <= latest;
}

/** The support that postpones the offer while it runs, and runs on the due day. */
function postponed(situation: Situation, group: TargetGroup, due: Day): Activity | null {
  const { reader, course, file, on } = situation;
  const kinds = valueOf(reader.ask(postponingSupport, { group }, course.contactOn)) ?? [];
  const postpones = ({ kind, from, to }: Activity): boolean =>
    from <= on && from <= due && due < to && kinds.includes(kind);
  return kinds.length === 0 ? null : (file.activities.find(postpones) ?? null);
}

function deriveAfterExemption(
  situation: Situation,
  segments: readonly Segment[],
  duty: Duty,
  exemption: Exemption,
): void {
  const { reader, courseEnd, on } = situation;
  const opens = exemption.to;
  if (opens >= courseEnd || opens > on) return;
  if (acceptedOffers(situation, duty.group).some((event) => event.on < opens)) return;
  const group = segmentOn(segments, opens)?.group ?? null;
  if (group === null) return;
  const exemptionEnded = addDays(opens, -1);
  const answer = reader.ask(offerAfterExemption, { group, exemptionEnded }, exemptionEnded);
  if (answer.outcome !== 'afgjort') {
    const rule = offerAfterExemption.id;
    noteGap(situation, { kind: 'tilbud-efter-fritagelse', group, rule, isNow: false }, answer);
    return;
  }
  const reasons = reader.reasons();
  const { due } = answer.value;
  const metBy = acceptedOffers(situation, group).find((event) => event.on >= opens) ?? null;
  emit(
    situation,
    {
      kind: 'tilbud-efter-fritagelse',
      number: 1,
      of: 1,
      party: 'kommune',
      group,
      opens,
      due,
      rule: offerAfterExemption.id,
      quota: false,
      end: courseEnd,
      metBy,
      metInTime: metBy !== null && wageSubsidyInTime(situation, metBy, due),
      exemptedBy: exemptionOn(situation, 'tilbud-efter-fritagelse', due),
    },
    reasons,
  );
}
