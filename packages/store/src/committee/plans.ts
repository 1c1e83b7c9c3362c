import type { PlanStep } from '@rettidig/committee';
import { day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** A process plan: steps until something is decided. */
export interface CommitteePlan {
  readonly id: string;
  readonly body: string;
  readonly name: string;
  readonly steps: readonly PlanStep[];
}

/** A step as it is kept: days as text. */
interface KeptStep {
  readonly title: string;
  readonly body: string;
  readonly on: string | null;
  readonly months: readonly string[];
}

const planTable: KeptTable<CommitteePlan> = {
  name: 'committee_plan',
  key: 'plan',
  columns: [
    ['body', 'uuid', 'body'],
    ['name', 'text', 'name'],
    ['steps', 'jsonb', 'steps'],
  ],
  write: ({ body, name, steps }) => [
    body,
    name,
    JSON.stringify(
      steps.map((step): KeptStep => ({
        title: step.title,
        body: step.body,
        on: step.on === null ? null : isoDay(step.on),
        months: step.months.map(isoDay),
      })),
    ),
  ],
  // The columns hold what `write` made.
  read: (id, [body, name, steps]) => ({
    id,
    body: body as string,
    name: name as string,
    steps: (steps as readonly KeptStep[]).map((step) => ({
      title: step.title,
      body: step.body,
      on: step.on === null ? null : day(step.on),
      months: step.months.map(day),
    })),
  }),
};

/** What came of a step of a plan. */
export interface PlanTurn {
  readonly id: string;
  readonly plan: string;
  readonly body: string;
  /** The step's title as the plan has it. */
  readonly step: string;
  /** Id of the matter that was made of it; null: none was. */
  readonly matter: string | null;
  /** Why none was; empty where one was. */
  readonly reason: string;
}

const turnTable: KeptTable<PlanTurn> = {
  name: 'committee_plan_turn',
  key: 'turn',
  columns: [
    ['plan', 'uuid', 'plan'],
    ['body', 'uuid', 'body'],
    ['step', 'text', 'step'],
    ['matter', 'uuid', 'matter'],
    ['reason', 'text', 'reason'],
  ],
  write: ({ plan, body, step, matter, reason }) => [plan, body, step, matter, reason],
  // The columns hold what `write` made.
  read: (id, [plan, body, step, matter, reason]) => ({
    id,
    plan: plan as string,
    body: body as string,
    step: step as string,
    matter: matter as string | null,
    reason: reason as string,
  }),
};

/** The process plans of all bodies, by name; as known at a moment where one is given. */
export async function listPlans(tx: Tx, asKnownOn?: Instant): Promise<readonly CommitteePlan[]> {
  return await readKept(tx, planTable, 'name collate "da-x-icu", plan', undefined, asKnownOn);
}

/** Adds a plan, or writes a new version of the one with its id. */
export async function savePlan(tx: Tx, plan: CommitteePlan, recording: Recording): Promise<void> {
  await saveKept(tx, planTable, [plan], recording);
}

/**
 * Takes a plan away; it stands in the history.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function endPlan(tx: Tx, id: string, recording: Recording): Promise<void> {
  await withdrawKept(tx, planTable, { id, recording });
}

/** What came of the steps of the plans. */
export async function listPlanTurns(tx: Tx): Promise<readonly PlanTurn[]> {
  return await readKept(tx, turnTable, 'plan, step');
}

/**
 * Says what came of a step, or corrects it.
 * @throws StoreError `findes-allerede` when somebody else has just said it
 */
export async function savePlanTurn(tx: Tx, turn: PlanTurn, recording: Recording): Promise<void> {
  await saveKept(tx, turnTable, [turn], recording);
}
