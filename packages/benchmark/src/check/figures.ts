import type { Group } from '../frame/group.ts';
import type { Finding, Place, Verdict } from '../statements/finding.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import type { ResultTable, Row, Subject } from '../table/result-table.ts';
import { type Known, knownIn } from './known.ts';
import { placeOf } from './place.ts';

/** A printed number with its row, where a sentence wants to name it. */
export interface Figure extends Known {
  readonly table: ResultTable;
  readonly row: Row;
}

/** Numbers of tables by what they are about, for one municipality. Null: the tables do not have it. */
export interface Figures {
  readonly municipality: string;
  readonly of: (subject: Subject, id: string) => Figure | null;
  /** Of the key figures. */
  readonly key: (id: string) => Figure | null;
  /** FTE per 1,000 persons of a group: of its own table, else of the table of the whole effort. */
  readonly productivity: (group: Group) => Figure | null;
}

/** The numbers of each municipality of the key figures. */
export function figuresOf(tables: readonly ResultTable[]): readonly Figures[] {
  const names = tableAbout(tables, 'noegletal')?.municipalities ?? [];
  return names.map((municipality): Figures => {
    const of = (subject: Subject, id: string): Figure | null => {
      const table = tableAbout(tables, subject);
      const row = rowOf(table, id);
      if (
        table === undefined ||
        row === undefined ||
        !table.municipalities.includes(municipality)
      ) {
        return null;
      }
      const number = knownIn(table, row, municipality);
      return number === null ? null : { ...number, table, row };
    };
    return {
      municipality,
      of,
      key: (id) => of('noegletal', id),
      productivity: (group) => of(group, 'produktivitet') ?? of('samlet', group),
    };
  });
}

/** A finding about numbers of one municipality. */
export function findingAbout(
  { municipality }: Figures,
  figures: readonly Figure[],
  rest: {
    readonly verdict: Verdict;
    readonly check: string;
    readonly text: string;
    readonly computation: string;
  },
): Finding {
  return {
    ...rest,
    places: figures.map(({ table, row }): Place => placeOf(table, row, municipality)),
  };
}
