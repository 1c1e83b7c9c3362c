/** A point, where it stands, and where somebody wants it; both from 1. */
export interface Place {
  readonly id: string;
  readonly stands: number;
  readonly wanted: number;
}

/** The order of points after each that is wanted elsewhere is put there; the others close up, in the order they have. */
export function reordered(places: readonly Place[]): readonly string[] {
  const moved = places.filter(({ stands, wanted }) => stands !== wanted);
  const order = places.filter(({ stands, wanted }) => stands === wanted).map(({ id }) => id);
  for (const { id, wanted } of moved.toSorted((a, b) => a.wanted - b.wanted)) {
    order.splice(wanted - 1, 0, id);
  }
  return order;
}
