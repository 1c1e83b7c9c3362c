import { type Day, toCivil } from '@rettidig/engine';
import {
  type CommitteePlan,
  findMatter,
  findTask,
  listPlans,
  listPlanTurns,
  listWheel,
  listWheelTurns,
  newId,
  type PlanTurn,
  turnMatters,
} from '@rettidig/store';
import { z } from 'zod';
import { id, requiredDay } from '../../http/fields.ts';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { loadDraft } from '../udkast/load.ts';
import { makeDraftMatter } from '../udkast/make-matter.ts';
import { recording } from '../recording.ts';
import {
  keepTurn,
  matterOfLine,
  matterOfPromise,
  matterOfStep,
  type Turning,
} from './make-matter.ts';

/** The first day of a month. */
export const month = requiredDay.refine((day) => toCivil(day).dayOfMonth === 1);

/** What a form that makes a matter of a proposal sends. */
export const proposalFields = {
  loefte: id.optional(),
  linje: id.optional(),
  maaned: month.optional(),
  plan: id.optional(),
  trin: z.coerce.number().int().min(1).optional(),
};

/** A line of a wheel in a month, with the matter that was made of it. @throws NotFoundError */
export async function loadTurn(
  { read }: EmployeeVisit,
  linje: string,
  maaned: Day,
): Promise<Turning & { readonly made: string | null }> {
  return await read(async (tx) => {
    const line = (await listWheel(tx)).find((known) => known.id === linje);
    if (line === undefined || !line.months.includes(toCivil(maaned).month)) {
      throw new NotFoundError();
    }
    const turns = await listWheelTurns(tx);
    const turn = turns.find((known) => known.wheel === linje && known.month === maaned) ?? null;
    const isWithdrawn = (await turnMatters(tx)).get(turn?.matter ?? '')?.state === 'trukket';
    return { line, month: maaned, turn, made: isWithdrawn ? null : (turn?.matter ?? null) };
  });
}

/** A step of a plan, with what came of it. @throws NotFoundError */
export async function loadStep(
  { read }: EmployeeVisit,
  planId: string,
  number: number,
): Promise<{
  readonly plan: CommitteePlan;
  readonly turn: PlanTurn;
  /** Id of the matter that was made of it; null: none, or one that was withdrawn. */
  readonly made: string | null;
}> {
  return await read(async (tx) => {
    const plan = (await listPlans(tx)).find((known) => known.id === planId);
    const step = plan?.steps[number - 1];
    if (plan === undefined || step === undefined) throw new NotFoundError();
    const turns = await listPlanTurns(tx);
    const turn = turns.find((known) => known.plan === planId && known.step === step.title) ?? {
      id: newId(),
      plan: planId,
      body: plan.body,
      step: step.title,
      matter: null,
      reason: '',
    };
    const isWithdrawn = (await turnMatters(tx)).get(turn.matter ?? '')?.state === 'trukket';
    return { plan, turn, made: isWithdrawn ? null : turn.matter };
  });
}

type Asked = z.infer<z.ZodObject<typeof proposalFields>>;

/**
 * Makes the matter of a proposal, or finds the one that was made of it: of a promise, of a step of a plan, of a line of the
 * wheel, or of the draft that writes the line.
 * @param body the body whose meeting it is for, where that is not the plan's own
 * @returns its id, or the address of the draft where that lacks what it is written of
 * @throws NotFoundError
 */
export async function matterOf(
  visit: EmployeeVisit,
  { loefte, linje, maaned, plan, trin }: Asked,
  body: string | null = null,
): Promise<{ readonly matter: string } | { readonly lacksAt: string }> {
  const responsible = visit.session.employee.id;
  if (loefte !== undefined) {
    return await visit.read(async (tx) => {
      const task = await findTask(tx, loefte);
      if (task === null || task.state !== 'aaben') throw new NotFoundError();
      const { answeredBy } = task;
      const isThere =
        answeredBy !== null && (await findMatter(tx, answeredBy))?.state !== 'trukket';
      return { matter: isThere ? answeredBy : await matterOfPromise(tx, task, responsible) };
    });
  }
  if (plan !== undefined && trin !== undefined) {
    const { turn, made } = await loadStep(visit, plan, trin);
    if (made !== null) return { matter: made };
    const own = { ...turn, body: body ?? turn.body };
    return { matter: await visit.read((tx) => matterOfStep(tx, own, responsible)) };
  }
  if (linje === undefined || maaned === undefined) throw new NotFoundError();
  const turning = await loadTurn(visit, linje, maaned);
  const { line, made } = turning;
  if (made !== null) return { matter: made };
  if (line.draft === null) {
    return { matter: await visit.read((tx) => matterOfLine(tx, { ...turning, responsible })) };
  }
  const drafted = await loadDraft(visit, { slags: line.draft, organ: line.body });
  const { draft, kind, choices } = drafted;
  // What is lacking is said where the draft is.
  if (typeof draft === 'string') {
    return { lacksAt: `/udvalg/udkast/${line.draft}?organ=${line.body}` };
  }
  const matter = await visit.read(async (tx) => {
    const chosen = Object.fromEntries(choices.map(({ name, value }) => [name, value]));
    const by = { draft: kind.id, choices: chosen };
    const terms = { body: line.body, responsible, by, recording };
    const id = await makeDraftMatter(tx, draft, terms);
    await keepTurn(tx, turning, { matter: id, reason: '' });
    return id;
  });
  return { matter };
}
