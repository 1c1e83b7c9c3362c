import type { Day } from '@rettidig/engine';
import {
  canonicalLines,
  type CellBehind,
  cellsBehind,
  definitionText,
  type FigureScope,
  frozenCells,
  type FrozenUnder,
  hiddenBelow,
  isPublicMeasure,
  mayBePublic,
  type Measure,
} from '@rettidig/figures';
import { createHash } from 'node:crypto';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { newId } from '../id.ts';
import { StoreError } from '../store-error.ts';
import { settledMoment } from './changes.ts';
import { findFrozen, type FrozenFigure, insertFrozen } from './frozen.ts';
import { requireEverybody } from './everybody.ts';
import { loadSnapshot } from './load.ts';

export interface FreezeRequest {
  readonly scope: FigureScope;
  /** The day it is: whose law and duties count. */
  readonly on: Day;
  /** A moment up to which everything is known, such as a page's; left out: now. */
  readonly asKnownAt?: Instant;
  /** A copy for publication: small numbers are hidden in what is kept, and it can still be verified. */
  readonly public: boolean;
  readonly note: string;
}

/**
 * Freezes a figure: computes it from the database as known at the moment, and keeps it with the hash of everything behind
 * it. The access reaches the whole municipality, protected citizens too.
 * @throws FigureError when the measure cannot be asked so
 * @throws StoreError `ugyldig-adgang` when the access does not reach everybody; `ikke-offentlig` when a public copy is asked
 * for of a measure that is not among the public ones, or of single caseworkers
 */
export async function freezeFigure(tx: Tx, request: FreezeRequest): Promise<FrozenFigure> {
  requireEverybody(tx);
  const { scope, on } = request;
  if (request.public && !mayBePublic(scope)) {
    throw new StoreError(
      'ikke-offentlig',
      isPublicMeasure(scope.measure)
        ? 'Et tal om enkelte sagsbehandlere må ikke offentliggøres. Frys tallet til intern brug, eller vælg en anden opdeling.'
        : `»${scope.measure.da}« er ikke blandt de målinger, der må offentliggøres. Frys tallet til intern brug.`,
    );
  }
  const asKnownAt = request.asKnownAt ?? (await settledMoment(tx));
  const snapshot = await loadSnapshot(tx, { on, asKnownOn: asKnownAt });
  const cells = cellsBehind(snapshot, scope);
  const definition = definitionHash(scope.measure);
  await keepDefinition(tx, scope.measure);
  const id = newId();
  await insertFrozen(tx, {
    id,
    measure: scope.measure.id,
    definition,
    filter: scope.filter,
    splitBy: scope.splitBy,
    periods: scope.periods,
    asKnownAt,
    lawDay: on,
    cells: frozenCells(cells, { hideBelow: request.public ? hiddenBelow(scope.measure) : 0 }),
    unit: scope.measure.unit,
    hash: figureHash(
      { municipality: tx.access.municipality, definition, asKnownAt, lawDay: on },
      scope,
      cells,
    ),
    public: request.public,
    note: request.note,
  });
  const frozen = await findFrozen(tx, id);
  if (frozen === null) throw new Error('A figure that was kept is gone.');
  return frozen;
}

/** Keeps what a measure says it counts, once for each thing it has said. */
async function keepDefinition(tx: Tx, measure: Measure): Promise<void> {
  await tx.client.query(
    `insert into measure_definition (municipality, hash, measure, definition, recorded_at)
     values ($1, $2, $3, $4, now()) on conflict do nothing`,
    [tx.access.municipality, definitionHash(measure), measure.id, definitionText(measure)],
  );
}

/** What a measure said it counted by the hash of it; null where it was not kept, as before definitions were. */
export async function keptDefinition(tx: Tx, hash: string): Promise<string | null> {
  const { rows } = await tx.client.query<{ readonly definition: string }>(
    'select definition from measure_definition where municipality = $1 and hash = $2',
    [tx.access.municipality, hash],
  );
  return rows[0]?.definition ?? null;
}

/** SHA-256 of what a measure says it counts. */
export function definitionHash(measure: Measure): string {
  return createHash('sha256').update(definitionText(measure)).digest('hex');
}

/** SHA-256 of a figure with everything behind it. */
export function figureHash(
  under: FrozenUnder,
  scope: FigureScope,
  cells: readonly CellBehind[],
): string {
  const hash = createHash('sha256');
  for (const line of canonicalLines(under, scope, cells)) hash.update(line).update('\n');
  return hash.digest('hex');
}
