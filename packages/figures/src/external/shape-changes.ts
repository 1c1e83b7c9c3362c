import type { ExternalProblem, ExternalTable } from './result.ts';

type Shape = Pick<ExternalTable, 'dimensions' | 'measures'>;

/**
 * How a table differs in form from the one that stands: columns that are new or gone, and units that are others. Empty
 * when it has the same form, in any order. A table in another form is not taken over before somebody has looked at it:
 * the same name may hold something else.
 */
export function shapeChanges(before: Shape, after: Shape): readonly ExternalProblem[] {
  const measures = changesIn(before.measures, after.measures, 'Kolonnen');
  const dimensions = changesIn(before.dimensions, after.dimensions, 'Fordelingen');
  return [...dimensions, ...measures];
}

function changesIn(
  before: readonly string[],
  after: readonly string[],
  what: string,
): readonly ExternalProblem[] {
  const gone = before.filter((name) => !after.includes(name));
  const added = after.filter((name) => !before.includes(name));
  const renamed = gone.flatMap((was) => {
    const is = added.find((name) => partsOf(name).base === partsOf(was).base);
    return is === undefined ? [] : [{ was, is }];
  });
  return [
    ...renamed.map(({ was, is }) => ({
      where: `${what} ${partsOf(was).base}`,
      message: `Enheden er ændret fra ${partsOf(was).unit ?? 'ingen'} til ${partsOf(is).unit ?? 'ingen'}. Tallene kan ikke sammenlignes med dem, der står.`,
    })),
    ...gone
      .filter((name) => renamed.every(({ was }) => was !== name))
      .map((name) => ({ where: `${what} ${name}`, message: 'Den er der ikke mere.' })),
    ...added
      .filter((name) => renamed.every(({ is }) => is !== name))
      .map((name) => ({ where: `${what} ${name}`, message: 'Den er ny.' })),
  ];
}

/** `Faktisk andel (pct.)` is the name `Faktisk andel` with the unit `pct.`. */
function partsOf(name: string): { readonly base: string; readonly unit: string | null } {
  const [, base = name, unit = null] = /^(.*\S)\s*\(([^()]+)\)$/.exec(name) ?? [];
  return { base, unit };
}
