import type { BudgetProfile, ProfileKind } from '@rettidig/economy';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

const profileTable: KeptTable<BudgetProfile> = {
  name: 'budget_profile',
  key: 'profile',
  columns: [
    ['post', 'uuid', 'post'],
    ['year', 'smallint', 'year'],
    ['kind', 'text', 'kind'],
    ['weights', 'jsonb', 'weights'],
  ],
  write: ({ post, year, kind, weights }) => [
    post,
    year,
    kind,
    weights === null ? null : JSON.stringify(weights),
  ],
  read: (id, [post, year, kind, weights]) => ({
    id,
    post: post as string,
    year: year as number,
    kind: kind as ProfileKind,
    weights: weights as readonly number[] | null,
  }),
};

/** How the budgets of the posts lie over the months; a post without one lies evenly. Takes a moment to know by. */
export async function listBudgetProfiles(
  tx: Tx,
  asKnownOn?: Instant,
): Promise<readonly BudgetProfile[]> {
  return await readKept(tx, profileTable, 'year, profile', undefined, asKnownOn);
}

/**
 * Adds profiles, or writes new versions of those with the same id.
 * @throws StoreError `findes-allerede` when the post has one for the year
 */
export async function saveBudgetProfiles(
  tx: Tx,
  profiles: readonly BudgetProfile[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, profileTable, profiles, recording);
}

/** What the municipality has counted itself on a post: the average of a month. */
export interface BudgetCount {
  readonly id: string;
  readonly post: string;
  /** First day of the month. */
  readonly month: Day;
  readonly value: number;
  readonly source: string;
}

const countTable: KeptTable<BudgetCount> = {
  name: 'budget_count',
  key: 'count',
  columns: [
    ['post', 'uuid', 'post'],
    ['month', 'date', 'month'],
    ['value', 'numeric', 'value'],
    ['source', 'text', 'source'],
  ],
  write: ({ post, month, value, source }) => [post, isoDay(month), value, source],
  read: (id, [post, month, value, source]) => ({
    id,
    post: post as string,
    month: month as Day,
    value: Number(value),
    source: source as string,
  }),
};

/** What the municipality has counted itself, by month; as known at a moment where one is given. */
export async function listBudgetCounts(
  tx: Tx,
  asKnownOn?: Instant,
): Promise<readonly BudgetCount[]> {
  return await readKept(tx, countTable, 'month, count', undefined, asKnownOn);
}

/** Adds counts, or writes new versions of those with the same id. */
export async function saveBudgetCounts(
  tx: Tx,
  counts: readonly BudgetCount[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, countTable, counts, recording);
}

/** The municipality's own words about a post in a year; empty when they were taken back. */
export interface BudgetRemark {
  readonly id: string;
  readonly post: string;
  readonly year: number;
  readonly content: string;
}

const remarkTable: KeptTable<BudgetRemark> = {
  name: 'budget_remark',
  key: 'remark',
  columns: [
    ['post', 'uuid', 'post'],
    ['year', 'smallint', 'year'],
    ['content', 'text', 'content'],
  ],
  write: ({ post, year, content }) => [post, year, content],
  read: (id, [post, year, content]) => ({
    id,
    post: post as string,
    year: year as number,
    content: content as string,
  }),
};

/** The municipality's words about its posts; as known at a moment where one is given. */
export async function listBudgetRemarks(
  tx: Tx,
  asKnownOn?: Instant,
): Promise<readonly BudgetRemark[]> {
  return await readKept(tx, remarkTable, 'year, remark', undefined, asKnownOn);
}

/** Adds words about posts, or changes those with the same id. */
export async function saveBudgetRemarks(
  tx: Tx,
  remarks: readonly BudgetRemark[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, remarkTable, remarks, recording);
}
