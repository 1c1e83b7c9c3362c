import {
  type Consequences,
  consequences,
  linesOfReform,
  type Reading,
  readReform,
  type Reform,
  type ReformLines,
  refused,
} from '@rettidig/economy';
import type { AccountVersion } from '@rettidig/store';
import { z } from 'zod';
import type { AmountUnit } from '../accounts/amount-cells.ts';
import { reformKind } from '../accounts/kinds.ts';
import { loadVersion } from '../accounts/load.ts';
import { textsOfAccounts } from '../accounts/texts.ts';
import { listInstant } from '../format/instants.ts';
import { id } from '../http/fields.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { ReformGround } from './account-report.ts';

/** A reform's account as a page shows it. */
export interface ReformStanding {
  readonly version: AccountVersion;
  readonly lines: ReformLines;
  /** Null: the file is not read any more, and the result says why. */
  readonly reform: Reform | null;
  readonly result: Reading<Consequences>;
}

/** What a kept account comes to; what it lacks stands in its result. */
export function standingOf(version: AccountVersion): ReformStanding {
  const lines = linesOfReform(version.content);
  const reading = readReform(version.content);
  if (reading.outcome === 'fejl') {
    return { version, lines, reform: null, result: refused(reading.faults) };
  }
  return { version, lines, reform: reading.value, result: consequences(reading.value) };
}

/** What the address of an account may say. */
export const accountFields = {
  konto: id,
  udgave: id.optional(),
  enhed: z.enum(['tusind', 'kroner']).default('tusind'),
};

/** @throws NotFoundError */
export async function loadStanding(
  visit: EmployeeVisit,
  { konto, udgave }: { readonly konto: string; readonly udgave?: string | undefined },
): Promise<ReformStanding> {
  return standingOf(await loadVersion(visit, reformKind, { account: konto, version: udgave }));
}

/** The ground of a paper; null where the account cannot be computed. */
export function groundOf(
  { municipality, today }: EmployeeVisit,
  { version, reform, result }: ReformStanding,
  unit: AmountUnit,
): ReformGround | null {
  if (reform === null || result.outcome === 'fejl') return null;
  const t = textsOfAccounts('da');
  return {
    reform,
    account: result.value,
    municipality: municipality?.name ?? '',
    day: today,
    written: `${listInstant(version.recordedAt, 'da')} ${t.by(version.recordedBy ?? t.program)}`,
    unit,
  };
}
