import {
  type Activity,
  type BenefitSpell,
  type CaseFile,
  deriveDuties,
  type Duty,
} from '@rettidig/casework';
import { birthday, type Day, openEnd, type Period } from '@rettidig/engine';
import { benefits, personCategories, targetGroups } from '@rettidig/law';
import type { EffortRecords, PersonSource } from '../population/population.ts';
import { type DaysInOrder, withEnds } from './days.ts';
import type { Writing } from './writing.ts';
import { columnDay, openColumn } from './columns.ts';
import { ageCuts, codeNumber } from './dimension.ts';
import type { Stretch } from './intervals.ts';
import type { Situation } from './situation.ts';
import { unseenOf } from './unseen.ts';

/** One citizen while the rows are written: what has begun, with everything that ends later still running. */
export interface Subject {
  readonly writing: Writing;
  readonly file: CaseFile;
  readonly records: EffortRecords;
  readonly duties: readonly Duty[];
  /** Benefits that have begun, in order; those that touch and are the same stand as one in `runs`. */
  readonly spells: readonly BenefitSpell[];
  readonly runs: readonly BenefitSpell[];
  /** Offers and mentor support that have begun, in order of begin. */
  readonly activities: readonly Activity[];
  /** Days so far on which something of the situation changes besides the benefit. */
  readonly cuts: DaysInOrder;
  /** Days so far on which the situation changes. */
  readonly changes: DaysInOrder;
  /** Days of which nothing is known: the citizen has moved away. */
  readonly unseen: readonly Stretch[];
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
  const soFar = (days: DaysInOrder): DaysInOrder => days.filter((day) => day <= on);
  const spells = begun(file.benefits, on);
  const categories = begun(file.categories, on);
  const assignments = begun(records.assignments, on).map(({ from, to, employee }) => ({
    from,
    to,
    number: writing.caseworkers.numberOf(employee),
  }));
  const ownUnit = writing.units.numberOf(unit);
  const { duties, segments: groups } = deriveDuties(file, on);
  const birthdays = ageCuts.map((years) => birthday(file.person.birthDate, years));
  const withoutBenefit = withEnds(birthdays, categories, assignments, groups);
  const all = withEnds(withoutBenefit, spells);
  return {
    writing,
    file,
    records,
    duties,
    spells,
    runs: runsOf(spells),
    unseen: unseenOf(file, records, spells, on),
    activities: begun(file.activities, on).toSorted(
      (a, b) => a.from - b.from || (a.id < b.id ? -1 : 1),
    ),
    cuts: soFar(withoutBenefit),
    changes: soFar(all),
    situationOn: timeline(writing, all, (day) => ({
      person,
      benefit: codeNumber(benefits, at(spells, day)?.benefit ?? null),
      group: codeNumber(targetGroups, at(groups, day)?.group ?? null),
      category: codeNumber(personCategories, at(categories, day)?.category ?? null),
      age: 1 + birthdays.filter((one) => one <= day).length,
      unit: ownUnit,
      caseworker: at(assignments, day)?.number ?? 0,
    })),
  };
}

/** What has begun, in order; what ends later still runs. */
function begun<P extends Period>(list: readonly P[], on: Day): readonly P[] {
  const seen: P[] = [];
  let isInOrder = true;
  for (const one of list) {
    if (one.from > on) continue;
    if (one.from < (seen.at(-1)?.from ?? one.from)) isInOrder = false;
    seen.push(one.to > on && one.to < openEnd ? { ...one, to: openEnd } : one);
  }
  return isInOrder ? seen : seen.toSorted((a, b) => a.from - b.from);
}

function at<P extends Period>(list: readonly P[], day: number): P | undefined {
  for (const one of list) if (one.from <= day && day < one.to) return one;
  return undefined;
}

/** The place of what holds on a day, asked once for each stretch between the days on which it changes. */
function timeline(
  { situations }: Writing,
  changes: DaysInOrder,
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

/** A stretch as the columns of a row. */
export function spanOf({ from, to }: Period): { readonly from: number; readonly to: number } {
  return { from: columnDay(from), to: to >= openEnd ? openColumn : columnDay(to) };
}
