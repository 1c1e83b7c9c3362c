import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { firstIdOf } from '../id.ts';

/** How far the knowledge of a municipality had come when something was read. */
export interface ChangeMark {
  /** The moment: nothing recorded up to it is missing, and nothing more will be. */
  readonly at: Instant;
  /** Lines of the history from this id on are compared; it lies some minutes before the moment. */
  readonly from: string;
  /** Says something else as soon as anything is recorded. */
  readonly state: string;
  /** Ids of the imports so far. */
  readonly imports: readonly string[];
}

/**
 * A line of the history gets its id when it is written and is seen when its transaction ends. No step lasts so long;
 * an import may, so the lines of imports are never looked for by time alone.
 */
const longestTransaction = 15 * 60_000;

/** SQL of the lines that no import has written: those of an import give it as their reason (`reasonOf`). Has an index. */
const besideImports = `(source <> 'import' or reason is null)`;

/**
 * The mark of what the transaction sees. Taken in the transaction that reads a population, it is the population's.
 */
export async function newestChange(tx: Tx): Promise<ChangeMark> {
  const at = await settledMoment(tx);
  const from = firstIdOf(Date.parse(at) - longestTransaction);
  return { at, from, ...(await stateFrom(tx, from)) };
}

/** Whether anything has been recorded since the mark; reads a few rows. */
export async function hasChangedSince(tx: Tx, mark: ChangeMark): Promise<boolean> {
  return (await stateFrom(tx, mark.from)).state !== mark.state;
}

/** Whether some of the citizens are read faster one by one than everybody in order. */
export function areFew(some: number, of: number): boolean {
  return some <= of / 3;
}

/**
 * The citizens about whom something was recorded since the mark, some of whom were there already; `alle` where they are so
 * many that a whole population is read faster. What belongs to the municipality (job orders, alliances, inhabitants) may
 * have changed though no citizen has.
 */
export async function personsChangedSince(
  tx: Tx,
  mark: ChangeMark,
): Promise<readonly string[] | 'alle'> {
  const { municipality } = tx.access;
  const { rows: imports } = await tx.client.query<{ readonly at: Instant }>(
    'select recorded_at as at from import_batch where municipality = $1 and id <> all ($2::uuid[])',
    [municipality, mark.imports],
  );
  const moments = imports.map(({ at }) => at);
  const begun = moments.length === 0 ? null : firstIdOf(Math.min(...moments.map(Date.parse)));
  const { rows } = await tx.client.query<{ readonly person: string; readonly of: number }>({
    name: 'persons-changed',
    text: `
      select person, (select count(*)::integer from person where municipality = $1) as of
        from (select person from history
               where municipality = $1 and id >= $2 and ${besideImports}
               union
              select person from history
               where municipality = $1 and id >= $3 and source = 'import' and recorded_at = any ($4)) as changed
       where person is not null`,
    values: [municipality, mark.from, begun, moments],
  });
  const of = rows[0]?.of ?? 0;
  return areFew(rows.length, of) ? rows.map(({ person }) => person) : 'alle';
}

/**
 * The newest moment about which all is known: what is recorded stands with the time its transaction began, so it lies
 * before the beginning of everybody's open transactions. That of the own transaction when nobody else has one.
 */
export async function settledMoment(tx: Tx): Promise<Instant> {
  const { rows } = await tx.client.query<{ readonly at: Instant }>(
    `select least(now(), min(xact_start) - interval '1 microsecond') as at
       from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('The server did not say what time it is.');
  return row.at;
}

async function stateFrom(tx: Tx, from: string): Promise<Pick<ChangeMark, 'state' | 'imports'>> {
  const { rows } = await tx.client.query<Pick<ChangeMark, 'state' | 'imports'>>({
    name: 'change-state',
    text: `
      with counted as (
        select (select count(*) from history
                 where municipality = $1 and id >= $2 and ${besideImports}) as lines,
               (select coalesce(array_agg(id order by id), '{}') from import_batch where municipality = $1) as imports,
               (select count(*) + count(superseded_at) from job_order where municipality = $1) as orders,
               (select count(*) + count(superseded_at) from company_alliance where municipality = $1) as alliances,
               (select count(*) + count(superseded_at) from project where municipality = $1) as projects,
               (select count(*) from inhabitant_count where municipality = $1) as inhabitants)
      select concat_ws('/', lines, cardinality(imports), orders, alliances, projects, inhabitants) as state, imports
        from counted`,
    values: [tx.access.municipality, from],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('The server did not count.');
  return row;
}
