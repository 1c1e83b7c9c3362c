import type { ResultTable } from '@rettidig/benchmark';
import type { Remark, Submission } from '@rettidig/benchmark/input';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { refusalOf } from '../facts/refusal.ts';
import { type Change, writeHistory } from '../history.ts';
import { isId, newId } from '../id.ts';
import { type Recording, authorOf, momentOf } from '../recording.ts';
import { StoreError } from '../store-error.ts';

/** What a file holds: what one municipality has sent, or the results of all of them. */
export type BenchmarkContent =
  | { readonly kind: 'indberetning'; readonly submission: Submission }
  | { readonly kind: 'tabeller'; readonly tables: readonly ResultTable[] };

/** A file to be kept. */
export interface NewBenchmarkFile {
  readonly round: string;
  /** Whose it is; null for tables, and for a submission under a name that nobody in the round has. */
  readonly participant: string | null;
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly content: BenchmarkContent;
  /** Questions that the reader had. */
  readonly remarks: readonly Remark[];
}

/** When a file came, from whom, and whether it still counts. */
export interface BenchmarkFileLine extends Omit<NewBenchmarkFile, 'content' | 'remarks'> {
  readonly id: string;
  readonly kind: BenchmarkContent['kind'];
  readonly uploadedAt: Instant;
  /** Name of the employee; null for a program. */
  readonly uploadedBy: string | null;
  readonly supersededAt: Instant | null;
}

/** A file that counts. */
export type BenchmarkFile = NewBenchmarkFile & BenchmarkFileLine;

const line = `f.id, f.round, f.participant, f.file_name as "fileName", f.sha256, f.kind, f.uploaded_at as "uploadedAt",
  e.name as "uploadedBy", f.superseded_at as "supersededAt"`;
const joined = `benchmark_file f
  left join employee e on e.municipality = f.municipality and e.id = f.uploaded_by`;

interface Row extends BenchmarkFileLine {
  readonly content: unknown;
  readonly remarks: readonly Remark[];
}

/** The files of a round that count, with what they hold, in the order they came; those that counted at a moment where one is given. */
export async function currentBenchmarkFiles(
  tx: Tx,
  round: string,
  asKnownOn?: Instant,
): Promise<readonly BenchmarkFile[]> {
  const { rows } = await tx.client.query<Row>({
    name: `benchmark-files:${asKnownOn === undefined ? 'now' : 'then'}`,
    text: `select ${line}, f.content, f.remarks from ${joined}
            where f.municipality = $1 and f.round = $2 and ${countedAt(asKnownOn)}
            order by f.uploaded_at, f.id`,
    values: [tx.access.municipality, round, ...(asKnownOn === undefined ? [] : [asKnownOn])],
  });
  return rows.map(({ content, ...row }) => ({ ...row, content: contentOf(row.kind, content) }));
}

/** Condition: the files that count now, or that counted at a moment, which is the third parameter. */
const countedAt = (asKnownOn: Instant | undefined): string =>
  asKnownOn === undefined
    ? 'f.superseded_at is null'
    : `f.uploaded_at <= $3::timestamptz
       and (f.superseded_at is null or f.superseded_at > $3::timestamptz)`;

/** Every file of a round that ever came, the newest first, without what they hold. */
export async function benchmarkFileLines(
  tx: Tx,
  round: string,
): Promise<readonly BenchmarkFileLine[]> {
  const { rows } = await tx.client.query<BenchmarkFileLine>({
    name: 'benchmark-file-lines',
    text: `select ${line} from ${joined}
            where f.municipality = $1 and f.round = $2 order by f.uploaded_at desc, f.id desc`,
    values: [tx.access.municipality, round],
  });
  return rows;
}

/** How many files of each round count. */
export async function countBenchmarkFiles(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.client.query<{ readonly round: string; readonly files: number }>({
    name: 'benchmark-file-counts',
    text: `select round, count(*) as files from benchmark_file
            where municipality = $1 and superseded_at is null group by round`,
    values: [tx.access.municipality],
  });
  return new Map(rows.map(({ round, files }) => [round, files]));
}

/** The column holds what `saveBenchmarkFile` put there. */
function contentOf(kind: BenchmarkContent['kind'], content: unknown): BenchmarkContent {
  return kind === 'indberetning'
    ? { kind, submission: content as Submission }
    : { kind, tables: content as readonly ResultTable[] };
}

/**
 * Keeps a file. The one before of the same municipality, or the tables before, stay as they were and no longer count.
 * @returns its id
 * @throws StoreError `findes-allerede` when another file came at the same moment
 */
export async function saveBenchmarkFile(
  tx: Tx,
  file: NewBenchmarkFile,
  recording: Recording,
): Promise<string> {
  const at = await momentOf(tx, recording);
  const { round, participant, content } = file;
  const { rows } = await tx.client.query<{ readonly id: string }>(
    `update benchmark_file set superseded_at = $4
      where municipality = $1 and round = $2 and superseded_at is null
        and (participant = $3::uuid or (kind = 'tabeller' and $5 = 'tabeller'))
      returning id`,
    [tx.access.municipality, round, participant, at, content.kind],
  );
  const id = newId();
  await tx.client
    .query(
      `insert into benchmark_file (municipality, id, uploaded_at, uploaded_by, round, participant, kind, file_name,
                                   sha256, content, remarks)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tx.access.municipality,
        id,
        at,
        authorOf(tx, recording),
        round,
        participant,
        content.kind,
        file.fileName,
        file.sha256,
        JSON.stringify(content.kind === 'indberetning' ? content.submission : content.tables),
        JSON.stringify(file.remarks),
      ],
    )
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  const { fileName, sha256 } = file;
  const change: Change = {
    action: rows.length === 0 ? 'registreret' : 'rettet',
    subject: 'benchmark_file',
    fact: id,
    person: null,
    before: rows[0] === undefined ? null : { file: rows[0].id },
    after: { round, participant, fileName, sha256 },
  };
  await writeHistory(tx, [change], recording, at);
  return id;
}

/**
 * Takes a file out: it is kept, and counts no longer.
 * @throws StoreError `ukendt-oplysning` when it counts no longer
 */
export async function withdrawBenchmarkFile(
  tx: Tx,
  { id, recording }: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  const at = await momentOf(tx, recording);
  const { rowCount } = await tx.client.query(
    `update benchmark_file set superseded_at = $3
      where municipality = $1 and id = $2 and superseded_at is null`,
    [tx.access.municipality, isId(id) ? id : newId(), at],
  );
  if (rowCount === 0) {
    throw new StoreError(
      'ukendt-oplysning',
      'Filen tæller ikke længere: en nyere har afløst den, eller den er taget ud. Hent siden igen.',
    );
  }
  const change: Change = {
    action: 'annulleret',
    subject: 'benchmark_file',
    fact: id,
    person: null,
    before: { file: id },
    after: null,
  };
  await writeHistory(tx, [change], recording, at);
}
