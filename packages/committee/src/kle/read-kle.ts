import { type Day, parseDay } from '@rettidig/engine';
import { type KleEntry, kleKindOf } from './kle.ts';

/** One of the two plans of KLE. */
export interface KlePart {
  readonly part: 'emner' | 'facetter';
  /** The day the plan says it was issued; null: it does not say. */
  readonly issuedOn: Day | null;
  readonly entries: readonly KleEntry[];
}

/** Something in a file that cannot be read, in Danish; `line` is null where it is about the whole. */
export interface KleFault {
  readonly line: number | null;
  readonly text: string;
}

export type KleReading =
  | { readonly outcome: 'laest'; readonly parts: readonly KlePart[] }
  | { readonly outcome: 'fejl'; readonly faults: readonly KleFault[] };

/** A text of an XML file with the elements around it. */
interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

/** Elements that begin a number, and the element with its title. */
const titleOf: Readonly<Record<string, string>> = {
  HovedgruppeNr: 'HovedgruppeTitel',
  GruppeNr: 'GruppeTitel',
  EmneNr: 'EmneTitel',
  HandlingsfacetKategoriNr: 'HandlingsfacetKategoriTitel',
  HandlingsfacetNr: 'HandlingsfacetTitel',
};
const roots: Readonly<Record<string, KlePart['part']>> = {
  'KLE-Emneplan': 'emner',
  'KLE-Handlingsfacetter': 'facetter',
};

/**
 * The plan in an XML file as KLE-online hands it out (versions 1.1 and 2.0): `KLE-Emneplan` with Hovedgruppe, Gruppe and Emne, or
 * `KLE-Handlingsfacetter` with HandlingsfacetKategori and Handlingsfacet, and when one has ended, `Historisk/UdgaaetDato`.
 */
export function kleFromXml(leaves: readonly Leaf[]): KleReading {
  const part = roots[leaves[0]?.path[0] ?? ''];
  if (part === undefined) {
    return fault(
      'Filen er ikke en emneplan eller handlingsfacetter fra KLE. Den yderste del skal hedde KLE-Emneplan eller KLE-Handlingsfacetter.',
    );
  }
  let issuedOn: Day | null = null;
  const entries: { number: string; title: string; to: Day | null; depth: number; asks: string }[] =
    [];
  for (const { path, text } of leaves) {
    const name = path.at(-1) ?? '';
    const asks = titleOf[name];
    const last = entries.at(-1);
    if (asks !== undefined) {
      entries.push({ number: text, title: '', to: null, depth: path.length, asks });
    } else if (last !== undefined && name === last.asks) {
      last.title = text;
    } else if (last !== undefined && name === 'UdgaaetDato' && path.length > last.depth) {
      last.to = parseDay(text.slice(0, 10));
    } else if (name === 'UdgivelsesDato' && path.length === 2) {
      issuedOn = parseDay(text.slice(0, 10));
    }
  }
  const faults: KleFault[] = [];
  const read = entries.flatMap(({ number, title, to }): readonly KleEntry[] => {
    const kind = kleKindOf(number);
    if (kind !== null && title !== '') return [{ number, title, kind, to }];
    faults.push({
      line: null,
      text:
        kind === null
          ? `»${number}« er ikke et nummer i KLE. Det skrives som 15, 15.20, 15.20.00, P eller P35.`
          : `${number} har ingen titel.`,
    });
    return [];
  });
  if (faults.length > 0) return { outcome: 'fejl', faults };
  if (read.length === 0) return fault('Der er ingen numre i filen.');
  return { outcome: 'laest', parts: [{ part, issuedOn, entries: read }] };
}

const headings: Readonly<Record<'number' | 'title' | 'to', readonly string[]>> = {
  number: ['nummer', 'nr', 'nr.', 'kle', 'kle-nummer', 'emnenr', 'handlingsfacetnr'],
  title: ['titel', 'navn', 'tekst', 'emnetitel', 'handlingsfacettitel'],
  to: ['udgået', 'udgaaet', 'udgaaetdato', 'udgået dato', 'slut', 'til'],
};

/** A table by the names of its columns. */
interface KleTable {
  readonly columns: readonly string[];
  readonly lines: readonly { readonly line: number; readonly field: (column: string) => string }[];
}

/**
 * The plans in a table: a column for the number, one for the title, and perhaps one for the day it ended; subjects and facets
 * in one file, or one of them.
 */
export function kleFromTable({ columns, lines }: KleTable): KleReading {
  const columnOf = (names: readonly string[]): string | undefined =>
    columns.find((column) => names.includes(column.trim().toLocaleLowerCase('da')));
  const number = columnOf(headings.number);
  const title = columnOf(headings.title);
  const to = columnOf(headings.to);
  if (number === undefined || title === undefined) {
    return fault(
      'Første linje skal have kolonnerne »nummer« og »titel«, og kan have »udgået«. Del dem med semikolon.',
    );
  }
  const faults: KleFault[] = [];
  const entries: KleEntry[] = [];
  const seen = new Map<string, number>();
  for (const { line, field } of lines) {
    const code = field(number).trim();
    const called = field(title).trim();
    const ended = to === undefined ? '' : field(to).trim();
    const kind = kleKindOf(code);
    const day = ended === '' ? null : parseDay(ended);
    const say = (text: string): void => void faults.push({ line, text });
    if (kind === null) {
      say(`»${code}« er ikke et nummer i KLE. Det skrives som 15, 15.20, 15.20.00, P eller P35.`);
    }
    if (called === '') say(`${code} har ingen titel.`);
    if (ended !== '' && day === null) say(`»${ended}« er ikke en dato. Skriv den som 31.12.2026.`);
    const before = seen.get(code);
    if (before !== undefined) say(`${code} står også på linje ${before}.`);
    seen.set(code, line);
    if (kind !== null) entries.push({ number: code, title: called, kind, to: day });
  }
  if (faults.length > 0) return { outcome: 'fejl', faults };
  const isFacet = ({ kind }: KleEntry): boolean => kind === 'facet' || kind === 'facetkategori';
  const parts = [
    { part: 'emner', entries: entries.filter((one) => !isFacet(one)) },
    { part: 'facetter', entries: entries.filter(isFacet) },
  ] as const;
  const found = parts.filter((one) => one.entries.length > 0);
  if (found.length === 0) return fault('Der er ingen numre i filen.');
  return { outcome: 'laest', parts: found.map((one) => ({ ...one, issuedOn: null })) };
}

const fault = (text: string): KleReading => ({ outcome: 'fejl', faults: [{ line: null, text }] });
