import type { Benchmark, Effort } from '../calibration/benchmark.ts';
import type { Situation } from '../calibration/open-cases.ts';

/** The rows of the benchmark that have an effort of their own; everyone else follows the overall row. */
export type EffortRow = keyof Benchmark['effort'];

export function effortRowOf(situation: Situation): EffortRow {
  switch (situation) {
    case 'dagpenge':
      return 'dagpenge';
    case 'jobparat':
    case 'uddannelsesparat':
    case 'aabenlyst-uddannelsesparat':
      return 'match1';
    case 'aktivitetsparat':
    case 'aktivitetsparat-ung':
    case 'sygedagpenge':
    case 'jobafklaring':
    case 'ressourceforloeb':
    case 'ledighedsydelse':
    case 'revalidering':
      return 'overall';
  }
}

interface Tally {
  days: number;
  interviews: number;
  offers: number;
  companyOffers: number;
  activatedDays: number;
}

/**
 * Keeps the effort of the made-up municipality near the table: it counts what has been made for each row, and says
 * whether the next citizen should get more or less than usual.
 */
export interface Pace {
  readonly effort: Readonly<Record<EffortRow, Effort>>;
  addTime(row: EffortRow, days: number): void;
  addInterview(row: EffortRow): void;
  addOffer(row: EffortRow, offer: { readonly days: number; readonly inCompany: boolean }): void;
  /** Above 0: more has been made than the table says. In interviews, offers, full years activated. */
  ahead(row: EffortRow, what: 'interviews' | 'offers' | 'companyOffers' | 'activated'): number;
}

export function pace(benchmark: Benchmark): Pace {
  const tally = (): Tally => ({
    days: 0,
    interviews: 0,
    offers: 0,
    companyOffers: 0,
    activatedDays: 0,
  });
  const made: Readonly<Record<EffortRow, Tally>> = {
    overall: tally(),
    dagpenge: tally(),
    match1: tally(),
  };
  const { effort } = benchmark;
  return {
    effort,
    addTime: (row, days) => {
      made[row].days += days;
    },
    addInterview: (row) => {
      made[row].interviews++;
    },
    addOffer: (row, { days, inCompany }) => {
      made[row].offers++;
      if (inCompany) made[row].companyOffers++;
      made[row].activatedDays += days;
    },
    ahead: (row, what) => {
      const { days, interviews, offers, companyOffers, activatedDays } = made[row];
      const target = effort[row];
      switch (what) {
        case 'interviews':
          return interviews - (target.interviews * days) / 91;
        case 'offers':
          return offers - (target.offers * days) / 365;
        case 'companyOffers':
          return companyOffers - (target.companyOffers * days) / 365;
        case 'activated':
          return (activatedDays - (target.activated * days) / 100) / 365;
      }
    },
  };
}
