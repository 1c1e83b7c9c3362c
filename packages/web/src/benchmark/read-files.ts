import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { captionOf, readTablesCsv, readTablesText, type TableReading } from '@rettidig/benchmark';
import { readSubmissions, type SentFile as InputFile } from '@rettidig/benchmark/input';
import { readWorkbook } from '@rettidig/documents';
import { largestFile, type SentFile } from '../http/sent-files.ts';
import type { Words } from '../ui/words.ts';
import type { FileReading, RefusedFile } from './take-files.ts';
import { textsOfBenchmark } from './texts.ts';

/** A file taken apart: what a municipality has sent, or tables of results. */
type Opened =
  | { readonly kind: 'indberetning'; readonly file: InputFile }
  | {
      readonly kind: 'tabeller-csv' | 'tabeller-tekst';
      readonly name: string;
      readonly text: string;
    };

/**
 * Reads what a form has sent: files and pasted text. CSV files of tables are read together, as a table may lie in
 * several; so are the sheets of a submission that lie in a file each.
 */
export async function readFiles(
  files: readonly SentFile[],
  pasted: string,
  { year, words: { language } }: { readonly year: number; readonly words: Words },
): Promise<readonly FileReading[]> {
  const t = textsOfBenchmark(language);
  const sent = pasted.trim() === '' ? files : [...files, pastedFile(t.pastedName, pasted)];
  const opened: Opened[] = [];
  const refused: RefusedFile[] = [];
  for (const file of sent) {
    const fault = faultOf(file, t);
    const one = fault === null ? await open(file) : { fault };
    if ('fault' in one) refused.push(refusal(file.name, one.fault));
    else opened.push(one);
  }
  const shaOf = (names: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const { name, bytes } of sent) if (names.includes(name)) hash.update(bytes);
    return hash.digest('hex');
  };
  const asTables = (names: readonly string[], { tables, remarks }: TableReading): FileReading =>
    remarks.some(({ kind }) => kind === 'fejl')
      ? { outcome: 'refused', name: names.join(', '), remarks }
      : {
          outcome: 'read',
          name: names.join(', '),
          sha256: shaOf(names),
          content: { kind: 'tabeller', tables },
          questions: remarks,
        };
  const csv = opened.flatMap((one) => (one.kind === 'tabeller-csv' ? [one] : []));
  const csvNames = csv.map(({ name }) => name);
  const texts = opened.flatMap((one) => (one.kind === 'tabeller-tekst' ? [one] : []));
  const submissions = opened.flatMap((one) => (one.kind === 'indberetning' ? [one.file] : []));
  return [
    ...refused,
    ...(csv.length === 0 ? [] : [asTables(csvNames, readTablesCsv(csv, { year }))]),
    ...texts.map(({ name, text }) => asTables([name], readTablesText(text, { file: name, year }))),
    ...readAll(submissions, year, shaOf),
  ];
}

/**
 * Reads submissions: held against each other for what stands in the way of the lot (the same municipality twice, another
 * year), and each alone for what is kept. What is asked against the others is asked as they stand at any time.
 */
function readAll(
  files: readonly InputFile[],
  year: number,
  shaOf: (names: readonly string[]) => string,
): readonly FileReading[] {
  return readSubmissions(files, { year }).map((reading): FileReading => {
    const name = reading.files.join(', ');
    const { submission } = reading;
    const faults = reading.remarks.filter(({ kind }) => kind === 'fejl');
    if (submission === null) return { outcome: 'refused', name, remarks: faults };
    const own = files.filter((file) => reading.files.includes(file.name));
    const [alone] = readSubmissions(own, { year });
    return {
      outcome: 'read',
      name,
      sha256: shaOf(reading.files),
      content: { kind: 'indberetning', submission },
      questions: alone?.remarks ?? [],
    };
  });
}

const refusal = (name: string, text: string): RefusedFile => ({
  outcome: 'refused',
  name,
  remarks: [{ kind: 'fejl', municipality: null, at: null, text }],
});

const pastedFile = (name: string, text: string): SentFile => ({
  name,
  bytes: Buffer.from(text),
  isTooLarge: false,
});

/** Workbooks are ZIP files. */
const isWorkbook = ({ bytes }: SentFile): boolean => bytes.toString('latin1', 0, 2) === 'PK';

/** What stands in the way before a file is read at all; null when nothing does. */
function faultOf(file: SentFile, t: ReturnType<typeof textsOfBenchmark>): string | null {
  if (file.isTooLarge) return t.tooLarge(largestFile / 1_000_000);
  if (file.bytes.length === 0) return t.empty;
  return isWorkbook(file) || isUtf8(file.bytes) ? null : t.notUtf8;
}

async function open(file: SentFile): Promise<Opened | { readonly fault: string }> {
  const { name, bytes } = file;
  if (isWorkbook(file)) {
    const reading = await readWorkbook(bytes);
    if (reading.outcome === 'unreadable') return { fault: reading.message };
    return { kind: 'indberetning', file: { kind: 'regneark', name, sheets: reading.sheets } };
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const [head = ''] = text.split(/\r?\n/, 1);
  const columns = head.split(/[;,]/).map((column) => column.trim().toLowerCase());
  if (columns.includes('table') || columns.includes('municipality')) {
    return { kind: 'tabeller-csv', name, text };
  }
  return text.split(/\r?\n/).some((line) => captionOf(line) !== null)
    ? { kind: 'tabeller-tekst', name, text }
    : { kind: 'indberetning', file: { kind: 'tekst', name, text } };
}
