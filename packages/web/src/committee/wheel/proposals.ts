import { isOverdue, monthText, proposalsFor } from '@rettidig/committee';
import { type Day, isoDay } from '@rettidig/engine';
import {
  type CommitteeBody,
  type CommitteePlan,
  type KeptMeeting,
  listPlans,
  listPlanTurns,
  listTasks,
  listWheel,
  listWheelTurns,
  taskReturns,
  type TurnMatter,
  turnMatters,
  type Tx,
} from '@rettidig/store';
import { listDay } from '../../format/days.ts';
import type { Words } from '../../ui/words.ts';
import { promisedFor } from '../promises/load.ts';
import { textsOfWheel } from './texts.ts';

/** Something a meeting should have, which stands on no agenda. */
export interface Proposed {
  readonly title: string;
  /** Where it comes from, and for when. */
  readonly from:
    | { readonly what: 'aarshjul'; readonly month: Day }
    | { readonly what: 'procesplan'; readonly plan: string; readonly on: Day | null }
    | { readonly what: 'loefte'; readonly due: string; readonly overdue: boolean };
  /** Where the draft that writes it is; null: none does. */
  readonly draft: string | null;
  /** Id of the matter that was made of it and waits for a meeting; null: none yet. */
  readonly made: string | null;
  /** What a form that makes a matter of it sends. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where it is said that another matter stands for it, or that it does not come. */
  readonly other: string;
}

/**
 * What the wheel, the plans and the promises of a body expect of one of its meetings, and what stands on no agenda.
 * @param meetings of all bodies
 */
export async function proposedFor(
  tx: Tx,
  { body, bodies, meeting, meetings, today }: Asked,
): Promise<readonly Proposed[]> {
  const [turns, planTurns, matters, returns] = [
    await listWheelTurns(tx),
    await listPlanTurns(tx),
    await turnMatters(tx),
    await taskReturns(tx),
  ];
  /** Whether it has been said what came of something, unless that is a matter which waits for a meeting. */
  const isSettled = (turn: { readonly matter: string | null } | undefined): boolean => {
    if (turn === undefined) return false;
    const made = matters.get(turn.matter ?? '');
    return made === undefined || (made.state !== 'trukket' && made.meeting !== null);
  };
  const turnOf = (line: string, month: Day) =>
    turns.find((turn) => turn.wheel === line && turn.month === month);
  const stepTurn = (plan: string, title: string) =>
    planTurns.find((turn) => turn.plan === plan && turn.step === title);
  const steps = stepsFor(await listPlans(tx), body, bodies).filter(
    ({ plan, step }) => !isSettled(stepTurn(plan.id, step.title)),
  );
  const open = (await listTasks(tx)).filter(
    (task) =>
      task.body === body.id &&
      task.state === 'aaben' &&
      !returns.has(task.id) &&
      (task.answeredBy === null || matters.has(task.answeredBy)),
  );
  const wheel = (await listWheel(tx)).filter((line) => line.body === body.id);
  const proposals = proposalsFor(
    { on: meeting.on, ...meetingsBefore(meeting, meetings) },
    { wheel, steps, open, isSettled: ({ id }, month) => isSettled(turnOf(id, month)) },
  );
  return proposals.map((proposal) => {
    if (proposal.from === 'aarshjul') {
      const { line, month } = proposal;
      return {
        title: line.title,
        from: { what: 'aarshjul', month },
        draft: line.draft === null ? null : `/udvalg/udkast/${line.draft}?organ=${body.id}`,
        made: waiting(matters, turnOf(line.id, month)?.matter),
        fields: { linje: line.id, maaned: isoDay(month) },
        other: `/udvalg/aarshjul/${line.id}/maaned?maaned=${isoDay(month)}`,
      };
    }
    if (proposal.from === 'procesplan') {
      const { plan, step, number } = proposal.step;
      return {
        title: step.title,
        from: { what: 'procesplan', plan: plan.name, on: step.on },
        draft: null,
        made: waiting(matters, stepTurn(plan.id, step.title)?.matter),
        fields: { plan: plan.id, trin: String(number) },
        other: `/udvalg/procesplaner/${plan.id}/trin/${number}`,
      };
    }
    const { task } = proposal;
    return {
      title: task.title,
      from: { what: 'loefte', due: promisedFor(task) ?? '', overdue: isOverdue(task, today) },
      draft: null,
      made: waiting(matters, task.answeredBy),
      fields: { loefte: task.id },
      other: `/udvalg/loefter/${task.id}/ret`,
    };
  });
}

interface Asked {
  readonly body: CommitteeBody;
  readonly bodies: readonly CommitteeBody[];
  readonly meeting: KeptMeeting;
  readonly meetings: readonly KeptMeeting[];
  readonly today: Day;
}

/** The matter that something became, where it can still be put on an agenda. */
function waiting(
  matters: ReadonlyMap<string, TurnMatter>,
  id: string | null | undefined,
): string | null {
  const made = matters.get(id ?? '');
  return typeof id === 'string' && made !== undefined && made.state !== 'trukket' ? id : null;
}

interface PlanStepOf {
  readonly plan: CommitteePlan;
  readonly step: CommitteePlan['steps'][number];
  /** Its place in the plan, from 1. */
  readonly number: number;
}

/** The steps of plans that are for a body: those that name it, and in its own plans those that name no body there is. */
function stepsFor(
  plans: readonly CommitteePlan[],
  body: CommitteeBody,
  bodies: readonly CommitteeBody[],
): readonly PlanStepOf[] {
  const nameOf = (text: string): string => text.trim().toLocaleLowerCase('da');
  const named = new Map(bodies.map(({ id, name }) => [nameOf(name), id]));
  return plans.flatMap((plan) =>
    plan.steps.flatMap((step, n) =>
      (named.get(nameOf(step.body)) ?? plan.body) === body.id
        ? [{ plan, step, number: n + 1 }]
        : [],
    ),
  );
}

/** The day of the body's meeting before one, and whether that is over. */
function meetingsBefore(
  { id, body, on }: KeptMeeting,
  meetings: readonly KeptMeeting[],
): { readonly previousOn: Day | null; readonly isNext: boolean } {
  const before = meetings
    .filter((one) => one.body === body && one.id !== id && one.state !== 'aflyst' && one.on < on)
    .toSorted((a, b) => b.on - a.on);
  const [last] = before;
  return {
    previousOn: last?.on ?? null,
    isNext: last === undefined || last.state === 'afholdt',
  };
}

/** Where a proposal comes from, in words. */
export function proposedFrom({ from }: Proposed, { language }: Words): string {
  const t = textsOfWheel(language);
  if (from.what === 'aarshjul') return t.fromWheel(monthText(from.month));
  if (from.what === 'procesplan') {
    return t.fromPlan(from.plan, from.on === null ? t.noDay : listDay(from.on, language));
  }
  return `${t.fromPromise(from.due)}${from.overdue ? `, ${t.over}` : ''}`;
}
