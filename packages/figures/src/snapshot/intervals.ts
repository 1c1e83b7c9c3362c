/** A half-open stretch of days. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The same days as stretches that neither overlap nor touch, in order. */
export function united(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** The days that are not in any of the stretches, of a stretch; the stretches are united. */
export function without(whole: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let from = whole.from;
  for (const one of taken) {
    if (one.to <= from) continue;
    if (one.from >= whole.to) break;
    if (one.from > from) result.push({ from, to: one.from });
    from = Math.max(from, one.to);
  }
  if (from < whole.to) result.push({ from, to: whole.to });
  return result;
}

/** The days that are in the stretch and in one of the others, which are united. */
export function shared(whole: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  return others
    .map(({ from, to }) => ({ from: Math.max(from, whole.from), to: Math.min(to, whole.to) }))
    .filter(({ from, to }) => from < to);
}
