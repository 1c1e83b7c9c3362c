export { benefitReplay } from './benefits.ts';
export { beginDutyReplay, type DutyReplay } from './duties.ts';
export { refundReplay } from './refund.ts';
export {
  type DutyPrice,
  type ReplayAnswer,
  type ReplayGap,
  type ReplayKind,
  replayKinds,
  type ReplayLine,
  type ReplayQuestion,
} from './replay.ts';
export { monthsUnder, replayRow } from './replay-row.ts';
