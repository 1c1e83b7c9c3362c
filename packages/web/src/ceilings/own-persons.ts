import { fullYearPersons } from '@rettidig/economy';
import { addMonths, type Day, day, toCivil } from '@rettidig/engine';
import type { CaseloadMonths } from '@rettidig/figures';
import { type Benefit, type CeilingGroup, ceilingGroups } from '@rettidig/law';

/** Full-year persons of the own cases by group, and the months they are of; none where the year has no whole month. */
export interface OwnPersons {
  readonly persons: ReadonlyMap<CeilingGroup, number>;
  /** The first day of the first month, and the first day after the last; null where there are none. */
  readonly months: { readonly from: Day; readonly to: Day } | null;
}

/** Which benefits a group is; uddannelseshjælp came instead of kontanthjælp for the young (docs/interpretations/0034). */
const benefitsOf: Readonly<Record<CeilingGroup, readonly Benefit[]>> = {
  kontanthjaelp: ['kontanthjaelp', 'uddannelseshjaelp'],
  dagpenge: ['dagpenge'],
  revalideringsydelse: ['revalideringsydelse'],
  ledighedsydelse: ['ledighedsydelse'],
  sygedagpenge: ['sygedagpenge'],
};

/**
 * Full-year persons on the benefits of each group in the months of a year that have ended. A year that begins before the
 * cases do has none: the first months would count too few.
 */
export function ownPersonsOf(series: readonly CaseloadMonths[], year: number): OwnPersons {
  const none: OwnPersons = { persons: new Map(), months: null };
  const isOf = (month: Day): boolean => toCivil(month).year === year;
  const first = day(`${year}-01-01`);
  const ended = series[0]?.months.filter(({ month }) => isOf(month)) ?? [];
  const last = ended.at(-1);
  if (ended[0]?.month !== first || last === undefined) return none;
  const to = addMonths(last.month, 1);
  const daysOf = (benefit: Benefit): number =>
    series
      .find((one) => one.benefit === benefit)
      ?.months.filter(({ month }) => isOf(month))
      .reduce((sum, { days }) => sum + days, 0) ?? 0;
  const persons = ceilingGroups.codes.map(({ code }) => {
    const days = benefitsOf[code].reduce((sum, benefit) => sum + daysOf(benefit), 0);
    return [code, rounded(fullYearPersons(days, to - first))] as const;
  });
  return { persons: new Map(persons), months: { from: first, to } };
}

const places = 10;

/** Full-year persons have one decimal, as the papers print them. */
const rounded = (persons: number): number => Math.round(persons * places) / places;
