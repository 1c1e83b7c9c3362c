import { slug } from '../table/row-id.ts';
import { nearest } from '@rettidig/engine';
import { numberText } from '../wording/number-text.ts';
import { readHeader } from './header.ts';
import { columns, otherLines } from './layout.ts';
import { readNumber, textOf } from './read-cell.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet } from './sheet.ts';
import type { Submission } from './submission.ts';

/** Who sends, for which year, and the figures that are neither time, persons nor quality. */
export interface OtherReading extends Pick<Submission, 'conditions' | 'other'> {
  readonly municipality: string | null;
  /** Where its name stands. */
  readonly municipalityAt: string | null;
  readonly year: number | null;
  readonly yearAt: string | null;
  readonly inhabitants: number | null;
}

const { municipality, year, inhabitants, conditions, figures } = otherLines;
const known = [
  municipality,
  year,
  inhabitants,
  ...[...conditions, ...figures].map(({ label }) => label),
];

/** A label without what stands in brackets, so that both `Rammevilkår samlet` and the template's words are known. */
const nameOf = (label: string): string => slug(label.replace(/\s*\(.*\)\s*$/, ''));

/** Reads the sheet of other things: a line for each. */
export function readOther(sheet: Sheet, remarks: Remarks): OtherReading {
  const body = readHeader(sheet, columns.Øvrigt, { name: 'Øvrigt', year: null, remarks });
  const found = new Map<string, { readonly row: number; readonly at: string }>();
  for (const row of body?.rows ?? []) {
    const label = textOf(sheet.rows[row]?.[body?.columns.name ?? 0]);
    const name = nameOf(label);
    if (!known.some((each) => nameOf(each) === name)) {
      const near = nearest(label, known);
      remarks.fault(
        sheet.at(row, body?.columns.name),
        `»${label}« er ingen oplysning, der spørges om.${near === null ? ' Slet linjen.' : ` Mente du »${near}«?`}`,
      );
    } else if (found.has(name)) {
      remarks.fault(
        sheet.at(row, body?.columns.name),
        `»${label}« står der to gange. Slet den ene linje.`,
      );
    } else found.set(name, { row, at: sheet.at(row, body?.columns.value) });
  }
  const cellOf = (label: string) => {
    const place = found.get(nameOf(label));
    if (place === undefined) return { cell: null, at: null };
    return { cell: sheet.rows[place.row]?.[body?.columns.value ?? 1] ?? null, at: place.at };
  };
  const numberIn = (label: string, least = 0, most = 1_000_000): number | null => {
    const { cell, at } = cellOf(label);
    const read = readNumber(cell);
    if (read.outcome === 'fault') remarks.fault(at, read.text);
    if (read.outcome !== 'value') return null;
    if (read.value < least || read.value > most) {
      remarks.fault(
        at,
        `${label}: ${numberText(read.value, 0)} kan ikke passe. Skriv et tal fra ${least} til ${numberText(most, 0)}.`,
      );
      return null;
    }
    return read.value;
  };
  const numbersOf = (
    lines: readonly { readonly id: string; readonly label: string }[],
    least?: number,
    most?: number,
  ): Readonly<Record<string, number>> =>
    Object.fromEntries(
      lines.flatMap(({ id, label }) => {
        const value = numberIn(label, least, most);
        return value === null ? [] : [[id, value]];
      }),
    );
  const name = cellOf(municipality);
  return {
    municipality: textOf(name.cell).replace(/\s+kommune$/i, '') || null,
    municipalityAt: name.at,
    year: numberIn(year, 2000, 2100),
    yearAt: cellOf(year).at,
    inhabitants: numberIn(inhabitants, 100),
    conditions: numbersOf(conditions, 1, 98),
    other: numbersOf(figures),
  };
}
