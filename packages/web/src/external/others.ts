import {
  type OtherArea,
  otherAreas,
  type OutsidePlace,
  outsideValue,
} from '@rettidig/figures/external';
import type { NamedPeriod } from '@rettidig/figures';
import { externalRowsOf, type Instant, type KeptExternalTable, type Tx } from '@rettidig/store';

/** What tables from outside say of others, and of the municipality itself. */
export interface Outside {
  /** The tables, with the rows of those areas alone. */
  readonly tables: readonly KeptExternalTable[];
  readonly others: (
    places: readonly OutsidePlace[],
    area: OtherArea,
    period: NamedPeriod,
  ) => number | null;
  readonly own: (places: readonly OutsidePlace[], period: NamedPeriod) => number | null;
}

/** The rows of others, and of the municipality itself, in some tables; as known at a moment where one is given. */
export async function outsideIn(
  tx: Tx,
  {
    place,
    tableIds,
    asKnownOn,
  }: {
    readonly place: string;
    readonly tableIds: readonly string[];
    readonly asKnownOn?: Instant | undefined;
  },
): Promise<Outside> {
  const bare = place.replace(/ kommune$/i, '');
  const tables =
    tableIds.length === 0
      ? []
      : await externalRowsOf(tx, {
          tableIds,
          areas: [...otherAreas.codes.map(({ da }) => da), bare, `${bare} Kommune`],
          ...(asKnownOn === undefined ? {} : { asKnownOn }),
        });
  return {
    tables,
    others: (places, area, period) =>
      outsideValue(tables, places, { area: otherAreas.label(area, 'da'), period }),
    own: (places, period) => outsideValue(tables, places, { area: bare, period }),
  };
}

/** The tables in which any of the places may be. */
export const tablesOf = (places: readonly OutsidePlace[]): readonly string[] => [
  ...new Set(places.flatMap(({ tables }) => tables)),
];
