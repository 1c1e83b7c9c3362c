import type { Day, Explained, Outcome } from '@rettidig/engine';
import {
  communityWorkEnds,
  cvDeadline,
  earlyInterviews,
  firstInterview,
  firstOffer,
  leaveInterview,
  nextOffer,
  type Requirement,
  runningInterviews,
  testDeadline,
  visitationDeadline,
} from '@rettidig/law';
import { type DutyCase, missing, notInForce } from './cases.ts';

/** The ten rules of the law as they are used: the answers alone. */
export function valueOnly(one: DutyCase): readonly number[] {
  const { on, group, contactOn, clockStart, education, anchor, offerEnded, leaveEnds } = one;
  const contact = { group, contactOn };
  const early = earlyInterviews.decide({ group, clockStart, municipalFromDayOne: false }, on);
  const running = runningInterviews.decide({ group, anchor }, on);
  return [
    due(firstInterview.decide(contact, on)),
    due(visitationDeadline.decide(contact, on)),
    due(cvDeadline.decide(contact, on)),
    due(testDeadline.decide({ group, contactOn, education }, on)),
    due(early),
    count(early),
    due(running),
    count(running),
    due(firstOffer.decide(contact, on)),
    due(nextOffer.decide({ group, offerEnded }, on)),
    last(communityWorkEnds.decide({ start: one.workStart }, on)),
    opens(leaveInterview.decide({ group, leaveEnds }, on)),
  ];
}

/** The same with every explanation, which is handed on so that none can be left unbuilt. */
export function explained(one: DutyCase, keep: (explanation: object) => void): readonly number[] {
  const { on, group, contactOn, clockStart, education, anchor, offerEnded, leaveEnds } = one;
  const contact = { group, contactOn };
  const kept = <T>({ outcome, explanation }: Explained<T>): Outcome<T> => {
    keep(explanation);
    return outcome;
  };
  const early = kept(
    earlyInterviews.explain({ group, clockStart, municipalFromDayOne: false }, on),
  );
  const running = kept(runningInterviews.explain({ group, anchor }, on));
  return [
    due(kept(firstInterview.explain(contact, on))),
    due(kept(visitationDeadline.explain(contact, on))),
    due(kept(cvDeadline.explain(contact, on))),
    due(kept(testDeadline.explain({ group, contactOn, education }, on))),
    due(early),
    count(early),
    due(running),
    count(running),
    due(kept(firstOffer.explain(contact, on))),
    due(kept(nextOffer.explain({ group, offerEnded }, on))),
    last(kept(communityWorkEnds.explain({ start: one.workStart }, on))),
    opens(kept(leaveInterview.explain({ group, leaveEnds }, on))),
  ];
}

function without(outcome: Exclude<Outcome<unknown>, { outcome: 'afgjort' }>): number {
  if (outcome.outcome === 'skoen') throw new Error('none of the ten rules leaves it to a person');
  return outcome.outcome === 'mangler' ? missing : notInForce;
}

const due = (answer: Outcome<Requirement>): number =>
  answer.outcome === 'afgjort' ? answer.value.due : without(answer);
const count = (answer: Outcome<Requirement>): number =>
  answer.outcome === 'afgjort' ? answer.value.count : without(answer);
const opens = (answer: Outcome<Requirement>): number =>
  answer.outcome === 'afgjort' ? answer.value.opens : without(answer);
const last = (answer: Outcome<Day>): number =>
  answer.outcome === 'afgjort' ? answer.value : without(answer);
