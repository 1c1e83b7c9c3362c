import type { Remark } from '@rettidig/casework';
import {
  type AccountVersion,
  type EconomyAccount,
  findEconomyAccount,
  listEconomyAccounts,
  saveEconomyAccount,
} from '@rettidig/store';
import { listInstant } from '../format/instants.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { recording } from './recording.ts';
import { textsOfAccounts } from './texts.ts';

/**
 * Saves an account, or says what stands in the way: another has its title, or somebody has changed it meanwhile.
 * @param seen the version that was changed; null for a new account
 */
export async function saveAccount(
  { read, words: { language } }: EmployeeVisit,
  account: EconomyAccount,
  seen: AccountVersion['version'] | null,
): Promise<readonly Remark[]> {
  const t = textsOfAccounts(language);
  return await read(async (tx) => {
    const title = account.title.normalize('NFC');
    const standing = await findEconomyAccount(tx, account.id);
    if (seen !== null && standing !== null && standing.version !== seen) {
      const when = listInstant(standing.recordedAt, language);
      return [{ field: '', text: t.stale(standing.recordedBy ?? t.program, when) }];
    }
    const others = await listEconomyAccounts(tx, account.kind);
    const isSame = (one: string): boolean =>
      one.toLocaleLowerCase('da') === title.toLocaleLowerCase('da');
    if (others.some((one) => one.id !== account.id && isSame(one.title))) {
      return [{ field: 'titel', text: t.takenTitle(title) }];
    }
    await saveEconomyAccount(tx, { ...account, title }, recording);
    return [];
  });
}
