import type { BudgetPost } from './post.ts';

/** Where an account belongs: on one post, on none, or on several, which is a fault of the posts. */
export type AccountPlace =
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'ingen' }
  | { readonly kind: 'flere'; readonly posts: readonly string[] };

/** An account number as it is compared: without spaces and in one spelling. */
export const accountKey = (account: string): string =>
  account.normalize('NFC').replaceAll(/\s+/g, '').toLowerCase();

/**
 * Finds the post of an account. A post's account takes itself and all below it: `5.57` takes `5.57.73`, not `5.571`; with a
 * star at its end it takes all that begin so. The longest that fits decides.
 */
export function placeAccounts(posts: readonly BudgetPost[]): (account: string) => AccountPlace {
  const taken = new Map<string, Set<string>>();
  for (const { id, accounts } of posts) {
    for (const account of accounts) {
      const key = accountKey(account);
      taken.set(key, (taken.get(key) ?? new Set()).add(id));
    }
  }
  const stars = [...taken.keys()].filter((key) => key.endsWith('*'));
  const known = new Map<string, AccountPlace>();
  return (account) => {
    const key = accountKey(account);
    const before = known.get(key);
    if (before !== undefined) return before;
    const fits = [
      ...prefixesOf(key).filter((prefix) => taken.has(prefix)),
      ...stars.filter((star) => key.startsWith(star.slice(0, -1))),
    ];
    const longest = Math.max(0, ...fits.map(lengthOf));
    const posts = new Set(
      fits.filter((fit) => lengthOf(fit) === longest).flatMap((fit) => [...(taken.get(fit) ?? [])]),
    );
    const [post] = posts;
    const place: AccountPlace =
      post === undefined
        ? { kind: 'ingen' }
        : posts.size === 1
          ? { kind: 'post', post }
          : { kind: 'flere', posts: [...posts] };
    known.set(key, place);
    return place;
  };
}

const lengthOf = (account: string): number => account.replace(/\*$/, '').length;

/** An account and all above it: `5.57.73` is below `5.57` and `5`. */
function prefixesOf(key: string): readonly string[] {
  const ends = [...key.matchAll(/[.\-/]/g)].map(({ index }) => key.slice(0, index));
  return [...ends, key];
}
