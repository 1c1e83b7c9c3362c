import { nearest } from '@rettidig/engine';
import { slug } from '../table/row-id.ts';
import type { Column } from './layout.ts';
import { textOf } from './read-cell.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet, SheetName } from './sheet.ts';

/** A sheet with its columns found: rows below the headings, each with its cells by column. */
export interface Body<Key extends string> {
  readonly sheet: Sheet;
  /** Place of each column from 0; missing ones are not there. */
  readonly columns: Partial<Readonly<Record<Key, number>>>;
  /** Rows with something in a column of ours, by place from 0. */
  readonly rows: readonly number[];
}

/** Headings stand among the first rows: a title may stand above. */
const mostAbove = 10;

/**
 * Finds the headings of a sheet, and the columns by them. A column of another year is a fault at its heading, unless there
 * is one of the right year too. Null where there are no headings: that is a fault already.
 * @param year the year that columns must be of; null: any, as long as it is one
 */
export function readHeader<Key extends string>(
  sheet: Sheet,
  known: Readonly<Record<Key, Column>>,
  {
    name,
    year,
    remarks,
  }: { readonly name: SheetName; readonly year: number | null; readonly remarks: Remarks },
): Body<Key> | null {
  const keys = Object.keys(known) as Key[];
  const row = sheet.rows.findIndex((cells, place) => {
    if (place > mostAbove) return false;
    const found = keys.filter((key) => cells.some((cell) => isNamed(known[key], textOf(cell))));
    return found.length >= 2;
  });
  if (row < 0) {
    const headings = keys.map((key) => known[key].heading).join(', ');
    remarks.fault(
      sheet.at(0),
      `${name}: Der er ingen række med overskrifter. Den skal have kolonnerne ${headings}.`,
    );
    return null;
  }
  const headings = (sheet.rows[row] ?? []).map(textOf);
  const columns: Partial<Record<Key, number>> = {};
  for (const key of keys) {
    const column = known[key];
    const named = headings.flatMap((heading, place) => (isNamed(column, heading) ? [place] : []));
    const right = named.filter((place) => {
      const said = yearOf(headings[place] ?? '');
      return said === null || year === null || said === year;
    });
    const [first] = right;
    if (first !== undefined) {
      columns[key] = first;
      for (const other of right.slice(1)) {
        remarks.fault(
          sheet.at(row, other),
          `Kolonnen ${column.heading} står der to gange. Slet den ene.`,
        );
      }
    } else if (named.length > 0) {
      for (const place of named) {
        remarks.fault(
          sheet.at(row, place),
          `»${headings[place] ?? ''}« er for et andet år end ${year ?? ''}. Indsæt tallene for ${year ?? ''}, og ret overskriften til »${column.heading} ${year ?? ''}«.`,
        );
      }
      // Its numbers are read all the same, so that what is wrong with them is said too.
      const [wrongYear] = named;
      if (wrongYear !== undefined) columns[key] = wrongYear;
    } else if (column.required) {
      const near = nearest(column.heading, headings);
      const meant = near === null ? '' : ` Er det »${near}«, så ret overskriften.`;
      remarks.fault(sheet.at(row), `${name}: Kolonnen ${column.heading} mangler.${meant}`);
    }
  }
  const places = Object.values<number | undefined>(columns);
  const rows = sheet.rows.flatMap((cells, place) =>
    place > row && places.some((column) => column !== undefined && textOf(cells[column]) !== '')
      ? [place]
      : [],
  );
  return { sheet, columns, rows };
}

const yearIn = /\b(20\d{2})\b/;

function yearOf(heading: string): number | null {
  const found = yearIn.exec(heading)?.[1];
  return found === undefined ? null : Number(found);
}

function isNamed({ names }: Column, heading: string): boolean {
  return heading !== '' && names.includes(slug(heading.replace(yearIn, '')));
}
