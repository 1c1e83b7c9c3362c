import {
  businessCaseAccount,
  type BusinessCasePlan,
  type CaseAccount,
  type CaseEntries,
  entriesOfCase,
  type Fault,
  readBusinessCase,
  type Reading,
  refused,
  withCountedMonths,
} from '@rettidig/economy';
import {
  type AccountVersion,
  type BusinessCaseMonth,
  listBusinessCaseMonths,
} from '@rettidig/store';
import { z } from 'zod';
import { caseKind } from '../accounts/kinds.ts';
import { loadVersion } from '../accounts/load.ts';
import { textsOfAccounts } from '../accounts/texts.ts';
import { listInstant } from '../format/instants.ts';
import { id } from '../http/fields.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { CaseGround } from './case-report.ts';

/** A business case as a page shows it. */
export interface CaseStanding {
  readonly version: AccountVersion;
  readonly entries: CaseEntries;
  /** Null: the file is not read any more, and the result says why. */
  readonly plan: BusinessCasePlan | null;
  readonly months: readonly BusinessCaseMonth[];
  /** What the monthly counts lack. */
  readonly gaps: readonly Fault[];
  readonly result: Reading<CaseAccount>;
}

/** What the address of a case may say. */
export const caseFields = {
  konto: id,
  udgave: id.optional(),
  pct: z.coerce.number().int().min(1).max(100).default(10),
};

/** What a kept case comes to, with what was counted month by month; a file may have counted, too, where no month is. */
export function standingOfCase(
  version: AccountVersion,
  months: readonly BusinessCaseMonth[],
  pct: number,
): CaseStanding {
  const entries = entriesOfCase(version.content);
  const reading = readBusinessCase(version.content);
  const known = { version, entries, months };
  if (reading.outcome === 'fejl') {
    return { ...known, plan: null, gaps: [], result: refused(reading.faults) };
  }
  const { plan, faults: gaps } = withCountedMonths(reading.value, months);
  return { ...known, plan, gaps, result: businessCaseAccount(plan, { pct }) };
}

/** @throws NotFoundError */
export async function loadCase(
  visit: EmployeeVisit,
  { konto, udgave, pct }: z.infer<z.ZodObject<typeof caseFields>>,
): Promise<CaseStanding> {
  const version = await loadVersion(visit, caseKind, { account: konto, version: udgave });
  const months = await visit.read((tx) => listBusinessCaseMonths(tx, konto));
  return standingOfCase(version, months, pct);
}

/** The ground of a paper; null where the case cannot be computed. */
export function groundOfCase(
  { municipality, today }: EmployeeVisit,
  { version, result }: CaseStanding,
  pct: number,
): CaseGround | null {
  if (result.outcome === 'fejl') return null;
  const t = textsOfAccounts('da');
  return {
    account: result.value,
    municipality: municipality?.name ?? '',
    day: today,
    written: `${listInstant(version.recordedAt, 'da')} ${t.by(version.recordedBy ?? t.program)}`,
    pct,
  };
}
