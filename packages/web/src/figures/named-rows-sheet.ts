import { addDays, openEnd } from '@rettidig/engine';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { textsOfCases } from './cases-texts.ts';
import { areEvents, type CaseRow, type NamedRows } from './named-rows.ts';

/** The cells of a row besides the name: days, what it adds, and what it says. */
export function rowCells(list: NamedRows, one: CaseRow, language: Language): readonly Cell[] {
  const { row } = one;
  const { runs } = textsOfCases(language);
  const last: Cell =
    row.to === openEnd ? { kind: 'text', text: runs } : { kind: 'day', day: addDays(row.to, -1) };
  return [
    { kind: 'day', day: row.from },
    ...(areEvents(list) ? [] : [last]),
    ...(list.added === null ? [] : [{ kind: 'number' as const, value: list.added.value(row) }]),
    ...list.columns.map(({ cell }) => cell(one)),
  ];
}

export function rowHeads(list: NamedRows, language: Language): readonly string[] {
  const t = textsOfCases(language);
  return [
    ...(areEvents(list) ? [t.day] : [t.first, t.last]),
    ...(list.added === null ? [] : [list.added.head]),
    ...list.columns.map(({ head }) => head),
  ];
}

/**
 * All rows the employee may see, as a file.
 * @param about what they are rows of; how many more are counted is said after it
 */
export function rowsSheet(
  list: NamedRows,
  { about, source }: { readonly about: readonly string[]; readonly source: string },
  language: Language,
): Sheet {
  const t = textsOfCases(language);
  const others = list.persons - list.reached;
  return {
    head: [t.citizen, ...rowHeads(list, language)],
    rows: list.rows.map((one) => [
      one.person === null ? { kind: 'empty' } : { kind: 'text', text: one.person.name },
      ...rowCells(list, one, language),
    ]),
    notes: [...about, ...(others > 0 ? [t.others(others)] : []), source],
  };
}
