import {
  isCompleted,
  type Progress,
  type Project,
  progressIn,
  progressMeasures,
  projectEnds,
} from '@rettidig/casework';
import { addDays, openEnd } from '@rettidig/engine';
import type { HistoryLine, Participant } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { ProjectChanges } from './changes-view.tsx';
import { textsOfProjects } from './texts.ts';

/** Under so many answers a number says little. */
const fewAnswers = 10;

/** `01.09.2026 – 31.08.2027`; without an end where none is set. */
export const periodOf = ({ from, to }: Project, { language }: Words): string =>
  `${listDay(from, language)} – ${to === openEnd ? '' : listDay(addDays(to, -1), language)}`;

/** All projects of the municipality. */
export function ProjectsView({
  projects,
  leads,
  words,
}: {
  readonly projects: readonly Project[];
  readonly leads: boolean;
  readonly words: Words;
}): VNode {
  const t = textsOfProjects(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="row no-print">
          <a href="/projekter/sammenlign">{t.compare}</a>
          <a href="/projekter/opregning">{t.scale}</a>
          <a href="/priser">{t.prices}</a>
        </p>
        {leads ? (
          <p>
            <a class="button" href="/projekter/nyt">
              {t.newProject}
            </a>
          </p>
        ) : null}
      </div>
      {projects.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <section class="panel" aria-label={t.title}>
          <table class="cards" role="table" aria-label={t.title}>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader">{t.name}</th>
                <th role="columnheader">{t.period}</th>
                <th role="columnheader">{t.purpose}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {projects.map((project) => (
                <tr role="row">
                  <th role="rowheader" scope="row">
                    <a class="name" href={`/projekter/${project.id}`}>
                      {project.name}
                    </a>
                  </th>
                  <td role="cell">{periodOf(project, words)}</td>
                  <td role="cell">{project.purpose}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

/** One project: how it goes, and who takes part. */
export function ProjectView({
  project,
  participants,
  history,
  leads,
  words,
}: {
  readonly project: Project;
  readonly participants: readonly Participant[];
  /** What has been changed in the project itself, the newest first. */
  readonly history: readonly HistoryLine[];
  readonly leads: boolean;
  readonly words: Words;
}): VNode {
  const t = textsOfProjects(words.language);
  const ended = participants.filter(({ part }) => part.ended !== null);
  const reached = ended.filter(({ part }) => isCompleted(part.ended)).length;
  const progress = progressIn(
    project.measures,
    participants.flatMap(({ answers }) => answers),
  );
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{project.name}</h1>
        <p class="quiet">{`${periodOf(project, words)} · ${project.purpose}`}</p>
        <p class="row no-print">
          <a href="/projekter">{t.all}</a>
          <a href={`/projekter/${project.id}/evaluering`}>{t.evaluation}</a>
          {leads ? <a href={`/projekter/${project.id}/ret`}>{t.edit}</a> : null}
        </p>
      </div>
      <section class="panel" aria-labelledby="fremgang">
        <h2 id="fremgang">{t.progress}</h2>
        <p>
          {t.counts(participants.length, reached, ended.length)}{' '}
          {project.target === null ? null : t.targetLine(reached, project.target)}
        </p>
        <p class="quiet small">{t.scope}</p>
        <dl class="facts">
          {progress.map((one) => (
            <ProgressLine progress={one} words={words} />
          ))}
        </dl>
      </section>
      <section class="panel" aria-labelledby="deltagere">
        <h2 id="deltagere">{t.participants}</h2>
        {participants.length === 0 ? <p>{t.nobody}</p> : null}
        {participants.length === 0 ? null : (
          <Participants participants={participants} words={words} />
        )}
      </section>
      <ProjectChanges history={history} words={words} />
    </div>
  );
}

function ProgressLine({
  progress: { measure, better, of },
  words,
}: {
  readonly progress: Progress;
  readonly words: Words;
}): VNode {
  const t = textsOfProjects(words.language);
  return (
    <div>
      <dt>{progressMeasures.label(measure, words.language)}</dt>
      <dd>
        {t.progressLine(better, of)}{' '}
        {of > 0 && of < fewAnswers ? <span class="quiet small">{t.few}</span> : null}
      </dd>
    </div>
  );
}

function Participants({
  participants,
  words,
}: {
  readonly participants: readonly Participant[];
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfProjects(language);
  return (
    <table class="cards" role="table" aria-labelledby="deltagere">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.citizen}</th>
          <th role="columnheader">{t.goal}</th>
          <th role="columnheader">{t.status}</th>
          <th role="columnheader">{t.answers}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {participants.map(({ person, name, part, answers }) => (
          <tr role="row">
            <th role="rowheader" scope="row">
              <a class="name" href={`/borgere/${person}/projekt/${part.id}`}>
                {name}
              </a>
            </th>
            <td role="cell" lang="da">
              {part.goal}
            </td>
            <td role="cell">
              {part.ended === null ? t.running : projectEnds.label(part.ended, language)}
            </td>
            <td role="cell">{answers.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
