/** A case that needs a caseworker, and how much work it is. */
export interface CaseToPlace {
  readonly id: string;
  /** At least 1: a case is work, and so is each deadline that is near. */
  readonly weight: number;
  /** Ids of those who may have it: one with name and address protection is not for everybody. Absent: all may. */
  readonly only?: ReadonlySet<string>;
}

/** Somebody who can take cases, and what they have already, in the same measure. */
export interface Colleague {
  readonly id: string;
  readonly load: number;
}

/**
 * Shares cases out so that everyone ends with as equal a load as may be: the heaviest case first, each to the one who
 * has least. The same cases and colleagues always give the same answer, whatever their order.
 * @returns the colleague's id by the case's id; a case that nobody may have is not among them
 */
export function distribute(
  cases: readonly CaseToPlace[],
  colleagues: readonly Colleague[],
): ReadonlyMap<string, string> {
  const loads = new Map(
    colleagues.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, load }) => [id, load]),
  );
  const shared = new Map<string, string>();
  for (const { id, weight, only } of cases.toSorted(heaviestFirst)) {
    const able = [...loads].filter(([colleague]) => only === undefined || only.has(colleague));
    const [first, ...others] = able;
    if (first === undefined) continue;
    const [least, load] = others.reduce((a, b) => (b[1] < a[1] ? b : a), first);
    loads.set(least, load + weight);
    shared.set(id, least);
  }
  return shared;
}

const heaviestFirst = (a: CaseToPlace, b: CaseToPlace): number =>
  b.weight - a.weight || (a.id < b.id ? -1 : 1);
