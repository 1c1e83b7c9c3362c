import { type Project, progressMeasures } from '@rettidig/casework';
import { addDays, danishDay, openEnd, parseDay } from '@rettidig/engine';
import {
  StoreError,
  findProject,
  listProjects,
  newId,
  participantsOf,
  projectHistory,
  saveProject,
} from '@rettidig/store';
import { z } from 'zod';
import { leads } from '../http/access.ts';
import { choices, id } from '../http/fields.ts';
import type { Problem } from '../http/problems.ts';
import { NotFoundError, action, page } from '../http/route.ts';
import { ProjectEditView, type ProjectFields } from '../projects/edit-view.tsx';
import { ProjectView, ProjectsView } from '../projects/list-view.tsx';
import { textsOfProjects } from '../projects/texts.ts';

export const projekter = page({
  path: '/projekter',
  access: 'medarbejder',
  purpose: null,
  input: {},
  load: ({ read }) => read(listProjects),
  view: (projects, { words, session }) => ({
    title: textsOfProjects(words.language).title,
    body: <ProjectsView projects={projects} leads={leads(session.employee)} words={words} />,
  }),
});

export const projektside = page({
  path: '/projekter/:projekt',
  access: 'medarbejder',
  purpose: 'Projektets deltagere og deres fremgang',
  input: { projekt: id },
  load: ({ read }, { projekt }) =>
    read(async (tx) => {
      const project = await findProject(tx, projekt);
      if (project === null) throw new NotFoundError();
      const participants = await participantsOf(tx, projekt);
      return { project, participants, history: await projectHistory(tx, projekt) };
    }),
  view: (model, { words, session }) => ({
    title: model.project.name,
    body: <ProjectView {...model} leads={leads(session.employee)} words={words} />,
  }),
});

const recording = { by: null, source: 'sagsbehandling' } as const;

const fieldsOf = ({
  id: project,
  name,
  purpose,
  from,
  to,
  target,
  measures,
}: Project): ProjectFields => ({
  id: project,
  navn: name,
  formaal: purpose,
  fra: danishDay(from),
  til: to === openEnd ? '' : danishDay(addDays(to, -1)),
  maaltal: target === null ? '' : String(target),
  maal: measures,
});

export const nytProjekt = page({
  path: '/projekter/nyt',
  access: 'ledelse',
  purpose: null,
  input: {},
  load: ({ today }) =>
    Promise.resolve<ProjectFields>({
      id: newId(),
      navn: '',
      formaal: '',
      fra: danishDay(today),
      til: '',
      maaltal: '',
      maal: ['trivsel'],
    }),
  view: (fields, { words, csrf }) => ({
    title: textsOfProjects(words.language).newProject,
    body: <ProjectEditView fields={fields} isNew problem={null} csrf={csrf} words={words} />,
  }),
});

export const retProjekt = page({
  path: '/projekter/:projekt/ret',
  access: 'ledelse',
  purpose: null,
  input: { projekt: id },
  load: async ({ read }, { projekt }) => {
    const project = await read((tx) => findProject(tx, projekt));
    if (project === null) throw new NotFoundError();
    return fieldsOf(project);
  },
  view: (fields, { words, csrf }) => ({
    title: textsOfProjects(words.language).edit,
    body: (
      <ProjectEditView fields={fields} isNew={false} problem={null} csrf={csrf} words={words} />
    ),
  }),
});

const entered = z.string().trim().max(500).default('');

/** Saves a project, new or changed; what is wrong is said in the form as it was sent. */
export const gemProjekt = action({
  path: '/projekter',
  access: 'ledelse',
  purpose: null,
  input: {
    id,
    navn: entered,
    formaal: entered,
    fra: entered,
    til: entered,
    maaltal: entered,
    maal: choices(progressMeasures),
  },
  act: async ({ read, words, csrf }, fields) => {
    const checkedProject = projectOf(fields);
    const problem =
      'advice' in checkedProject
        ? checkedProject
        : await read((tx) => saveProject(tx, checkedProject, recording)).then(
            () => null,
            (error: unknown): Problem => {
              if (!(error instanceof StoreError) || error.code !== 'findes-allerede') throw error;
              return { field: 'navn', advice: 'Der er allerede et projekt med det navn.' };
            },
          );
    if (problem === null) return { kind: 'redirect', to: `/projekter/${fields.id}` };
    const isNew = (await read((tx) => findProject(tx, fields.id))) === null;
    const t = textsOfProjects(words.language);
    return {
      kind: 'page',
      status: 400,
      page: {
        title: isNew ? t.newProject : t.edit,
        body: (
          <ProjectEditView
            fields={fields}
            isNew={isNew}
            problem={problem}
            csrf={csrf}
            words={words}
          />
        ),
      },
    };
  },
});

const mostTarget = 10_000;

function projectOf(fields: ProjectFields): Project | Problem {
  const from = parseDay(fields.fra);
  const last = fields.til === '' ? null : parseDay(fields.til);
  const target = fields.maaltal === '' ? null : Number(fields.maaltal);
  if (fields.navn === '') return { field: 'navn', advice: 'Skriv, hvad projektet hedder.' };
  if (from === null) {
    return { field: 'fra', advice: 'Skriv den første dag som 21.11.2026.' };
  }
  if (fields.til !== '' && last === null) {
    return {
      field: 'til',
      advice: 'Skriv den sidste dag som 21.11.2026, eller lad feltet være tomt.',
    };
  }
  if (last !== null && last < from) {
    return { field: 'til', advice: 'Den sidste dag ligger før den første.' };
  }
  if (target !== null && !(Number.isInteger(target) && target > 0 && target <= mostTarget)) {
    return { field: 'maaltal', advice: `Skriv et helt tal fra 1 til ${mostTarget}.` };
  }
  return {
    id: fields.id,
    name: fields.navn.normalize('NFC'),
    purpose: fields.formaal.normalize('NFC'),
    from,
    to: last === null ? openEnd : addDays(last, 1),
    target,
    measures: fields.maal,
  };
}
