import {
  type ProgressAnswer,
  type Project,
  type ProjectPart,
  progressMeasures,
  projectEnds,
} from '@rettidig/casework';
import { addDays, type Day } from '@rettidig/engine';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import type { FormState } from '../steps/form-state.ts';
import { Choose } from '../figures/filter-form.tsx';
import { DayField, SelectField, StepForm, TextField, optionsOf } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { AnswerFields } from './answers.tsx';
import { textsOfProjects } from './texts.ts';

interface Of {
  readonly id: string;
  readonly name: string;
}

/** The form in which a citizen begins in a project. */
export function EnrolView({
  citizen,
  projects,
  chosen,
  running,
  today,
  form,
  words,
}: {
  readonly citizen: Of;
  /** Those that have ended stand last. */
  readonly projects: readonly Project[];
  /** Null until one of several is chosen: each asks its own questions. */
  readonly chosen: Project | null;
  /** The parts that run, with the name of their project. */
  readonly running: readonly { readonly part: ProjectPart; readonly name: string }[];
  readonly today: Day;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfProjects(words.language);
  const terms = { form, words } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.enrol}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      {running.length === 0 ? null : (
        <section class="panel" aria-labelledby="er-med">
          <h2 id="er-med">{t.isIn}</h2>
          <ul>
            {running.map(({ part, name }) => (
              <li>
                <a href={`/borgere/${citizen.id}/projekt/${part.id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {projects.length === 0 ? <p class="note">{t.noProjects}</p> : null}
      {projects.length < 2 ? null : (
        <ChooseProject
          citizen={citizen}
          projects={projects}
          chosen={chosen}
          today={today}
          words={words}
        />
      )}
      {chosen === null ? null : (
        <section class="panel" aria-labelledby="begynd">
          <h2 id="begynd">{chosen.name}</h2>
          <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`}>
            <input type="hidden" name="projekt" value={chosen.id} />
            <DayField {...terms} name="fra" required />
            <DayField {...terms} name="til" />
            <TextField {...terms} name="maal" />
            <AnswerFields {...terms} measures={chosen.measures} />
          </StepForm>
        </section>
      )}
    </div>
  );
}

/** The project first: its questions follow from it. */
function ChooseProject({
  citizen,
  projects,
  chosen,
  today,
  words: { language },
}: {
  readonly citizen: Of;
  readonly projects: readonly Project[];
  readonly chosen: Project | null;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const t = textsOfProjects(language);
  return (
    <section class="panel">
      <form method="get" action={`/borgere/${citizen.id}/projekt`} class="stack">
        <div class="narrow">
          <Choose
            name="valgt"
            label={t.project}
            options={projects.map(({ id, name, to }) => ({
              code: id,
              name: to <= today ? t.ended(name, listDay(addDays(to, -1), language)) : name,
            }))}
            value={chosen?.id ?? ''}
            {...(chosen === null ? { empty: t.chooseProject } : {})}
          />
        </div>
        <p class="row">
          <button class={chosen === null ? 'primary' : undefined}>{t.showQuestions}</button>
        </p>
      </form>
    </section>
  );
}

/** The form in which a citizen answers again, or ends. */
export function ContinueView({
  citizen,
  project,
  answers,
  form,
  words,
}: {
  readonly citizen: Of;
  readonly project: Project;
  readonly answers: readonly ProgressAnswer[];
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfProjects(language);
  const terms = { form, words } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.continue}</h1>
        <p class="quiet">{`${citizen.name} · ${project.name}`}</p>
      </div>
      {answers.length === 0 ? null : (
        <section class="panel" aria-labelledby="tidligere">
          <h2 id="tidligere">{t.before}</h2>
          <ul>
            {answers.map(({ on, measure, value }) => (
              <li>{`${listDay(on, language)}: ${progressMeasures.label(measure, language)} ${value}`}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="panel">
        <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`}>
          <AnswerFields {...terms} measures={project.measures} />
          <SelectField
            {...terms}
            name="grund"
            options={optionsOf(projectEnds, words)}
            empty={t.goesOn}
          />
          <DayField {...terms} name="slut" />
        </StepForm>
      </section>
    </div>
  );
}
