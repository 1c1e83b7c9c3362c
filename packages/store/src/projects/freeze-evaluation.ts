import {
  evaluateProject,
  type EvaluationForm,
  evaluationHashLines,
  evaluationLines,
  formOf,
  type FrozenLine,
  newestForm,
  participantsMoved,
  projectCost,
} from '@rettidig/figures';
import { createHash } from 'node:crypto';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { listOfferPrices } from '../effort/offer-prices.ts';
import { settledMoment } from '../figures/changes.ts';
import { type FactChanges, factChangesSince } from '../figures/fact-changes.ts';
import { requireEverybody } from '../figures/everybody.ts';
import { newId } from '../id.ts';
import { StoreError } from '../store-error.ts';
import { type EvaluatedParticipant, evaluatedParticipants } from './evaluated.ts';
import {
  findFrozenEvaluation,
  type FrozenEvaluation,
  insertFrozenEvaluation,
} from './frozen-evaluations.ts';
import { findProject } from './projects.ts';

/** What is evaluated: a project, whom the numbers after it are about, by which price, on which day. */
export type EvaluationScope = Pick<FrozenEvaluation, 'project' | 'group' | 'price' | 'on'>;

interface Computed {
  readonly lines: readonly FrozenLine[];
  readonly hash: string;
  readonly participants: readonly EvaluatedParticipant[];
}

/**
 * Freezes the evaluation of a project as known at a moment, with the hash of everything behind it. The access reaches the
 * whole municipality.
 * @throws StoreError `ugyldig-adgang` when it does not; `ukendt-oplysning` when there is no such project
 */
export async function freezeEvaluation(
  tx: Tx,
  {
    asKnownAt,
    note,
    ...scope
  }: EvaluationScope & { readonly asKnownAt?: Instant; readonly note: string },
): Promise<FrozenEvaluation> {
  requireEverybody(tx);
  const moment = asKnownAt ?? (await settledMoment(tx));
  const computed = await compute(tx, scope, { asKnownAt: moment, form: newestForm }, moment);
  if (computed === null) {
    throw new StoreError('ukendt-oplysning', 'Projektet findes ikke, så der er intet at fryse.');
  }
  const { lines, hash } = computed;
  const id = newId();
  await insertFrozenEvaluation(tx, { ...scope, id, asKnownAt: moment, lines, hash, note });
  const frozen = await findFrozenEvaluation(tx, id);
  if (frozen === null) throw new Error('An evaluation that was kept is gone.');
  return frozen;
}

/** One number of a frozen evaluation and the same computed again; null where it is not among them, or has no value. */
export interface VerifiedLine {
  readonly key: string;
  readonly frozen: string | null;
  readonly asThen: string | null;
  readonly asNow: string | null;
}

export type EvaluationVerification =
  | {
      readonly outcome: 'beregnet';
      /** As known then: numbers and hash are what was frozen. */
      readonly equalThen: boolean;
      /** As known now: the same numbers, and the same behind them. */
      readonly equalNow: boolean;
      readonly knownNowAt: Instant;
      readonly lines: readonly VerifiedLine[];
      /** Participants who have come in, gone out or add something else since. */
      readonly added: number;
      readonly gone: number;
      readonly changed: number;
      /** What was recorded since about them, the project and the price. */
      readonly because: readonly FactChanges[];
    }
  /** The project was not known at the moment. */
  | { readonly outcome: 'kan-ikke-beregnes' };

/** What an evaluation reads. */
const inEvaluations = {
  only: [
    'project_part',
    'progress_answer',
    'benefit_spell',
    'labour_status',
    'contact_course',
    'course_end',
    'activity',
    'offer_terms',
    'offer_price',
    'project',
  ],
};

/**
 * Computes a frozen evaluation again as known then, which must give the same, and as known now, with the day it was frozen
 * on, and says what has been recorded since about the participants who make the difference, the project and the price.
 * @throws StoreError `ugyldig-adgang` when the access does not reach the whole municipality
 */
export async function verifyEvaluation(
  tx: Tx,
  frozen: FrozenEvaluation,
): Promise<EvaluationVerification> {
  requireEverybody(tx);
  const knownNowAt = await settledMoment(tx);
  const { asKnownAt, on } = frozen;
  const under = { asKnownAt, form: formOf(frozen.lines) };
  const then = await compute(tx, frozen, under, asKnownAt);
  const now = await compute(tx, frozen, under, undefined);
  if (then === null || now === null) return { outcome: 'kan-ikke-beregnes' };
  const { added, gone, changed } = participantsMoved(then.participants, now.participants, {
    on,
    form: under.form,
  });
  const moved = new Set([...added, ...gone, ...changed]);
  const persons = [...then.participants, ...now.participants]
    .filter(({ part }) => moved.has(part.id))
    .map(({ person }) => person);
  const keys = new Set([frozen, then, now].flatMap(({ lines }) => lines.map(({ key }) => key)));
  const valueOf = (key: string, lines: readonly FrozenLine[]): string | null =>
    lines.find((line) => line.key === key)?.value ?? null;
  return {
    outcome: 'beregnet',
    equalThen: then.hash === frozen.hash && sameLines(then.lines, frozen.lines),
    equalNow: now.hash === frozen.hash && sameLines(now.lines, frozen.lines),
    knownNowAt,
    lines: [...keys].map((key) => ({
      key,
      frozen: valueOf(key, frozen.lines),
      asThen: valueOf(key, then.lines),
      asNow: valueOf(key, now.lines),
    })),
    added: added.length,
    gone: gone.length,
    changed: changed.length,
    because: await factChangesSince(tx, frozen, {
      persons: [...new Set(persons)],
      municipal: [
        frozen.project,
        ...(frozen.price !== null && 'id' in frozen.price ? [frozen.price.id] : []),
      ],
      subjects: inEvaluations,
    }),
  };
}

/** @param knownOn what is read: as known at the moment, or now where none is given */
async function compute(
  tx: Tx,
  { project: id, group, price, on }: EvaluationScope,
  { asKnownAt, form }: { readonly asKnownAt: Instant; readonly form: EvaluationForm },
  knownOn: Instant | undefined,
): Promise<Computed | null> {
  const project = await findProject(tx, id, knownOn);
  if (project === null) return null;
  const participants = await evaluatedParticipants(tx, id, knownOn);
  const evaluation = evaluateProject(project, participants, { on, group });
  const lines = evaluationLines(evaluation, await costOf(), form);
  const under = { municipality: tx.access.municipality, project: id, group, asKnownAt, on, form };
  const hash = createHash('sha256');
  for (const line of evaluationHashLines(under, lines, participants))
    hash.update(line).update('\n');
  return { lines, hash: hash.digest('hex'), participants };

  async function costOf(): Promise<ReturnType<typeof projectCost>> {
    if (price === null) return null;
    const known =
      'id' in price
        ? (await listOfferPrices(tx, knownOn)).find((one) => one.id === price.id)
        : { ...price, months: null };
    return known === undefined ? null : projectCost(known, participants, evaluation, on);
  }
}

function sameLines(a: readonly FrozenLine[], b: readonly FrozenLine[]): boolean {
  const text = (lines: readonly FrozenLine[]): string =>
    lines
      .map(({ key, value }) => `${key} ${value ?? ''}`)
      .toSorted()
      .join('\n');
  return text(a) === text(b);
}
