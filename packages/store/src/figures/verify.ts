import {
  type CellBehind,
  cellsBehind,
  type ContributionDifference,
  type DefinitionChange,
  definitionChanges,
  differenceOf,
  FigureError,
  type FigureScope,
  factsRead,
  findMeasure,
  type FrozenCell,
  frozenCells,
  hiddenBelow,
  keyOf,
  type Measure,
  type Snapshot,
  unknownCode,
} from '@rettidig/figures';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { areFew, settledMoment } from './changes.ts';
import { type FactChanges, factChangesSince, personsRecordedSince } from './fact-changes.ts';
import { definitionHash, figureHash, keptDefinition } from './freeze.ts';
import { requireEverybody } from './everybody.ts';
import type { FrozenFigure } from './frozen.ts';
import { listUnits } from '../people/employees.ts';
import { loadSnapshot, renewSnapshot } from './load.ts';

/** How many citizens count and did not, do not and did, or count otherwise; and rows of the municipality itself. */
export interface CitizensMoved {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  readonly others: number;
}

/** A cell of a frozen figure and the same cell computed again; null where it has nothing in it. */
export interface VerifiedCell {
  readonly key: string;
  readonly frozen: FrozenCell | null;
  readonly asThen: FrozenCell | null;
  readonly asNow: FrozenCell | null;
  readonly numerator: CitizensMoved;
  readonly divisor: CitizensMoved;
}

/** The number of inhabitants a figure is divided by, where it is another now. Null where nobody had said. */
export interface InhabitantsChanged {
  readonly before: number | null;
  readonly now: number | null;
}

/** Why a figure that is computed again as known then is not what was frozen. */
export type ThenDiffers =
  /** The measure says it counts something else. */
  | 'definition'
  /** Something was recorded afterwards with an earlier time of its own. */
  | 'tilbagedateret'
  /** Nothing recorded explains it: the program counts otherwise, or what was kept has been changed. */
  | 'beregning';

export type Verification = {
  readonly figure: FrozenFigure;
} & (
  | {
      readonly outcome: 'beregnet';
      readonly definitionChanged: boolean;
      /** What the measure says otherwise than when it was frozen; null where what it said then was not kept. */
      readonly definitionChanges: readonly DefinitionChange[] | null;
      /** As known then: cells and hash are what was frozen. */
      readonly equalThen: boolean;
      readonly hashThen: string;
      /** Null where it is equal. */
      readonly thenDiffers: ThenDiffers | null;
      /** As known now: the cells are what was frozen, and the same is behind them, however the rows of it are cut. */
      readonly equalNow: boolean;
      /** Why it cannot be computed as known now, in Danish: it then has no cells. Null where it can. */
      readonly nowProblem: string | null;
      readonly knownNowAt: Instant;
      readonly cells: readonly VerifiedCell[];
      /** Different citizens in all cells together. */
      readonly numerator: CitizensMoved;
      readonly divisor: CitizensMoved;
      /** Null where the figure is not divided by the inhabitants, or by as many as then. */
      readonly inhabitants: InhabitantsChanged | null;
      /** What was recorded since about those who make the difference, of the kinds that can move the figure. */
      readonly because: readonly FactChanges[];
      /** What was recorded since in the whole municipality, of what key figures read. */
      readonly since: readonly FactChanges[];
    }
  /** It cannot be computed any more; why, in Danish. */
  | { readonly outcome: 'kan-ikke-beregnes'; readonly problem: string }
);

/**
 * Computes a frozen figure again as known then, which must give the same, and as known now, and says what has been recorded
 * in between about those who make the difference. The access reaches the whole municipality.
 * @throws StoreError `ugyldig-adgang` when it does not
 */
export async function verifyFigure(tx: Tx, figure: FrozenFigure): Promise<Verification> {
  requireEverybody(tx);
  const measure = findMeasure(figure.measure);
  if (measure === null) {
    return {
      figure,
      outcome: 'kan-ikke-beregnes',
      problem: `Målingen »${figure.measure}« findes ikke længere i programmet. Tallet står, som det blev frosset.`,
    };
  }
  return await computedAgain(tx, figure, measure);
}

async function computedAgain(
  tx: Tx,
  figure: FrozenFigure,
  measure: Measure,
): Promise<Verification> {
  const { asKnownAt, lawDay, periods, filter, splitBy } = figure;
  const scope: FigureScope = { measure, periods, filter, splitBy };
  const knownNowAt = await settledMoment(tx);
  const snapshotThen = await loadSnapshot(tx, { on: lawDay, asKnownOn: asKnownAt });
  const subjects = { only: factsRead(scope) };
  const { cells: then, problem } = await cellsIn(tx, snapshotThen, scope);
  if (problem !== null) return { figure, outcome: 'kan-ikke-beregnes', problem };
  const snapshotNow = await asKnownNow(tx, figure, snapshotThen);
  const { cells: now, problem: nowProblem } = await cellsIn(tx, snapshotNow, scope);
  const inhabitants = inhabitantsChanged(measure, snapshotThen, snapshotNow);

  const under = {
    municipality: tx.access.municipality,
    definition: figure.definition,
    asKnownAt,
    lawDay,
  };
  const hashThen = figureHash(under, scope, then);
  const definitionChanged = definitionHash(measure) !== figure.definition;
  const form = { hideBelow: figure.public ? hiddenBelow(measure) : 0 };
  const [cellsThen, cellsNow] = [frozenCells(then, form), frozenCells(now, form)];
  const equalThen = hashThen === figure.hash && sameCells(cellsThen, figure.cells);
  const compared = compare(figure, then, now);
  const numerator = compared.map((one) => one.numerator);
  const divisor = compared.map((one) => one.divisor);
  const moved = [...numerator, ...divisor];
  const since = await factChangesSince(tx, figure, { persons: 'alle', municipal: 'alle' });
  const because = await factChangesSince(tx, figure, {
    persons: distinct(moved, ({ added, gone, changed }) => [...added, ...gone, ...changed]),
    municipal: inhabitants !== null || moved.some(({ others }) => others > 0) ? 'alle' : [],
    subjects,
  });
  return {
    figure,
    outcome: 'beregnet',
    definitionChanged,
    definitionChanges: definitionChanged ? await changesOf(tx, figure, measure) : [],
    equalThen,
    hashThen,
    thenDiffers: equalThen ? null : whyThenDiffers(definitionChanged, since),
    equalNow:
      sameCells(cellsNow, figure.cells) &&
      ((equalThen && moved.every(isNobody)) || figureHash(under, scope, now) === figure.hash),
    nowProblem,
    knownNowAt,
    cells: compared.map((one) => ({
      key: one.key,
      frozen: cellOf(one.key, figure.cells),
      asThen: cellOf(one.key, cellsThen),
      asNow: cellOf(one.key, cellsNow),
      numerator: countsOf([one.numerator]),
      divisor: countsOf([one.divisor]),
    })),
    numerator: countsOf(numerator),
    divisor: countsOf(divisor),
    inhabitants,
    because,
    since,
  };
}

/** The cells of a figure; none, and why in Danish, where it cannot be computed. */
async function cellsIn(
  tx: Tx,
  snapshot: Snapshot,
  scope: FigureScope,
): Promise<{ readonly cells: readonly CellBehind[]; readonly problem: string | null }> {
  try {
    return { cells: cellsBehind(snapshot, scope), problem: null };
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const missing = unknownCode(snapshot, { enhed: scope.filter.enhed ?? [] });
    const unit = (await listUnits(tx)).find(({ id }) => id === missing?.code);
    const problem =
      unit === undefined ? error.message : `Teamet »${unit.name}« har ingen borgere mere.`;
    return { cells: [], problem };
  }
}

function inhabitantsChanged(
  { divisor }: Measure,
  then: Snapshot,
  now: Snapshot,
): InhabitantsChanged | null {
  const counts = divisor !== null && 'of' in divisor && divisor.of === 'inhabitants';
  return counts && then.inhabitants !== now.inhabitants
    ? { before: then.inhabitants, now: now.inhabitants }
    : null;
}

async function changesOf(
  tx: Tx,
  { definition }: FrozenFigure,
  measure: Measure,
): Promise<readonly DefinitionChange[] | null> {
  const before = await keptDefinition(tx, definition);
  return before === null ? null : definitionChanges(before, measure);
}

async function asKnownNow(tx: Tx, figure: FrozenFigure, then: Snapshot): Promise<Snapshot> {
  const changed = await personsRecordedSince(tx, figure);
  return areFew(changed.length, then.persons.length)
    ? await renewSnapshot(tx, then, changed)
    : await loadSnapshot(tx, { on: figure.lawDay });
}

interface Compared {
  readonly key: string;
  readonly numerator: ContributionDifference;
  readonly divisor: ContributionDifference;
}

function compare(
  { cells }: FrozenFigure,
  then: readonly CellBehind[],
  now: readonly CellBehind[],
): readonly Compared[] {
  const before = new Map(then.map((cell) => [keyOf(cell), cell]));
  const after = new Map(now.map((cell) => [keyOf(cell), cell]));
  const keys = new Set([...cells.map(({ key }) => key), ...before.keys(), ...after.keys()]);
  return [...keys].map((key) => ({
    key,
    numerator: differenceOf(before.get(key)?.numerator ?? [], after.get(key)?.numerator ?? []),
    divisor: differenceOf(before.get(key)?.divisor ?? [], after.get(key)?.divisor ?? []),
  }));
}

function countsOf(differences: readonly ContributionDifference[]): CitizensMoved {
  return {
    added: distinct(differences, ({ added }) => added).length,
    gone: distinct(differences, ({ gone }) => gone).length,
    changed: distinct(differences, ({ changed }) => changed).length,
    others: differences.reduce((sum, { others }) => sum + others, 0),
  };
}

const isNobody = ({ added, gone, changed, others }: ContributionDifference): boolean =>
  added.length + gone.length + changed.length + others === 0;

function distinct(
  differences: readonly ContributionDifference[],
  of: (difference: ContributionDifference) => readonly string[],
): readonly string[] {
  return [...new Set(differences.flatMap(of))];
}

const cellOf = (key: string, cells: readonly FrozenCell[]): FrozenCell | null =>
  cells.find((cell) => cell.key === key) ?? null;

/** Whether cells say the same, whatever order they, or their names in the database, stand in. */
function sameCells(a: readonly FrozenCell[], b: readonly FrozenCell[]): boolean {
  const texts = (cells: readonly FrozenCell[]): string =>
    cells
      .map(({ key, numerator, denominator, value, count, suppressed }) =>
        JSON.stringify([key, numerator, denominator, value, count, suppressed]),
      )
      .toSorted()
      .join('\n');
  return texts(a) === texts(b);
}

function whyThenDiffers(definitionChanged: boolean, since: readonly FactChanges[]): ThenDiffers {
  if (definitionChanged) return 'definition';
  return since.some(({ backdated }) => backdated > 0) ? 'tilbagedateret' : 'beregning';
}
