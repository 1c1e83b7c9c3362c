import { type Money, nothing, sumOf } from '@rettidig/engine';
import type { PostFollowUp } from './follow-up.ts';

/** The sum of some posts. What a post lacks stands in no amount, and is counted. */
export interface PostsSum {
  readonly posts: number;
  readonly original: Money;
  readonly granted: Money;
  readonly moved: Money;
  readonly corrected: Money;
  readonly budgetToDate: Money;
  readonly actual: Money;
  readonly withoutActual: number;
  readonly forecast: Money;
  /** Of the posts with a forecast only. */
  readonly deviation: Money;
  readonly withoutForecast: number;
}

/** Adds posts up. */
export function sumPosts(posts: readonly PostFollowUp[]): PostsSum {
  const add = (amount: (post: PostFollowUp) => Money | null): Money =>
    sumOf(...posts.map((post) => amount(post) ?? nothing));
  return {
    posts: posts.length,
    original: add(({ budget }) => budget.original),
    granted: add(({ budget }) => budget.granted),
    moved: add(({ budget }) => budget.moved),
    corrected: add(({ budget }) => budget.corrected),
    budgetToDate: add(({ budgetToDate }) => budgetToDate),
    actual: add(({ actual }) => actual),
    withoutActual: posts.filter(({ actual }) => actual === null).length,
    forecast: add(({ forecast }) => forecast?.amount ?? null),
    deviation: add(({ deviation }) => deviation),
    withoutForecast: posts.filter(({ forecast }) => forecast === null).length,
  };
}

/** What posts are put together by. */
export type PostGroup = 'bevillingstype' | 'omraade';

/** Posts by kind of appropriation or by area, those that have said none last, under null. */
export function groupPosts(
  posts: readonly PostFollowUp[],
  by: PostGroup,
): readonly { readonly code: string | null; readonly posts: readonly PostFollowUp[] }[] {
  const groups = Map.groupBy(posts, ({ post }) =>
    by === 'omraade' ? post.area : post.appropriation,
  );
  return [...groups]
    .map(([code, own]) => ({ code, posts: own }))
    .toSorted((one, other) => {
      if (one.code === null || other.code === null) return one.code === null ? 1 : -1;
      return one.code.localeCompare(other.code, 'da');
    });
}
