import { type Day, type Period, isoDay, openEnd } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { Recording } from '../recording.ts';
import { endKept, type KeptTable, readKept, saveKept, withdrawKept } from './kept-table.ts';

/** A target (måltal) for a measure in a period. */
export interface FigureTarget extends Period {
  readonly id: string;
  /** Id of the measure. */
  readonly measure: string;
  /** Whom it is for; an empty object is everybody. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** In the unit of the measure, as decimal text, which is exact. */
  readonly value: string;
  /** How far from the target it may be before it is flagged, in the same unit. */
  readonly margin: string;
  readonly source: string;
}

const figureTargetTable: KeptTable<FigureTarget> = {
  name: 'figure_target',
  key: 'target',
  columns: [
    ['measure', 'text', 'measure'],
    ['filter', 'jsonb', 'filter'],
    ['value', 'numeric', 'value'],
    ['margin', 'numeric', 'margin'],
    ['valid_from', 'date', 'from'],
    ['valid_to', 'date', 'to'],
    ['source', 'text', 'source'],
  ],
  write: ({ measure, filter, value, margin, from, to, source }) => [
    measure,
    JSON.stringify(filter),
    value,
    margin,
    isoDay(from),
    to === openEnd ? null : isoDay(to),
    source,
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [measure, filter, value, margin, from, to, source]) => ({
    id,
    measure: measure as string,
    filter: filter as FigureTarget['filter'],
    value: value as string,
    margin: margin as string,
    from: from as Day,
    to: (to as Day | null) ?? openEnd,
    source: source as string,
  }),
};

/** The targets of all measures, by measure and first day; as known at a moment where one is given. */
export async function listFigureTargets(
  tx: Tx,
  asKnownOn?: Instant,
): Promise<readonly FigureTarget[]> {
  return await readKept(tx, figureTargetTable, 'measure, valid_from, target', undefined, asKnownOn);
}

/** Adds targets, or writes new versions of those with the same id. */
export async function saveFigureTargets(
  tx: Tx,
  targets: readonly FigureTarget[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, figureTargetTable, targets, recording);
}

/**
 * Ends a target: it holds no longer from the day on. One that would never have held is withdrawn.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function endFigureTarget(
  tx: Tx,
  end: { readonly id: string; readonly to: Day; readonly recording: Recording },
): Promise<void> {
  await endKept(tx, figureTargetTable, end);
}

/**
 * Withdraws a target that should never have stood: it stands in the history, and nowhere else.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function withdrawFigureTarget(
  tx: Tx,
  withdrawal: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, figureTargetTable, withdrawal);
}
