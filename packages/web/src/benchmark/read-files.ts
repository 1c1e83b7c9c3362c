import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { captionOf, readTablesCsv, readTablesText, type TableReading } from '@rettidig/benchmark';
import type { BenchmarkRound } from '@rettidig/store';
import { largestFile, type SentFile } from '../http/sent-files.ts';
import type { Words } from '../ui/words.ts';
import type { FileReading } from './take-files.ts';
import { textsOfBenchmark } from './texts.ts';

/** A file that is text, and what it seems to be. */
interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly kind: 'tabeller-csv' | 'tabeller-tekst' | 'indberetning';
}

/**
 * Reads what a form has sent: files and pasted text. CSV files of tables are read together, as a table may lie in
 * several.
 */
export async function readFiles(
  files: readonly SentFile[],
  pasted: string,
  { year }: BenchmarkRound,
  { language }: Words,
): Promise<readonly FileReading[]> {
  const t = textsOfBenchmark(language);
  const sent = pasted.trim() === '' ? files : [...files, pastedFile(t.pastedName, pasted)];
  const refused = sent.flatMap((file): readonly FileReading[] => {
    const fault = faultOf(file, t);
    if (fault === null) return [];
    const remark = { kind: 'fejl', municipality: null, at: null, text: fault } as const;
    return [{ outcome: 'refused', name: file.name, remarks: [remark] }];
  });
  const whole = sent.filter((file) => faultOf(file, t) === null);
  const texts = whole.filter((file) => !isWorkbook(file)).map(textFile);
  const csv = texts.filter(({ kind }) => kind === 'tabeller-csv');
  const shaOf = (names: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const file of whole) if (names.includes(file.name)) hash.update(file.bytes);
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
  return await Promise.resolve([
    ...refused,
    ...(csv.length === 0
      ? []
      : [
          asTables(
            csv.map(({ name }) => name),
            readTablesCsv(csv, { year }),
          ),
        ]),
    ...texts
      .filter(({ kind }) => kind === 'tabeller-tekst')
      .map(({ name, text }) => asTables([name], readTablesText(text, { file: name, year }))),
  ]);
}

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

function textFile({ name, bytes }: SentFile): TextFile {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const [head = ''] = text.split(/\r?\n/, 1);
  const columns = head.split(/[;,]/).map((column) => column.trim().toLowerCase());
  if (columns.includes('table') || columns.includes('municipality')) {
    return { name, text, kind: 'tabeller-csv' };
  }
  const hasCaption = text.split(/\r?\n/).some((line) => captionOf(line) !== null);
  return { name, text, kind: hasCaption ? 'tabeller-tekst' : 'indberetning' };
}
