import { type CommitteeTask, findTask, saveTasks, type Tx } from '@rettidig/store';
import { z } from 'zod';
import { loadTaskChoices } from '../committee/promises/load.ts';
import { loadFollowUp } from '../committee/promises/meeting-load.ts';
import { followUpPath, FollowUpView } from '../committee/promises/meeting-view.tsx';
import { NoteField, TaskFields } from '../committee/promises/task-form.tsx';
import {
  enteredTask,
  taskFields,
  taskLabels,
  taskWith,
} from '../committee/promises/task-values.ts';
import { textsOfPromises } from '../committee/promises/texts.ts';
import { recording } from '../committee/recording.ts';
import { mayUse } from '../http/access.ts';
import { id, requiredNote } from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { PlainForm } from '../ui/form.tsx';

const section = 'udvalg' as const;
const path = '/udvalg/moeder/:moede/opfoelgning';
const number = z.coerce.number().int().min(1).max(1000);

/** What the decisions of a meeting ask for. */
export const moedeOpfoelgning = page({
  path,
  access: 'udvalg',
  purpose: null,
  input: { moede: id, gemt: savedField, aendret: savedField },
  load: async ({ read, session, csrf }, { moede, gemt, aendret }) => ({
    follow: await read((tx) => loadFollowUp(tx, moede)),
    leads: mayUse(session.employee.role, 'sekretariat'),
    saved: gemt === 'ja',
    gone: aendret === 'ja',
    csrf,
  }),
  view: (model, { words, session }) => ({
    title: textsOfPromises(words.language).followTitle,
    section,
    body: (
      <FollowUpView
        model={model}
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
    ),
  }),
});

const proposed = { moede: id, punkt: number, citat: requiredNote(20_000) };

/** Keeps what somebody said to a proposal; false where the decision does not say so any more. */
async function keepProposal(
  tx: Tx,
  { moede, punkt, citat }: z.infer<z.ZodObject<typeof proposed>>,
  state: CommitteeTask['state'],
): Promise<boolean> {
  const { proposals } = await loadFollowUp(tx, moede);
  const found = proposals.find(({ order }) => order.item === punkt && order.text === citat);
  if (found === undefined) return false;
  await saveTasks(tx, [{ ...found.task, state }], recording);
  return true;
}

/** A proposal becomes a task as it is, or is said to be none. */
export const bestillinger: readonly Route[] = (
  [
    ['bekraeft', 'aaben'],
    ['afvis', 'afvist'],
  ] as const
).map(([word, state]) =>
  action({
    path: `${path}/${word}`,
    access: 'sekretariat',
    purpose: null,
    input: proposed,
    act: async ({ read }, fields) => {
      const isKept = await read((tx) => keepProposal(tx, fields, state));
      const said = isKept ? 'gemt=ja' : 'aendret=ja';
      return { kind: 'redirect', to: `${followUpPath(fields.moede)}?${said}` };
    },
  }),
);

/** What was said to be no task is proposed again. */
export const fortrydAfvisning = action({
  path: `${path}/fortryd`,
  access: 'sekretariat',
  purpose: null,
  input: { moede: id, opgave: id },
  act: async ({ read }, { moede, opgave }) => {
    await read(async (tx) => {
      const task = await findTask(tx, opgave);
      if (task === null || task.state !== 'afvist') throw new NotFoundError();
      await saveTasks(tx, [{ ...task, state: 'aaben' }], recording);
    });
    return { kind: 'redirect', to: `${followUpPath(moede)}?gemt=ja` };
  },
});

/** A proposal is corrected before it becomes a task. */
export const retBestilling = plainForm({
  path: `${path}/:forslag`,
  access: 'sekretariat',
  address: { moede: id, forslag: number },
  fields: taskFields,
  labels: taskLabels,
  load: async ({ read }, { moede, forslag }) =>
    await read(async (tx) => {
      const { proposals } = await loadFollowUp(tx, moede);
      const proposal = proposals.find((one) => one.number === forslag);
      if (proposal === undefined) throw new NotFoundError();
      return { proposal, moede, choices: await loadTaskChoices(tx) };
    }),
  initial: ({ proposal }) => enteredTask(proposal.task),
  save: async ({ read, words }, values, { proposal }) => {
    const task = taskWith(proposal.task, values, words);
    if (!('id' in task)) return task;
    await read((tx) => saveTasks(tx, [task], recording));
    return [];
  },
  done: ({ moede }) => `${followUpPath(moede)}?gemt=ja`,
  view: ({ proposal, moede, choices }, form, { words }) => {
    const t = textsOfPromises(words.language);
    const title = t.item(proposal.order.item, proposal.title);
    const fields = { form, words } as const;
    return {
      title: t.newTitle,
      section,
      body: (
        <div class="panels">
          <div class="page-head">
            <p class="no-print">
              <a href={followUpPath(moede)}>{t.followTitle}</a>
            </p>
            <h1 lang="da">{title}</h1>
            <p lang="da">»{proposal.order.text}«</p>
          </div>
          <section class="panel">
            <PlainForm {...fields} cancel={followUpPath(moede)} button={t.confirm}>
              <TaskFields {...fields} choices={choices} />
              <NoteField {...fields} />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});
