import type { Choices } from '../frame/choices.ts';
import { tableSubjects } from '../frame/tables.ts';
import type { Submission } from '../input/submission.ts';
import type { Cell, Unit } from '../table/result-table.ts';
import { asPrinted, numberText } from '../wording/number-text.ts';
import { rowDefinitions, termsOf } from './compute.ts';
import { cellOf, type Quotient, sumOf, type Term } from './quotient.ts';
import { sheetOf } from './sheet.ts';

/** How a figure came about: the numbers that were sent, and the computation in one line. */
export interface CellExplanation extends Quotient {
  readonly cell: Cell;
  /** `5,1 + 3,2 = 8,3 årsværk; 8,3 / 697 × 1.000 = 11,9`, in Danish. */
  readonly text: string;
}

/**
 * Explains a figure of a computed table; null where the tables of the round have no such row or municipality.
 * @param submissions the whole round: which groups it has decides what the whole effort is held against
 */
export function explainCell(
  submissions: readonly Submission[],
  choices: Choices,
  where: { readonly table: string; readonly row: string; readonly municipality: string },
): CellExplanation | null {
  const subject = tableSubjects[where.table];
  const submission = submissions.find(({ municipality }) => municipality === where.municipality);
  if (subject === undefined || submission === undefined) return null;
  const definition = rowDefinitions(subject).find(({ id }) => id === where.row);
  if (definition === undefined) return null;
  const quotient = definition.quotient(sheetOf(submission), termsOf(submissions, choices));
  const cell = cellOf(quotient);
  return { ...quotient, cell, text: textOf(quotient, { cell, unit: definition.unit }) };
}

function textOf(
  { over, under, factor, empty }: Quotient,
  { cell, unit }: { readonly cell: Cell; readonly unit: Unit },
): string {
  if (over.length === 0) {
    return empty === 'streg' ? 'Ingen har registreret tid på opgaven.' : 'Tallet er ikke sendt.';
  }
  const missing = [...over, ...(under ?? [])].filter(({ value }) => value === null);
  if (missing.length > 0) {
    return `Kan ikke beregnes: ${missing.map(({ label }) => label).join(', ')} er ikke sendt.`;
  }
  const above = sumText(over);
  if (under === null) return `${above}.`;
  const below = sumText(under);
  const [numerator, denominator] = [sumOf(over) ?? 0, sumOf(under) ?? 0];
  if (cell.value === null)
    return `Kan ikke beregnes: der er ingen at holde det op imod (${below}).`;
  const times = factor === 1 ? '' : ` × ${numberText(factor, 0)}`;
  const result = numberText(cell.value, unit === 'placering' ? 0 : 2);
  return `${above}; ${below}; ${short(numerator)} / ${short(denominator)}${times} = ${result}.`;
}

/** `A-dagpenge 715 − hos anden aktør 18 = 697`; a single number stands alone. */
function sumText(terms: readonly Term[]): string {
  const parts = terms.map(({ label, value }, place) => {
    const sign = (value ?? 0) < 0 ? '− ' : place === 0 ? '' : '+ ';
    return `${sign}${label} ${short(Math.abs(value ?? 0))}`;
  });
  return terms.length === 1 ? parts.join('') : `${parts.join(' ')} = ${short(sumOf(terms) ?? 0)}`;
}

/** At most two decimals, and none that are zero. */
function short(value: number): string {
  const decimals = [0, 1].find((each) => Math.abs(asPrinted(value, each) - value) < 1e-9) ?? 2;
  return numberText(value, decimals);
}
