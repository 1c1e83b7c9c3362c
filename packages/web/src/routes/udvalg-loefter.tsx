import { danishDay, isoDay } from '@rettidig/engine';
import {
  type CommitteeTask,
  findTask,
  newId,
  saveTasks,
  taskReturns,
  taskVersions,
} from '@rettidig/store';
import { z } from 'zod';
import { promisesAddress, promisesPath, PromisesView } from '../committee/promises/list-view.tsx';
import {
  loadPromises,
  loadTaskChoices,
  promisedFor,
  type PromiseFilter,
} from '../committee/promises/load.ts';
import { AnswerFields, NoteField, TaskFields } from '../committee/promises/task-form.tsx';
import {
  answerFields,
  answerLabels,
  answerRemarks,
  enteredTask,
  taskFields,
  taskLabels,
  taskWith,
} from '../committee/promises/task-values.ts';
import { textsOfPromises } from '../committee/promises/texts.ts';
import { recording } from '../committee/recording.ts';
import { listInstant } from '../format/instants.ts';
import { type Cell, csvType, excelType, type Sheet, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import { mayUse } from '../http/access.ts';
import { checked, id } from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { CheckField, PlainForm, SelectField } from '../ui/form.tsx';

const section = 'udvalg' as const;
const asked = {
  udvalg: z.union([id, z.literal('')]).default(''),
  vis: z.enum(['alle', '']).default(''),
};
const filterOf = ({ udvalg, vis }: z.infer<z.ZodObject<typeof asked>>): PromiseFilter => ({
  body: udvalg === '' ? undefined : udvalg,
  every: vis === 'alle',
});

/** What the committees have asked for. */
export const loefter = page({
  path: promisesPath,
  access: 'udvalg',
  purpose: null,
  input: { ...asked, gemt: savedField },
  load: async ({ read, today, session, csrf }, { gemt, ...rest }) => {
    const filter = filterOf(rest);
    return {
      list: await read((tx) => loadPromises(tx, filter, today)),
      filter,
      writes: mayUse(session.employee.role, 'udvalgsarbejde'),
      saved: gemt === 'ja',
      csrf,
    };
  },
  view: (model, { words }) => ({
    title: textsOfPromises(words.language).title,
    section,
    wide: true,
    body: <PromisesView model={model} words={words} />,
  }),
});

async function promiseSheet(
  { read, today, words }: EmployeeVisit,
  filter: PromiseFilter,
): Promise<Sheet> {
  const t = textsOfPromises(words.language);
  const { rows } = await read((tx) => loadPromises(tx, filter, today));
  const text = (said: string): Cell =>
    said === '' ? { kind: 'empty' } : { kind: 'text', text: said };
  return {
    head: t.fileHead,
    rows: rows.map(({ task, body, asked: meeting, responsible, overdue }) => [
      text(promisedFor(task) ?? t.noTime),
      text(task.title),
      text(t.kinds[task.kind]),
      text(task.quote),
      text(body),
      meeting === null ? { kind: 'empty' } : { kind: 'day', day: meeting.on },
      text(responsible ?? t.nobody),
      text(t.states[task.state]),
      text(overdue ? t.yes : t.no),
      text(task.note),
    ]),
    notes: [t.asOf(danishDay(today))],
  };
}

/** The list as files. */
export const loefterFiler: readonly Route[] = (['csv', 'xlsx'] as const).map((format) =>
  action({
    path: `${promisesPath}.${format}`,
    method: 'GET',
    access: 'udvalg',
    purpose: null,
    input: asked,
    act: async (visit, fields) => {
      const sheet = await promiseSheet(visit, filterOf(fields));
      return {
        kind: 'file',
        name: `loefter-${isoDay(visit.today)}.${format}`,
        type: format === 'csv' ? csvType : excelType,
        body: format === 'csv' ? sheetCsv(sheet) : await sheetXlsx(sheet),
      };
    },
  }),
);

const empty: Omit<CommitteeTask, 'id' | 'body' | 'sealed' | 'meeting'> = {
  kind: 'bestilling',
  title: '',
  quote: '',
  matter: null,
  dueOn: null,
  dueMonth: false,
  responsible: null,
  state: 'aaben',
  answeredBy: null,
  answeredAt: null,
  note: '',
};

/** A promise that no decision has the words of. */
export const nytLoefte = plainForm({
  path: `${promisesPath}/ny`,
  access: 'udvalgsarbejde',
  address: { moede: id.optional() },
  fields: { udvalg: id, ...taskFields, lukket: checked },
  labels: (words) => {
    const t = textsOfPromises(words.language);
    return { udvalg: t.body, ...taskLabels(words), lukket: t.closed };
  },
  load: async ({ read, session }, { moede }) => ({
    id: newId(),
    meeting: moede ?? null,
    choices: await read(loadTaskChoices),
    seesClosed: mayUse(session.employee.role, 'sekretariat'),
  }),
  initial: ({ choices, meeting }) => ({
    slags: 'bestilling',
    udvalg: choices.meetings.find((one) => one.id === meeting)?.body ?? choices.bodies[0]?.id ?? '',
  }),
  save: async ({ read, words }, { udvalg, lukket, ...values }, model) => {
    const meeting = model.choices.meetings.find((one) => one.id === model.meeting);
    const task = taskWith(
      {
        ...empty,
        id: model.id,
        body: udvalg,
        sealed: lukket && model.seesClosed,
        meeting: meeting?.body === udvalg ? meeting.id : null,
      },
      values,
      words,
    );
    if (!('id' in task)) return task;
    await read((tx) => saveTasks(tx, [task], recording));
    return [];
  },
  done: () => `${promisesPath}?gemt=ja`,
  view: ({ choices, seesClosed }, form, { words }) => {
    const t = textsOfPromises(words.language);
    const fields = { form, words } as const;
    return {
      title: t.newTitle,
      section,
      body: (
        <div class="panels">
          <div class="page-head">
            <h1>{t.newTitle}</h1>
          </div>
          <section class="panel">
            <PlainForm {...fields} cancel={promisesPath}>
              <SelectField
                {...fields}
                name="udvalg"
                required
                options={choices.bodies.map((body) => ({ value: body.id, label: body.name }))}
              />
              <TaskFields {...fields} choices={choices} />
              <NoteField {...fields} />
              {seesClosed ? <CheckField {...fields} name="lukket" /> : null}
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

/** A promise is corrected, done, or dropped. */
export const retLoefte = plainForm({
  path: `${promisesPath}/:opgave/ret`,
  access: 'udvalgsarbejde',
  address: { opgave: id },
  fields: { ...taskFields, ...answerFields },
  labels: (words) => ({ ...taskLabels(words), ...answerLabels(words) }),
  load: async ({ read }, { opgave }) =>
    await read(async (tx) => {
      const task = await findTask(tx, opgave);
      if (task === null || task.state === 'afvist') throw new NotFoundError();
      return {
        task,
        choices: await loadTaskChoices(tx),
        versions: await taskVersions(tx, opgave),
      };
    }),
  initial: ({ task }) => ({
    ...enteredTask(task),
    tilstand: task.state,
    moede: task.answeredAt ?? '',
    sag: task.answeredBy ?? '',
  }),
  save: async ({ read, words }, values, { task }) => {
    const changed = taskWith(task, values, words);
    const remarks = answerRemarks(values, words);
    if (!('id' in changed)) return [...changed, ...remarks];
    if (remarks.length > 0) return remarks;
    const { tilstand: state, moede: answeredAt, sag: answeredBy } = values;
    await read((tx) => saveTasks(tx, [{ ...changed, state, answeredAt, answeredBy }], recording));
    return [];
  },
  done: () => `${promisesPath}?gemt=ja`,
  view: ({ task, choices, versions }, form, { words }) => {
    const { language } = words;
    const t = textsOfPromises(language);
    const fields = { form, words } as const;
    return {
      title: t.editTitle,
      section,
      body: (
        <div class="panels">
          <div class="page-head">
            <p class="no-print">
              <a href={promisesPath}>{t.title}</a>
            </p>
            <h1>{t.editTitle}</h1>
            {task.quote === '' ? null : <p lang="da">»{task.quote}«</p>}
          </div>
          <section class="panel">
            <PlainForm {...fields} cancel={promisesPath}>
              <TaskFields {...fields} choices={choices} />
              <AnswerFields {...fields} choices={choices} body={task.body} />
              <NoteField {...fields} />
            </PlainForm>
          </section>
          <section class="panel" aria-labelledby="historik">
            <h2 id="historik">{t.versions}</h2>
            <ol class="bullets">
              {versions.map((version) => (
                <li>
                  {t.versionLine(listInstant(version.at, language), version.by ?? t.program)}
                  <span class="under quiet" lang="da">
                    {[
                      version.title,
                      promisedFor(version) ?? t.noTime,
                      t.states[version.state],
                      version.note,
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        </div>
      ),
    };
  },
});

/** A promise that has come back to a meeting that is held is done. */
export const loefteUdfoert = action({
  path: `${promisesPath}/:opgave/udfoert`,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { opgave: id },
  act: async ({ read }, { opgave }) => {
    await read(async (tx) => {
      const task = await findTask(tx, opgave);
      const back = (await taskReturns(tx)).get(opgave);
      if (task === null || back === undefined || !back.held) throw new NotFoundError();
      const done = { answeredAt: back.meeting, answeredBy: back.matter, state: 'udfoert' } as const;
      await saveTasks(tx, [{ ...task, ...done }], recording);
    });
    return {
      kind: 'redirect',
      to: `${promisesAddress({ body: undefined, every: false })}?gemt=ja`,
    };
  },
});
