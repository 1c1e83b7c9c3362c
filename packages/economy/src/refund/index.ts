export {
  type RefundFault,
  type RefundFilter,
  type RefundLedger,
  type RefundRow,
  type RefundSplit,
  type RefundSum,
  unanswered,
  unknownAmount,
} from './ledger.ts';
export { comingSteps, type ComingSteps, type ComingWeek, type StepMove } from './coming-steps.ts';
export { contradictionOf, type RefundCase } from './refund-case.ts';
export {
  beginLedger,
  type LedgerBefore,
  type LedgerBuilder,
  refundLedger,
  type RefundLedgerAsked,
} from './refund-ledger.ts';
export { rowOfLedger, rowsOfLedger } from './rows.ts';
export {
  forEachRow,
  noRefundSum,
  type RefundPart,
  type RefundSums,
  sumLedger,
  sumOfRow,
  sumOfSums,
} from './sum.ts';
