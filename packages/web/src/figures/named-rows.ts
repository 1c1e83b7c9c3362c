import { type BehindRow, layout, personsBehind, type TableName } from '@rettidig/figures';
import { namePersons, type NamedPerson } from '@rettidig/store';
import { worksWithCases } from '../http/access.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { mayAskFor } from './query.ts';
import { rowColumns, type RowColumn } from './row-columns.ts';
import { readSubjects } from './row-subjects.ts';
import type { FigureBase } from './snapshots.ts';

/** A row behind a figure and whose it is; nobody's are the municipality's. */
export interface CaseRow {
  readonly person: NamedPerson | null;
  readonly row: BehindRow;
}

/** What a row adds to a number, where not every row adds one. */
export interface Added {
  readonly head: string;
  readonly value: (row: BehindRow) => number;
}

/** The rows behind a number, with the names of the citizens the employee may see. */
export interface NamedRows {
  readonly base: FigureBase;
  readonly table: TableName;
  readonly columns: readonly RowColumn[];
  readonly added: Added | null;
  /** Rows and citizens in all, whoever they are. */
  readonly count: number;
  readonly persons: number;
  /** Citizens the employee's own access reaches. */
  readonly reached: number;
  /** Those of this page, by name. */
  readonly rows: readonly CaseRow[];
  readonly page: number;
  readonly pages: number;
}

/** Citizens on one page. */
const perPage = 500;

/**
 * Names rows, and leaves out the columns that say nothing of any.
 * @param page from 1; null: all of them at once, for a file
 */
export async function nameRows(
  visit: EmployeeVisit,
  {
    base,
    table,
    behind,
    added = null,
  }: Pick<NamedRows, 'base' | 'table'> & {
    readonly behind: readonly BehindRow[];
    readonly added?: Added | null;
  },
  page: number | null,
): Promise<NamedRows> {
  const own = behind.filter(({ person }) => person === null);
  const ids = [...new Set(behind.flatMap(({ person }) => (person === null ? [] : [person])))];
  const part = page === null ? null : { skip: (page - 1) * perPage, most: perPage };
  const { named, about } = await visit.read(async (tx) => ({
    named: await namePersons(tx, ids, part),
    about: await readSubjects(tx, table),
  }));
  const byPerson = Map.groupBy(behind, ({ person }) => person);
  const rows: readonly CaseRow[] = [
    ...own.map((row) => ({ person: null, row })),
    ...named.persons.flatMap((person) =>
      (byPerson.get(person.id) ?? [])
        .toSorted((a, b) => a.from - b.from)
        .map((row) => ({ person, row })),
    ),
  ];
  const subjects = { ...about, worksWithCases: worksWithCases(visit.session.employee) };
  const columns = rowColumns(base, table, subjects, visit.words.language).filter(
    ({ name, cell }) =>
      (name !== 'caseworker' || mayAskFor('sagsbehandler', visit)) &&
      rows.some((one) => cell(one).kind !== 'empty'),
  );
  return {
    base,
    table,
    columns,
    added,
    count: behind.length,
    persons: personsBehind(behind) - own.length,
    reached: named.reached,
    rows,
    page: page ?? 1,
    pages: Math.max(1, Math.ceil(named.reached / perPage)),
  };
}

/** Whether the rows are single days. */
export const areEvents = ({ table }: Pick<NamedRows, 'table'>): boolean => 'day' in layout[table];
