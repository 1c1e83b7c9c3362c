/**
 * Seeded chance. Every decision of the generator is drawn from a stream that has a name, so that a new
 * decision in one place leaves the draws of every other place as they were.
 */
export interface Stream {
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  /** A whole number from `low` to `high`, both included; `low` where `high` is smaller. */
  between(low: number, high: number): number;
  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** One of the values, each as often as its weight says. Weights are whole numbers. */
  weighted<T>(choices: Choices<T>): T;
  /** The items in a new order. */
  shuffled<T>(items: readonly T[]): T[];
}

export type Choices<T> = readonly [
  readonly [weight: number, value: T],
  ...(readonly [weight: number, value: T])[],
];

/** The stream of that name; the same name always gives the same draws. */
export function stream(name: string): Stream {
  const next = generator(name);
  const below = (n: number): number => Math.floor((next() * n) / 0x100000000);
  return {
    below,
    between: (low, high) => (high <= low ? low : low + below(high - low + 1)),
    chance: (percent) => next() < percent * 42_949_672.96,
    pick: (items) => items[below(items.length)] ?? items[0],
    weighted: (choices) => {
      let left = below(choices.reduce((sum, [weight]) => sum + weight, 0));
      for (const [weight, value] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      return choices[0][1];
    },
    shuffled: (items) => {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const item = order[last];
        const swapped = order[other];
        if (item === undefined || swapped === undefined) continue;
        order[last] = swapped;
        order[other] = item;
      }
      return order;
    },
  };
}

/**
 * xoshiro128** (Blackman and Vigna, public domain): 32-bit whole numbers only, so that the draws are the
 * same on every platform. The four words of its state come from the name by FNV-1a and splitmix32.
 */
function generator(name: string): () => number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  const word = (): number => {
    hash = (hash + 0x9e3779b9) | 0;
    let mixed = hash;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let a = word();
  let b = word();
  let c = word();
  let d = word();
  return () => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}
