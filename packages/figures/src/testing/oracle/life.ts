import { groupOn } from '@rettidig/casework';
import { addDays, ageOn, type Day, type Period } from '@rettidig/engine';
import type { Benefit, TargetGroup } from '@rettidig/law';
import type { EffortRecords, PersonSource } from '../../population/population.ts';

/**
 * One citizen as the plain oracle asks about them: what is so on a day. Nothing is worked out ahead and nothing is cut into
 * spells; what was answered is only remembered.
 */
export interface Life extends PersonSource {
  readonly on: Day;
  readonly elapsed: Map<Day, number>;
  readonly groups: Map<Day, TargetGroup | null>;
  readonly runs: Map<'all', readonly Run[]>;
}

/** Unbroken time on one benefit, by its first and last day; `last` is today where it still runs. */
export interface Run {
  readonly benefit: Benefit;
  readonly first: Day;
  readonly last: Day;
  readonly ended: boolean;
}

export function lifeOf(source: PersonSource, on: Day): Life {
  return { ...source, on, elapsed: new Map(), groups: new Map(), runs: new Map() };
}

/** Whether something of a period is so on a day. */
export const isOn = ({ from, to }: Period, day: Day): boolean => from <= day && day < to;

export function benefitOn({ file }: Life, day: Day): Benefit | null {
  return file.benefits.find((spell) => isOn(spell, day))?.benefit ?? null;
}

/** Days since the citizen came on the benefit they are on: 0 on the first day. */
export function elapsedOn(life: Life, day: Day): number {
  const known = life.elapsed.get(day);
  if (known !== undefined) return known;
  let first = day;
  while (benefitOn(life, addDays(first, -1)) === benefitOn(life, day)) first = addDays(first, -1);
  // The days between are known by the same walk.
  for (let at = first; at <= day; at = addDays(at, 1)) life.elapsed.set(at, at - first);
  return day - first;
}

/** Every unbroken time on one benefit until today: a walk over all days. */
export function runsOf(life: Life): readonly Run[] {
  const known = life.runs.get('all');
  if (known !== undefined) return known;
  const runs: Run[] = [];
  const begin = Math.min(life.on, ...life.file.benefits.map(({ from }) => from)) as Day;
  let first: Day | null = null;
  for (let day = begin; day <= life.on; day = addDays(day, 1)) {
    const benefit = benefitOn(life, day);
    if (benefit === null) continue;
    if (benefitOn(life, addDays(day, -1)) !== benefit) first = day;
    const changes = day < life.on && benefitOn(life, addDays(day, 1)) !== benefit;
    if (first !== null && (changes || day === life.on)) {
      runs.push({ benefit, first, last: day, ended: changes });
    }
  }
  life.runs.set('all', runs);
  return runs;
}

/** The group comes from casework, as the duties do. */
export function targetGroupOn(life: Life, day: Day): TargetGroup | null {
  const known = life.groups.get(day);
  if (known !== undefined) return known;
  const group = groupOn(life.file, day);
  life.groups.set(day, group);
  return group;
}

export function ageBandOn({ file }: Life, day: Day): string {
  const age = ageOn(file.person.birthDate, day);
  if (age < 25) return 'under-25';
  if (age < 30) return '25-29';
  return age < 50 ? '30-49' : '50-plus';
}

type Labour = EffortRecords['labourStatuses'][number];

export function labourOn({ records }: Life, day: Day): readonly Labour[] {
  return records.labourStatuses.filter((one) => isOn(one, day));
}

/** Paid hours a week beside the benefit, in hundredths; unknown hours are none. */
export function paidOn(life: Life, day: Day): number {
  return labourOn(life, day)
    .filter(({ status }) => status === 'loenmodtager')
    .reduce((sum, { hoursPerWeek }) => sum + Math.round(100 * (hoursPerWeek ?? 0)), 0);
}

/** On a benefit, or on other public support (offentlig forsørgelse). */
export function isSupportedOn(life: Life, day: Day): boolean {
  return (
    benefitOn(life, day) !== null ||
    labourOn(life, day).some(({ status }) => status !== 'loenmodtager' && status !== 'uddannelse')
  );
}

/**
 * Whether it is known what a citizen lives on, on a day: nothing is after a contact course has ended because they moved away,
 * until something is recorded again.
 */
export function isSeenOn(life: Life, day: Day): boolean {
  const { file, records } = life;
  if (benefitOn(life, day) !== null || labourOn(life, day).length > 0) return true;
  const begins = [
    ...file.courses.map(({ contactOn }) => contactOn),
    ...file.benefits.map(({ from }) => from),
    ...records.labourStatuses.map(({ from }) => from),
  ];
  return !file.courses.some(
    ({ id, to }) =>
      to <= day &&
      records.courseEnds.some(({ course, reason }) => course === id && reason === 'fraflyttet') &&
      !begins.some((begun) => to <= begun && begun <= day),
  );
}

export function isBusyOn(life: Life, day: Day): boolean {
  return labourOn(life, day).some(
    ({ status }) => status === 'loenmodtager' || status === 'uddannelse',
  );
}

/** The list of jobindsats.dk, measure Y07B15, in its order (law-and-data, section I1). */
const priority = [
  'dagpenge',
  'saerlig-uddannelsesydelse',
  'arbejdsmarkedsydelse',
  'kontantydelse',
  'kontanthjaelp',
  'integrationsydelse',
  'uddannelseshjaelp',
  'revalidering',
  'ressourceforloeb',
  'jobafklaring',
  'sygedagpenge',
  'fleksjob',
  'ledighedsydelse',
  'foertidspension',
  'efterloen',
  'uddannelse',
  'loenmodtager',
  'andet',
];

const named: Readonly<Partial<Record<Benefit, string>>> = {
  revalideringsydelse: 'revalidering',
  ressourceforloebsydelse: 'ressourceforloeb',
  jobafklaringsydelse: 'jobafklaring',
};

/** What a citizen lives on, on a day: the first of the list that applies. */
export function statusOn(life: Life, day: Day): string {
  const benefit = benefitOn(life, day);
  const all = [
    ...(benefit === null ? [] : [named[benefit] ?? benefit]),
    ...labourOn(life, day).map(({ status }) => status),
  ];
  const first = priority.find((one) => all.includes(one));
  return first ?? (isSeenOn(life, day) ? 'selvforsoergelse' : 'fraflyttet');
}

type Activity = Life['file']['activities'][number];

export const isOffer = ({ kind }: Activity): boolean => kind !== 'mentor';
export const isCompanyOffer = ({ kind }: Activity): boolean =>
  kind === 'virksomhedspraktik' || kind === 'loentilskud';

/** Offers that run on a day. */
export function offersOn({ file }: Life, day: Day): readonly Activity[] {
  return file.activities.filter((one) => isOffer(one) && isOn(one, day));
}

/** Hours a week in hundredths, at most 37; unknown hours are full time. */
export function hoursOf({ hoursPerWeek }: Activity): number {
  return Math.min(3_700, Math.round(100 * (hoursPerWeek ?? 37)));
}

/** The type as the list of offer types names it (Jobcenterbenchmark 2013, Bilag II, and what has come since). */
export function offerTypeOf({ kind, sector }: Activity): string {
  if (kind === 'loentilskud' || kind === 'virksomhedspraktik') {
    const name = kind === 'loentilskud' ? 'loentilskud' : 'praktik';
    return sector === null ? name : `${name}-${sector}`;
  }
  const guidance = ['vejledning-og-opkvalificering', 'laese-skrive-regne-kursus'];
  return guidance.includes(kind) ? 'vejledning' : kind;
}
