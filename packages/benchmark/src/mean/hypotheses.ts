import { personsAndResources } from '../persons/persons.ts';
import { numberOf } from '../table/find.ts';
import { halfWidth, type ResultTable, type Row } from '../table/result-table.ts';
import { asPrinted } from '../wording/number-text.ts';
import { simpleMean, weightedMean } from './mean.ts';

/** What a printed mean may be: each hypothesis is tried on every row. A dash is taken for zero in all of them. */
export type MeanHypothesis =
  | 'simpelt-af-alle'
  | 'simpelt-uden-egen'
  | 'vaegtet-med-indbyggere'
  | 'vaegtet-med-maalgruppe'
  | 'vaegtet-med-aarsvaerk';

/** In Danish: what each says the printed mean is. */
export const hypothesisLabels: Readonly<Record<MeanHypothesis, string>> = {
  'simpelt-af-alle': 'simpelt gennemsnit af alle',
  'simpelt-uden-egen': 'simpelt gennemsnit uden egen kommune',
  'vaegtet-med-indbyggere': 'vægtet med indbyggere 18-64 år',
  'vaegtet-med-maalgruppe': 'vægtet med målgruppens årspersoner',
  'vaegtet-med-aarsvaerk': 'vægtet med årsværk',
};

/** How well a hypothesis gives the means that are printed. */
export interface HypothesisResult {
  readonly hypothesis: MeanHypothesis;
  readonly rows: number;
  /** Rows where it gives the printed digit. */
  readonly toTheDigit: number;
  /** Rows where it is as near as the rounding of mean and numbers allows, those to the digit among them. */
  readonly withinRounding: number;
}

/** A row whose mean is printed. */
export interface MeanRow {
  readonly table: ResultTable;
  readonly row: Row;
}

/**
 * Rows with a printed mean over more than one municipality. Shares of resources are left out, whose mean may be one of the
 * pooled resources: `meanFindings` tells what it is.
 */
export function rowsWithMean(tables: readonly ResultTable[]): readonly MeanRow[] {
  return tables.flatMap((table) =>
    table.rows
      .filter(
        (row) =>
          table.municipalities.length > 1 &&
          row.section !== 'ressourcefordeling' &&
          row.printedMean !== null &&
          row.printedMean.value !== null,
      )
      .map((row) => ({ table, row })),
  );
}

/** Tries each hypothesis on every row, the one that gives most rows to the digit first. */
export function meanHypotheses(
  tables: readonly ResultTable[],
  own: string | null,
): readonly HypothesisResult[] {
  const rows = rowsWithMean(tables);
  const all: readonly MeanHypothesis[] = [
    'simpelt-af-alle',
    ...(own === null ? [] : (['simpelt-uden-egen'] as const)),
    'vaegtet-med-indbyggere',
    'vaegtet-med-maalgruppe',
    'vaegtet-med-aarsvaerk',
  ];
  const weights = weightsOf(tables);
  return all
    .map((hypothesis): HypothesisResult => {
      const fits = rows.map((each) => fitOf(each, meanUnder(hypothesis, each, { own, weights })));
      return {
        hypothesis,
        rows: rows.length,
        toTheDigit: fits.filter((fit) => fit === 'ciffer').length,
        withinRounding: fits.filter((fit) => fit !== 'udenfor').length,
      };
    })
    .toSorted((a, b) => b.toTheDigit - a.toTheDigit);
}

/** Whether a mean is the printed one: to the digit, within rounding, or neither. */
export function fitOf({ row }: MeanRow, mean: number | null): 'ciffer' | 'afrunding' | 'udenfor' {
  const printed = row.printedMean;
  if (mean === null || printed === null || printed.value === null) return 'udenfor';
  if (asPrinted(mean, printed.decimals) === printed.value) return 'ciffer';
  const bound = halfWidth(row) + halfWidth(printed);
  return Math.abs(mean - printed.value) <= bound + 1e-9 ? 'afrunding' : 'udenfor';
}

type Weights = Readonly<
  Record<'indbyggere' | 'maalgruppe' | 'aarsvaerk', ReadonlyMap<string, number | null>>
>;

function weightsOf(tables: readonly ResultTable[]): Weights {
  const known = personsAndResources(tables);
  return {
    indbyggere: new Map(known.map((of) => [of.municipality, of.inhabitants])),
    maalgruppe: new Map(known.map((of) => [of.municipality, of.persons])),
    aarsvaerk: new Map(known.map((of) => [of.municipality, of.fte])),
  };
}

function meanUnder(
  hypothesis: MeanHypothesis,
  { table, row }: MeanRow,
  { own, weights }: { readonly own: string | null; readonly weights: Weights },
): number | null {
  const values = row.cells.map((cell) => numberOf(cell, 'nul'));
  const weighted = (by: ReadonlyMap<string, number | null>): number | null =>
    weightedMean(
      values,
      table.municipalities.map((name) => by.get(name) ?? null),
    );
  switch (hypothesis) {
    case 'simpelt-af-alle':
      return simpleMean(values);
    case 'simpelt-uden-egen':
      return simpleMean(values.filter((_, place) => table.municipalities[place] !== own));
    case 'vaegtet-med-indbyggere':
      return weighted(weights.indbyggere);
    case 'vaegtet-med-maalgruppe':
      return weighted(weights.maalgruppe);
    case 'vaegtet-med-aarsvaerk':
      return weighted(weights.aarsvaerk);
  }
}
