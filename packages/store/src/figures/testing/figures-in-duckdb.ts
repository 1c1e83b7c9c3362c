import type { DuckDBConnection } from '@duckdb/node-api';
import type { DimensionId, Measure } from '@rettidig/figures';
import { makeDays } from './days-in-duckdb.ts';
import { ask, openDuckDb } from './duckdb.ts';
import { loadFacts, type World } from './facts-in-duckdb.ts';
import { type Counted, measuresInSql } from './measures-in-duckdb.ts';

/** Numbers by part, of one world and period; a part has the codes of the dimensions, `ingen` for none. */
export type Parts = ReadonlyMap<string, number>;
/** The same for each world and period, by `placeOf`. */
export type Numbers = ReadonlyMap<string, Parts>;

/** How a measure is asked. */
export interface DuckQuery {
  /** Dimensions of the part, in order; none: the whole. */
  readonly filterBy: readonly DimensionId[];
  readonly splitBy: readonly DimensionId[];
  /** Only every so many of the worlds, from the one at `first`. */
  readonly every: number;
  readonly first: number;
}

/** What DuckDB answers: the parts of the numerators are codes of the filter, then of the split. */
export interface DuckFigure {
  readonly numerators: Numbers;
  readonly divisors: Numbers | null;
  /** What the parts of the divisors are: as of the numerators, of the filter alone, or none. */
  readonly divisorBy: 'part' | 'filter' | 'all';
  /** The value is the numerator times this, divided by the divisor where there is one. */
  readonly times: number;
}

/** Populations in DuckDB; what has been asked once is remembered. */
export interface Duck {
  readonly connection: DuckDBConnection;
  readonly asked: Map<string, Numbers>;
}

/** Puts the facts into DuckDB and makes days of them. */
export async function duckWorlds(worlds: readonly World[]): Promise<Duck> {
  const connection = await openDuckDb();
  await loadFacts(connection, worlds);
  await makeDays(connection);
  return { connection, asked: new Map() };
}

/** The key of a world and a period among numbers. */
export const placeOf = (world: number, period: string): string => `${world} ${period}`;

/** The key of a part: codes in the order of the dimensions. */
export const partOf = (codes: readonly string[]): string => codes.join('|');

/** A measure for worlds and all their periods. */
export async function figureInDuckDb(
  duck: Duck,
  measure: Measure,
  query: DuckQuery,
): Promise<DuckFigure> {
  const sql = measuresInSql.get(measure.id);
  if (sql === undefined) throw new Error(`${measure.id} has not been written in SQL.`);
  const { numerator, divisor, times, lag = 0, ofAll = false, columns = {} } = sql;
  const of = async (counted: Counted, by: readonly DimensionId[]): Promise<Numbers> => {
    const named = by.map((id) => columns[id] ?? id);
    return await remembered(duck, sqlOf(counted, { lag, columns: named, ...query }));
  };
  const { filterBy, splitBy } = query;
  const divisorBy = divisor?.from === 'municipal_day' ? 'all' : ofAll ? 'filter' : 'part';
  const below = { all: [], filter: filterBy, part: [...filterBy, ...splitBy] }[divisorBy];
  return {
    numerators: await of(numerator, [...filterBy, ...splitBy]),
    divisors: divisor === null ? null : await of(divisor, below),
    divisorBy,
    times,
  };
}

function sqlOf(
  { from, sum, where = 'true', day, ofPeriod, perPerson }: Counted,
  {
    lag,
    columns,
    every,
    first,
  }: Omit<DuckQuery, 'filterBy' | 'splitBy'> & {
    readonly lag: number;
    readonly columns: readonly string[];
  },
): string {
  const seen = `least(p.ends, w.today + ${1 - lag})`;
  const onDay = {
    each: `f.day >= p.begins and f.day < ${seen}`,
    first: `f.day = p.begins and p.begins < ${seen}`,
    last: `f.day = ${seen} - 1 and p.begins < ${seen}`,
  }[day ?? 'each'];
  const rows = `select f.*, p.code as period
    from ${from} f join world w using (world)
    join period p on p.world = f.world and ${onDay} ${ofPeriod === true ? 'and f.code = p.code' : ''}
    where f.world % ${every} = ${first} and ${where}`;
  const by = ['world', 'period', ...columns].join(', ');
  const counted =
    perPerson === undefined
      ? rows
      : `select ${by}, person, ${perPerson} from (${rows}) group by ${by}, person`;
  const part = columns.map((column) => `coalesce(${column}, 'ingen')`).join(` || '|' || `);
  return `select world || ' ' || period as place, ${part === '' ? `''` : part} as part,
      coalesce(${sum}, 0)::double as number
    from (${counted}) group by ${by}`;
}

async function remembered({ connection, asked }: Duck, sql: string): Promise<Numbers> {
  const known = asked.get(sql);
  if (known !== undefined) return known;
  const numbers = new Map<string, Map<string, number>>();
  for (const { place, part, number } of await ask(connection, sql)) {
    const parts = numbers.get(String(place)) ?? new Map<string, number>();
    numbers.set(String(place), parts.set(String(part), Number(number)));
  }
  asked.set(sql, numbers);
  return numbers;
}
