import { csvName, nothingKnown, problem, type Problem, readDelivery } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { type Tx, withAccessInTurn } from '../access.ts';
import { newId } from '../id.ts';
import { municipalityOf } from '../municipality.ts';
import type { Store } from '../open.ts';
import { countRows, type FileCount } from './count-rows.ts';
import type { ImportProgress } from './progress.ts';
import { type FoundFile, lookIntoFolder, readFiles } from './read-folder.ts';
import { readRegistered } from './registered.ts';
import { saveDelivery } from './save-delivery.ts';

export interface ImportOptions {
  /** Take in the right rows of the right people although others have problems. */
  readonly partial: boolean;
  /** Refuse CPR numbers that can belong to a real person. A municipality with a demo day always does. */
  readonly demo: boolean;
  /** The employee who imports; null from the command line. */
  readonly by?: string | null;
  readonly onProgress?: (progress: ImportProgress) => void;
}

interface Account {
  readonly problems: readonly Problem[];
  /** Problems beyond those listed. */
  readonly moreProblems: number;
  /** Danish remarks that are no problems. */
  readonly notes: readonly string[];
}

export type ImportResult =
  /** Nothing was saved. */
  | (Account & {
      readonly outcome: 'refused';
      /** Only rows have problems: with `partial` the others can be imported. */
      readonly partialWouldDo: boolean;
    })
  | (Account & {
      readonly outcome: 'imported';
      /** Id of the import; stands in the history of what it changed. */
      readonly batch: string;
      readonly municipality: { readonly code: number; readonly name: string };
      readonly counts: readonly FileCount[];
      /** Sender's ids of persons who were left out, or of whom a row was. */
      readonly personsLeftOut: readonly string[];
    });

/**
 * Imports a folder of CSV files in the exchange format, in one transaction: all of it, or with `partial` all that is
 * right, or nothing. What is registered with the same sender's id and says the same is left alone; what says something
 * else becomes a new version. Rows that a folder does not have stay as they are.
 *
 * Sees every citizen of the municipality that kommune.csv names. Expected faults are problems in the result; throws only for faults.
 */
export async function importFolder(
  store: Store,
  folder: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const onProgress = options.onProgress ?? (() => undefined);
  const { files, problems, notes } = lookIntoFolder(folder);
  if (problems.length > 0) return refused({ problems, moreProblems: 0, notes });

  const about = await readMunicipality(files);
  if (about.outcome === 'refused') return refused({ ...about, notes });
  const registered = await municipalityOf(store, about.code);
  if (registered?.demoDay === null && about.demoDay !== null) {
    const message = `${registered.name} er i drift i denne database, men filen har en demo-dato. Brug en anden database til demo.`;
    const found = problem(
      { file: csvName('kommune'), line: null, column: 'demo_dato' },
      { code: 'demo-i-drift', message },
    );
    return refused({ problems: [found], moreProblems: 0, notes });
  }
  const isMadeUp = about.demoDay !== null || typeof registered?.demoDay === 'number';

  const reader = readDelivery({ demo: options.demo || isMadeUp });
  const remarks = await readFiles(files, reader, onProgress);
  const access = {
    municipality: about.code,
    user: options.by ?? null,
    units: 'all',
    protectedPersons: true,
    purpose: 'Indlæsning af data',
  } as const;
  return await withAccessInTurn(store, access, async (tx) => {
    onProgress({ step: 'kontrollerer', file: null, done: 0, of: 1 });
    await oneImportAtATime(tx);
    const registered = await readRegistered(tx, reader);
    const delivery = reader.finish(registered.known);
    const { moreProblems } = delivery;
    const account = { problems: delivery.problems, moreProblems, notes: [...notes, ...remarks] };
    const hasProblems = delivery.problems.length > 0;
    if (delivery.unusable || (hasProblems && !options.partial)) {
      return { outcome: 'refused', partialWouldDo: !delivery.unusable, ...account };
    }
    const batch = newId();
    await saveDelivery(tx, { delivery, registered, batch, onProgress });
    const counts = await countRows(tx, delivery, batch);
    await writeBatch(tx, { batch, counts, partial: hasProblems });
    return {
      outcome: 'imported',
      ...account,
      batch,
      municipality: { code: about.code, name: about.name },
      counts,
      personsLeftOut: delivery.personsLeftOut,
    };
  });
}

/** A folder that cannot be used at all. */
function refused({ problems, moreProblems, notes }: Account): ImportResult {
  return { outcome: 'refused', partialWouldDo: false, problems, moreProblems, notes };
}

type About =
  | {
      readonly outcome: 'municipality';
      readonly code: number;
      readonly name: string;
      readonly demoDay: Day | null;
    }
  | {
      readonly outcome: 'refused';
      readonly problems: readonly Problem[];
      readonly moreProblems: number;
    };

/** Reads kommune.csv ahead of the others: it decides how they are read. */
async function readMunicipality(files: readonly FoundFile[]): Promise<About> {
  const reader = readDelivery({ demo: false });
  await readFiles(
    files.filter(({ name }) => name === 'kommune'),
    reader,
    () => undefined,
  );
  const { rows, problems, moreProblems } = reader.finish(nothingKnown);
  const [row] = rows('kommune');
  if (row === undefined || problems.length > 0)
    return { outcome: 'refused', problems, moreProblems };
  return { outcome: 'municipality', code: row.kommunekode, name: row.navn, demoDay: row.demo_dato };
}

const importLock = 7_733_847;

/** Two imports at once would both find that a row is new. */
async function oneImportAtATime(tx: Tx): Promise<void> {
  await tx.client.query('select pg_advisory_xact_lock($1, $2)', [
    importLock,
    tx.access.municipality,
  ]);
}

async function writeBatch(
  tx: Tx,
  {
    batch,
    counts,
    partial,
  }: {
    readonly batch: string;
    readonly counts: readonly FileCount[];
    readonly partial: boolean;
  },
): Promise<void> {
  await tx.client.query(
    `insert into import_batch (municipality, id, recorded_at, recorded_by, partial, counts)
     values ($1, $2, now(), $3, $4, $5)`,
    [tx.access.municipality, batch, tx.access.user, partial, JSON.stringify(counts)],
  );
}
