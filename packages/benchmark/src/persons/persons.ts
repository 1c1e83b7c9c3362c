import type { Choices } from '../frame/choices.ts';
import { type Group, jobcentreGroups } from '../frame/group.ts';
import { numberOf, rowOf, tableAbout } from '../table/find.ts';
import type { ResultTable, Row, Subject } from '../table/result-table.ts';

/**
 * What the key figures and the productivity of a municipality say of its persons and resources. Everything follows from
 * printed numbers: inhabitants, benefit pressure (forsørgelsestryk), distribution of resources and productivity. Null: the
 * tables lack a number it needs.
 */
export interface PersonsAndResources {
  readonly municipality: string;
  /** Inhabitants aged 18-64. */
  readonly inhabitants: number | null;
  /** Full-year persons of the jobcentre's target group: by FTE and productivity where FTE are counted, else by pressure. */
  readonly persons: number | null;
  /** FTE spent on all tasks: as counted, else as persons and productivity give them. */
  readonly fte: number | null;
  /** By group, full-year persons by benefit pressure: those at other providers among them. */
  readonly gross: Readonly<Partial<Record<Group, number>>>;
  /** By group, the persons that its resources and its productivity imply: those the jobcentre handles itself. */
  readonly implied: Readonly<Partial<Record<Group, number>>>;
  /** Share of the persons at other providers (anden aktør): 0-1. */
  readonly elsewhere: number | null;
}

/** A row's number for a municipality of the table about a subject; a dash is zero, as the report of 2013 took it. */
export type Lookup = (subject: Subject, id: string, municipality: string) => number | null;

/** Looks numbers up in tables, each by the name of its municipality: tables may have them in other orders. */
export function lookupIn(tables: readonly ResultTable[], dash: Choices['dash'] = 'nul'): Lookup {
  return (subject, id, municipality) => {
    const table = tableAbout(tables, subject);
    const place = table?.municipalities.indexOf(municipality) ?? -1;
    const row = rowOf(table, id);
    return row === undefined || place < 0 ? null : numberOf(row.cells[place], dash);
  };
}

/** FTE per 1,000 persons of a group: from its own table, else from the table of the whole effort, which repeats it. */
export function productivityRow(tables: readonly ResultTable[], group: Group): Row | undefined {
  return (
    rowOf(tableAbout(tables, group), 'produktivitet') ?? rowOf(tableAbout(tables, 'samlet'), group)
  );
}

/** Persons and resources of each municipality of the key figures, in their order. */
export function personsAndResources(
  tables: readonly ResultTable[],
): readonly PersonsAndResources[] {
  const look = lookupIn(tables);
  const names = tableAbout(tables, 'noegletal')?.municipalities ?? [];
  return names.map((municipality): PersonsAndResources => {
    const figure = (id: string): number | null => look('noegletal', id, municipality);
    const inhabitants = figure('befolkning');
    const pressed = part(inhabitants, figure('forsoergelsestryk/jc-maalgruppe'));
    const productivity = look('samlet', 'produktivitet', municipality);
    const counted = look('ressourceforbrug', 'ressourceforbrug/i-alt', municipality);
    const persons =
      counted === null || productivity === null ? pressed : (counted / productivity) * 1000;
    const fte =
      counted ??
      (pressed === null || productivity === null ? null : (pressed * productivity) / 1000);
    const implied = (group: Group): number | null => {
      const own = look(group, 'produktivitet', municipality) ?? look('samlet', group, municipality);
      const spent = part(fte, figure(`ressourcefordeling/${group}`));
      return spent === null || own === null || own === 0 ? null : (spent / own) * 1000;
    };
    const elsewhere = figure('andet/anden-aktoer');
    return {
      municipality,
      inhabitants,
      persons,
      fte,
      gross: byGroup(jobcentreGroups, (group) =>
        part(inhabitants, figure(`forsoergelsestryk/${group}`)),
      ),
      implied: byGroup([...jobcentreGroups, 'uddannelsesydelse', 'ressourceforloeb'], implied),
      elsewhere: elsewhere === null ? null : elsewhere / 100,
    };
  });
}

/** So many per cent of a whole. */
const part = (whole: number | null, percent: number | null): number | null =>
  whole === null || percent === null ? null : (whole * percent) / 100;

function byGroup(
  groups: readonly Group[],
  valueOf: (group: Group) => number | null,
): Readonly<Partial<Record<Group, number>>> {
  return Object.fromEntries(
    groups.flatMap((group) => {
      const value = valueOf(group);
      return value === null ? [] : [[group, value]];
    }),
  );
}

/** Groups whose persons could come into a resource course: what its resources are held against. */
export const resourceCourseGroups = [
  'kontanthjaelp-2-3',
  'sygedagpenge',
  'ledighedsydelse',
] as const satisfies readonly Group[];

/**
 * Full-year persons that the resources of a subject are held against, for a pooled mean; null where the tables do not say.
 * Net of other providers they are implied, gross they follow from benefit pressure. Persons in education benefit have no
 * pressure printed, so theirs are always implied.
 */
export function personsOf(
  subject: Subject,
  of: PersonsAndResources,
  choices: Pick<Choices, 'groupPersons' | 'resourceCoursePersons'>,
): number | null {
  switch (subject) {
    case 'samlet':
    case 'virksomhedsindsats':
    case 'administration':
    case 'ledelse':
      return of.persons;
    case 'ressourceforbrug':
    case 'noegletal':
      return null;
    case 'uddannelsesydelse':
      return of.implied.uddannelsesydelse ?? null;
    case 'ressourceforloeb': {
      if (choices.resourceCoursePersons === 'i-forloeb') return null;
      const persons = resourceCourseGroups.map((group) => of.gross[group]);
      return persons.reduce<number | null>(
        (sum, count) => (sum === null || count === undefined ? null : sum + count),
        0,
      );
    }
    default:
      return (choices.groupPersons === 'netto' ? of.implied : of.gross)[subject] ?? null;
  }
}
