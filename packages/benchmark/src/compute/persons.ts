import type { Choices } from '../frame/choices.ts';
import { type Group, groupLabels, jobcentreGroups } from '../frame/group.ts';
import type { Task } from '../frame/tasks.ts';
import type { GroupPersons } from '../input/submission.ts';
import type { Term } from './quotient.ts';
import type { Sheet } from './sheet.ts';

/** What figures of a round are computed under. */
export interface Terms {
  readonly choices: Choices;
  /** Groups that at least one municipality of the round sent persons for; a round may leave some out. */
  readonly groups: ReadonlySet<GroupPersons['group']>;
}

type Counting = Choices['groupPersons'];

export const personsLabels: Readonly<Record<GroupPersons['group'], string>> = {
  ...groupLabels,
  foertidspension: 'Førtidspension',
  fleksjob: 'Fleksjob',
};

/** Full-year persons of a group: all of them, or less those at other providers. */
export function personsOf(
  { persons }: Sheet,
  group: GroupPersons['group'],
  counting: Counting,
): readonly Term[] {
  const sent = persons.get(group);
  const label = personsLabels[group];
  const all = { label, value: sent?.all ?? null };
  if (sent === undefined || counting === 'brutto' || sent.elsewhere === 0) return [all];
  return [all, { label: `${label} hos anden aktør`, value: -sent.elsewhere }];
}

/** Groups from which people come into resource courses (found in the report of 2013: all of them, also at other providers). */
const beforeResourceCourse = ['kontanthjaelp-2-3', 'sygedagpenge', 'ledighedsydelse'] as const;

/** The persons that the resources of a group are held against. */
export function personsOfGroup(sheet: Sheet, group: Group, { choices }: Terms): readonly Term[] {
  if (group !== 'ressourceforloeb') return personsOf(sheet, group, choices.groupPersons);
  return choices.resourceCoursePersons === 'i-forloeb'
    ? personsOf(sheet, group, choices.groupPersons)
    : beforeResourceCourse.flatMap((each) => personsOf(sheet, each, 'brutto'));
}

/** The jobcentre's target group: what the whole effort is held against. */
export function targetGroup(
  sheet: Sheet,
  counting: Counting,
  { groups }: Pick<Terms, 'groups'>,
): readonly Term[] {
  return jobcentreGroups
    .filter((group) => groups.has(group))
    .flatMap((group) => personsOf(sheet, group, counting));
}

/** The persons of one age that casework for them is held against. */
export function personsOfAge(
  { persons }: Sheet,
  group: Group,
  { age, counting }: { readonly age: NonNullable<Task['age']>; readonly counting: Counting },
): readonly Term[] {
  const {
    all = null,
    elsewhere = null,
    under30 = null,
    under30Elsewhere,
  } = persons.get(group) ?? {};
  const young = { label: `${groupLabels[group]} under 30 år`, value: under30 };
  // Nobody is at another provider, so nobody young is.
  const youngElsewhere = elsewhere === 0 ? 0 : (under30Elsewhere ?? null);
  if (age === 'under-30') {
    if (counting === 'brutto') return [young];
    return [young, { label: `${young.label} hos anden aktør`, value: negative(youngElsewhere) }];
  }
  const old = [
    { label: groupLabels[group], value: all },
    { ...young, value: negative(under30) },
  ];
  if (counting === 'brutto') return old;
  const oldElsewhere =
    elsewhere === null || youngElsewhere === null ? null : elsewhere - youngElsewhere;
  const label = `${groupLabels[group]} fra 30 år hos anden aktør`;
  return [...old, { label, value: negative(oldElsewhere) }];
}

const negative = (value: number | null): number | null => (value === null ? null : -value);
