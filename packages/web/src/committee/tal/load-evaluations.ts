import type { InsertContent, Reader } from '@rettidig/committee';
import {
  type FrozenEvaluation,
  type KeptMatter,
  listFrozenEvaluations,
  type Tx,
} from '@rettidig/store';
import { evaluationContents, type EvaluationNames } from '../inserts/evaluation-content.ts';
import { evaluationNames } from '../inserts/evaluation-source.ts';
import type { InsertGround } from '../inserts/source.ts';

/** A frozen evaluation, and what of it may stand in the matter, by key. */
export interface EvaluationToInsert {
  readonly frozen: FrozenEvaluation;
  readonly names: EvaluationNames;
  readonly contents: ReadonlyMap<string, InsertContent>;
}

interface EvaluationAsked {
  readonly from: InsertGround;
  readonly matter: Pick<KeptMatter, 'openness'>;
}

/** Who can read what is put into a matter: an open one becomes public. */
export const readerOf = ({ openness }: Pick<KeptMatter, 'openness'>): Reader =>
  openness.open ? 'offentlig' : 'lukket';

/** A frozen evaluation with what of it may stand in a matter. */
export async function evaluationFor(
  tx: Tx,
  { from, matter, frozen }: EvaluationAsked & { readonly frozen: FrozenEvaluation },
): Promise<EvaluationToInsert> {
  const names = await evaluationNames(tx, from, frozen);
  const shown = { names, reader: readerOf(matter) };
  return { frozen, names, contents: evaluationContents(frozen, frozen.lines, shown) };
}

/** The frozen evaluations of the municipality with what of them may stand in a matter, the newest first. */
export async function evaluationsFor(
  tx: Tx,
  asked: EvaluationAsked,
): Promise<readonly EvaluationToInsert[]> {
  const found: EvaluationToInsert[] = [];
  for (const frozen of await listFrozenEvaluations(tx)) {
    found.push(await evaluationFor(tx, { ...asked, frozen }));
  }
  return found;
}
