import {
  earlyInterviews,
  firstInterview,
  fundInterviews,
  jointInterview,
  type TargetGroup,
} from '@rettidig/law';
import type { Situation } from './derivation.ts';
import type { Clock } from './segments.ts';
import type { WindowDuty } from './window.ts';

const contact = ({ course }: Situation, group: TargetGroup) => ({
  group,
  contactOn: course.contactOn,
});

const counting = ({ course }: Situation, clock: Clock, group: TargetGroup) => ({
  group,
  clockStart: clock.from,
  municipalFromDayOne: course.municipalFromDayOne,
});

/** The first interview, counted from the first contact through the whole course. */
export const firstInterviewDuty: WindowDuty = {
  kind: 'foerste-samtale',
  party: 'kommune',
  rule: firstInterview.id,
  demand: (situation, { from }, group) =>
    situation.reader.ask(firstInterview, contact(situation, group), from),
  events: ({ interviews }) => interviews.municipality,
};

/** The interviews that begin anew with each clock. */
export const clockDuties: readonly WindowDuty[] = [
  {
    kind: 'samtale',
    party: 'kommune',
    rule: earlyInterviews.id,
    demand: (situation, clock, group) =>
      situation.reader.ask(earlyInterviews, counting(situation, clock, group), clock.from),
    firstNumber: (situation, clock, group) => (hasFirstInterview(situation, clock, group) ? 2 : 1),
    events: ({ interviews }) => interviews.municipality,
  },
  {
    kind: 'a-kasse-samtale',
    party: 'a-kasse',
    rule: fundInterviews.id,
    demand: (situation, clock, group) =>
      situation.reader.ask(fundInterviews, counting(situation, clock, group), clock.from),
    events: ({ interviews }) => interviews.fund,
  },
  {
    kind: 'faelles-samtale',
    party: 'kommune',
    rule: jointInterview.id,
    demand: (situation, clock, group) =>
      situation.reader.ask(jointInterview, counting(situation, clock, group), clock.from),
    events: ({ interviews }) => interviews.joint,
  },
];

/** Whether interview 1 of the clock is a duty of its own, the first interview. */
function hasFirstInterview(situation: Situation, clock: Clock, group: TargetGroup): boolean {
  if (!clock.first) return false;
  const answer = situation.reader.ask(firstInterview, contact(situation, group), clock.from);
  return answer.outcome === 'afgjort';
}
