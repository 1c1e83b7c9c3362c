import { withoutCpr } from './cpr.ts';

/** What can be wrong with delivered data. Codes are Danish because they are part of the format. */
export type ProblemCode =
  // the folder or a whole file
  | 'mappe-mangler'
  | 'fil-mangler'
  | 'ukendt-fil'
  | 'kan-ikke-laeses'
  | 'for-stor'
  | 'tom-fil'
  | 'ikke-utf8'
  | 'regneark'
  | 'forkert-skilletegn'
  | 'skaaret-over'
  | 'citationstegn'
  | 'ukendt-kolonne'
  | 'mangler-kolonne'
  | 'gentaget-kolonne'
  | 'antal-kommuner'
  | 'demo-i-drift'
  // one row
  | 'antal-felter'
  | 'mangler'
  | 'ukendt-kode'
  | 'umulig-dato'
  | 'ikke-ja-nej'
  | 'ikke-tal'
  | 'ugyldig-tekst'
  | 'cpr-form'
  | 'cpr-dato'
  | 'cpr-ikke-opdigtet'
  | 'cpr-foedselsdato'
  | 'cpr-som-id'
  | 'slut-foer-start'
  | 'modstrid'
  // rows against each other
  | 'gentaget-id'
  | 'gentaget-cpr'
  | 'ukendt-reference'
  | 'overlap'
  | 'foer-forloebet'
  // a case file
  | 'ikke-laesbar'
  | 'forkert-form';

/** One thing that is wrong, as a value: where, what, and what to do about it. */
export interface Problem {
  /** File name, as given. */
  readonly file: string;
  /** Line in the file, from 1; null when it concerns the whole file. */
  readonly line: number | null;
  /** Column in the format's spelling, or in a case file the path to the key; null when it concerns the whole row or file. */
  readonly column: string | null;
  /** What was written, shortened and with anything like a CPR number masked; null when there is nothing to show. */
  readonly value: string | null;
  readonly code: ProblemCode;
  /** Danish: what is wrong and what to do. Never a CPR number. */
  readonly message: string;
}

/** Where a problem stands. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
}

/** Makes a problem; the only way one comes about, so that no CPR number slips out with a value or message. */
export function problem(
  place: Place,
  what: { readonly code: ProblemCode; readonly message: string; readonly value?: string | null },
): Problem {
  const value = what.value ?? null;
  return {
    ...place,
    value: value === null ? null : withoutCpr(value),
    code: what.code,
    message: what.message,
  };
}

/** `personer.csv, linje 12, kolonne cpr: …`; in a case file `sag.yaml, linje 12, samtaler nr. 2, dato: …`. */
export function problemLine(found: Problem): string {
  const place = [found.file];
  if (found.line !== null) place.push(`linje ${found.line}`);
  if (found.column !== null) {
    place.push(found.file.endsWith('.csv') ? `kolonne ${found.column}` : found.column);
  }
  return `${place.join(', ')}: ${found.message}`;
}
