import type { Choices } from '../frame/choices.ts';
import { meanOfRow } from '../mean/mean.ts';
import { numberOf } from '../table/find.ts';
import { halfWidth, type ResultTable, type Row, type Unit } from '../table/result-table.ts';
import { exact } from '../wording/number-text.ts';
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
  /** The mean that the source prints, where the municipalities' numbers cannot give it, and another is used. */
  readonly refusedMean: { readonly value: number; readonly decimals: number } | null;
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

/**
 * What the choices are for a row: a dash can mean that no time was spent, but never that there were no interviews, no offers
 * and nobody in work; the report of 2013 took it so (audit I-04).
 */
export function choicesFor({ section }: Pick<Row, 'section'>, choices: Choices): Choices {
  return section === 'kvalitet' ? { ...choices, dash: 'ikke-indberettet' } : choices;
}

/** The figure of a row; what a dash stands for, and which mean, by the choices. */
export function figureOf(
  tables: readonly ResultTable[],
  table: ResultTable,
  row: Row,
  { own, choices }: { readonly own: string | null; readonly choices: Choices },
): Figure {
  const { dash } = choicesFor(row, choices);
  const values = row.cells.map((cell) => numberOf(cell, dash));
  return {
    table,
    row,
    whole: row.level === 'total' || row.level === 'heraf' || table.subject === 'samlet',
    decimals: decimalsShown(row),
    values,
    ...meanOf(tables, table, row, choicesFor(row, choices)),
    own: own === null ? null : (values[table.municipalities.indexOf(own)] ?? null),
  };
}

/**
 * The mean by the choices. A printed one was made from unrounded numbers and is kept where it is of the kind chosen and the
 * municipalities' numbers can give it; where they cannot, it is a slip, and the mean is worked out again.
 */
function meanOf(
  tables: readonly ResultTable[],
  table: ResultTable,
  row: Row,
  choices: Choices,
): Pick<Figure, 'mean' | 'meanDecimals' | 'refusedMean'> {
  const computed = meanOfRow(tables, table, row, choices).value;
  const made = { mean: computed, meanDecimals: decimalsShown(row), refusedMean: null };
  const printed = row.printedMean;
  if (printed === null || printed.value === null) return made;
  const { value, decimals } = printed;
  const kept = { mean: value, meanDecimals: decimals, refusedMean: null };
  // A column for one municipality has a mean that its own number cannot give.
  if (table.municipalities.length === 1 || computed === null) return kept;
  if (choices.mean !== 'simpelt') return made;
  const slack = halfWidth(row) + halfWidth({ decimals });
  if (exact(Math.abs(value - computed)) <= exact(slack)) return kept;
  return { ...made, refusedMean: { value, decimals } };
}

/** The word for the own figure against the mean; null when one of them is missing, or no words are declared for the unit. */
export function sayingOfFigure(figure: Figure): Saying | null {
  const { own, mean, row, whole } = figure;
  const scale = scaleOf(row.unit, whole);
  if (own === null || mean === null || scale === null) return null;
  const decimals = Math.max(figure.decimals, figure.meanDecimals);
  return sayingOf({ own, mean, decimals, halfWidth: halfWidth(row) }, scale);
}
