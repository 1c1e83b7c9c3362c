import type { FactKind } from '@rettidig/casework';
import type { PersonSource } from '@rettidig/figures';
import type { Tx } from '../access.ts';
import { factsOf, type Persons } from './columns-of-facts.ts';
import { loadPeople, type PersonRow, type WhichPopulation } from './people.ts';

/** So few that what is read of them is used and forgotten before the next ones come. */
const usualPart = 1_000;

/**
 * The citizens with their facts, so many at a time, in the order of their ids; while they are used, the server finds the
 * next ones. Logs a read of each citizen, without a name.
 */
export async function* citizensWithFacts(
  tx: Tx,
  which: WhichPopulation,
  atATime = usualPart,
): AsyncGenerator<readonly PersonSource[]> {
  const people = await loadPeople(tx, which);
  const ask = (start: number): Promise<readonly PersonSource[]> => {
    const answer = withFacts(tx, people.slice(start, start + atATime), which);
    // It is awaited in its turn, unless what came before fails first.
    answer.catch(() => undefined);
    return answer;
  };
  let coming = ask(0);
  for (let start = 0; start < people.length; start += atATime) {
    const some = await coming;
    coming = ask(start + atATime);
    for (const { id } of some) tx.reads.add(id);
    yield some;
  }
}

async function withFacts(
  tx: Tx,
  people: readonly PersonRow[],
  which: WhichPopulation,
): Promise<readonly PersonSource[]> {
  const ids = people.map(([id]) => id);
  const [first] = ids;
  const last = ids.at(-1);
  if (first === undefined || last === undefined) return [];
  const persons: Persons =
    which.persons === undefined
      ? { ids, condition: 'person between $2 and $3', values: [first, last] }
      : { ids, condition: 'person = any ($2::uuid[])', values: [`{${ids.join(',')}}`] };
  const { asKnownOn } = which;
  const of = <K extends FactKind>(kind: K) => factsOf(tx, kind, { persons, asKnownOn });
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
    of('offer_terms'),
    of('offer_end'),
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
