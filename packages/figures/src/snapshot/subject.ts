import type { Activity, BenefitSpell, CaseFile } from '@rettidig/casework';
import { segmentsOf } from '@rettidig/casework';
import { birthday, type Day, openEnd, type Period } from '@rettidig/engine';
import { benefits, personCategories, targetGroups } from '@rettidig/law';
import type { EffortRecords, PersonSource } from '../population/population.ts';
import type { Writing } from './writing.ts';
import { columnDay, openColumn } from './columns.ts';
import { ageCuts, codeNumber } from './dimension.ts';
import type { Situation } from './situation.ts';

/** One citizen while the rows are written: what has begun, with everything that ends later still running. */
export interface Subject {
  readonly writing: Writing;
  readonly file: CaseFile;
  readonly records: EffortRecords;
  /** Benefits that have begun, in order; those that touch and are the same stand as one in `runs`. */
  readonly spells: readonly BenefitSpell[];
  readonly runs: readonly BenefitSpell[];
  /** Offers and mentor support that have begun, in order of begin. */
  readonly activities: readonly Activity[];
  /** Days on which the situation changes, in order. */
  readonly cuts: readonly Day[];
  /** Place of the situation on a day. */
  readonly situationOn: (on: number) => number;
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
  // Known by their codes though no row may be theirs.
  const unitNumber = writing.units.numberOf(unit);
  for (const { employee } of assignments) writing.caseworkers.numberOf(employee);
  const birthdays = ageCuts.map((years) => birthday(file.person.birthDate, years));
  const changes = inOrder([...categories, ...assignments, ...groups].flatMap(endsOf), birthdays);
  return {
    writing,
    file,
    records,
    spells,
    runs: runsOf(spells),
    activities: seen(file.activities).toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1)),
    cuts: changes.filter((at) => at <= on),
    situationOn: timeline(writing, inOrder(changes, spells.flatMap(endsOf)), (day) => ({
      person,
      benefit: codeNumber(benefits, at(spells, day)?.benefit ?? null),
      group: codeNumber(targetGroups, at(groups, day)?.group ?? null),
      category: codeNumber(personCategories, at(categories, day)?.category ?? null),
      age: 1 + birthdays.filter((one) => one <= day).length,
      unit: unitNumber,
      caseworker: writing.caseworkers.numberOf(at(assignments, day)?.employee),
    })),
  };
}

const endsOf = ({ from, to }: Period): readonly Day[] => [from, to];

/** Days of all lists in order, each once. */
function inOrder(...lists: readonly (readonly Day[])[]): readonly Day[] {
  const days = lists.flat().toSorted((a, b) => a - b);
  return days.filter((day, i) => day !== days[i - 1]);
}

function at<P extends Period>(list: readonly P[], day: number): P | undefined {
  return list.find(({ from, to }) => from <= day && day < to);
}

/** The place of what holds on a day, asked once for each stretch between the days on which it changes. */
function timeline(
  { situations }: Writing,
  changes: readonly Day[],
  holds: (day: number) => Situation,
): (day: number) => number {
  const places: number[] = [];
  return (day) => {
    let last = changes.length;
    while (last > 0 && (changes[last - 1] ?? 0) > day) last -= 1;
    return (places[last] ??= situations.add(holds(day)));
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

/** The parts of a stretch between the given days, in any order; `to` may be the open end. */
export function partsOf(from: Day, to: Day, cuts: readonly Day[]): readonly Period[] {
  const starts: Day[] = [from];
  for (const cut of cuts) if (cut > from && cut < to) starts.push(cut);
  starts.sort((a, b) => a - b);
  const parts: Period[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? from;
    const end = starts[i + 1] ?? to;
    if (start < end) parts.push({ from: start, to: end });
  }
  return parts;
}

/** A stretch as the columns of a row. */
export function spanOf({ from, to }: Period): { readonly from: number; readonly to: number } {
  return { from: columnDay(from), to: to >= openEnd ? openColumn : columnDay(to) };
}
