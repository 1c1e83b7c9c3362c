import {
  csvName,
  type DeliveryReader,
  fileNames,
  type FileName,
  type Place,
  problem,
  type Problem,
  type ProblemCode,
} from '@rettidig/casework';
import { fold, nearest } from '@rettidig/engine';
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ImportProgress } from './progress.ts';
import { readCsv } from './read-csv.ts';

/** Most bytes of one file: about 1.5 million lines, some twenty times a municipality of 30,000 people. */
export const mostBytesPerFile = 100_000_000;
/** Most bytes of a folder; what is read is held in memory, about five times its size. */
export const mostBytesPerFolder = 250_000_000;

export interface FoundFile {
  readonly name: FileName;
  readonly path: string;
  /** As it is called on disk. */
  readonly file: string;
  readonly bytes: number;
}

/** A folder before it is read. */
export interface Folder {
  readonly files: readonly FoundFile[];
  /** What stands in the way of reading it. */
  readonly problems: readonly Problem[];
  /** Danish remarks: files that were passed over. */
  readonly notes: readonly string[];
}

/** Lists an import folder: which files of the format it has, in reading order, and whether they can be taken in. */
export function lookIntoFolder(folder: string): Folder {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const report = (file: string, code: ProblemCode, message: string): void => {
    problems.push(problem({ file, line: null, column: null }, { code, message }));
  };
  const refused = { files: [], problems, notes };

  const entries = entriesOf(folder);
  if (typeof entries === 'string') {
    report(folder, 'mappe-mangler', entries);
    return refused;
  }
  const found = new Map<FileName, FoundFile>();
  for (const entry of entries) {
    const name = fileNames.find(
      (known) => csv.test(entry) && fold(entry.replace(csv, '')) === known,
    );
    if (name === undefined) {
      const near = tables.test(entry) ? nearest(entry.replace(tables, ''), fileNames) : null;
      if (near !== null) {
        report(
          entry,
          'ukendt-fil',
          `Filen hører ikke til formatet. Mente du »${near}.csv«? Omdøb den, eller flyt den ud af mappen.`,
        );
      } else if (!entry.startsWith('.')) {
        notes.push(`${entry} hører ikke til formatet og er sprunget over.`);
      }
      continue;
    }
    const path = join(folder, entry);
    const size = sizeOf(path);
    const other = found.get(name);
    if (size === null) {
      report(
        entry,
        'kan-ikke-laeses',
        'Det er ikke en fil, der kan læses. Tjek den, og prøv igen.',
      );
    } else if (other !== undefined) {
      report(
        entry,
        'ukendt-fil',
        `Mappen har også filen ${other.file}, som er den samme. Slet den ene.`,
      );
    } else if (size > mostBytesPerFile) {
      report(
        entry,
        'for-stor',
        `Filen fylder ${megabytes(size)}; grænsen er ${megabytes(mostBytesPerFile)}. ${split}`,
      );
    } else {
      found.set(name, { name, path, file: entry, bytes: size });
    }
  }
  const files = fileNames.flatMap((name) => found.get(name) ?? []);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > mostBytesPerFolder) {
    report(
      basename(folder),
      'for-stor',
      `Filerne fylder ${megabytes(total)} i alt; grænsen er ${megabytes(mostBytesPerFolder)}. ${split}`,
    );
  }
  if (!found.has('kommune') && problems.length === 0) {
    report(
      csvName('kommune'),
      'fil-mangler',
      `Filen mangler i ${folder}. Den siger, hvilken kommune mappen handler om.`,
    );
  }
  return { files, problems, notes };
}

const split = 'Del indholdet i flere mapper, og indlæs dem en ad gangen.';

/** The names in a folder, sorted; a Danish reason when it cannot be listed. */
function entriesOf(folder: string): readonly string[] | string {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return 'Mappen findes ikke. Tjek stien.';
    if (code === 'ENOTDIR') return 'Det er ikke en mappe. Angiv mappen med CSV-filerne.';
    return `Mappen kan ikke læses (${String(code)}). Tjek rettighederne til den.`;
  }
}

const csv = /\.csv$/i;
/** Endings under which a file of the format may have been saved by mistake. */
const tables = /(\.csv|\.txt|\.xlsx?|\.ods)$/i;

function sizeOf(path: string): number | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.size : null;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000).toLocaleString('da-DK')} MB`;
}

/** Reads files of a folder into a delivery. Returns Danish remarks. */
export async function readFiles(
  files: readonly FoundFile[],
  delivery: DeliveryReader,
  onProgress: (progress: ImportProgress) => void,
): Promise<readonly string[]> {
  const notes: string[] = [];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const found of files) {
    const place: Place = { file: csvName(found.name), line: null, column: null };
    let columns: number | null = null;
    let held: { readonly fields: readonly string[]; readonly line: number } | null = null;
    const end = await readCsv(found.path, place.file, {
      onBytes: (bytes) =>
        onProgress({ step: 'laeser', file: place.file, done: before + bytes, of: total }),
      onRecord: (record) => {
        if (columns === null) {
          columns = record.fields.length;
          return delivery.header(found.name, record.fields);
        }
        // The last line is held back until it is known whether the file ends with it.
        if (held !== null) delivery.line(held.fields, held.line);
        held = record;
        return true;
      },
    });
    const last = held as { readonly fields: readonly string[]; readonly line: number } | null;
    const isCut = last !== null && !end.endsWithNewline && last.fields.length < (columns ?? 0);
    if (end.problem !== null) delivery.add(end.problem);
    else if (isCut) {
      const message = `Sidste linje har ${last.fields.length} af ${columns} felter og slutter uden linjeskift: Filen er skåret over. Hent den igen.`;
      delivery.add(problem({ ...place, line: last.line }, { code: 'skaaret-over', message }));
    } else if (last !== null && !end.endsWithNewline) {
      notes.push(`${place.file} slutter uden linjeskift. Tjek, at den er hel.`);
    }
    if (last !== null && !isCut) delivery.line(last.fields, last.line);
    before += found.bytes;
  }
  return notes;
}
