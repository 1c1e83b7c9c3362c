import type { Amendments, Day } from '@rettidig/engine';
import {
  type MunicipalityRow,
  type Session,
  type Store,
  type Tx,
  accessOf,
  committeeAccessOf,
  withAccess,
} from '@rettidig/store';
import type { Figures, KeptBases } from '../figures/snapshots.ts';
import type { RefundBase } from '../refund/read-refund.ts';
import type { Quotas } from '../quotas/quotas.ts';
import type { Words } from '../ui/words.ts';

export type Mode = 'demo' | 'production';

/** What the application is built on; the same for every request. */
export interface Ground {
  readonly store: Store;
  readonly mode: Mode;
  readonly today: () => Day;
  readonly quotas: Quotas;
  readonly figures: Figures;
  readonly refund: KeptBases<RefundBase>;
  /** Drafts of law that can be tried on the citizens. */
  readonly drafts: readonly Amendments[];
}

/** What a page's frame needs to know of a request. */
export interface Setting {
  readonly ground: Ground;
  readonly words: Words;
  /** The municipality of the session, or the one this installation serves first; null when it serves none. */
  readonly municipality: MunicipalityRow | null;
  readonly session: Session | null;
  /** The session's secret token; null when nobody is signed in. */
  readonly token: string | null;
  /** What forms must send back; empty when nobody is signed in. */
  readonly csrf: string;
  /** The page's own address, to come back to. */
  readonly here: string;
  /** Where the application is reached, as the browser asked for it: `https://rettidig.example`. */
  readonly origin: string;
  readonly shortcuts: boolean;
}

/** One request, before anyone has said who asks. */
export interface Visit extends Setting {
  readonly today: Day;
}

/** A request of an employee who may see the route. */
export interface EmployeeVisit extends Visit {
  readonly session: Session;
  readonly token: string;
  /** Runs work on the employee's own access; what it reads is logged with the route's purpose. */
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
}

/** Binds a visit to its employee and to why personal data are read. */
export function employeeVisit(
  visit: Visit,
  session: Session,
  token: string,
  purpose: string,
): EmployeeVisit {
  const { municipality, employee, bodies } = session;
  const access = {
    ...accessOf(municipality, employee, purpose),
    ...committeeAccessOf(employee.role, bodies),
  };
  return {
    ...visit,
    session,
    token,
    read: (work) => withAccess(visit.ground.store, access, work),
  };
}
