export { type ApprovalStanding, approvalStanding } from './approval.ts';
export { checkMeeting, type MeetingRemark } from './check.ts';
export { agendaDueOn, approvalDueOn } from './deadline.ts';
export {
  type Decision,
  type DecisionKind,
  decisionKinds,
  type Dissent,
  type PointDecision,
  type Stop,
  type Vote,
} from './decision.ts';
export type { AgendaItem, Approval, Attendee, Meeting, Participant } from './meeting.ts';
export { conditionIn, decisionPhrase } from './phrase.ts';
export { present, takingPart } from './present.ts';
export { type Tally, tally } from './tally.ts';
export { recommendOn } from './recommend-on.ts';
