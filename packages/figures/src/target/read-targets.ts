import { addDays, type Day, openEnd } from '@rettidig/engine';
import type { Filter } from '../compute/figure.ts';
import type { Measure, MeasureId } from '../measure/measure.ts';
import { measures } from '../measure/measures.ts';
import type { PeriodKind } from '../period/period.ts';
import {
  codeOn,
  dayOn,
  notCsv,
  numberOn,
  readSheetLines,
  rowsOfCsv,
  type SheetChoice,
  type SheetLine,
  type SheetProblem,
  type SheetRows,
  unreadableSheet,
  writtenOn,
} from '../sheet/lines.ts';
import type { DimensionId } from '../snapshot/dimension.ts';

/** What a target can be limited to, in the order of the form. Single caseworkers get none. */
export const targetDimensions = ['ydelse', 'maalgruppe', 'kategori', 'alder', 'enhed'] as const;
export type TargetDimension = (typeof targetDimensions)[number];

/** What stands in the way of a target of a measure. */
export type TargetProblem =
  | { readonly kind: 'kan-ikke-deles'; readonly by: TargetDimension }
  | { readonly kind: 'ikke-pr-periode' }
  | { readonly kind: 'mangler-periode' };

/** Everything that stands in the way of a target of a measure for a group and a kind of period (null: every kind). */
export function targetProblems(
  measure: Measure,
  { filter, kind }: { readonly filter: Filter; readonly kind: PeriodKind | null },
): readonly TargetProblem[] {
  const split = targetDimensions
    .filter((by) => filter[by] !== undefined && !measure.dimensions.includes(by))
    .map((by): TargetProblem => ({ kind: 'kan-ikke-deles', by }));
  if (kind === null)
    return growsWithTime(measure) ? [...split, { kind: 'mangler-periode' }] : split;
  return measure.periods.includes(kind) ? split : [...split, { kind: 'ikke-pr-periode' }];
}

/** Whether a longer period has more of it, so that a target must say how long. */
export function growsWithTime({ divisor, numerator }: Measure): boolean {
  const { kind } = numerator.count;
  return divisor === null && kind !== 'on' && kind !== 'values-on';
}

/** The columns of a file of targets; the first four must be there. */
export const targetColumns = [
  'måling',
  'måltal',
  'fra',
  'kilde',
  'tæt på',
  'periode',
  'ydelse',
  'målgruppe',
  'visitationskategori',
  'alder',
  'team',
  'til',
] as const;
type Column = (typeof targetColumns)[number];

const columnOf: Readonly<Record<TargetDimension, Column>> = {
  ydelse: 'ydelse',
  maalgruppe: 'målgruppe',
  kategori: 'visitationskategori',
  alder: 'alder',
  enhed: 'team',
};

/** A target of a file, and the row it stands in. */
export interface ReadTarget {
  readonly row: number;
  readonly measure: MeasureId;
  readonly filter: Filter;
  readonly kind: PeriodKind | null;
  readonly value: number;
  readonly margin: number;
  readonly from: Day;
  /** The first day after; the open end while it counts. */
  readonly to: Day;
  readonly source: string;
}

export type TargetReading =
  | { readonly outcome: 'targets'; readonly targets: readonly ReadTarget[] }
  | { readonly outcome: 'problems'; readonly problems: readonly SheetProblem[] };

/** What the cells of a file of targets may name. */
export interface TargetChoices {
  readonly kinds: readonly SheetChoice<PeriodKind>[];
  readonly of: (dimension: DimensionId) => readonly SheetChoice<string>[];
}

/** Reads targets as CSV with semicolons; the first line has the names of the columns. */
export function readTargetCsv(text: string, choices: TargetChoices): TargetReading {
  const rows = rowsOfCsv(text);
  return rows === null ? unreadableSheet(notCsv) : readTargetRows(rows, choices);
}

/** Reads targets from the rows of a sheet: all of them, or everything that is wrong. */
export function readTargetRows(rows: SheetRows, choices: TargetChoices): TargetReading {
  const reading = readSheetLines(
    rows,
    { columns: targetColumns, required: targetColumns.slice(0, 4) },
    (line) => targetOn(line, choices),
  );
  if (reading.outcome === 'problems') return reading;
  const { lines: targets } = reading;
  if (targets.length === 0) return unreadableSheet('Filen har ingen måltal.');
  const problems = targets.flatMap((target, i): readonly SheetProblem[] => {
    const before = targets.slice(0, i).find((other) => groupOf(other) === groupOf(target));
    if (before === undefined) return [];
    const message = `Målingen har allerede et måltal for samme gruppe fra samme dag på række ${before.row}.`;
    return [{ row: target.row, column: 'måling', message }];
  });
  return problems.length > 0 ? { outcome: 'problems', problems } : { outcome: 'targets', targets };
}

const groupOf = ({ measure, filter, kind, from }: ReadTarget): string =>
  JSON.stringify([measure, kind, from, targetDimensions.map((id) => filter[id] ?? null)]);

/** Measures that are always shown split have no one number to hold a target against. */
const targeted: readonly SheetChoice<MeasureId>[] = measures
  .filter(({ alwaysBy }) => alwaysBy === undefined)
  .map(({ id, da }) => ({ code: id, names: [da, id] }));

function targetOn(line: SheetLine<Column>, choices: TargetChoices): Omit<ReadTarget, 'row'> | null {
  const id = codeOn(line, 'måling', targeted);
  const kind = line.text('periode') === '' ? undefined : codeOn(line, 'periode', choices.kinds);
  const limits = targetDimensions.map((dimension) => {
    const column = columnOf[dimension];
    const code = line.text(column) === '' ? undefined : codeOn(line, column, choices.of(dimension));
    return { dimension, code };
  });
  const bounds = { least: 0, most: 1_000_000, decimals: 4 };
  const value = numberOn(line, 'måltal', bounds);
  if (value === undefined) line.wrong('måltal', 'Måltallet mangler.');
  const margin = numberOn(line, 'tæt på', bounds);
  const from = dayOn(line, 'fra');
  const last = line.text('til') === '' ? undefined : dayOn(line, 'til');
  const source = writtenOn(line, 'kilde', 200);
  if (from !== null && last !== undefined && last !== null && last < from) {
    line.wrong('til', 'Den sidste dag ligger før den første.');
    return null;
  }
  const measure = measures.find((one) => one.id === id);
  const filter: Filter = Object.fromEntries(
    limits.flatMap(({ dimension, code }) =>
      code === undefined || code === null ? [] : [[dimension, [code]]],
    ),
  );
  const isWhole = kind !== null && limits.every(({ code }) => code !== null);
  if (measure !== undefined && isWhole) {
    const problems = targetProblems(measure, { filter, kind: kind ?? null });
    for (const problem of problems) tell(line, measure, problem);
    if (problems.length > 0) return null;
  }
  if (
    measure === undefined ||
    !isWhole ||
    value === undefined ||
    value === null ||
    margin === null ||
    from === null ||
    last === null ||
    source === null
  ) {
    return null;
  }
  return {
    measure: measure.id,
    filter,
    kind: kind ?? null,
    value,
    margin: margin ?? 0,
    from,
    to: last === undefined ? openEnd : addDays(last, 1),
    source,
  };
}

function tell(line: SheetLine<Column>, { da }: Measure, problem: TargetProblem): void {
  switch (problem.kind) {
    case 'kan-ikke-deles': {
      const column = columnOf[problem.by];
      line.wrong(column, `»${da}« kan ikke vises efter ${column}. Lad feltet være tomt.`);
      return;
    }
    case 'ikke-pr-periode':
      line.wrong('periode', `»${da}« opgøres ikke for den slags periode.`);
      return;
    case 'mangler-periode':
      line.wrong(
        'periode',
        `»${da}« er et antal. Skriv, om måltallet gælder en uge, en måned, et kvartal eller et år.`,
      );
  }
}
