import { withoutCpr } from './cpr.ts';
import { declarationOf, type FileName } from './format.ts';
import { fold, nearest } from '@rettidig/engine';
import { type Place, problem, type Problem } from './problem.ts';

/** The column that stands at each position of a line; null at the end where Excel left an empty one. */
export type Header = readonly (string | null)[];

export type HeaderReading =
  | { readonly outcome: 'header'; readonly header: Header }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] };

/** Reads the first line of a file: which column stands where. Names may be written in any of the accepted ways. */
export function readHeader(name: FileName, fields: readonly string[], file: string): HeaderReading {
  const declared = declarationOf(name).columns;
  const allowed = Object.keys(declared);
  const place = (column: string | null): Place => ({ file, line: 1, column });
  const problems: Problem[] = [];
  const header: (string | null)[] = [];

  const separator = otherSeparator(fields);
  if (separator !== null) {
    const message = `Kolonnerne er adskilt med ${separator}. Gem filen med semikolon (;) som skilletegn.`;
    return {
      outcome: 'problems',
      problems: [problem(place(null), { code: 'forkert-skilletegn', message })],
    };
  }
  if (!fields.some((field) => fold(field) in declared)) {
    const message = `Første linje skal være filens kolonnenavne: ${allowed.join(';')}.`;
    return {
      outcome: 'problems',
      problems: [problem(place(null), { code: 'mangler-kolonne', message })],
    };
  }
  const written = fields.findLastIndex((field) => field.trim() !== '') + 1;
  for (const [index, field] of fields.entries()) {
    const column = fold(field);
    if (index >= written) {
      header.push(null);
    } else if (!(column in declared)) {
      const near = nearest(field, allowed);
      const meant = near === null ? '' : ` Mente du »${near}«?`;
      const message = `Kolonnen »${withoutCpr(field)}« kendes ikke.${meant} Filens kolonner er: ${allowed.join(', ')}.`;
      problems.push(problem(place(null), { code: 'ukendt-kolonne', value: field, message }));
      header.push(null);
    } else if (header.includes(column)) {
      problems.push(
        problem(place(column), {
          code: 'gentaget-kolonne',
          message: `Kolonnen »${column}« står der to gange. Slet den ene.`,
        }),
      );
      header.push(null);
    } else {
      header.push(column);
    }
  }
  for (const [column, { required }] of Object.entries(declared)) {
    if (required && !header.includes(column)) {
      problems.push(
        problem(place(column), {
          code: 'mangler-kolonne',
          message: `Kolonnen »${column}« mangler. Tilføj den i første linje, og udfyld den i hver række.`,
        }),
      );
    }
  }
  return problems.length > 0 ? { outcome: 'problems', problems } : { outcome: 'header', header };
}

function otherSeparator(fields: readonly string[]): string | null {
  const only = fields.length === 1 ? (fields[0] ?? '') : '';
  if (only.includes('\t')) return 'tabulator';
  return only.includes(',') ? 'komma' : null;
}
