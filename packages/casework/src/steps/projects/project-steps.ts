import { addDays, type Day, danishDay, openEnd } from '@rettidig/engine';
import {
  type ProgressAnswer,
  type ProgressMeasure,
  type Project,
  type ProjectEnd,
  type ProjectPart,
  progressMeasures,
  projectEnds,
} from '../../projects/project.ts';
import {
  type FactChange,
  type Remark,
  type Situation,
  type StepOutcome,
  decided,
  refused,
} from '../step.ts';

/** The answers of a day; a measure that the citizen does not answer is left out. */
export type Answers = Readonly<Partial<Record<ProgressMeasure, number>>>;

/** A citizen begins in a project. */
export interface ProjectStart {
  readonly project: Project;
  readonly from: Day;
  /** The last day; null when it is not known. */
  readonly lastDay: Day | null;
  readonly goal: string;
  readonly answers: Answers;
  /** The day of the answers: a questionnaire on paper can be entered later. */
  readonly answeredOn: Day;
}

/** Enrols a citizen: the part in the project, the answers at the start, and the goal as a line of the plan. */
export function startInProject(
  { project, from, lastDay, goal, answers, answeredOn }: ProjectStart,
  { records, today, newId }: Situation,
): StepOutcome {
  if (lastDay !== null && lastDay < from) {
    return refused({ field: 'til', text: 'Den sidste dag ligger før den første.' });
  }
  if (from < project.from || from >= project.to) {
    return refused({
      field: 'fra',
      text: `Projektet ${project.name} løber fra ${danishDay(project.from)}${project.to === openEnd ? '' : ` til og med ${danishDay(addDays(project.to, -1))}`}.`,
    });
  }
  const early = answeredEarly(answeredOn, today);
  if (early !== null) return refused(early);
  const to = lastDay === null ? openEnd : addDays(lastDay, 1);
  const isIn = records.projectParts.some(
    (part) => part.project === project.id && part.from < to && from < part.to,
  );
  if (isIn) {
    return refused({ field: 'projekt', text: 'Borgeren er allerede i projektet i de dage.' });
  }
  const part = newId();
  return decided({
    facts: [
      {
        action: 'registreret',
        kind: 'project_part',
        fact: part,
        value: { project: project.id, from, to, goal, ended: null },
      },
      ...answerFacts(part, answeredOn, answers, newId),
      {
        action: 'registreret',
        kind: 'plan_line',
        fact: newId(),
        value: {
          on: today,
          kind: 'maal',
          text: goal === '' ? project.name : `${project.name}: ${goal}`,
          party: 'borger',
          due: lastDay,
          state: 'aaben',
          origin: part,
        },
      },
    ],
    journal: {
      day: today,
      heading: `Begynder i projektet ${project.name}`,
      text: [
        lastDay === null
          ? `Fra ${danishDay(from)}.`
          : `Fra ${danishDay(from)} til og med ${danishDay(lastDay)}.`,
        ...(goal === '' ? [] : [`Mål: ${goal}`]),
        ...answerText(answers, answeredOn, today),
      ].join('\n'),
    },
  });
}

/** What happens to a citizen's part in a project: answers on the way, or its end. */
export interface ProjectChange {
  readonly project: Project;
  readonly part: ProjectPart;
  readonly answers: Answers;
  readonly answeredOn: Day;
  /** Null: the citizen goes on. */
  readonly end: { readonly reason: ProjectEnd; readonly lastDay: Day } | null;
}

export function continueInProject(
  { project, part, answers, answeredOn, end }: ProjectChange,
  { records, today, newId }: Situation,
): StepOutcome {
  if (end !== null && end.lastDay < part.from) {
    return refused({ field: 'slut', text: 'Den sidste dag ligger før den første.' });
  }
  if (end === null && Object.keys(answers).length === 0) {
    return refused({ field: '', text: 'Skriv mindst ét svar, eller afslut forløbet.' });
  }
  const early = answeredEarly(answeredOn, today);
  if (early !== null) return refused(early);
  const answered = new Set(
    records.progressAnswers
      .filter((answer) => answer.part === part.id && answer.on === answeredOn)
      .map(({ measure }) => measure),
  );
  const again = progressMeasures.codes.find(
    ({ code }) => answers[code] !== undefined && answered.has(code),
  );
  if (again !== undefined) {
    return refused({
      field: `svar-${again.code}`,
      text: 'Der er allerede et svar fra den dag. Fortryd det først, hvis det er forkert.',
    });
  }
  const { id, ...before } = part;
  const ended: readonly FactChange[] =
    end === null
      ? []
      : [
          {
            action: 'rettet',
            kind: 'project_part',
            fact: id,
            value: { ...before, to: addDays(end.lastDay, 1), ended: end.reason },
          },
        ];
  return decided({
    facts: [...ended, ...answerFacts(id, answeredOn, answers, newId)],
    journal: {
      day: today,
      heading:
        end === null ? `Svar i projektet ${project.name}` : `Slut i projektet ${project.name}`,
      text: [
        ...(end === null
          ? []
          : [`${projectEnds.label(end.reason, 'da')}. Sidste dag ${danishDay(end.lastDay)}.`]),
        ...answerText(answers, answeredOn, today),
      ].join('\n'),
    },
  });
}

function answerFacts(
  part: string,
  on: Day,
  answers: Answers,
  newId: () => string,
): readonly FactChange[] {
  return progressMeasures.codes.flatMap(({ code }) => {
    const value = answers[code];
    if (value === undefined) return [];
    const said: Omit<ProgressAnswer, 'id'> = { on, part, measure: code, value };
    return [{ action: 'registreret', kind: 'progress_answer', fact: newId(), value: said }];
  });
}

function answeredEarly(answeredOn: Day, today: Day): Remark | null {
  if (answeredOn <= today) return null;
  return { field: 'svardag', text: 'Dagen er ikke kommet endnu: borgeren kan ikke have svaret.' };
}

function answerText(answers: Answers, answeredOn: Day, today: Day): readonly string[] {
  const said = progressMeasures.codes
    .filter(({ code }) => answers[code] !== undefined)
    .map(({ code }) => `${progressMeasures.label(code, 'da')} ${answers[code]}`);
  return said.length === 0
    ? []
    : [
        `Borgerens egne svar${answeredOn === today ? '' : ` den ${danishDay(answeredOn)}`} (0-10): ${said.join(', ')}.`,
      ];
}
