import { ordersIn, readPlan } from '@rettidig/committee';
import { addDays, type Day, fromCivil, toCivil } from '@rettidig/engine';
import {
  type CommitteeTask,
  type KeptMeeting,
  listMatters,
  listMeetings,
  newId,
  putUpForApproval,
  savePlan,
  saveTasks,
  saveWheelLine,
  saveWheelTurn,
  signatureSheet,
  signMinutes,
  type WheelLine,
  type WholeMeeting,
  wholeMeeting,
} from '@rettidig/store';
import type { Made } from './made-meetings.ts';

/** Made-up matters that come every year, their months, and the draft that writes them. */
const wheel = [
  ['Kvartalsoverblik', [3, 6, 9, 12], 'kvartalsoverblik'],
  ['Budgetopfølgning', [5, 8, 11], 'budgetopfoelgning'],
  ['Langvarige sager', [4, 10], 'langvarige-sager'],
  ['Beskæftigelsesplan for det kommende år', [10, 12], null],
  ['Udvalgets mødeplan for det kommende år', [11], null],
] as const;

const plan = [
  'Tidsplan godkendes; Beskæftigelsesudvalget; 02.12.2026',
  'Temadrøftelse med virksomheder; Beskæftigelsesudvalget; 13.01.2027',
  'Borgermøde; Beskæftigelsesudvalget og borgere; februar 2027 eller marts 2027',
  'Første udkast; Beskæftigelsesudvalget; 07.04.2027',
  'Endelig politik; Kommunalbestyrelsen; 27.05.2027',
].join('\n');

/** What follows the made meetings: minutes that are approved or wait, promises, an annual wheel and a process plan. */
export async function saveMadeFollowUp(made: Made): Promise<void> {
  const { tx, recording, bodies } = made;
  const body = bodies.committee;
  const held = (await listMeetings(tx))
    .filter((meeting) => meeting.body === body && meeting.state === 'afholdt')
    .toSorted((a, b) => a.on - b.on);
  for (const [n, meeting] of held.entries()) {
    await saveMadeApproval(made, meeting, n === held.length - 1);
    const whole = await wholeMeeting(tx, meeting.id);
    // What the last meeting asked for is still to be confirmed.
    if (whole !== null && n < held.length - 1) await saveTasks(tx, tasksOf(whole), recording);
  }
  for (const [title, months, draft] of wheel) {
    const line = { id: newId(), body, title, months, draft, note: '' };
    await saveWheelLine(tx, line, recording);
    await saveMadeTurns(made, line);
  }
  const reading = readPlan(plan);
  if (reading.outcome === 'fejl') throw new Error('The made plan has faults.');
  const { steps } = reading;
  await savePlan(tx, { id: newId(), body, name: 'Ny beskæftigelsespolitik', steps }, recording);
}

/** Everybody has signed the older minutes, somebody late; the newest wait for three. */
async function saveMadeApproval(
  { tx, recording }: Made,
  meeting: KeptMeeting,
  isNewest: boolean,
): Promise<void> {
  const putUp: Day = addDays(meeting.on, 1);
  await putUpForApproval(tx, { meeting: meeting.id, reason: '', on: putUp }, recording);
  const sheet = await signatureSheet(tx, meeting.id);
  for (const [n, { id }] of sheet.slice(0, isNewest ? -3 : undefined).entries()) {
    const on = addDays(putUp, n === sheet.length - 1 ? 12 : n % 4);
    const signature = {
      approval: id,
      meeting: meeting.id,
      state: 'godkendt',
      on,
      remark: '',
    } as const;
    await signMinutes(tx, signature, recording);
  }
}

/** What came of the months of the year that are over: the matter with the title, or none. */
async function saveMadeTurns({ tx, on, recording }: Made, line: WheelLine): Promise<void> {
  const { year, month: now } = toCivil(on);
  const matters = await listMatters(tx);
  for (const month of line.months.filter((one) => one < now)) {
    const matter = matters.find(
      ({ title, state }) => state === 'behandlet' && title.startsWith(line.title),
    );
    const turn = {
      id: newId(),
      wheel: line.id,
      body: line.body,
      month: fromCivil(year, month, 1),
      matter: matter?.id ?? null,
      reason: matter === undefined ? 'Før årshjulet blev taget i brug' : '',
    };
    await saveWheelTurn(tx, turn, recording);
  }
}

function tasksOf({ meeting, kept, points }: WholeMeeting): readonly CommitteeTask[] {
  return ordersIn(meeting.items, kept.on).flatMap((order): readonly CommitteeTask[] => {
    const point = points.find(({ item }) => item.position === order.item);
    if (point === undefined) return [];
    const { matter } = point;
    return [
      {
        id: newId(),
        body: kept.body,
        sealed: !matter.openness.open,
        kind: order.kind,
        title: matter.title,
        quote: order.text,
        meeting: kept.id,
        matter: matter.id,
        dueOn: order.month,
        dueMonth: order.month !== null,
        responsible: matter.responsible,
        state: 'aaben',
        answeredBy: null,
        answeredAt: null,
        note: '',
      },
    ];
  });
}
