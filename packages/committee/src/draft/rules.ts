import { hiddenText } from './hidden.ts';
import { type DraftNumber, listed, type Sentence, sentence } from './sentence.ts';
import { type DraftCell, type DraftRow, type DraftTable, numberAt } from './table.ts';
import { changeText, shownDifference, valueText } from './value-text.ts';

/** Shares of fewer are said to be uncertain: one citizen moves them by more than five points. */
export const fewBehind = 20;

interface Known {
  readonly column: number;
  readonly cell: DraftCell & { readonly value: number };
}

const knownIn = ({ cells }: DraftRow): readonly Known[] =>
  cells.flatMap((cell, column) => (cell.value === null ? [] : [{ column, cell }]));

/**
 * What a row over time says: its newest number, and how it stands against its first: higher, lower or the same, by what is
 * seen in the table. A row without numbers says that it has none, or that they are hidden.
 */
export function trendSentence(table: DraftTable, row: DraftRow): Sentence {
  const known = knownIn(row);
  const [now, first] = [known.at(-1), known[0]];
  if (now === undefined || first === undefined) return [`${row.name}: ${noneText(row)}.`];
  const on = (column: number): string => table.columns[column]?.said ?? '';
  const begun: Sentence = [
    `${row.name}: `,
    numberAt(table, row, now.column),
    ` i ${on(now.column)}`,
  ];
  if (first.column === now.column) {
    return [...begun, '; der er ikke et tidligere tal at holde det op imod.'];
  }
  return [
    ...begun,
    ', ',
    changeOf(table, row, { before: first, now }),
    ` i ${on(first.column)} (`,
    numberAt(table, row, first.column),
    ').',
  ];
}

/** Why a row says no number. */
const noneText = ({ cells }: DraftRow): string =>
  cells.some(({ silence }) => silence === hiddenText)
    ? 'tallene er skjult, fordi der er for få borgere bag dem'
    : 'der er ingen tal';

/** The change between two cells of a row as it stands before »i oktober 2025«: `2,1 procentpoint lavere end`. */
function changeOf(
  table: DraftTable,
  row: DraftRow,
  { before, now }: { readonly before: Known; readonly now: Known },
): DraftNumber {
  const { unit, decimals } = now.cell;
  const change = shownDifference(before.cell.value, now.cell.value, decimals);
  const column = ({ column: at }: Known): string => table.columns[at]?.said ?? '';
  return {
    key: `${table.key}-${row.key}-aendring`,
    text: changeText(change, unit, decimals),
    value: change.toFixed(decimals),
    caption: `${table.caption}, ${row.name}, ændring fra ${column(before)} til ${column(now)}`,
  };
}

/** What a target is, whether it is met, and whether that is new since the first number of the row. */
export function targetSentence(
  table: DraftTable,
  row: DraftRow,
  { target, better }: { readonly target: number; readonly better: 'op' | 'ned' },
): Sentence {
  const known = knownIn(row);
  const [now, first] = [known.at(-1), known[0]];
  if (now === undefined || first === undefined) return [];
  const meets = ({ cell }: Known): boolean =>
    better === 'op' ? cell.value >= target : cell.value <= target;
  const { unit, decimals } = now.cell;
  const number: DraftNumber = {
    key: `${table.key}-${row.key}-maal`,
    text: valueText(target, unit, decimals),
    value: String(target),
    caption: `${table.caption}, ${row.name}, mål`,
  };
  const begun: Sentence = ['Målet er ', number];
  const said = table.columns[first.column]?.said ?? '';
  if (meets(now) === meets(first)) {
    return [...begun, meets(now) ? ' og er nået.' : ' og er ikke nået.'];
  }
  return meets(now)
    ? [...begun, ` og er nået; det var det ikke i ${said}.`]
    : [...begun, ` og er ikke nået; det var det i ${said}.`];
}

/** Who has the highest and who the lowest of a column; sums stand outside. Nothing where there are not two to compare. */
export function extremesSentence(
  table: DraftTable,
  column: number,
  among: readonly DraftRow[] = table.rows,
): Sentence {
  const known = valuesIn(among, column);
  const [first, ...rest] = known;
  if (first === undefined || rest.length === 0) return [];
  const most = rest.reduce((top, one) => (one.cell.value > top.cell.value ? one : top), first);
  const least = rest.reduce((low, one) => (one.cell.value < low.cell.value ? one : low), first);
  const { decimals } = most.cell;
  if (shownDifference(least.cell.value, most.cell.value, decimals) === 0) return [];
  return [
    `Højest er ${most.row.name} med `,
    numberAt(table, most.row, column),
    `, lavest ${least.row.name} med `,
    numberAt(table, least.row, column),
    '.',
  ];
}

/** The largest part of a column and its share of the sum; nothing where the sum is not known or nothing. */
export function largestSentence(table: DraftTable, column: number): Sentence {
  const sum = table.rows.find(({ kind }) => kind === 'sum')?.cells[column]?.value ?? null;
  const [first, ...rest] = valuesIn(table.rows, column);
  if (sum === null || sum === 0 || first === undefined) return [];
  const top = rest.reduce((most, one) => (one.cell.value > most.cell.value ? one : most), first);
  const pct = (100 * top.cell.value) / sum;
  return sentence(
    `Flest er ${top.row.name}: `,
    numberAt(table, top.row, column),
    ', ',
    {
      key: `${table.key}-${top.row.key}-andel`,
      text: valueText(pct, 'procent', 1),
      value: pct.toFixed(1),
      caption: `${table.caption}, ${top.row.name} som andel af alle`,
    },
    ' af alle',
  );
}

/** A warning for the shares of a column that few are behind. */
export function fewSentence(table: DraftTable, column: number): Sentence {
  const few = valuesIn(table.rows, column).filter(
    ({ cell }) => cell.of !== null && cell.of < fewBehind,
  );
  if (few.length === 0) return [];
  return sentence(
    `Læs varsomt: under ${fewBehind} er bag ${few.length === 1 ? 'tallet' : 'tallene'} for `,
    ...listed(few.map(({ row }) => [row.name])),
  );
}

/** Rows without any number, and why, for a person to know of. Hidden numbers are there, and lack nowhere. */
export function lackingRows(table: DraftTable): readonly string[] {
  const silent = table.rows.flatMap((row) => {
    const why = row.cells.map(({ silence }) => silence).filter((one) => one !== '–');
    return knownIn(row).length > 0 || why.includes(hiddenText)
      ? []
      : [{ name: row.name, why: why[0] ?? null }];
  });
  return [...Map.groupBy(silent, ({ why }) => why)].map(
    ([why, rows]) =>
      `${table.caption}: ingen tal for ${rows.map(({ name }) => name).join(', ')}${why === null ? '' : ` (${why})`}.`,
  );
}

interface ValueIn {
  readonly row: DraftRow;
  readonly cell: DraftCell & { readonly value: number };
}

const valuesIn = (rows: readonly DraftRow[], column: number): readonly ValueIn[] =>
  rows.flatMap((row): readonly ValueIn[] => {
    const cell = row.cells[column];
    return row.kind === 'sum' || cell === undefined || cell.value === null ? [] : [{ row, cell }];
  });
