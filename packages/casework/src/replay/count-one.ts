/** Counts one more citizen of whom something can be said. */
export function countOne<T extends object>(
  counts: Map<string, T & { readonly citizens: number }>,
  key: string,
  what: T,
): void {
  counts.set(key, { ...what, citizens: (counts.get(key)?.citizens ?? 0) + 1 });
}
