import { continueInProject, projectEnds, refused, startInProject } from '@rettidig/casework';
import { addDays, contains, danishDay, openEnd } from '@rettidig/engine';
import { listProjects } from '@rettidig/store';
import { choice, id, note, optionalDay, requiredDay, text } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { answerFields, answerLabels, answersIn } from '../projects/answers.tsx';
import { ContinueView, EnrolView } from '../projects/enrol-view.tsx';
import { textsOfProjects } from '../projects/texts.ts';
import { stepForm } from '../steps/step-form.ts';

const purpose = 'Borgerens projekter';

/** A citizen begins in a project. */
export const projekt = stepForm({
  path: '/borgere/:borger/projekt',
  step: 'projekt',
  purpose,
  address: { borger: id, valgt: id.optional() },
  fields: {
    projekt: text(40),
    fra: requiredDay,
    til: optionalDay,
    maal: note(300),
    ...answerFields,
  },
  labels: (words) => {
    const t = textsOfProjects(words.language);
    return {
      projekt: t.project,
      fra: t.from,
      til: t.until,
      maal: t.goalField,
      ...answerLabels(words),
    };
  },
  load: async ({ read, today }, { valgt }, { citizen, situation }) => {
    const all = await read(listProjects);
    const projects = all.filter((project) => project.to > today);
    return {
      citizen: { id: citizen.id, name: citizen.name },
      projects,
      chosen: projects.find((project) => project.id === valgt) ?? null,
      running: situation.records.projectParts
        .filter((part) => contains(part, today))
        .map((part) => ({
          part,
          name: all.find((project) => project.id === part.project)?.name ?? '',
        })),
      today,
    };
  },
  initial: ({ projects, chosen, today }) => {
    const first = chosen ?? projects[0];
    return {
      projekt: first?.id ?? '',
      fra: danishDay(first !== undefined && first.from > today ? first.from : today),
      til: first === undefined || first.to === openEnd ? '' : danishDay(addDays(first.to, -1)),
    };
  },
  decide: ({ projekt: wanted, fra, til, maal, ...values }, situation, { projects }) => {
    const project = projects.find((one) => one.id === wanted);
    if (project === undefined) return refused({ field: 'projekt', text: 'Vælg et projekt.' });
    const answers = answersIn(values, project.measures);
    return startInProject(
      { project, from: fra, lastDay: til ?? null, goal: maal, answers },
      situation,
    );
  },
  view: (model, form, { words }) => ({
    title: textsOfProjects(words.language).enrol,
    body: <EnrolView {...model} form={form} words={words} />,
  }),
});

/** A citizen answers again, or ends. */
export const projektdel = stepForm({
  path: '/borgere/:borger/projekt/:del',
  step: 'projekt',
  purpose,
  address: { borger: id, del: id },
  fields: { ...answerFields, grund: choice(projectEnds), slut: optionalDay },
  labels: (words) => {
    const t = textsOfProjects(words.language);
    return { ...answerLabels(words), grund: t.endReason, slut: t.endDay };
  },
  load: async ({ read, today }, { del }, { citizen, situation }) => {
    const part = situation.records.projectParts.find((one) => one.id === del);
    const project = (await read(listProjects)).find((one) => one.id === part?.project);
    if (part === undefined || project === undefined) throw new NotFoundError();
    return {
      citizen: { id: citizen.id, name: citizen.name },
      project,
      part,
      answers: situation.records.progressAnswers.filter((answer) => answer.part === del),
      today,
    };
  },
  initial: ({ today }) => ({ slut: danishDay(today) }),
  decide: ({ grund, slut, ...values }, situation, { project, part }) => {
    const answers = answersIn(values, project.measures);
    if (grund !== undefined && slut === undefined) {
      return refused({ field: 'slut', text: 'Skriv den sidste dag.' });
    }
    const end = grund === undefined || slut === undefined ? null : { reason: grund, lastDay: slut };
    return continueInProject({ project, part, answers, end }, situation);
  },
  view: ({ citizen, project, answers }, form, { words }) => ({
    title: textsOfProjects(words.language).continue,
    body: (
      <ContinueView
        citizen={citizen}
        project={project}
        answers={answers}
        form={form}
        words={words}
      />
    ),
  }),
});
