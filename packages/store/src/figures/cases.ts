import type { PersonSource } from '@rettidig/figures';
import type { Tx } from '../access.ts';
import { citizensInParts, factsReader } from './citizens-in-parts.ts';
import type { PersonRow, WhichPopulation } from './people.ts';

/** The citizens with their facts, so many at a time; see `citizensInParts`. */
export function citizensWithFacts(
  tx: Tx,
  which: WhichPopulation,
  atATime?: number,
): AsyncGenerator<readonly PersonSource[]> {
  return citizensInParts(tx, which, withFacts, atATime);
}

async function withFacts(
  tx: Tx,
  people: readonly PersonRow[],
  which: WhichPopulation,
): Promise<readonly PersonSource[]> {
  const of = factsReader(tx, people, which);
  // The connection takes one after the other; asked at once, the server works while the answers before are read here.
  const [
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
    ...records
  ] = await Promise.all([
    of('contact_course'),
    of('benefit_spell'),
    of('person_category'),
    of('household'),
    of('interview'),
    of('activity'),
    of('absence'),
    of('exemption'),
    of('skill_test'),
    of('cv_entry'),
    of('sickness_case'),
    of('sickness_decision'),
    of('assignment'),
    of('offer_terms', ['on', 'activity', 'provider']),
    of('offer_end', ['on', 'activity', 'reason']),
    of('course_end'),
    of('labour_status'),
    of('complaint'),
    of('referral'),
    of('risk_mark'),
  ]);
  const [
    assignments,
    offerTerms,
    offerEnds,
    courseEnds,
    labourStatuses,
    complaints,
    referrals,
    riskMarks,
  ] = records;
  return people.map(([id, unit, birthDate, education], i): PersonSource => ({
    id,
    unit,
    file: {
      person: { birthDate, education },
      courses: courses[i] ?? [],
      benefits: benefits[i] ?? [],
      categories: categories[i] ?? [],
      households: households[i] ?? [],
      interviews: interviews[i] ?? [],
      activities: activities[i] ?? [],
      absences: absences[i] ?? [],
      exemptions: exemptions[i] ?? [],
      tests: tests[i] ?? [],
      cvs: cvs[i] ?? [],
      sicknessCases: sicknessCases[i] ?? [],
      sicknessDecisions: sicknessDecisions[i] ?? [],
    },
    records: {
      assignments: assignments[i] ?? [],
      offerTerms: offerTerms[i] ?? [],
      offerEnds: offerEnds[i] ?? [],
      courseEnds: courseEnds[i] ?? [],
      labourStatuses: labourStatuses[i] ?? [],
      complaints: complaints[i] ?? [],
      referrals: referrals[i] ?? [],
      riskMarks: riskMarks[i] ?? [],
    },
  }));
}
