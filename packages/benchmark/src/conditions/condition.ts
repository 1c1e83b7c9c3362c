import type { ResultTable, Row } from '../table/result-table.ts';

/** A structural condition: what a municipality has to work with, and cannot change by its effort this year. */
export interface Condition {
  readonly id: string;
  /** Danish: `Rammevilkår A-dagpenge`. */
  readonly label: string;
  /** How much it counts when municipalities are compared; 0: shown, and not counted. */
  readonly weight: number;
  /** Danish: why it counts as it does. */
  readonly why: string;
  /** By municipality, in the order of the table; null where it is not reported. */
  readonly values: readonly (number | null)[];
  /** Sizes are compared by proportion: 10,000 against 20,000 is as far as 20,000 against 40,000. */
  readonly byProportion: boolean;
}

/** Weight and reason of a row, as long as the reader has not chosen another weight; null for what is no condition. */
function standing({
  section,
  level,
  id,
}: Row): Pick<Condition, 'weight' | 'why' | 'byProportion'> | null {
  const byProportion = section === 'befolkning';
  if (section === 'rammevilkaar')
    return id.endsWith('/samlet')
      ? {
          weight: 0,
          why: 'Er sammensat af de andre rammevilkår og tælles ikke igen.',
          byProportion,
        }
      : { weight: 1, why: 'Siger, hvad vilkårene alene ville give.', byProportion };
  if (section === 'befolkning')
    return {
      weight: 0.5,
      why: 'Store og små jobcentre har ikke samme muligheder for at specialisere.',
      byProportion,
    };
  if (section === 'forsoergelsestryk' && level === 'total' && id.endsWith('/i-alt'))
    return {
      weight: 0.5,
      why: 'Siger, hvor stor opgaven er, men er også et resultat af indsatsen.',
      byProportion,
    };
  return null;
}

/** The numbers of a row; a dash or a blank is a condition that is not known, whatever dashes stand for in resources. */
const valuesOf = ({ cells }: Row): (number | null)[] => cells.map(({ value }) => value);

/**
 * The structural conditions that the key figures hold: placings by conditions, inhabitants, and how many are on benefit.
 * @param weights other weights than the standing ones, by id
 */
export function conditionsOf(
  { rows }: ResultTable,
  weights: Readonly<Record<string, number>> = {},
): Condition[] {
  return rows.flatMap((row) => {
    const found = standing(row);
    if (found === null) return [];
    return [
      {
        id: row.id,
        label: row.label,
        ...found,
        weight: weights[row.id] ?? found.weight,
        values: valuesOf(row),
      },
    ];
  });
}
