import {
  type OtherArea,
  otherAreas,
  type OutsidePlace,
  outsideFound,
  outsideValue,
  sourceTerms,
} from '@rettidig/figures/external';
import type { NamedPeriod } from '@rettidig/figures';
import { inBoth, type OfOthers } from '@rettidig/figures/overview';
import { listInstant } from '../format/instants.ts';
import { textsOfExternal } from './texts.ts';
import { externalRowsOf, type Instant, type KeptExternalTable, type Tx } from '@rettidig/store';

/** What tables from outside say of others, and of the municipality itself. */
export interface Outside {
  /** The tables, with the rows of those areas alone. */
  readonly tables: readonly KeptExternalTable[];
  readonly others: (
    places: readonly OutsidePlace[],
    area: OtherArea,
    period: NamedPeriod,
  ) => OfOthers | null;
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
    others: (places, area, period) => {
      const at = { area: otherAreas.label(area, 'da'), period };
      const found = outsideFound(tables, places, at);
      return found === null ? null : { value: found.value, source: sourceOf(found.table) };
    },
    own: (places, period) => outsideValue(tables, places, { area: bare, period }),
  };
}

/** `Jobindsats.dk (STAR), tabel y07a02, hentet 12.11.2026 kl. 10.12`. */
const sourceOf = ({ source, tableId, fetchedAt }: KeptExternalTable): OfOthers['source'] =>
  inBoth((language) =>
    textsOfExternal(language).sourceName(
      sourceTerms[source].name,
      tableId,
      listInstant(fetchedAt, language),
    ),
  );

/** The tables in which any of the places may be. */
export const tablesOf = (places: readonly OutsidePlace[]): readonly string[] => [
  ...new Set(places.flatMap(({ tables }) => tables)),
];
