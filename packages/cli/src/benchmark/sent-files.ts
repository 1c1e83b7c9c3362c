import { captionOf, type TextFile } from '@rettidig/benchmark';
import type { SentFile } from '@rettidig/benchmark/input';
import { readWorkbook } from '@rettidig/documents';
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CommandError, exitCode } from '../exit-code.ts';

/** Files by what they are: what municipalities have sent, and tables of results. */
export interface BenchmarkFiles {
  readonly sent: readonly SentFile[];
  readonly tableFiles: readonly TextFile[];
  readonly tableTexts: readonly TextFile[];
}

const mostMegabytes = 20;
const kinds = ['.xlsx', '.csv', '.txt'];

/**
 * Opens files, and of a folder those that a benchmark can be made of.
 * @throws CommandError that says of each file that cannot be read why
 */
export async function openBenchmarkFiles(paths: readonly string[]): Promise<BenchmarkFiles> {
  const files = {
    sent: [] as SentFile[],
    tableFiles: [] as TextFile[],
    tableTexts: [] as TextFile[],
  };
  const faults: string[] = [];
  for (const path of paths.flatMap((given) => filesAt(given, faults))) {
    const opened = await open(path);
    if (typeof opened === 'string') faults.push(`${basename(path)}: ${opened}`);
    else if (opened.kind === 'tabeller-csv') files.tableFiles.push(opened);
    else if (opened.kind === 'tabeller-tekst') files.tableTexts.push(opened);
    else files.sent.push(opened);
  }
  if (faults.length > 0) throw new CommandError(exitCode.problems, faults.join('\n'));
  return files;
}

/** A file, or the files of a folder by name; spreadsheet programs leave locks that begin with `~$`. */
function filesAt(path: string, faults: string[]): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true) return [path];
  const names = readdirSync(path)
    .filter((name) => kinds.includes(extname(name).toLowerCase()) && !/^[.~]/.test(name))
    .toSorted((one, other) => one.localeCompare(other, 'da'));
  if (names.length === 0) {
    faults.push(`${path}: Der er ingen filer af typen ${kinds.join(', ')} i mappen.`);
  }
  return names.map((name) => join(path, name));
}

type Opened =
  | SentFile
  | (TextFile & { readonly kind: 'tabeller-csv' })
  | (TextFile & { readonly kind: 'tabeller-tekst' });

/** A file by what stands in it, or in Danish why it cannot be read. */
async function open(path: string): Promise<Opened | string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'Filen findes ikke. Tjek stien.';
  if (stats.size > mostMegabytes * 1_000_000) {
    return `Filen fylder mere end ${mostMegabytes} MB og kan ikke være en indberetning. Angiv den rigtige fil.`;
  }
  const bytes = readFileSync(path);
  const name = basename(path);
  if (bytes.length === 0) return 'Filen er tom.';
  if (/\.xlsx?$/i.test(path)) {
    const reading = await readWorkbook(bytes);
    return reading.outcome === 'sheets'
      ? { kind: 'regneark', name, sheets: reading.sheets }
      : reading.message;
  }
  // Older spreadsheets write CSV in the code page of Windows.
  const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  const [head = ''] = text.split(/\r?\n/, 1);
  const columns = head.split(/[;,]/).map((column) => column.trim().toLowerCase());
  if (columns.includes('table') || columns.includes('municipality')) {
    return { kind: 'tabeller-csv', name, text };
  }
  return text.split(/\r?\n/).some((line) => captionOf(line) !== null)
    ? { kind: 'tabeller-tekst', name, text }
    : { kind: 'tekst', name, text };
}
