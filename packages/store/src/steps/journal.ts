import type { CaseStep } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';

/** A decision of a case, as others are told of it. */
export interface DecisionLine {
  readonly id: string;
  readonly step: CaseStep;
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
  readonly version: number;
  /** The decision that this one takes back. */
  readonly undoes: string | null;
  readonly heading: string;
}

/** A line of the journal, as it was written. */
export interface JournalLine {
  readonly id: string;
  readonly decision: string;
  readonly step: CaseStep;
  readonly day: Day;
  readonly heading: string;
  readonly text: string;
  /** The line that this one corrects. */
  readonly corrects: string | null;
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
}

/** The last decisions of a case, newest first. */
export async function latestDecisions(
  tx: Tx,
  person: string,
  most: number,
): Promise<readonly DecisionLine[]> {
  return await decisionsIn(tx, person).orderBy('d.version', 'desc').limit(most).execute();
}

/** What was decided in a case after a count of it, oldest first. */
export async function decisionsSince(
  tx: Tx,
  person: string,
  version: number,
): Promise<readonly DecisionLine[]> {
  return await decisionsIn(tx, person)
    .where('d.version', '>', version)
    .orderBy('d.version')
    .execute();
}

/** The decisions of a case with who made them and what the journal calls them, as a query to narrow down. */
export function decisionsIn(tx: Tx, person: string) {
  return tx.db
    .selectFrom('decision as d')
    .innerJoin('journal_note as j', (join) =>
      join.onRef('j.municipality', '=', 'd.municipality').onRef('j.decision', '=', 'd.id'),
    )
    .leftJoin('employee as e', (join) =>
      join.onRef('e.municipality', '=', 'd.municipality').onRef('e.id', '=', 'd.decided_by'),
    )
    .where('d.municipality', '=', tx.access.municipality)
    .where('d.person', '=', person)
    .select([
      'd.id',
      'd.step',
      'd.decided_at as at',
      'e.name as by',
      'd.version',
      'd.undoes',
      'j.heading',
    ]);
}
