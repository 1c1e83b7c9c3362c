import { type Day, day } from '@rettidig/engine';
import type { ExternalTable } from './result.ts';

/** Whether a kept table is the newest its source has, as far as can be told. */
export type TableStanding =
  | { readonly kind: 'current' }
  /** The source has promised newer figures by a day that has passed. */
  | { readonly kind: 'stale'; readonly since: Day }
  /** The source promises nothing, and it is long since we asked. */
  | { readonly kind: 'old'; readonly days: number };

/** Most tables come monthly; one that is older than this may have a successor. */
const mostDays = 45;

/** @param table `fetchedAt`: the moment as ISO 8601, of which the date counts */
export function standingOf(
  { fetchedAt, nextUpdate }: Pick<ExternalTable, 'nextUpdate'> & { readonly fetchedAt: string },
  today: Day,
): TableStanding {
  const fetched = day(fetchedAt.slice(0, 10));
  if (nextUpdate !== null) {
    return nextUpdate <= today && fetched <= nextUpdate
      ? { kind: 'stale', since: nextUpdate }
      : { kind: 'current' };
  }
  const days = today - fetched;
  return days > mostDays ? { kind: 'old', days } : { kind: 'current' };
}
