import type { AccountMonth, BudgetEntry, BudgetProfile, DatedPost } from '@rettidig/economy';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { currentAccounts } from './accounts.ts';
import { listBudgetEntries } from './entries.ts';
import {
  type BudgetCount,
  type BudgetRemark,
  listBudgetCounts,
  listBudgetProfiles,
  listBudgetRemarks,
} from './of-posts.ts';
import { listBudgetPosts } from './posts.ts';
import { type BudgetSettings, budgetSettings } from './settings.ts';

/** All that a follow-up of the budget is made from, of all years. */
export interface KeptBudget {
  readonly posts: readonly DatedPost[];
  readonly entries: readonly BudgetEntry[];
  readonly profiles: readonly BudgetProfile[];
  readonly counts: readonly BudgetCount[];
  readonly remarks: readonly BudgetRemark[];
  readonly settings: BudgetSettings;
  readonly months: readonly AccountMonth[];
}

/** Reads the budget and the accounts that count; as known at a moment where one is given. */
export async function loadBudget(tx: Tx, asKnownOn?: Instant): Promise<KeptBudget> {
  return {
    posts: await listBudgetPosts(tx, asKnownOn),
    entries: await listBudgetEntries(tx, asKnownOn),
    profiles: await listBudgetProfiles(tx, asKnownOn),
    counts: await listBudgetCounts(tx, asKnownOn),
    remarks: await listBudgetRemarks(tx, asKnownOn),
    settings: await budgetSettings(tx, asKnownOn),
    months: await currentAccounts(tx, asKnownOn),
  };
}
