import type { RefundCase } from '@rettidig/economy';
import type { Tx } from '../access.ts';
import { citizensInParts, factsReader } from '../figures/citizens-in-parts.ts';
import type { PersonRow, WhichPopulation } from '../figures/people.ts';

/**
 * What the refund of the citizens' weeks is computed of, so many citizens at a time, in the order of their ids. For sums of a
 * municipality the access is a program's: all units, and protected citizens too. Logs a read of each citizen, without a name.
 */
export function loadRefundCases(
  tx: Tx,
  which: WhichPopulation,
): AsyncGenerator<readonly RefundCase[]> {
  return citizensInParts(tx, which, readCases);
}

async function readCases(
  tx: Tx,
  people: readonly PersonRow[],
  which: WhichPopulation,
): Promise<readonly RefundCase[]> {
  const of = factsReader(tx, people, which);
  const [courses, benefits, categories, activities, labourStatuses, benefitAmounts] =
    await Promise.all([
      of('contact_course'),
      of('benefit_spell'),
      of('person_category'),
      of('activity'),
      of('labour_status'),
      of('benefit_amount'),
    ]);
  return people.map(([id, team, birthDate, education], place): RefundCase => ({
    id,
    team,
    file: {
      person: { birthDate, education },
      courses: courses[place] ?? [],
      benefits: benefits[place] ?? [],
      categories: categories[place] ?? [],
      activities: activities[place] ?? [],
    },
    labourStatuses: labourStatuses[place] ?? [],
    benefitAmounts: benefitAmounts[place] ?? [],
  }));
}
