import type { Activity, BenefitSpell, CaseFile } from '@rettidig/casework';
import { segmentsOf } from '@rettidig/casework';
import { birthday, type Day, openEnd } from '@rettidig/engine';
import { benefits, personCategories, targetGroups } from '@rettidig/law';
import type { EffortRecords, PersonSource } from '../population/population.ts';
import type { Writing } from './writing.ts';
import { columnDay, openColumn } from './columns.ts';
import { ageCuts, codeNumber } from './dimension.ts';

/** What the rows of one citizen can be split by, on a day. */
export interface DimsOnDay {
  readonly benefit: number;
  readonly group: number;
  readonly category: number;
  readonly age: number;
  readonly unit: number;
  readonly caseworker: number;
}

/** One citizen while the rows are written: what has begun, with everything that ends later still running. */
export interface Subject {
  readonly writing: Writing;
  readonly person: number;
  readonly file: CaseFile;
  readonly records: EffortRecords;
  /** Benefits that have begun, in order; those that touch and are the same stand as one in `runs`. */
  readonly spells: readonly BenefitSpell[];
  readonly runs: readonly BenefitSpell[];
  /** Offers and mentor support that have begun, in order of begin. */
  readonly activities: readonly Activity[];
  /** Days on which a dimension changes, in order. */
  readonly cuts: readonly Day[];
  readonly dimsOn: (on: number) => DimsOnDay;
}

/** What the rows of a citizen are written from. */
export function subjectOf(
  writing: Writing,
  person: number,
  { unit, file, records }: PersonSource,
): Subject {
  const { on } = writing;
  const seen = <P extends { readonly from: Day; readonly to: Day }>(list: readonly P[]): P[] =>
    list
      .filter(({ from }) => from <= on)
      .map((one) => (one.to > on ? { ...one, to: openEnd } : one))
      .toSorted((a, b) => a.from - b.from);
  const spells = seen(file.benefits);
  const categories = seen(file.categories);
  const assignments = seen(records.assignments);
  const groups = file.courses
    .filter(({ contactOn }) => contactOn <= on)
    .flatMap((course) => segmentsOf(file, course, on));
  const birthdays = ageCuts.map((years) => birthday(file.person.birthDate, years));
  const unitNumber = writing.units.numberOf(unit);
  const cuts = [
    ...new Set([
      ...[...categories, ...assignments, ...groups].flatMap(({ from, to }) => [from, to]),
      ...birthdays,
    ]),
  ]
    .filter((at) => at <= on)
    .toSorted((a, b) => a - b);
  const at = <P extends { readonly from: Day; readonly to: Day }>(
    list: readonly P[],
    day: number,
  ): P | undefined => list.find(({ from, to }) => from <= day && day < to);
  return {
    writing,
    person,
    file,
    records,
    spells,
    runs: runsOf(spells),
    activities: seen(file.activities).toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1)),
    cuts,
    dimsOn: (day) => ({
      benefit: codeNumber(benefits, at(spells, day)?.benefit ?? null),
      group: codeNumber(targetGroups, at(groups, day)?.group ?? null),
      category: codeNumber(personCategories, at(categories, day)?.category ?? null),
      age: 1 + birthdays.filter((one) => one <= day).length,
      unit: unitNumber,
      caseworker: writing.caseworkers.numberOf(at(assignments, day)?.employee),
    }),
  };
}

/** Unbroken time on the same benefit (forløb): a new one begins after at least a day without (jobindsats.dk, 2017). */
function runsOf(spells: readonly BenefitSpell[]): readonly BenefitSpell[] {
  const runs: BenefitSpell[] = [];
  for (const spell of spells) {
    const last = runs.at(-1);
    if (last !== undefined && last.benefit === spell.benefit && last.to === spell.from) {
      runs[runs.length - 1] = { ...last, to: spell.to };
    } else runs.push(spell);
  }
  return runs;
}

/** The parts of a stretch between the given days; `to` may be the open end. */
export function partsOf(
  from: Day,
  to: Day,
  cuts: Iterable<Day>,
): readonly { readonly from: Day; readonly to: Day }[] {
  const inside = [...new Set(cuts)].filter((at) => at > from && at < to).toSorted((a, b) => a - b);
  return [from, ...inside].map((start, i) => ({ from: start, to: inside[i] ?? to }));
}

/** A stretch as the columns of a row. */
export function spanOf({ from, to }: { readonly from: Day; readonly to: Day }): {
  readonly from: number;
  readonly to: number;
} {
  return { from: columnDay(from), to: to >= openEnd ? openColumn : columnDay(to) };
}
