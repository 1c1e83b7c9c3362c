import { type Day, isoDay, type Money } from '@rettidig/engine';
import type { EvaluatedGroup, FrozenLine, PriceUnit } from '@rettidig/figures';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { isId } from '../id.ts';

/** The price an evaluation is held against: one of the list by its id, or one that was written. */
export type EvaluationPrice =
  | { readonly id: string }
  | { readonly amount: Money; readonly per: PriceUnit };

/** An evaluation of a project as it was at a moment. Never changed. */
export interface FrozenEvaluation {
  readonly id: string;
  readonly project: string;
  /** Whom the numbers after the project are about. */
  readonly group: EvaluatedGroup;
  /** Null: no price. */
  readonly price: EvaluationPrice | null;
  /** What was recorded by then counts. */
  readonly asKnownAt: Instant;
  /** The day it was. */
  readonly on: Day;
  readonly lines: readonly FrozenLine[];
  /** SHA-256 of the lines and of what each participant adds to them. */
  readonly hash: string;
  readonly takenAt: Instant;
  /** Name of the employee; null for a program. */
  readonly takenBy: string | null;
  readonly note: string;
}

const select = `
  select s.id, s.project, s.looked_at as "group", s.price, s.as_known_at as "asKnownAt", s.on_day as "on",
         s.lines, s.hash, s.taken_at as "takenAt", e.name as "takenBy", s.note
    from project_evaluation_snapshot s
    left join employee e on e.municipality = s.municipality and e.id = s.taken_by
   where s.municipality = $1`;

/** The frozen evaluations of a project, or of all where none is named; the newest first. */
export async function listFrozenEvaluations(
  tx: Tx,
  project?: string,
): Promise<readonly FrozenEvaluation[]> {
  if (project !== undefined && !isId(project)) return [];
  const { rows } = await tx.client.query<FrozenEvaluation>(
    `${select} and ($2::uuid is null or s.project = $2) order by s.taken_at desc, s.id desc`,
    [tx.access.municipality, project ?? null],
  );
  return rows;
}

/** One frozen evaluation; null when there is none with the id. */
export async function findFrozenEvaluation(tx: Tx, id: string): Promise<FrozenEvaluation | null> {
  if (!isId(id)) return null;
  const { rows } = await tx.client.query<FrozenEvaluation>(`${select} and s.id = $2`, [
    tx.access.municipality,
    id,
  ]);
  return rows[0] ?? null;
}

/** Keeps a frozen evaluation, as taken now by whoever asks. */
export async function insertFrozenEvaluation(
  tx: Tx,
  frozen: Omit<FrozenEvaluation, 'takenAt' | 'takenBy'>,
): Promise<void> {
  const { id, project, group, price, asKnownAt, on, lines, hash, note } = frozen;
  await tx.client.query(
    `insert into project_evaluation_snapshot
       (municipality, id, project, looked_at, price, as_known_at, on_day, lines, hash, taken_at, taken_by, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now(), $10, $11)`,
    [
      tx.access.municipality,
      id,
      project,
      group,
      price === null ? null : JSON.stringify(price),
      asKnownAt,
      isoDay(on),
      JSON.stringify(lines),
      hash,
      tx.access.user,
      note,
    ],
  );
}
