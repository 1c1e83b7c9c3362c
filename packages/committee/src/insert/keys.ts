import { type Matter, writtenIn } from '../matter/index.ts';
import { type KeyInText, keysIn } from '../text/index.ts';
import type { Insert } from './insert.ts';

/** Which inserts the texts of a matter have. */
export interface InsertUse {
  /** Keys in the texts, each once, in the order they stand first. */
  readonly used: readonly KeyInText[];
  /** Those of them that no insert of the kind stands for: where they stand, the paper says that they are missing. */
  readonly missing: readonly KeyInText[];
  /** Keys of the inserts that stand nowhere. */
  readonly unused: readonly string[];
}

type Texts = Pick<Matter, 'sections' | 'recommendation'>;

/** How the texts of a matter and its inserts fit together. */
export function insertUse(matter: Texts, inserts: readonly Insert[]): InsertUse {
  const found = new Map(
    writtenIn(matter)
      .flatMap(keysIn)
      .toReversed()
      .map((one) => [`${one.what}:${one.key}`, one] as const),
  );
  const used = [...found.values()].toReversed();
  const has = new Set(inserts.map(({ key, shown }) => `${shown.what}:${key}`));
  return {
    used,
    missing: used.filter(({ what, key }) => !has.has(`${what}:${key}`)),
    unused: inserts.flatMap(({ key, shown }) => (found.has(`${shown.what}:${key}`) ? [] : [key])),
  };
}

/** What a text has where an insert stands: `[[tal:t1]]`. */
export const markOf = ({ key, shown }: Pick<Insert, 'key' | 'shown'>): string =>
  `[[${shown.what}:${key}]]`;

const letters = { tal: 't', tabel: 'tabel', figur: 'figur' } as const;

/** The next free key of a kind: `t3`, `tabel1`. One that was used once and removed is not used again. */
export function nextKey(what: Insert['shown']['what'], taken: readonly string[]): string {
  const pattern = new RegExp(`^${letters[what]}(\\d+)$`);
  const numbers = taken.map((key) => Number(pattern.exec(key)?.[1] ?? 0));
  return `${letters[what]}${Math.max(0, ...numbers) + 1}`;
}
