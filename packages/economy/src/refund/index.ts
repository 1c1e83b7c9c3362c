export type { RefundFilter, RefundLedger, RefundRow, RefundSplit, RefundSum } from './ledger.ts';
