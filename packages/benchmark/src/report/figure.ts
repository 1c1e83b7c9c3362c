import type { Choices } from '../frame/choices.ts';
import { halfWidth, type ResultTable, type Row, type Unit } from '../table/result-table.ts';
import { type Saying, sayingOf } from '../wording/saying.ts';
import { scaleOf } from '../wording/scales.ts';

/** A row of a table as the report speaks of it. */
export interface Figure {
  readonly table: ResultTable;
  readonly row: Row;
  /** Whether it is a whole area, not a part or a sub task. */
  readonly whole: boolean;
  /** Decimals it is shown with. */
  readonly decimals: number;
  /** By municipality of the table; null where nothing is reported. */
  readonly values: readonly (number | null)[];
  readonly mean: number | null;
  /** Decimals the mean is shown with: those a source prints it with, or the figure's own. */
  readonly meanDecimals: number;
  readonly own: number | null;
}

/** Decimals that numbers of a unit are shown with when they come unrounded. */
const shownDecimals: Readonly<Record<Unit, number>> = {
  aarsvaerk: 1,
  'aarsvaerk-pr-1000-aarspersoner': 1,
  'aarsvaerk-pr-1000-indbyggere': 1,
  'samtaler-pr-13-uger': 1,
  'tilbud-pr-aarsperson': 1,
  pct: 0,
  'pct-af-indbyggere': 1,
  'pct-af-aarsvaerk': 1,
  personer: 0,
  placering: 0,
  antal: 0,
};

/** Decimals that a row is shown with: those it has, or those of its unit. */
export function decimalsShown({ decimals, unit }: Pick<Row, 'decimals' | 'unit'>): number {
  return decimals ?? shownDecimals[unit];
}

/** The figure of a row; what a dash stands for, and which mean, by the choices. */
export function figureOf(
  table: ResultTable,
  row: Row,
  { own, choices }: { readonly own: string | null; readonly choices: Choices },
): Figure {
  const dashIsNothing = choices.dash === 'nul' && row.section !== 'kvalitet';
  const values = row.cells.map((cell) =>
    cell.value === null && cell.missing === 'streg' && dashIsNothing ? 0 : cell.value,
  );
  return {
    table,
    row,
    whole: row.level === 'total' || row.level === 'heraf' || table.subject === 'samlet',
    decimals: decimalsShown(row),
    values,
    ...meanOf(row, values, choices),
    own: own === null ? null : (values[table.municipalities.indexOf(own)] ?? null),
  };
}

/** The word for the own figure against the mean; null when one of them is missing, or no words are declared for the unit. */
export function sayingOfFigure(figure: Figure): Saying | null {
  const { own, mean, row, whole } = figure;
  const scale = scaleOf(row.unit, whole);
  if (own === null || mean === null || scale === null) return null;
  const decimals = Math.max(figure.decimals, figure.meanDecimals);
  return sayingOf({ own, mean, decimals, halfWidth: halfWidth(row) }, scale);
}

function meanOf(
  row: Row,
  values: readonly (number | null)[],
  { mean, dash }: Choices,
): Pick<Figure, 'mean' | 'meanDecimals'> {
  const { printedMean } = row;
  if (mean === 'simpelt' && dash === 'nul' && printedMean !== null && printedMean.value !== null)
    return { mean: printedMean.value, meanDecimals: printedMean.decimals };
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  const sum = known.reduce((total, value) => total + value, 0);
  return {
    mean: known.length === 0 ? null : sum / known.length,
    meanDecimals: decimalsShown(row),
  };
}
