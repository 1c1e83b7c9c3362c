import { planText, readPlan } from '@rettidig/committee';
import {
  type CommitteePlan,
  endPlan,
  findMatter,
  listBodies,
  listMatters,
  listPlans,
  newId,
  saveInserts,
  savePlan,
  savePlanTurn,
  settledMoment,
  takenKeys,
} from '@rettidig/store';
import { z } from 'zod';
import { fileWord } from '../format/file-word.ts';
import {
  PlanFormView,
  PlansView,
  PlanView,
  plansPath,
  PutPlanView,
} from '../committee/plans/views.tsx';
import { planContent, planRows, planSource } from '../committee/plans/plan-block.ts';
import { textsOfPlans } from '../committee/plans/texts.ts';
import { loadStep } from '../committee/wheel/matter-of.ts';
import {
  turnFields,
  TurnFormView,
  turnLabels,
  turnProblems,
} from '../committee/wheel/turn-form.tsx';
import { recording } from '../committee/recording.ts';
import { type Cell, csvType, excelType, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import { mayUse } from '../http/access.ts';
import { checked, id, note, requiredNote } from '../http/fields.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import type { Words } from '../ui/words.ts';

const section = 'udvalg' as const;
const path = `${plansPath}/:plan` as const;

/** The process plans. */
export const procesplaner = page({
  path: plansPath,
  access: 'udvalg',
  purpose: null,
  input: { gemt: savedField },
  load: async ({ read, session }, { gemt }) => ({
    ...(await read(async (tx) => ({ plans: await listPlans(tx), bodies: await listBodies(tx) }))),
    writes: mayUse(session.employee.role, 'udvalgsarbejde'),
    saved: gemt === 'ja',
  }),
  view: (model, { words }) => ({
    title: textsOfPlans(words.language).title,
    section,
    body: <PlansView model={model} words={words} />,
  }),
});

/** A plan with its body's name. @throws NotFoundError */
async function loadPlan({ read }: EmployeeVisit, plan: string) {
  return await read(async (tx) => {
    const found = (await listPlans(tx)).find((one) => one.id === plan);
    if (found === undefined) throw new NotFoundError();
    const bodies = await listBodies(tx);
    return { plan: found, bodies, body: bodies.find((one) => one.id === found.body)?.name ?? '' };
  });
}

/** A process plan as a table by month. */
export const procesplan = page({
  path,
  access: 'udvalg',
  purpose: null,
  input: { plan: id, gemt: savedField },
  load: async (visit, { plan, gemt }) => ({
    ...(await loadPlan(visit, plan)),
    writes: mayUse(visit.session.employee.role, 'udvalgsarbejde'),
    saved: gemt === 'ja',
  }),
  view: (model, { words }) => ({
    title: model.plan.name,
    section,
    wide: true,
    body: <PlanView model={model} words={words} />,
  }),
});

/** The table as files. */
export const procesplanFiler: readonly Route[] = (['csv', 'xlsx'] as const).map((format) =>
  action({
    path: `${path}/tabel.${format}`,
    method: 'GET',
    access: 'udvalg',
    purpose: null,
    input: { plan: id },
    act: async (visit, { plan: asked }) => {
      const { plan, body } = await loadPlan(visit, asked);
      const { head, rows } = planRows(plan);
      const cell = (text: string): Cell =>
        text === '' ? { kind: 'empty' } : { kind: 'text', text };
      const sheet = {
        head,
        rows: rows.map((row) => row.map(cell)),
        notes: [textsOfPlans('da').source(plan.name, body)],
      };
      return {
        kind: 'file',
        name: `${fileWord(plan.name)}.${format}`,
        type: format === 'csv' ? csvType : excelType,
        body: format === 'csv' ? sheetCsv(sheet) : await sheetXlsx(sheet),
      };
    },
  }),
);

const planFields = { navn: requiredNote(200), udvalg: id, trin: note(20_000), fjern: checked };

const planLabels = ({ language }: Words): Record<keyof typeof planFields, string> => {
  const t = textsOfPlans(language);
  return { navn: t.fieldName, udvalg: t.body, trin: t.fieldSteps, fjern: t.end };
};

/** Keeps a plan as its form has it, or says everything that is wrong with its lines. */
async function keepPlan(
  { read, words: { language } }: EmployeeVisit,
  { navn, udvalg, trin }: z.infer<z.ZodObject<typeof planFields>>,
  plan: string,
) {
  const t = textsOfPlans(language);
  const reading = readPlan(trin);
  if (reading.outcome === 'fejl') {
    return reading.faults.map(({ line, text }) => ({ field: 'trin', text: t.line(line, text) }));
  }
  if (reading.steps.length === 0) return [{ field: 'trin', text: t.noSteps }];
  const kept: CommitteePlan = { id: plan, body: udvalg, name: navn, steps: reading.steps };
  await read((tx) => savePlan(tx, kept, recording));
  return [];
}

/** A new process plan. */
export const nyProcesplan = plainForm({
  path: `${plansPath}/ny`,
  access: 'udvalgsarbejde',
  address: {},
  fields: planFields,
  labels: planLabels,
  load: async ({ read }) => ({ id: newId(), bodies: await read(listBodies) }),
  initial: ({ bodies }) => ({
    udvalg: (bodies.find(({ kind }) => kind === 'udvalg') ?? bodies[0])?.id ?? '',
  }),
  save: (visit, values, { id: plan }) => keepPlan(visit, values, plan),
  done: (_address, { id: plan }) => `${plansPath}/${plan}?gemt=ja`,
  view: ({ bodies }, form, { words }) => {
    const title = textsOfPlans(words.language).newTitle;
    const view = { title, bodies, form, words, cancel: plansPath, ends: false };
    return { title, section, body: <PlanFormView {...view} /> };
  },
});

/** A process plan is corrected, or removed. */
export const retProcesplan = plainForm({
  path: `${path}/ret`,
  access: 'udvalgsarbejde',
  address: { plan: id },
  fields: planFields,
  labels: planLabels,
  load: (visit, { plan }) => loadPlan(visit, plan),
  initial: ({ plan }) => ({ navn: plan.name, udvalg: plan.body, trin: planText(plan.steps) }),
  save: async (visit, values, { plan }) => {
    if (!values.fjern) return await keepPlan(visit, values, plan.id);
    await visit.read((tx) => endPlan(tx, plan.id, recording));
    return [];
  },
  done: () => `${plansPath}?gemt=ja`,
  view: ({ plan, bodies }, form, { words }) => {
    const title = textsOfPlans(words.language).editTitle;
    const view = { title, bodies, form, words, cancel: `${plansPath}/${plan.id}`, ends: true };
    return { title, section, body: <PlanFormView {...view} /> };
  },
});

/** The first of `procesplan`, `procesplan-2`, … that a matter never had. */
function freeKey(taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? 'procesplan' : `procesplan-${n}`;
    if (!taken.includes(key)) return key;
  }
}

const putPath = `${path}/indsaet` as const;

/** Where the plan becomes a table of a matter, and what to write in the text when it has. */
export const procesplanIndsaet = page({
  path: putPath,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { plan: id, sag: id.optional(), noegle: z.string().max(40).optional() },
  load: async (visit, { plan, sag, noegle }) => {
    const loaded = await loadPlan(visit, plan);
    const matters = (await visit.read(listMatters)).filter(
      ({ body, state }) => body === loaded.plan.body && (state === 'udkast' || state === 'klar'),
    );
    const put = sag === undefined || noegle === undefined ? null : { matter: sag, key: noegle };
    return { plan: loaded.plan, matters, put, csrf: visit.csrf };
  },
  view: (model, { words }) => ({
    title: textsOfPlans(words.language).put,
    section,
    body: <PutPlanView model={model} words={words} />,
  }),
});

/** The plan becomes a table of a matter, as it is now. */
export const indsaetProcesplan = action({
  path: putPath,
  access: 'udvalgsarbejde',
  purpose: null,
  input: { plan: id, sag: id },
  act: async (visit, { plan: asked, sag }) => {
    const { plan, body } = await loadPlan(visit, asked);
    const key = await visit.read(async (tx) => {
      const matter = await findMatter(tx, sag);
      if (matter === null) throw new NotFoundError();
      const free = freeKey(await takenKeys(tx, sag));
      const insert = {
        id: newId(),
        matter: sag,
        body: matter.body,
        sealed: !matter.openness.open,
        key: free,
        origin: { source: planSource.id, choices: { plan: plan.id } },
        shown: planContent(plan, body),
        asKnownAt: await settledMoment(tx),
      };
      await saveInserts(tx, [insert], recording);
      return free;
    });
    return { kind: 'redirect', to: `${plansPath}/${plan.id}/indsaet?sag=${sag}&noegle=${key}` };
  },
});

/** What came of a step of a plan is said by hand. */
export const procesplanTrin = plainForm({
  path: `${path}/trin/:trin`,
  access: 'udvalgsarbejde',
  address: { plan: id, trin: z.coerce.number().int().min(1).max(1000) },
  fields: turnFields,
  labels: turnLabels,
  load: async (visit, { plan, trin }) => {
    const step = await loadStep(visit, plan, trin);
    const matters = (await visit.read(listMatters)).filter(({ state }) => state !== 'trukket');
    return { ...step, matters };
  },
  initial: ({ turn }) => ({ sag: turn.matter ?? '', grund: turn.reason }),
  save: async ({ read, words }, { sag, grund }, { turn, matters }) => {
    const problems = turnProblems({ sag, grund }, matters, words);
    if (problems.length > 0) return problems;
    const said = { ...turn, matter: sag === '' ? null : sag, reason: grund };
    await read((tx) => savePlanTurn(tx, said, recording));
    return [];
  },
  done: ({ plan }) => `${plansPath}/${plan}?gemt=ja`,
  view: ({ plan, turn, matters }, form, { words }) => {
    const title = `${turn.step}, ${plan.name}`;
    const lead = textsOfPlans(words.language).stepLead;
    const back = [`${plansPath}/${plan.id}`, plan.name] as const;
    const view = { title, lead, back, matters, form, words };
    return { title, section, body: <TurnFormView {...view} /> };
  },
});
