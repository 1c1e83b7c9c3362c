import type { CaseFile } from '@rettidig/casework';
import { day } from '@rettidig/engine';
import {
  type EffortRecords,
  noEffort,
  type PersonSource,
  type Population,
} from '../population/population.ts';

/** Facts of a citizen, as few as a test needs; the rest is empty. */
export interface PlainFacts extends Partial<Omit<CaseFile, 'person'>>, Partial<EffortRecords> {
  readonly unit?: string;
}

/** A citizen of forty with only these facts. */
export function plainPerson(id: string, { unit = 'team', ...facts }: PlainFacts): PersonSource {
  const { courses = [], benefits = [], categories = [], households = [] } = facts;
  const { interviews = [], activities = [], absences = [], exemptions = [] } = facts;
  const { tests = [], cvs = [], sicknessCases = [], sicknessDecisions = [] } = facts;
  const records = Object.fromEntries(
    Object.entries(noEffort).map(([kind, none]) => [
      kind,
      facts[kind as keyof EffortRecords] ?? none,
    ]),
  ) as unknown as EffortRecords;
  return {
    id,
    unit,
    records,
    file: {
      person: { birthDate: day('1970-05-17'), education: 'erhvervskompetencegivende' },
      courses,
      benefits,
      categories,
      households,
      interviews,
      activities,
      absences,
      exemptions,
      tests,
      cvs,
      sicknessCases,
      sicknessDecisions,
    },
  };
}

/** A municipality of these citizens. */
export function plainPopulation(
  on: Population['on'],
  persons: readonly PersonSource[],
): Population {
  return { municipality: 173, on, inhabitants: null, persons, jobOrders: [], alliances: [] };
}
