import type { FactKind, FactValues } from '@rettidig/casework';
import type { Participant } from '@rettidig/figures';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { factTables } from '../facts/fact.ts';
import { knownThen, rowsOf } from '../facts/load.ts';

/** A participant with the id of the citizen, for what is recorded about the citizen later. */
export interface EvaluatedParticipant extends Participant {
  readonly person: string;
}

/**
 * Those who take part in a project as its evaluation asks for them: their part, their answers, what they have lived on,
 * their work, their contact courses and offers; no names. Only those the access reaches. Logs a read of them.
 *
 * @param asKnownOn everything as it was known at the moment; now where none is given
 */
export async function evaluatedParticipants(
  tx: Tx,
  project: string,
  asKnownOn?: Instant,
): Promise<readonly EvaluatedParticipant[]> {
  const { read, columns } = factTables.project_part;
  const parts = await tx.client.query<unknown[]>({
    rowMode: 'array',
    text: `select person, fact, ${columns.map(([name]) => name).join(', ')}
             from project_part
            where municipality = $1 and project = $2
              and ${knownThen('', asKnownOn === undefined ? undefined : '$3')}
            order by valid_from, fact`,
    values: [tx.access.municipality, project, ...(asKnownOn === undefined ? [] : [asKnownOn])],
  });
  const persons = [...new Set(parts.rows.map((row) => row[0] as string))];
  for (const person of persons) tx.reads.add(person);
  const [benefits, labour, courses, courseEnds, activities, offerTerms, answers] =
    await Promise.all([
      factsOf(tx, 'benefit_spell', persons, asKnownOn),
      factsOf(tx, 'labour_status', persons, asKnownOn),
      factsOf(tx, 'contact_course', persons, asKnownOn),
      factsOf(tx, 'course_end', persons, asKnownOn),
      factsOf(tx, 'activity', persons, asKnownOn),
      factsOf(tx, 'offer_terms', persons, asKnownOn),
      factsOf(tx, 'progress_answer', persons, asKnownOn),
    ]);
  return parts.rows.map((row) => {
    const person = row[0] as string;
    const part = read(row[1] as string, row, 2);
    return {
      person,
      part,
      answers: (answers.get(person) ?? []).filter((answer) => answer.part === part.id),
      benefits: benefits.get(person) ?? [],
      labour: labour.get(person) ?? [],
      courses: courses.get(person) ?? [],
      courseEnds: courseEnds.get(person) ?? [],
      activities: activities.get(person) ?? [],
      offerTerms: offerTerms.get(person) ?? [],
    };
  });
}

async function factsOf<K extends FactKind>(
  tx: Tx,
  kind: K,
  persons: readonly string[],
  asKnownOn: Instant | undefined,
): Promise<ReadonlyMap<string, readonly (FactValues[K] & { readonly id: string })[]>> {
  const { read } = factTables[kind];
  const rows = await rowsOf(tx, kind, `{${persons.join(',')}}`, asKnownOn);
  const byPerson = Map.groupBy(rows, (row) => row[0] as string);
  return new Map(
    [...byPerson].map(([person, own]) => [
      person,
      own.map((row) => read(row[1] as string, row, 2)),
    ]),
  );
}
