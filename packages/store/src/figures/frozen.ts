import { type Day, isoDay } from '@rettidig/engine';
import {
  type DimensionId,
  type Filter,
  type FrozenCell,
  type NamedPeriod,
  periodAfter,
  type PeriodKind,
  periodOn,
} from '@rettidig/figures';
import { type Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { isId } from '../id.ts';
import { deliveredDay } from '../import/delivered.ts';

/** A figure as it was at a moment. Never changed. */
export interface FrozenFigure {
  readonly id: string;
  /** Id of the measure; it may be one that the program has no longer. */
  readonly measure: string;
  /** Hash of the measure's definition when it was frozen. */
  readonly definition: string;
  readonly filter: Filter;
  readonly splitBy: DimensionId | null;
  readonly periods: readonly NamedPeriod[];
  /** What was recorded by then counts. */
  readonly asKnownAt: Instant;
  /** The day whose law and duties count. */
  readonly lawDay: Day;
  /** The last day whose facts had been delivered by then; never after `lawDay`. */
  readonly deliveredTo: Day;
  readonly cells: readonly FrozenCell[];
  readonly unit: string;
  /** SHA-256 of everything it was computed from. */
  readonly hash: string;
  /** A copy for publication: small numbers are hidden in it. */
  readonly public: boolean;
  readonly takenAt: Instant;
  /** Name of the employee; null for a program. */
  readonly takenBy: string | null;
  readonly note: string;
}

interface FrozenRow extends Omit<FrozenFigure, 'periods' | 'filter' | 'splitBy'> {
  readonly filter: unknown;
  readonly splitBy: string | null;
  readonly kind: string;
  readonly from: Day;
  readonly to: Day;
}

const select = `
  select s.id, s.measure, s.definition, s.filter, s.split_by as "splitBy", s.period_kind as kind,
         s.valid_from as "from", s.valid_to as "to", s.as_known_at as "asKnownAt", s.law_day as "lawDay",
         least(s.law_day, ${deliveredDay('s.municipality', 's.as_known_at')}) as "deliveredTo",
         s.cells, s.unit, s.hash, s.public, s.taken_at as "takenAt", e.name as "takenBy", s.note
    from figure_snapshot s
    left join employee e on e.municipality = s.municipality and e.id = s.taken_by
   where s.municipality = $1`;

/** The frozen figures of the municipality, or of one measure, the newest first. */
export async function listFrozen(tx: Tx, measure?: string): Promise<readonly FrozenFigure[]> {
  const { rows } = await tx.client.query<FrozenRow>(
    `${select} ${measure === undefined ? '' : 'and s.measure = $2'} order by s.taken_at desc, s.id desc`,
    measure === undefined ? [tx.access.municipality] : [tx.access.municipality, measure],
  );
  return rows.map(figureOf);
}

/** One frozen figure; null when there is none with the id. */
export async function findFrozen(tx: Tx, id: string): Promise<FrozenFigure | null> {
  if (!isId(id)) return null;
  const { rows } = await tx.client.query<FrozenRow>(`${select} and s.id = $2`, [
    tx.access.municipality,
    id,
  ]);
  const [row] = rows;
  return row === undefined ? null : figureOf(row);
}

/** Keeps a figure. Returns the moment it was taken. */
export async function insertFrozen(
  tx: Tx,
  figure: Omit<FrozenFigure, 'deliveredTo' | 'takenAt' | 'takenBy'>,
): Promise<void> {
  const [first, last] = [figure.periods[0], figure.periods.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A figure has a period.');
  await tx.client.query(
    `insert into figure_snapshot
       (municipality, id, measure, definition, filter, split_by, period_kind, valid_from, valid_to, as_known_at,
        law_day, cells, unit, hash, public, taken_at, taken_by, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, now(), $16, $17)`,
    [
      tx.access.municipality,
      figure.id,
      figure.measure,
      figure.definition,
      JSON.stringify(figure.filter),
      figure.splitBy,
      first.kind,
      isoDay(first.from),
      isoDay(last.to),
      figure.asKnownAt,
      isoDay(figure.lawDay),
      JSON.stringify(figure.cells),
      figure.unit,
      figure.hash,
      figure.public,
      tx.access.user,
      figure.note,
    ],
  );
}

/** The columns hold what `insertFrozen` wrote. */
function figureOf({ kind, from, to, filter, splitBy, ...row }: FrozenRow): FrozenFigure {
  return {
    ...row,
    filter: filter as Filter,
    splitBy: splitBy as DimensionId | null,
    periods: periodsBetween(kind as PeriodKind, from, to),
  };
}

function periodsBetween(kind: PeriodKind, from: Day, to: Day): readonly NamedPeriod[] {
  const last = periodOn(kind, (to - 1) as Day);
  const periods = [last];
  for (let one = last; one.from > from;) {
    one = periodAfter(one, -1);
    periods.unshift(one);
  }
  return periods;
}
