import { type Order, ordersIn } from '@rettidig/committee';
import {
  type CommitteeTask,
  newId,
  tasksOfMeeting,
  type Tx,
  type WholeMeeting,
  wholeMeeting,
} from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';

/** Something a decision seems to ask for, that nobody has said anything to. */
export interface ProposedTask {
  /** Its place among all that the meeting's decisions ask for, from 1. */
  readonly number: number;
  readonly order: Order;
  readonly title: string;
  /** The task it becomes when it is confirmed as it is. */
  readonly task: CommitteeTask;
}

export interface MeetingFollowUp {
  readonly whole: WholeMeeting;
  readonly proposals: readonly ProposedTask[];
  /** What was confirmed, and what was said to be no task. */
  readonly tasks: readonly CommitteeTask[];
}

/** Longer sentences are cut where they become titles. */
const titleLength = 140;

/**
 * What the decisions of a meeting seem to ask for, and what has come of it.
 * @throws NotFoundError where there is no such meeting
 */
export async function loadFollowUp(tx: Tx, meeting: string): Promise<MeetingFollowUp> {
  const whole = await wholeMeeting(tx, meeting);
  if (whole === null) throw new NotFoundError();
  const tasks = await tasksOfMeeting(tx, meeting);
  const orders = ordersIn(whole.meeting.items, whole.kept.on);
  const proposals = orders.flatMap((order, n): readonly ProposedTask[] => {
    const point = whole.points.find(({ item }) => item.position === order.item);
    if (point === undefined) return [];
    const { matter } = point;
    const isKnown = tasks.some((one) => one.matter === matter.id && one.quote === order.text);
    if (isKnown) return [];
    const task: CommitteeTask = {
      id: newId(),
      body: whole.kept.body,
      sealed: !matter.openness.open,
      kind: order.kind,
      title: order.kind === 'bestilling' ? shortened(order.text) : matter.title,
      quote: order.text,
      meeting,
      matter: matter.id,
      dueOn: order.month,
      dueMonth: order.month !== null,
      responsible: matter.responsible,
      state: 'aaben',
      answeredBy: null,
      answeredAt: null,
      note: '',
    };
    return [{ number: n + 1, order, title: matter.title, task }];
  });
  return { whole, proposals, tasks };
}

const shortened = (text: string): string =>
  text.length <= titleLength ? text : `${text.slice(0, titleLength).replace(/\s+\S*$/u, '')} …`;
