import {
  benefitForecasts,
  type BudgetFollowUp,
  type DatedPost,
  followUpBudget,
  type Limits,
  type QuantityForecast,
  quantitiesOf,
  quantityForecasts,
} from '@rettidig/economy';
import { type Day, toCivil } from '@rettidig/engine';
import { caseloadOf, type CaseloadMonths, type Snapshot } from '@rettidig/figures';
import type { Benefit } from '@rettidig/law';
import { type BudgetRemark, loadBudget } from '@rettidig/store';
import { groundsOf } from '../economy/forecast/grounds.ts';
import type { EmployeeVisit } from '../http/visit.ts';

/** A year's follow-up with what stands beside its numbers. */
export interface FollowUpModel {
  readonly year: number;
  readonly today: Day;
  readonly municipality: string;
  readonly found: BudgetFollowUp;
  readonly posts: readonly DatedPost[];
  /** The municipality's own words by post. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly limits: Limits;
}

interface Caseload {
  readonly series: readonly CaseloadMonths[];
  readonly years: Map<number, ReadonlyMap<Benefit, QuantityForecast | null>>;
}

/** The caseload of a snapshot and its years as they are told; both are the snapshot's alone. */
const caseloads = new WeakMap<Snapshot, Caseload>();

function caseloadIn(snapshot: Snapshot): Caseload {
  const known = caseloads.get(snapshot);
  if (known !== undefined) return known;
  const made = { series: caseloadOf(snapshot), years: new Map() };
  caseloads.set(snapshot, made);
  return made;
}

function yearIn(snapshot: Snapshot, year: number) {
  const { years } = caseloadIn(snapshot);
  const told = years.get(year) ?? benefitForecasts(groundsOf(snapshot), year);
  years.set(year, told);
  return told;
}

/** The follow-up of a year; the year that runs when none is asked for. */
export async function loadFollowUp(
  { ground, session, today, municipality, read }: EmployeeVisit,
  asked: number | undefined,
): Promise<FollowUpModel> {
  return await followUpOf(asked ?? toCivil(today).year, {
    today,
    municipality: municipality?.name ?? '',
    budget: await read(loadBudget),
    snapshot: async () => (await ground.figures.of(session.municipality)).snapshot,
  });
}

/** The follow-up of a year from what is kept of the budget; citizens are counted only where a post is of them. */
export async function followUpOf(
  year: number,
  {
    today,
    municipality,
    budget,
    snapshot: snapshotNow,
  }: {
    readonly today: Day;
    readonly municipality: string;
    readonly budget: Awaited<ReturnType<typeof loadBudget>>;
    readonly snapshot: () => Promise<Snapshot>;
  },
): Promise<FollowUpModel> {
  const { posts, entries, profiles, counts, remarks, settings, months } = budget;
  const countsPersons = posts.some(({ quantity }) => quantity === 'helaarspersoner');
  const snapshot = countsPersons ? await snapshotNow() : null;
  const series = snapshot === null ? [] : caseloadIn(snapshot).series;
  const found = followUpBudget({
    year,
    posts,
    entries,
    profiles,
    months,
    quantities: quantitiesOf(posts, { series, counts, year }),
    forecasts: snapshot === null ? new Map() : quantityForecasts(posts, yearIn(snapshot, year)),
    limits: settings.limits,
  });
  return {
    year,
    today,
    municipality,
    found,
    posts,
    remarks: new Map(
      remarks
        .filter((remark: BudgetRemark) => remark.year === year && remark.content !== '')
        .map(({ post, content }) => [post, content]),
    ),
    limits: settings.limits,
  };
}
