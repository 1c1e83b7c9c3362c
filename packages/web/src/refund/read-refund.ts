import type { RefundLedger, RefundLedgerAsked } from '@rettidig/economy';
import { addDays, type Day, fromCivil, toCivil } from '@rettidig/engine';
import {
  type ChangeMark,
  hasChangedSince,
  type Instant,
  listUnits,
  loadRefundLedger,
  newestChange,
  personsChangedSince,
  type Store,
  type Tx,
  withAccess,
} from '@rettidig/store';
import type { BaseReader } from '../figures/snapshots.ts';

/** What the refund of a municipality is read off. */
export interface RefundBase {
  readonly ledger: RefundLedger;
  /** The last day of the ledger. */
  readonly on: Day;
  /** What was known by this moment counts, and nothing else. */
  readonly asOf: Instant;
  /** Names of the teams by their ids. */
  readonly units: ReadonlyMap<string, string>;
}

interface MarkedBase extends RefundBase {
  readonly mark: ChangeMark;
}

/** Years before the year of today that a ledger goes back. */
const yearsBack = 9;

/** The weeks of a ledger as it is kept: ten years with the one that runs, up to a day. */
export function refundAsked(on: Day): RefundLedgerAsked {
  return { period: { from: fromCivil(toCivil(on).year - yearsBack, 1, 1), to: addDays(on, 1) } };
}

/** The refund from the database: the whole municipality once, and then the citizens about whom something is recorded. */
export function readRefund(store: Store): BaseReader<MarkedBase> {
  const reading = <T>(municipality: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withAccess(
      store,
      {
        municipality,
        user: null,
        units: 'all',
        protectedPersons: true,
        purpose: 'Refusion for kommunen (kun tal)',
      },
      work,
    );
  const baseOf = async (
    tx: Tx,
    { mark, on, ledger }: Pick<MarkedBase, 'mark' | 'on' | 'ledger'>,
  ): Promise<MarkedBase> => ({
    ledger,
    on,
    mark,
    asOf: mark.at,
    units: new Map((await listUnits(tx)).map(({ id, name }) => [id, name])),
  });
  return {
    whole: (municipality, on) =>
      reading(municipality, async (tx) => {
        const mark = await newestChange(tx);
        return await baseOf(tx, {
          mark,
          on,
          ledger: await loadRefundLedger(tx, { on }, refundAsked(on)),
        });
      }),
    renewed: (municipality, { mark: before, on, ledger }) =>
      reading(municipality, async (tx) => {
        const mark = await newestChange(tx);
        if (!(await hasChangedSince(tx, before))) return await baseOf(tx, { mark, on, ledger });
        const persons = await personsChangedSince(tx, before);
        const asked = refundAsked(on);
        const renewed =
          persons === 'alle'
            ? await loadRefundLedger(tx, { on }, asked)
            : await loadRefundLedger(tx, { on, persons }, asked, ledger);
        return await baseOf(tx, { mark, on, ledger: renewed });
      }),
  };
}
