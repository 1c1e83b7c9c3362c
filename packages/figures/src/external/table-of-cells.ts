import {
  type DecimalMark,
  type Cell,
  decimalMarkOf,
  isMissing,
  readNumber,
} from './number-text.ts';
import { readPeriod } from './period-code.ts';
import type { ExternalProblem, ExternalReading, ExternalRow, TableHead } from './result.ts';

/** Columns and rows as they came, and what is known about how to read them. */
export interface CellTable {
  readonly head: TableHead;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How decimals are written, where the format says so; null: as the cells tell. */
  readonly decimals: DecimalMark;
  /** Name of a row for messages, from its place among the rows. */
  readonly nameOfRow: (place: number) => string;
  /** Name of a column for messages, where it is another than the column's own. */
  readonly nameOfColumn?: (place: number, column: string) => string;
  /** Name of the area column, where the source says which it is. */
  readonly areaColumn?: string;
  /** Names of the dimensions, where the source says which they are; otherwise the texts before the first figures. */
  readonly dimensions?: readonly string[];
}

const areaNames = new Set([
  'area',
  'område',
  'omraade',
  'kommune',
  'kommuner',
  'region',
  'geografi',
]);
const periodNames = new Set([
  'periode',
  'period',
  'tid',
  'måned',
  'kvartal',
  'halvår',
  'uge',
  'år',
]);

/** Whether a column is called what a column of areas or periods is called. */
export const isAreaName = (name: string): boolean => areaNames.has(name.trim().toLowerCase());
export const isPeriodName = (name: string): boolean => periodNames.has(name.trim().toLowerCase());

/** More would hide the first; the count is told. */
const mostProblems = 20;

/**
 * Makes a table of columns and rows. The area and the period are found by their names; of the other columns, those
 * before the first with figures are dimensions. Everything that is wrong is told, and nothing is made of a table with
 * something wrong.
 */
export function tableOfCells(cells: CellTable): ExternalReading {
  const { head, columns, rows } = cells;
  const problems = [...columnProblems(columns), ...raggedRows(cells)];
  if (problems.length > 0) return { outcome: 'problems', problems: atMost(problems) };
  const area = columns.findIndex((name) => (cells.areaColumn ?? null) === name || isAreaName(name));
  const period = columns.findIndex(isPeriodName);
  if (period < 0) {
    const message = `Der er ingen kolonne med perioden. Kolonnerne er: ${columns.join(', ')}.`;
    return { outcome: 'problems', problems: [{ where: null, message }] };
  }
  if (rows.length === 0) {
    const message = 'Der er ingen rækker. Vælg et område og en periode, som kilden har tal for.';
    return { outcome: 'problems', problems: [{ where: null, message }] };
  }
  const { dimensions, measures } = kindsOfColumns(cells, area, period);
  if (measures.length === 0) {
    const message = `Der er ingen kolonne med tal. Kolonnerne er: ${columns.join(', ')}.`;
    const problems = [...textsAmongFigures(cells, dimensions), { where: null, message }];
    return { outcome: 'problems', problems: atMost(problems) };
  }
  const read = rowsOf(cells, { area, period, dimensions, measures });
  if (read.problems.length > 0) return { outcome: 'problems', problems: atMost(read.problems) };
  const table = {
    ...head,
    dimensions: dimensions.map((at) => columns[at] ?? ''),
    measures: measures.map((at) => columns[at] ?? ''),
    rows: read.rows,
  };
  return { outcome: 'table', table };
}

function columnProblems(columns: readonly string[]): readonly ExternalProblem[] {
  if (columns.length === 0) return [{ where: null, message: 'Der er ingen kolonner.' }];
  return columns.flatMap((name, at) => {
    const where = `kolonne ${at + 1}`;
    if (name.trim() === '') return [{ where, message: 'Kolonnen har intet navn.' }];
    return columns.indexOf(name) < at
      ? [{ where, message: `Kolonnen »${name}« står der to gange.` }]
      : [];
  });
}

function raggedRows({ columns, rows, nameOfRow }: CellTable): readonly ExternalProblem[] {
  return rows.flatMap((row, at) =>
    row.length === columns.length
      ? []
      : [
          {
            where: nameOfRow(at),
            message: `Rækken har ${row.length} felter, og der er ${columns.length} kolonner. Svaret kan være skåret over; hent det igen.`,
          },
        ],
  );
}

interface Kinds {
  readonly dimensions: readonly number[];
  readonly measures: readonly number[];
}

function kindsOfColumns(
  { columns, rows, dimensions }: CellTable,
  area: number,
  period: number,
): Kinds {
  const others = columns.flatMap((_, at) => (at === area || at === period ? [] : [at]));
  const isFigures = (at: number): boolean =>
    rows.every((row) => isNumber(row[at] ?? null)) &&
    rows.some((row) => !isMissing(row[at] ?? null));
  const known = dimensions === undefined ? null : new Set(dimensions);
  if (known !== null) {
    return {
      dimensions: others.filter((at) => known.has(columns[at] ?? '')),
      measures: others.filter((at) => !known.has(columns[at] ?? '')),
    };
  }
  const first = others.findIndex(isFigures);
  return first < 0
    ? { dimensions: others, measures: [] }
    : { dimensions: others.slice(0, first), measures: others.slice(first) };
}

/** The texts in the last column that has a number: where no column is figures alone, they are likely what is wrong. */
function textsAmongFigures(
  cells: CellTable,
  columns: readonly number[],
): readonly ExternalProblem[] {
  const { rows } = cells;
  const column = columns.findLast((at) =>
    rows.some((row) => !isMissing(row[at] ?? null) && isNumber(row[at] ?? null)),
  );
  if (column === undefined) return [];
  return rows.flatMap((row, place) => {
    const cell = row[column] ?? null;
    return isNumber(cell)
      ? []
      : [{ where: whereIn(cells, place, column), message: notNumber(cell) }];
  });
}

const isNumber = (cell: Cell): boolean => readNumber(cell, null).outcome !== 'not-a-number';

const notNumber = (cell: Cell): string => `»${String(cell).slice(0, 40)}« er ikke et tal.`;

function whereIn(
  { columns, nameOfRow, nameOfColumn = (_, column) => column }: CellTable,
  place: number,
  at: number,
): string {
  return `${nameOfRow(place)}, kolonnen ${nameOfColumn(place, columns[at] ?? '')}`;
}

function rowsOf(
  cells: CellTable,
  {
    area,
    period,
    dimensions,
    measures,
  }: Kinds & { readonly area: number; readonly period: number },
): { readonly rows: readonly ExternalRow[]; readonly problems: readonly ExternalProblem[] } {
  const { rows, decimals, nameOfRow } = cells;
  const problems: ExternalProblem[] = [];
  const marks = new Map(
    measures.map((at) => [at, decimals ?? decimalMarkOf(rows.map((row) => row[at] ?? null))]),
  );
  // A column whose own cells do not tell is written as the others.
  const ofTable =
    decimals ?? decimalMarkOf(rows.flatMap((row) => measures.map((at) => row[at] ?? null)));
  const seen = new Map<string, number>();
  const textIn = (row: readonly Cell[], at: number): string =>
    at < 0 ? '' : String(row[at] ?? '').trim();
  const result = rows.map((row, place): ExternalRow => {
    const where = (at: number): string => whereIn(cells, place, at);
    const code = textIn(row, period);
    const when = readPeriod(code);
    if (when.outcome === 'impossible') {
      problems.push({ where: where(period), message: when.message });
    }
    const named = textIn(row, area);
    if (area >= 0 && named === '') {
      problems.push({ where: where(area), message: 'Området mangler.' });
    }
    const divided = dimensions.map((at) => textIn(row, at));
    const values = measures.map((at) => {
      const cell = row[at] ?? null;
      const number = readNumber(cell, marks.get(at) ?? ofTable);
      if (number.outcome === 'number') return number.value;
      const message =
        number.outcome === 'two-ways'
          ? `»${String(cell).slice(0, 40)}« kan være både tusinder og decimaler, og intet andet i tabellen viser hvad. Hent tallene som CSV.`
          : notNumber(cell);
      problems.push({ where: where(at), message });
      return null;
    });
    const key = JSON.stringify([named, code, ...divided]);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, place);
    else {
      const what = [named, code, ...divided].filter((text) => text !== '').join(', ');
      const message = `${what} står også i ${nameOfRow(before)}. Der må kun være én række for hver.`;
      problems.push({ where: nameOfRow(place), message });
    }
    const days = when.outcome === 'dated' ? when : { from: null, to: null };
    return {
      area: named,
      period: code,
      from: days.from,
      to: days.to,
      dimensions: divided,
      values,
    };
  });
  return { rows: result, problems };
}

function atMost(problems: readonly ExternalProblem[]): readonly ExternalProblem[] {
  if (problems.length <= mostProblems) return problems;
  const rest = problems.length - mostProblems;
  return [
    ...problems.slice(0, mostProblems),
    { where: null, message: `Der er ${rest} fejl mere af samme slags.` },
  ];
}
