import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DuckDBInstance } from '@duckdb/node-api';
import { dayOfColumn, type Snapshot } from '@rettidig/figures';
import { openStore } from '@rettidig/store';
import { median } from '../report.ts';
import { withDataFolder } from '../server.ts';
import { fillDuckDb, fillPostgres, type SmallTables } from './engines.ts';
import { madeUpSnapshot } from './made-up.ts';
import { citizens, municipalities, sizesOfMunicipalities } from './national.ts';
import { type Answer, answerFor, emptyAnswer, months, parts, placeOf } from './ours.ts';
import { startThreads } from './threads.ts';

const rounds = 5;
/** Until the program is compiled, in each thread. */
const warmUp = 3;
/** Of DuckDB when nobody says otherwise. */
const threads = availableParallelism();

setFlagsFromString('--expose-gc');
/** What one leaves behind is not collected in the time of the next. */
const collectGarbage = runInNewContext('gc') as () => void;

const dayOf = (value: number): number => value - dayOfColumn(0);

function ours(snapshots: readonly Snapshot[]): Answer {
  const answer = emptyAnswer();
  snapshots.forEach((snapshot, municipality) => answerFor(municipality, snapshot, answer));
  return answer;
}

/**
 * The same by differences in SQL: what begins and what ends is summed by month, with and without its day, and the days
 * until a day are the sum of weight times (day - begin) of all that began before it less the same of what ended.
 */
const cumulated = (table: string, weights: readonly (readonly [name: string, sql: string])[]) => {
  const sums = (day: string, sign: string): string =>
    weights
      .map(
        ([name, weight]) =>
          `${sign}sum(${weight}) as ${name}, ${sign}sum(${weight} * ${day}) as ${name}_day`,
      )
      .join(', ');
  const all = weights.flatMap(([name]) => [name, `${name}_day`]);
  return `select municipality, benefit, no,
    ${weights
      .map(
        ([name]) =>
          `(until_day * ${name} - ${name}_day) - (begin_day * ${name}_before - ${name}_day_before) as ${name}`,
      )
      .join(', ')}
  from (
    select *, ${all
      .map(
        (name) =>
          `coalesce(lag(${name}) over (partition by municipality, benefit order by no), 0) as ${name}_before`,
      )
      .join(', ')}
    from (
      select municipality, benefit, no, begin_day, until_day,
        ${all
          .map(
            (name) =>
              `sum(coalesce(${name}, 0)) over (partition by municipality, benefit order by no) as ${name}`,
          )
          .join(', ')}
      from (
        select municipality, benefit from generate_series(0, ${municipalities - 1}) as m(municipality),
          generate_series(0, ${parts - 1}) as b(benefit)
      ) groups
      cross join calendar
      left join (
        select municipality, benefit, no, ${all.map((name) => `sum(${name}) as ${name}`).join(', ')}
        from (
          select municipality, benefit, no, ${sums('from_day', '')}
          from ${table} join month_of on month_of.day = from_day group by 1, 2, 3
          union all
          select municipality, benefit, no, ${sums('to_day', '-')}
          from ${table} join month_of on month_of.day = to_day group by 1, 2, 3
        ) changes group by 1, 2, 3
      ) changed using (municipality, benefit, no)
    ) running
  ) both_ends where no >= 0`;
};

const inSqlOf: readonly (readonly [
  sql: string,
  columns: readonly (readonly [string, number])[],
])[] = [
  [
    cumulated('spells', [
      ['full_time', 'full_hundredths::int'],
      ['active', 'active_hundredths::int'],
      ['days', '1'],
    ]),
    [
      ['full_time', 0],
      ['active', 1],
      ['days', 2],
    ],
  ],
  [cumulated('self_supporting', [['days', '1']]), [['days', 3]]],
  [
    `select municipality, benefit, no, count(*) as held from interviews
       join month_of using (day) where no between 0 and ${months.length - 1} group by 1, 2, 3`,
    [['held', 4]],
  ],
];

type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

async function inSql(ask: Ask): Promise<Answer> {
  const answer = emptyAnswer();
  for (const [sql, columns] of inSqlOf) {
    for (const row of await ask(sql)) {
      const at = [row['municipality'], row['benefit'], row['no']].map(Number);
      for (const [column, quantity] of columns) {
        answer[placeOf(at[0] ?? 0, at[1] ?? 0, at[2] ?? 0, quantity)] = Number(row[column]);
      }
    }
  }
  return answer;
}

/** A row of the calendar for each month: -1 for all before; the days a month begins and ends. */
const calendar = [
  [-1, 0, dayOf(months[0]?.from ?? 0)],
  ...months.map(({ from, to }, no) => [no, dayOf(from), dayOf(to)]),
] as const;
const monthOf = calendar.flatMap(([no = 0, from = 0, to = 0]) =>
  Array.from({ length: to - from }, (_, i) => [from + i, no]),
);
const small: SmallTables = {
  calendar: [['no', 'begin_day', 'until_day'], calendar],
  month_of: [['day', 'no'], monthOf],
};

interface Contestant {
  /** How many threads it may use, where it can have several. */
  readonly set?: () => Promise<unknown>;
  readonly answer: () => Answer | Promise<Answer>;
}

function mustEqual(name: string, expected: Answer, found: Answer): void {
  const at = expected.findIndex((number, i) => number !== found[i]);
  if (at >= 0) throw new Error(`${name} says ${found[at]} at ${at}, ours ${expected[at]}.`);
}

/**
 * Full-time persons and activation, self-support after 13 weeks, and interviews: by municipality, benefit and month of ten
 * years, by ours, DuckDB in memory and PostgreSQL, over the same rows; each on one thread, and on as many as there are
 * cores. The answers are compared first.
 */
export async function beside(): Promise<Record<string, number>> {
  const snapshots = sizesOfMunicipalities().map((persons, i) =>
    madeUpSnapshot({ persons, seed: i + 1 }),
  );
  const several = await startThreads(threads);
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  await fillDuckDb(duckdb, snapshots, small);
  return await withDataFolder(async (folder) => {
    const store = await openStore({ dataDir: folder });
    const client = await store.pool.connect();
    try {
      await fillPostgres((sql, values) => client.query(sql, values), snapshots, small);
      await client.query(`set work_mem = '512MB'`);
      const inDuckDb: Ask = async (sql) => (await duckdb.runAndReadAll(sql)).getRowObjectsJS();
      const inPostgres: Ask = async (sql) => (await client.query(sql)).rows;
      const askDuckDb = async () => await inSql(inDuckDb);
      const askPostgres = async () => await inSql(inPostgres);
      const contestants: Readonly<Record<string, Contestant>> = {
        'ours on one thread': { answer: () => ours(snapshots) },
        ours: { answer: several.answer },
        DuckDB: { set: () => duckdb.run(`set threads = ${threads}`), answer: askDuckDb },
        'DuckDB on one thread': { set: () => duckdb.run('set threads = 1'), answer: askDuckDb },
        PostgreSQL: {
          set: () => client.query('reset max_parallel_workers_per_gather'),
          answer: askPostgres,
        },
        'PostgreSQL on one thread': {
          set: () => client.query('set max_parallel_workers_per_gather = 0'),
          answer: askPostgres,
        },
      };
      const expected = ours(snapshots);
      if (!expected.some((number) => number > 0)) throw new Error('Nothing was counted.');
      const ms: Record<string, number[]> = {};
      for (let round = -warmUp; round < rounds; round++) {
        for (const [name, { set, answer }] of Object.entries(contestants)) {
          await set?.();
          collectGarbage();
          const begun = performance.now();
          const found = await answer();
          const took = performance.now() - begun;
          mustEqual(name, expected, found);
          if (round >= 0) (ms[name] ??= []).push(took);
        }
      }
      const of = (name: string): number => median(ms[name] ?? []);
      return {
        'beside, citizens': citizens,
        'beside, spells': snapshots.reduce((sum, { tables: made }) => sum + made.spells.rows, 0),
        ...Object.fromEntries(
          Object.keys(contestants).map((name) => [`beside, ${name}, ms`, of(name)]),
        ),
        ...Object.fromEntries(
          Object.keys(contestants)
            .filter((name) => !name.startsWith('ours'))
            .map((name) => {
              const alike = name.endsWith('on one thread') ? 'ours on one thread' : 'ours';
              return [`beside, times as fast as ${name}`, of(name) / of(alike)];
            }),
        ),
      };
    } finally {
      client.release();
      await store.close();
      await several.stop();
    }
  });
}
