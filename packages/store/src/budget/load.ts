import type { AccountMonth, BudgetEntry, BudgetProfile, DatedPost } from '@rettidig/economy';
import type { Tx } from '../access.ts';
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

/** Reads the budget and the accounts that count. */
export async function loadBudget(tx: Tx): Promise<KeptBudget> {
  return {
    posts: await listBudgetPosts(tx),
    entries: await listBudgetEntries(tx),
    profiles: await listBudgetProfiles(tx),
    counts: await listBudgetCounts(tx),
    remarks: await listBudgetRemarks(tx),
    settings: await budgetSettings(tx),
    months: await currentAccounts(tx),
  };
}
