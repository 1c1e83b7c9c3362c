import { readCsv } from '../input/csv.ts';
import { collectFaults } from '../input/fault.ts';
import { writeCsv } from '../input/write-csv.ts';
import { dayCodes, fieldCodes, fields } from './fields.ts';

/** A field of a business case as it is written. */
export interface CaseEntry {
  readonly value: string;
  readonly source: string;
}

/** The fields of a business case by their codes, as a person edits them; what is not there is not said. */
export type CaseEntries = Readonly<Partial<Record<string, CaseEntry>>>;

/** What a form of a business case asks, in order. What is counted is not asked there: it comes month by month. */
export const entryCodes: readonly string[] = [
  'titel',
  ...dayCodes.filter((code) => code !== 'opgjort-til'),
  ...fieldCodes,
];

/**
 * The fields of a file that `readBusinessCase` takes.
 * @throws Error where the text is no such file
 */
export function entriesOfCase(text: string): CaseEntries {
  const faults = collectFaults();
  const content = readCsv(text, ['felt', 'værdi', 'enhed', 'kilde'], faults);
  const [fault] = faults.found;
  if (content === null || fault !== undefined) throw new Error(fault?.text ?? 'Filen er tom.');
  return Object.fromEntries(
    content.lines.map(({ field }) => [
      field('felt'),
      { value: field('værdi'), source: field('kilde') },
    ]),
  );
}

/** The file of the fields: what `readBusinessCase` reads. A field without a value has no line. */
export function textOfCase(entries: CaseEntries): string {
  const lines = entryCodes.flatMap((code) => {
    const entry = entries[code];
    return entry === undefined || entry.value.trim() === ''
      ? []
      : [[code, entry.value, unitOf(code), entry.source]];
  });
  return writeCsv([['felt', 'værdi', 'enhed', 'kilde'], ...lines]);
}

/** The code of the field on a line of the file, from 1; null where the line has none. */
export function codeOnLine(entries: CaseEntries, line: number): string | null {
  const given = entryCodes.filter((code) => (entries[code]?.value.trim() ?? '') !== '');
  return given[line - 2] ?? null;
}

function unitOf(code: string): string {
  const found = fieldCodes.find((one) => one === code);
  return found === undefined ? '' : fields[found].unit;
}
