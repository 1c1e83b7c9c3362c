import { type InsertContent, monthText, planCell, planTable } from '@rettidig/committee';
import {
  type CommitteePlan,
  type Instant,
  listBodies,
  listPlans,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { z } from 'zod';
import type { InsertGround, InsertSource } from '../inserts/source.ts';
import { textsOfPlans } from './texts.ts';

/** A process plan as a table by month: its head, and a row for each step. */
export function planRows({ steps }: Pick<CommitteePlan, 'steps'>): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const { months, rows } = planTable(steps, planCell);
  return {
    head: ['Trin', ...months.map(monthText)],
    rows: rows.map(({ step, cells }) => [step.title, ...cells]),
  };
}

/** A process plan as a table of a paper. */
export function planContent(plan: CommitteePlan, body: string): InsertContent {
  const { head, rows } = planRows(plan);
  return {
    what: 'tabel',
    block: {
      kind: 'table',
      table: {
        id: `procesplan-${plan.id}`,
        caption: plan.name,
        head,
        rows: rows.map((cells) => ({ level: 'hoved', cells })),
        strong: [],
        source: textsOfPlans('da').source(plan.name, body),
      },
    },
  };
}

const kept = z.object({ plan: z.string() });

/** Process plans as tables of papers, now and as they were: the versions of a plan are kept. */
export const planSource: InsertSource = {
  id: 'procesplan',
  da: 'Procesplan',
  en: 'Process plan',
  now: (from, choices) => planOf(from, choices),
  asKnown: planOf,
};

async function planOf(
  from: InsertGround,
  choices: unknown,
  asKnownOn?: Instant,
): Promise<InsertContent | null> {
  const read = kept.safeParse(choices);
  if (!read.success) return null;
  return await onPlans(from, async (tx) => {
    const plan = (await listPlans(tx, asKnownOn)).find(({ id }) => id === read.data.plan);
    if (plan === undefined) return null;
    const body = (await listBodies(tx, asKnownOn)).find(({ id }) => id === plan.body);
    return planContent(plan, body?.name ?? '');
  });
}

/** Plans and bodies are open to all who see anything of the committees. */
async function onPlans<T>(
  { ground, municipality }: InsertGround,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const access = {
    municipality,
    user: null,
    units: [],
    protectedPersons: false,
    committee: { closedOf: [] },
    purpose: 'Procesplan i en sag til udvalget',
  };
  return await withAccess(ground.store, access, work);
}
