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
