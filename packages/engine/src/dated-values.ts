import { type Day, isoDay } from './day.ts';
import { type Missing, missing } from './outcome.ts';
import type { LegalReference } from './reference.ts';

/** How sure we are of a row: read in the source, read in part, or known to exist but not confirmed. */
export type Certainty = 'bekraeftet' | 'delvis' | 'mangler';

export interface ValueRow<V> {
  /** Which target group, offer or other key the row is for; null where the series has no dimension. */
  readonly key: string | null;
  /** First day the value applies; it applies until the next row of the same key. */
  readonly validFrom: Day;
  /** null with certainty other than `mangler`: repealed. */
  readonly value: V | null;
  readonly certainty: Certainty;
  readonly basis: LegalReference;
  readonly announced: Day | null;
  /** The last day someone has compared the value with its source for. */
  readonly checkedUntil: Day;
  readonly note: string | null;
}

/** One dated value of the law, such as the number of interviews, by key. */
export interface Series<V> {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** The unit of the value 1, where it reads otherwise. */
  readonly unitOfOne?: string;
  readonly dimension: string | null;
  readonly rows: readonly ValueRow<V>[];
  /** Thrown where an unconfirmed row is read; made once, because whole populations read such rows. */
  readonly unconfirmed: UnconfirmedValue;
  /** The row in force, whatever it holds; null before the first row of the key. */
  rowOn(key: string | null, on: Day): ValueRow<V> | null;
}

/** The law has no value on that day: the rule should not have asked. A fault in the rules, not in the facts. */
export class NoValueError extends Error {
  readonly series: string;
  readonly key: string | null;
  readonly on: Day;
  constructor(series: string, key: string | null, on: Day) {
    super(
      `Værdien »${series}«${key === null ? '' : ` for »${key}«`} findes ikke den ${isoDay(on)}.`,
    );
    this.name = 'NoValueError';
    this.series = series;
    this.key = key;
    this.on = on;
  }
}

/** The law has a value that we could not confirm. Caught by the rule, which then answers *mangler*. */
export class UnconfirmedValue extends Error {
  readonly series: string;
  /** What the rule answers instead. */
  readonly answer: Missing;
  constructor(series: string, label: string) {
    super(`Værdien »${label}« er ikke bekræftet.`);
    this.name = 'UnconfirmedValue';
    this.series = series;
    this.answer = missing(`${label} (ikke bekræftet i en kilde)`);
  }
}

/**
 * A series from its rows, in any order.
 * @throws Error when two rows of the same key start on the same day
 */
export function series<V>(
  definition: Pick<Series<V>, 'id' | 'label' | 'unit' | 'unitOfOne' | 'dimension' | 'rows'>,
): Series<V> {
  const byKey = new Map<string | null, ValueRow<V>[]>();
  for (const row of definition.rows.toSorted((a, b) => a.validFrom - b.validFrom)) {
    const rows = byKey.get(row.key) ?? [];
    if (rows.at(-1)?.validFrom === row.validFrom) {
      throw new Error(
        `Serien »${definition.id}« har to rækker for »${row.key}« fra ${isoDay(row.validFrom)}.`,
      );
    }
    rows.push(row);
    byKey.set(row.key, rows);
  }
  return {
    ...definition,
    unconfirmed: new UnconfirmedValue(definition.id, definition.label),
    rowOn: (key, on) => {
      const rows = byKey.get(key);
      if (rows === undefined) return null;
      for (let i = rows.length - 1; i >= 0; i--) {
        const row = rows[i] as ValueRow<V>;
        if (row.validFrom <= on) return row;
      }
      return null;
    },
  };
}
