import type { CaseStep, FactKind } from '@rettidig/casework';
import type { ExplanationData } from '@rettidig/engine';
import { sql } from 'kysely';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { HistoryAction } from '../database.ts';
import { isId } from '../id.ts';
import { decisionsIn } from '../steps/journal.ts';

/** A decision of a case with what it wrote. */
export interface DecisionDetails {
  readonly id: string;
  readonly step: CaseStep;
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
  readonly version: number;
  readonly heading: string;
  readonly facts: readonly {
    readonly kind: FactKind;
    readonly fact: string;
    readonly action: HistoryAction;
  }[];
  /** The rules that were asked, each with its whole reason. */
  readonly explanations: readonly ExplanationData[];
  /** The decision that it takes back. */
  readonly undoes: string | null;
  /** The decision that took it back. */
  readonly undoneBy: string | null;
}

/** One decision of a case; null when the case has none with the id. The caller has logged the read. */
export async function findDecision(
  tx: Tx,
  person: string,
  id: string,
): Promise<DecisionDetails | null> {
  if (!isId(id)) return null;
  const [found] = await decisions(tx, person).where('d.id', '=', id).execute();
  return found === undefined ? null : detailsOf(found);
}

/** The decisions of a case as known now or at a moment, oldest first. The caller has logged the read. */
export async function decisionsOf(
  tx: Tx,
  person: string,
  until?: Instant,
): Promise<readonly DecisionDetails[]> {
  const rows = await decisions(tx, person)
    .where('d.decided_at', '<=', until ?? 'infinity')
    .orderBy('d.version')
    .execute();
  return rows.map(detailsOf);
}

function decisions(tx: Tx, person: string) {
  return decisionsIn(tx, person)
    .leftJoin('decision as u', (join) =>
      join.onRef('u.municipality', '=', 'd.municipality').onRef('u.undoes', '=', 'd.id'),
    )
    .select(['d.facts', 'd.explanations', sql<string | null>`u.id`.as('undoneBy')]);
}

/** The columns hold what `takeStep` wrote. */
function detailsOf({
  facts,
  explanations,
  ...row
}: Omit<DecisionDetails, 'facts' | 'explanations'> & {
  readonly facts: unknown;
  readonly explanations: unknown;
}): DecisionDetails {
  return {
    ...row,
    facts: facts as DecisionDetails['facts'],
    explanations: explanations as DecisionDetails['explanations'],
  };
}
