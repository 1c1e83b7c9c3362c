import { addMonths, type AnyRule, type Day } from '@rettidig/engine';
import {
  activityKinds,
  benefits,
  type CodeList,
  educationLevels,
  exemptionGrounds,
  personCategories,
  sectors,
  targetGroups,
} from '../src/codes/index.ts';

type Candidates = (on: Day) => readonly unknown[];

const codesOf = (list: CodeList<string>): readonly string[] => list.codes.map(({ code }) => code);
const allOf =
  (list: CodeList<string>, ...more: readonly (string | null)[]): Candidates =>
  () => [...codesOf(list), ...more];
const sameDay: Candidates = (on) => [on];
const yesOrNo: Candidates = () => [true, false];
const aged = (years: number, on: Day): Day => addMonths(on, -12 * years);

/** What each fact may be, by the name the rules give it. A new fact must be added here to be tested. */
const candidates: Readonly<Record<string, Candidates>> = {
  group: allOf(targetGroups),
  benefit: allOf(benefits),
  benefitBefore: allOf(benefits),
  benefitAfter: allOf(benefits),
  category: allOf(personCategories, 'ingen'),
  offer: allOf(activityKinds),
  sector: allOf(sectors),
  ground: allOf(exemptionGrounds),
  birthDate: (on) => [aged(29, on), aged(30, on), aged(55, on)],
  days: () => [1, 13, 14, 60],
  needsTeaching: () => [true, false, 'ikke-vurderet'],
  municipalFromDayOne: yesOrNo,
  dischargeBegun: yesOrNo,
  releasePlanned: yesOrNo,
  on: sameDay,
  contactOn: sameDay,
  clockStart: sameDay,
  anchor: sameDay,
  due: sameDay,
  start: sameDay,
  testedOn: sameDay,
  offerEnded: sameDay,
  exemptionEnded: sameDay,
  leaveEnds: sameDay,
  changedOn: sameDay,
};

/** The facts of a rule that may be null. */
export function missableNames(rule: AnyRule): string[] {
  return Object.entries(rule.needs).flatMap(([name, need]) =>
    'mayBeMissing' in (need as object) ? [name] : [],
  );
}

/** What one fact of a rule may be on a day, missing included where the rule allows it. */
export function valuesOf(rule: AnyRule, name: string, on: Day): readonly unknown[] {
  const mayBeMissing = missableNames(rule).includes(name);
  if (name === 'education') return [...codesOf(educationLevels), mayBeMissing ? null : 'ukendt'];
  const values = candidates[name];
  if (values === undefined) throw new Error(`${rule.id}: skriv, hvad »${name}« kan være.`);
  return mayBeMissing ? [...values(on), null] : values(on);
}

/** Every combination of the facts a rule may be asked with on a day. */
export function factsToAsk(rule: AnyRule, on: Day): Record<string, unknown>[] {
  let all: Record<string, unknown>[] = [{}];
  for (const name of Object.keys(rule.needs)) {
    all = all.flatMap((facts) =>
      valuesOf(rule, name, on).map((value) => ({ ...facts, [name]: value })),
    );
  }
  return all;
}
