import type { ReadPart } from '@rettidig/committee';
import { createHash } from 'node:crypto';
import type { Tx } from '../access.ts';
import { newId } from '../id.ts';

/** What can be read in a file as the public would get it. */
export interface FileReading {
  /** Of the reader. */
  readonly version: number;
  /** Of the bytes that were read. */
  readonly sha256: string;
  readonly parts: readonly ReadPart[];
  /** What nobody but a person can look into, in Danish. */
  readonly unseen: readonly string[];
}

/** What makes files ready for the public and reads them. */
export interface FileReader {
  /** Counts up with every change of what is read or taken out. */
  readonly version: number;
  /** A file as the public may get it: a picture without what it says of itself. */
  readonly clean: (bytes: Uint8Array) => Uint8Array;
  /** The same, with every word in it. */
  readonly open: (file: {
    readonly name: string;
    readonly bytes: Uint8Array;
  }) => Promise<Pick<FileReading, 'parts' | 'unseen'> & { readonly bytes: Uint8Array }>;
}

/** Runs work in a transaction; what is read in files lies between two such, so that nobody waits for it. */
export type InTransaction = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A file as a reader of a version reads it. */
export async function readingOf(
  { version, open }: FileReader,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<FileReading> {
  const { bytes, parts, unseen } = await open(file);
  return { version, sha256: sha256Of(bytes), parts, unseen };
}

/** Keeps what was read in a file, as sealed as the file is, unless a reader of the version has read it already. */
export async function keepReading(tx: Tx, file: string, reading: FileReading): Promise<void> {
  await tx.client.query(
    `insert into committee_file_reading (municipality, id, read_at, file, body, sealed, version, sha256, parts, unseen)
     select municipality, $3, now(), id, body, sealed, $4, $5, $6, $7
       from committee_file where municipality = $1 and id = $2
     on conflict do nothing`,
    [
      tx.access.municipality,
      file,
      newId(),
      reading.version,
      reading.sha256,
      jsonOf(reading.parts),
      jsonOf(reading.unseen),
    ],
  );
}

/** The database keeps no sign without a meaning, nor half of one. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'string' ? one.replaceAll('\u0000', ' ').toWellFormed() : one,
  );

/** What a reader of a version has read in files, by the id of each. */
export async function readingsOf(
  tx: Tx,
  files: readonly string[],
  { version }: Pick<FileReader, 'version'>,
): Promise<ReadonlyMap<string, FileReading>> {
  const { rows } = await tx.client.query<FileReading & { readonly file: string }>(
    `select file, version, sha256, parts, unseen from committee_file_reading
      where municipality = $1 and file = any ($2::uuid[]) and version = $3`,
    [tx.access.municipality, files, version],
  );
  return new Map(rows.map(({ file, ...reading }) => [file, reading]));
}

/** What can be read in files, by the id of each: as it was read before, or read now and kept. */
export async function readFiles(
  inTransaction: InTransaction,
  files: readonly string[],
  reader: FileReader,
): Promise<ReadonlyMap<string, FileReading>> {
  const readings = new Map(await inTransaction((tx) => readingsOf(tx, files, reader)));
  for (const file of files) {
    if (readings.has(file)) continue;
    const sent = await inTransaction((tx) => sentFile(tx, file));
    const reading = await readingOf(reader, sent);
    await inTransaction((tx) => keepReading(tx, file, reading));
    readings.set(file, reading);
  }
  return readings;
}

/** A file as it was sent. */
export async function sentFile(
  tx: Tx,
  file: string,
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Buffer }> {
  const { rows } = await tx.client.query<{ name: string; type: string; bytes: Buffer }>(
    'select name, type, bytes from committee_file where municipality = $1 and id = $2',
    [tx.access.municipality, file],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`The file ${file} is not there.`);
  return row;
}
