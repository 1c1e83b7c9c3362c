import { type AccountVersion, economyAccountVersions } from '@rettidig/store';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { KindTerms } from './kinds.ts';

/**
 * Every version of an account, the newest first.
 * @throws NotFoundError where the municipality has none of the kind with the id
 */
export async function loadVersions(
  { read }: EmployeeVisit,
  { kind }: KindTerms,
  account: string,
): Promise<readonly [AccountVersion, ...AccountVersion[]]> {
  const [newest, ...older] = await read((tx) => economyAccountVersions(tx, account));
  if (newest === undefined || newest.kind !== kind) throw new NotFoundError();
  return [newest, ...older];
}

/**
 * The version that is asked for, or the one in force.
 * @throws NotFoundError where there is none, or the account was taken out of the list
 */
export async function loadVersion(
  visit: EmployeeVisit,
  kind: KindTerms,
  { account, version }: { readonly account: string; readonly version?: string | undefined },
): Promise<AccountVersion> {
  const versions = await loadVersions(visit, kind, account);
  const found = versions.find((one) =>
    version === undefined ? one.supersededAt === null : one.version === version,
  );
  if (found === undefined) throw new NotFoundError();
  return found;
}
