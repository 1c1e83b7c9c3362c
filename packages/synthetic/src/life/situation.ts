import type { BenefitSpell, PersonCategory } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { iso } from '../calendar/calendar.ts';
import type { Situation } from '../calibration/open-cases.ts';
import { type Group, oneBenefitFrom, reformFrom } from '../truth/law.ts';

export type Benefit = BenefitSpell['benefit'];
export type Category = PersonCategory['category'];

/** Those who are visitated: on kontanthjælp or uddannelseshjælp. */
type Visitated =
  | 'jobparat'
  | 'aktivitetsparat'
  | 'uddannelsesparat'
  | 'aabenlyst-uddannelsesparat'
  | 'aktivitetsparat-ung';

const categories: Readonly<Record<Visitated, Category>> = {
  jobparat: 'jobparat',
  aktivitetsparat: 'aktivitetsparat',
  uddannelsesparat: 'uddannelsesparat',
  'aabenlyst-uddannelsesparat': 'aabenlyst-uddannelsesparat',
  'aktivitetsparat-ung': 'aktivitetsparat',
};

/** The category of a situation; null for benefits that have none. */
export function categoryOf(situation: Situation): Category | null {
  return isVisitated(situation) ? categories[situation] : null;
}

export function isVisitated(situation: Situation): situation is Visitated {
  return situation in categories;
}

/** Under 30 without a qualifying education. */
export function isYoung(situation: Situation): boolean {
  return (
    situation === 'uddannelsesparat' ||
    situation === 'aabenlyst-uddannelsesparat' ||
    situation === 'aktivitetsparat-ung'
  );
}

/** The benefit a situation is on, day by day: uddannelseshjælp is there from 2014 to June 2025. */
export function benefitOf(situation: Situation, day: Day): Benefit {
  switch (situation) {
    case 'dagpenge':
    case 'sygedagpenge':
    case 'ledighedsydelse':
      return situation;
    case 'jobafklaring':
      return 'jobafklaringsydelse';
    case 'ressourceforloeb':
      return 'ressourceforloebsydelse';
    case 'revalidering':
      return 'revalideringsydelse';
    case 'jobparat':
    case 'aktivitetsparat':
      return 'kontanthjaelp';
    case 'uddannelsesparat':
    case 'aabenlyst-uddannelsesparat':
    case 'aktivitetsparat-ung':
      return day >= reformFrom && day < oneBenefitFrom ? 'uddannelseshjaelp' : 'kontanthjaelp';
  }
}

/** The target group of a situation, before and after the visitation. */
export function groupOf(situation: Situation, visitated: boolean): Group {
  if (visitated || !isVisitated(situation)) return situation;
  return isYoung(situation) ? 'ung-ikke-visiteret' : 'kontanthjaelp-ikke-visiteret';
}

/**
 * The first and last day a situation can begin on. Sources: jobafklaring with the sickness benefit reform of 1 July 2014,
 * ressourceforløb with the reform of 1 January 2013; ressourceforløb and revalidering take no new cases from 1 July 2026
 * (the day is taken from the rest of that law).
 */
export function beginsBetween(situation: Situation): { readonly first: Day; readonly last: Day } {
  const always = { first: iso('1990-01-01'), last: iso('2199-12-31') };
  if (situation === 'jobafklaring') return { ...always, first: iso('2014-07-01') };
  if (situation === 'ressourceforloeb')
    return { first: iso('2013-01-01'), last: iso('2026-06-30') };
  return situation === 'revalidering' ? { ...always, last: iso('2026-06-30') } : always;
}
