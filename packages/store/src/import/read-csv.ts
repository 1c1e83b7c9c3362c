import { problem, type Problem, type ProblemCode } from '@rettidig/casework';
import { CsvError, parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ForeignByte, utf8Check } from './utf8.ts';

/** One line of a CSV file. */
interface CsvRecord {
  readonly fields: readonly string[];
  /** Line it begins on, from 1. */
  readonly line: number;
}

interface CsvHandlers {
  /** Called for each line that is not empty, in order. Return false to stop reading. */
  readonly onRecord: (record: CsvRecord) => boolean;
  /** Called now and then with the number of bytes read so far. */
  readonly onBytes: (bytes: number) => void;
}

interface CsvEnd {
  /** What is wrong with the file as a whole; the lines before it have been handed over. */
  readonly problem: Problem | null;
  /** The file ends with a line break, as a whole file mostly does. */
  readonly endsWithNewline: boolean;
}

/** A line longer than this is a quotation mark that is never closed. */
const longestRecord = 1_000_000;

/** Reads a CSV file (`;`, UTF-8 with or without BOM) as a stream; memory does not grow with the file. */
export async function readCsv(path: string, file: string, handlers: CsvHandlers): Promise<CsvEnd> {
  const check = inspect(handlers.onBytes);
  const stop = new AbortController();
  let lastLine = 0;
  const parser = parse({
    delimiter: ';',
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: longestRecord,
    // Called in step with the parsing, so that an error later in the file loses no line before it.
    on_record: (fields: readonly string[], { lines }) => {
      if (stop.signal.aborted) return null;
      const line = lines - fields.reduce((sum, field) => sum + lineBreaks(field), 0);
      lastLine = lines;
      if (!handlers.onRecord({ fields, line })) stop.abort();
      return null;
    },
  });
  const found = (code: ProblemCode, line: number | null, message: string): CsvEnd => ({
    problem: problem({ file, line, column: null }, { code, message }),
    endsWithNewline: check.endsWithNewline(),
  });
  try {
    await pipeline(createReadStream(path), check.stream, parser.resume(), { signal: stop.signal });
  } catch (error) {
    if (stop.signal.aborted) return { problem: null, endsWithNewline: true };
    if (check.isZip()) return found('regneark', null, spreadsheetMessage);
    const foreign = check.foreign();
    if (foreign !== null) return found(...encodingProblem(foreign));
    if (error instanceof CsvError) {
      return found('citationstegn', lastLine + 1, quoteMessage(error, lastLine + 1));
    }
    if (isSystemError(error)) return found('kan-ikke-laeses', null, unreadableMessage(error.code));
    throw error;
  }
  if (lastLine === 0) return found('tom-fil', null, emptyMessage);
  return { problem: null, endsWithNewline: check.endsWithNewline() };
}

const emptyMessage = 'Filen er tom. Skriv mindst kolonnenavnene i første linje, eller slet filen.';

function unreadableMessage(code: string): string {
  return `Filen kan ikke læses (${code}). Tjek rettighederne til den.`;
}

function quoteMessage(error: CsvError, line: number): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return `Et citationstegn (") åbnes i linje ${line} og lukkes ikke igen. Filen kan være skåret over: Hent den igen, eller sæt det manglende tegn.`;
  }
  return `Et citationstegn (") står midt i en tekst i linje ${line}. Sæt hele feltet i "citationstegn", og skriv tegnet to gange ("") inde i det.`;
}

function encodingProblem({ offset, line, byte }: ForeignByte): [ProblemCode, number, string] {
  if (offset === 0 && byte >= 0xfe) {
    return ['ikke-utf8', line, `Filen er gemt som UTF-16. ${howToSave}`];
  }
  const letter = byte >= 0xa0 ? `, som er »${String.fromCharCode(byte)}« i Latin-1` : '';
  const hex = byte.toString(16).toUpperCase();
  return [
    'ikke-utf8',
    line,
    `Filen er ikke gemt som UTF-8: byte nummer ${offset + 1} er ${hex}${letter}. ${howToSave}`,
  ];
}

const howToSave =
  'Gem den som UTF-8: i Excel »Gem som« og »CSV UTF-8 (semikolonsepareret)«, i Notesblok »Gem som« med kodningen UTF-8.';

/** How an Excel workbook begins: it is a zip file. */
const zipStart = Buffer.from('PK\u0003\u0004');
const spreadsheetMessage =
  'Filen er et Excel-ark, der kun hedder .csv. Åbn den i Excel, og gem den som »CSV UTF-8 (semikolonsepareret)«.';

/** A step that looks at every byte and lets it pass. */
function inspect(onBytes: (bytes: number) => void): {
  readonly stream: Transform;
  readonly foreign: () => ForeignByte | null;
  readonly isZip: () => boolean;
  readonly endsWithNewline: () => boolean;
} {
  const check = utf8Check();
  let foreign: ForeignByte | null = null;
  let last = -1;
  let bytes = 0;
  let zip = false;
  const refuse = (done: TransformCallback): boolean => {
    if (foreign !== null || zip) done(new Error('No text in UTF-8'));
    return foreign !== null || zip;
  };
  const stream = new Transform({
    transform(piece: Buffer, _encoding, done) {
      if (bytes === 0) zip = piece.subarray(0, zipStart.length).equals(zipStart);
      foreign ??= check.next(piece);
      last = piece.at(-1) ?? last;
      bytes += piece.length;
      onBytes(bytes);
      if (!refuse(done)) done(null, piece);
    },
    flush(done) {
      foreign ??= check.end();
      if (!refuse(done)) done();
    },
  });
  return {
    stream,
    foreign: () => foreign,
    isZip: () => zip,
    endsWithNewline: () => last === 10 || last === 13,
  };
}

function lineBreaks(field: string): number {
  let count = 0;
  for (let at = field.indexOf('\n'); at !== -1; at = field.indexOf('\n', at + 1)) count += 1;
  return count;
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
