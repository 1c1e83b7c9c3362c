import {
  type CommitteeTask,
  findMatter,
  type KeptMatter,
  newId,
  type PlanTurn,
  saveMatter,
  savePlanTurn,
  saveTasks,
  saveWheelTurn,
  type Tx,
  type WheelLine,
  type WheelTurn,
} from '@rettidig/store';
import type { Day } from '@rettidig/engine';
import { recording } from '../recording.ts';

const blank: Omit<KeptMatter, 'id' | 'body' | 'title' | 'responsible'> = {
  state: 'udkast',
  type: null,
  caseNumber: null,
  classification: null,
  openness: { open: true },
  sections: [],
  recommendation: null,
  follows: null,
  drafted: null,
};

/** Makes a matter in draft of a line of the wheel. Returns its id. */
export async function matterOfLine(
  tx: Tx,
  { line, month, turn, responsible }: Turning & { readonly responsible: string },
): Promise<string> {
  const id = newId();
  const matter = { ...blank, id, body: line.body, title: line.title, responsible };
  await saveMatter(tx, matter, { seen: null, recording });
  await keepTurn(tx, { line, month, turn }, { matter: id, reason: '' });
  return id;
}

/** A line of the wheel in a month. */
export interface Turning {
  readonly line: WheelLine;
  readonly month: Day;
  /** What was said before; null: nothing. */
  readonly turn: WheelTurn | null;
}

/** Says what came of a line of the wheel in a month. */
export async function keepTurn(
  tx: Tx,
  { line, month, turn }: Turning,
  { matter, reason }: Pick<WheelTurn, 'matter' | 'reason'>,
): Promise<void> {
  const kept = { id: turn?.id ?? newId(), wheel: line.id, body: line.body, month, matter, reason };
  await saveWheelTurn(tx, kept, recording);
}

/**
 * Makes a matter in draft that answers a promise: with the case number and subject of the matter it was asked for under,
 * and closed where that is. Returns its id.
 */
export async function matterOfPromise(
  tx: Tx,
  task: CommitteeTask,
  responsible: string,
): Promise<string> {
  const asked = task.matter === null ? null : await findMatter(tx, task.matter);
  const id = newId();
  const matter: KeptMatter = {
    ...blank,
    id,
    body: task.body,
    title: task.title,
    caseNumber: asked?.caseNumber ?? null,
    classification: asked?.classification ?? null,
    openness:
      asked?.openness ??
      (task.sealed
        ? { open: false, ground: '', publicTitle: null, publicDecision: null }
        : { open: true }),
    sections:
      task.quote === '' ? [] : [{ slot: 'resume', text: `Udvalget besluttede: »${task.quote}«` }],
    responsible: task.responsible ?? responsible,
  };
  await saveMatter(tx, matter, { seen: null, recording });
  await saveTasks(tx, [{ ...task, answeredBy: id }], recording);
  return id;
}

/** Makes a matter in draft of a step of a process plan. Returns its id. */
export async function matterOfStep(tx: Tx, turn: PlanTurn, responsible: string): Promise<string> {
  const id = newId();
  const matter = { ...blank, id, body: turn.body, title: turn.step, responsible };
  await saveMatter(tx, matter, { seen: null, recording });
  await savePlanTurn(tx, { ...turn, matter: id, reason: '' }, recording);
  return id;
}
