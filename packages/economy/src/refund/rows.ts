import type { Day, Money } from '@rettidig/engine';
import {
  type RefundFilter,
  type RefundLedger,
  type RefundRow,
  unanswered,
  unknownAmount,
} from './ledger.ts';
import { forEachRow } from './sum.ts';

/** The rows behind a sum, a citizen's together and in the order of their days. */
export function rowsOfLedger(ledger: RefundLedger, filter: RefundFilter): readonly RefundRow[] {
  const rows: RefundRow[] = [];
  forEachRow(ledger, filter, (row) => rows.push(rowOfLedger(ledger, row)));
  return rows;
}

/** @throws Error where the ledger has no such row */
export function rowOfLedger(ledger: RefundLedger, row: number): RefundRow {
  const citizen = ledger.citizens[ledger.citizen[row] ?? -1];
  const benefit = ledger.benefits[ledger.benefit[row] ?? -1];
  if (citizen === undefined || benefit === undefined) {
    throw new Error(`Refusionen har ingen række ${row}.`);
  }
  const from = ledger.day[row] ?? 0;
  const number = ledger.number[row] ?? 0;
  const statePct = ledger.statePct[row] ?? unanswered;
  const reason = ledger.reasons[ledger.lacks[row] ?? 0] ?? '';
  return {
    citizen,
    week: (ledger.week[row] ?? 0) as Day,
    from: from as Day,
    to: (from + (ledger.days[row] ?? 0)) as Day,
    benefit,
    group: ledger.groups[ledger.group[row] ?? 0] ?? null,
    number: number === 0 ? null : number,
    statePct: statePct === unanswered ? null : statePct,
    lacks: reason === '' ? null : reason,
    amount: known(ledger.amount[row]),
    state: known(ledger.state[row]),
  };
}

const known = (amount: number | undefined): Money | null =>
  amount === undefined || amount === unknownAmount ? null : (amount as Money);
