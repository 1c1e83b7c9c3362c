import type { Condition } from './condition.ts';

/** How far another municipality is from one's own, and why. */
export interface Distance {
  readonly municipality: string;
  /** Weighted mean distance in standard deviations; null where nothing can be compared. */
  readonly distance: number | null;
  readonly parts: readonly {
    readonly label: string;
    readonly own: number;
    readonly theirs: number;
    /** In standard deviations, theirs less own. */
    readonly apart: number;
    /** Of the square of the distance, in per cent. */
    readonly share: number;
  }[];
  /** Conditions that count and that one of the two has not reported. */
  readonly missing: readonly string[];
}

/** Mean and standard deviation of what is reported; null for fewer than two, or when all are alike. */
function spread(values: readonly number[]): { mean: number; deviation: number } | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return values.length > 1 && deviation > 0 ? { mean, deviation } : null;
}

const measured = ({ byProportion }: Condition, value: number): number =>
  byProportion ? Math.log(value) : value;

/**
 * The other municipalities by how alike their conditions are, nearest first: the root of the weighted mean of squared
 * differences, each in standard deviations of all municipalities. What is not reported is left out and named.
 * @param own place of the own municipality in `municipalities`
 */
export function distances(
  municipalities: readonly string[],
  own: number,
  conditions: readonly Condition[],
): Distance[] {
  const counted = conditions.flatMap((condition) => {
    const known = condition.values.flatMap((value) =>
      value === null ? [] : [measured(condition, value)],
    );
    const around = spread(known);
    return condition.weight > 0 && around !== null ? [{ condition, around }] : [];
  });
  return municipalities
    .flatMap((municipality, at): Distance[] => {
      if (at === own) return [];
      const missing: string[] = [];
      const parts = counted.flatMap(({ condition, around }) => {
        const { label, weight, values } = condition;
        const mine = values[own] ?? null;
        const theirs = values[at] ?? null;
        if (mine === null || theirs === null) {
          missing.push(label);
          return [];
        }
        const apart = (measured(condition, theirs) - measured(condition, mine)) / around.deviation;
        return [{ label, own: mine, theirs, apart, weight }];
      });
      const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
      const squares = parts.reduce((sum, { apart, weight }) => sum + weight * apart ** 2, 0);
      return [
        {
          municipality,
          distance: weights === 0 ? null : Math.sqrt(squares / weights),
          parts: parts.map(({ label, own: mine, theirs, apart, weight }) => ({
            label,
            own: mine,
            theirs,
            apart,
            share: squares === 0 ? 0 : ((weight * apart ** 2) / squares) * 100,
          })),
          missing,
        },
      ];
    })
    .toSorted(
      (one, other) =>
        (one.distance ?? Number.POSITIVE_INFINITY) - (other.distance ?? Number.POSITIVE_INFINITY) ||
        one.municipality.localeCompare(other.municipality, 'da'),
    );
}
