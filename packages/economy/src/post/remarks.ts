import type { Benefit } from '@rettidig/law';
import { accountKey } from './accounts.ts';
import type { BudgetPost } from './post.ts';

/** What a post lacks, or what two posts both claim. It is shown with the post, and nothing of it is hidden. */
export type PostRemark =
  | { readonly kind: 'uden-omraade' | 'uden-bevillingstype' | 'uden-konti'; readonly post: string }
  | { readonly kind: 'uden-ydelser'; readonly post: string }
  | { readonly kind: 'konto-flere'; readonly account: string; readonly posts: readonly string[] }
  | { readonly kind: 'ydelse-flere'; readonly benefit: Benefit; readonly posts: readonly string[] };

/** What is to be mended on the posts of a year. */
export function postRemarks(posts: readonly BudgetPost[]): readonly PostRemark[] {
  return [
    ...lacking(posts, 'uden-omraade', ({ area }) => area === null),
    ...lacking(posts, 'uden-bevillingstype', ({ appropriation }) => appropriation === null),
    ...lacking(posts, 'uden-konti', ({ accounts }) => accounts.length === 0),
    ...lacking(
      posts,
      'uden-ydelser',
      ({ quantity, benefits }) => quantity === 'helaarspersoner' && benefits.length === 0,
    ),
    ...claimed(posts, ({ accounts }) => new Set(accounts.map(accountKey))).map(
      ([account, ids]): PostRemark => ({ kind: 'konto-flere', account, posts: ids }),
    ),
    ...claimed(posts, ({ benefits }) => new Set(benefits)).map(([benefit, ids]): PostRemark => ({
      kind: 'ydelse-flere',
      benefit,
      posts: ids,
    })),
  ];
}

function lacking(
  posts: readonly BudgetPost[],
  kind: 'uden-omraade' | 'uden-bevillingstype' | 'uden-konti' | 'uden-ydelser',
  lacks: (post: BudgetPost) => boolean,
): readonly PostRemark[] {
  return posts.filter(lacks).map(({ id }) => ({ kind, post: id }));
}

/** What more than one post claims, with their ids. */
function claimed<T>(
  posts: readonly BudgetPost[],
  claims: (post: BudgetPost) => ReadonlySet<T>,
): readonly (readonly [T, readonly string[]])[] {
  const owners = new Map<T, string[]>();
  for (const post of posts) {
    for (const one of claims(post)) owners.set(one, [...(owners.get(one) ?? []), post.id]);
  }
  return [...owners].filter(([, ids]) => ids.length > 1);
}
