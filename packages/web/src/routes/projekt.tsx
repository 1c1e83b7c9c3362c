import {
  type Answers,
  continueInProject,
  type Project,
  projectEnds,
  refused,
  startInProject,
} from '@rettidig/casework';
import { addDays, contains, danishDay, type Day, openEnd } from '@rettidig/engine';
import { listProjects } from '@rettidig/store';
import { z } from 'zod';
import { choice, id, note, optionalDay, requiredDay, text } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { answerFields, answerLabels, answersIn } from '../projects/answers.tsx';
import { ContinueView, EnrolView } from '../projects/enrol-view.tsx';
import { textsOfProjects } from '../projects/texts.ts';
import { stepForm } from '../steps/step-form.ts';

const purpose = 'Borgerens projekter';

const lacksDay = (answers: Answers, on: Day | undefined): boolean =>
  on === undefined && Object.keys(answers).length > 0;
const dayLacking = { field: 'svardag', text: 'Skriv dagen, borgeren svarede.' };

/** A citizen begins in a project. */
export const projekt = stepForm({
  path: '/borgere/:borger/projekt',
  step: 'projekt',
  purpose,
  address: { borger: id, valgt: id.or(z.literal('')).optional() },
  fields: {
    projekt: text(40),
    fra: requiredDay,
    til: optionalDay,
    maal: note(300),
    svardag: optionalDay,
    ...answerFields,
  },
  labels: (words) => {
    const t = textsOfProjects(words.language);
    return {
      projekt: t.project,
      fra: t.from,
      til: t.until,
      maal: t.goalField,
      svardag: t.answeredOn,
      ...answerLabels(words),
    };
  },
  load: async ({ read, today }, { valgt }, { citizen, situation }, entered) => {
    const all = await read(listProjects);
    const hasEnded = ({ to }: Project): boolean => to <= today;
    // What was on paper while a project ran can be entered when it has ended.
    const projects = [...all.filter((one) => !hasEnded(one)), ...all.filter(hasEnded)];
    const asked = entered['projekt']?.[0] ?? valgt;
    const only = projects.length === 1 ? projects[0] : undefined;
    return {
      citizen: { id: citizen.id, name: citizen.name },
      projects,
      chosen: projects.find((project) => project.id === asked) ?? only ?? null,
      running: situation.records.projectParts
        .filter((part) => contains(part, today))
        .map((part) => ({
          part,
          name: all.find((project) => project.id === part.project)?.name ?? '',
        })),
      today,
    };
  },
  initial: ({ chosen, today }) => {
    if (chosen === null) return {};
    const { id: project, from, to } = chosen;
    return {
      projekt: project,
      fra: to <= today ? '' : danishDay(from > today ? from : today),
      til: to === openEnd ? '' : danishDay(addDays(to, -1)),
      svardag: to <= today ? '' : danishDay(today),
    };
  },
  decide: ({ projekt: wanted, fra, til, maal, svardag, ...values }, situation, { chosen }) => {
    if (chosen === null || chosen.id !== wanted) {
      return refused({ field: 'projekt', text: 'Vælg et projekt.' });
    }
    const answers = answersIn(values, chosen.measures);
    if (lacksDay(answers, svardag)) return refused(dayLacking);
    return startInProject(
      {
        project: chosen,
        from: fra,
        lastDay: til ?? null,
        goal: maal,
        answers,
        answeredOn: svardag ?? situation.today,
      },
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
  fields: { svardag: optionalDay, ...answerFields, grund: choice(projectEnds), slut: optionalDay },
  labels: (words) => {
    const t = textsOfProjects(words.language);
    return {
      svardag: t.answeredOn,
      ...answerLabels(words),
      grund: t.endReason,
      slut: t.endDay,
    };
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
  initial: ({ today }) => ({ svardag: danishDay(today), slut: danishDay(today) }),
  decide: ({ svardag, grund, slut, ...values }, situation, { project, part }) => {
    const answers = answersIn(values, project.measures);
    if (lacksDay(answers, svardag)) return refused(dayLacking);
    if (grund !== undefined && slut === undefined) {
      return refused({ field: 'slut', text: 'Skriv den sidste dag.' });
    }
    const end = grund === undefined || slut === undefined ? null : { reason: grund, lastDay: slut };
    return continueInProject(
      { project, part, answers, answeredOn: svardag ?? situation.today, end },
      situation,
    );
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
