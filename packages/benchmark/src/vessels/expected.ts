import { exact } from '../wording/number-text.ts';

/**
 * Full-time persons on benefit that a municipality's conditions would give, and those there are: the state's own benchmark,
 * Jobindsats' table Y30R21. What is expected comes from a model that is not ours, and is imported, never computed.
 */
export interface ExpectedActual {
  readonly municipality: string;
  /** `Kontanthjælp mv.`; empty: all benefits of the table together. */
  readonly group: string;
  readonly expected: number;
  readonly actual: number;
}

export interface ExpectedReading extends ExpectedActual {
  /** Actual less expected. */
  readonly difference: number;
  /** The difference in per cent of what is expected; null where nobody is expected. */
  readonly percent: number | null;
  /** Persons fewer on benefit if there were as many as expected; 0 where there are fewer already. */
  readonly potential: number;
  /** 1: furthest below what is expected, in per cent, of those in the same group; those alike share the place. */
  readonly rank: number | null;
  readonly of: number;
}

/** Reads expected against actual, group by group, in the order given. */
export function readExpected(rows: readonly ExpectedActual[]): ExpectedReading[] {
  const percents = rows.map(({ expected, actual }) =>
    expected === 0 ? null : exact(((actual - expected) / expected) * 100),
  );
  return rows.map((row, at): ExpectedReading => {
    const percent = percents[at] ?? null;
    const rivals = rows.flatMap(({ group }, other) => {
      const theirs = percents[other] ?? null;
      return group === row.group && theirs !== null ? [theirs] : [];
    });
    const difference = exact(row.actual - row.expected);
    return {
      ...row,
      difference,
      percent,
      potential: Math.max(0, difference),
      rank: percent === null ? null : 1 + rivals.filter((theirs) => theirs < percent).length,
      of: rivals.length,
    };
  });
}
