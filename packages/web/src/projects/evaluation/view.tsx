import { progressMeasures, projectEnds } from '@rettidig/casework';
import { type Evaluation, fewForShare, statuses } from '@rettidig/figures';
import type { VNode } from 'preact';
import { listInstant } from '../../format/instants.ts';
import type { Words } from '../../ui/words.ts';
import { periodOf } from '../list-view.tsx';
import { AtStartPanel } from './at-start-panel.tsx';
import { BeforeAfterPanel } from './before-after.tsx';
import { FreezePanel } from './freeze-panel.tsx';
import type { EvaluationModel } from './load.ts';
import { Fact, lengthInMonths, Scroll, shareText, wholePercent } from './parts.tsx';
import { PricePanel } from './price-panel.tsx';
import { summaryOf } from './summary.ts';
import { textsOfEvaluation } from './texts.ts';

interface Shown {
  readonly model: EvaluationModel;
  readonly words: Words;
}

/** How a project went, in the form of the final evaluation of Projekt PLUS. */
export function EvaluationView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfEvaluation(language);
  const { project, evaluation, asOf, question } = model;
  const address = `/projekter/${project.id}/evaluering`;
  return (
    <div class="panels evaluation">
      <div class="page-head">
        <h1>{t.title(project.name)}</h1>
        <p class="quiet">{`${periodOf(project, words)} · ${project.purpose}`}</p>
        <p class="row no-print">
          <a href={`/projekter/${project.id}`}>{t.project}</a>
          <a href={`/projekter/sammenlign?a=${project.id}`}>{t.compare}</a>
          <a href={`${address}.csv?gruppe=${question.gruppe}`}>{t.file}</a>
          <a href={`${address}.xlsx?gruppe=${question.gruppe}`}>{t.excel}</a>
        </p>
      </div>
      {evaluation.started === 0 ? (
        <p class="note">{t.nobody}</p>
      ) : (
        <>
          <Short model={model} words={words} />
          <AtStartPanel start={evaluation.atStart} address={address} words={words} />
          <Completion evaluation={evaluation} words={words} />
          <BeforeAfterPanel model={model} address={address} words={words} />
          <LivesOn evaluation={evaluation} words={words} />
          <Progress evaluation={evaluation} words={words} />
          <PricePanel model={model} address={address} words={words} />
          <FreezePanel model={model} address={address} words={words} />
        </>
      )}
      <section class="panel" aria-labelledby="saadan">
        <details>
          <summary>
            <h2 id="saadan">{t.definitions}</h2>
          </summary>
          <ul class="bullets">
            {t.definition.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <p>{t.definitionSource}</p>
        </details>
        <p class="quiet small">{`${t.scope} ${t.asKnown(listInstant(asOf, language))}`}</p>
      </section>
    </div>
  );
}

function Short({ model, words }: Shown): VNode {
  const t = textsOfEvaluation(words.language);
  return (
    <section class="panel" aria-labelledby="kort">
      <h2 id="kort">{t.short}</h2>
      <ul class="bullets">
        {summaryOf(model.evaluation, words).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="quiet small">{t.noControl}</p>
    </section>
  );
}

function Completion({
  evaluation,
  words,
}: {
  readonly evaluation: Evaluation;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfEvaluation(language);
  const { started, running, left, completed, meanDays, ends } = evaluation;
  const length = meanDays === null ? '–' : t.months(lengthInMonths(meanDays, language));
  return (
    <section class="panel" aria-labelledby="gennemfoerelse">
      <h2 id="gennemfoerelse">{t.completion}</h2>
      <dl class="facts">
        <Fact name={t.started}>{started}</Fact>
        <Fact name={t.running}>{running}</Fact>
        <Fact name={t.left}>{left}</Fact>
        <Fact name={t.completed}>{shareText({ count: completed, of: left }, words)}</Fact>
        <Fact name={t.length}>{length}</Fact>
      </dl>
      {left === 0 ? null : (
        <Scroll name={t.tableOf(t.endReason)}>
          <table class="count-table">
            <thead>
              <tr>
                <th scope="col">{t.endReason}</th>
                <th scope="col" class="num">
                  {t.number}
                </th>
                <th scope="col" class="num">
                  {t.shareColumn}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...projectEnds.codes.map(({ code }) => code), null]
                .filter((code) => ends.has(code))
                .map((code) => (
                  <tr>
                    <th scope="row">
                      {code === null ? t.noReason : projectEnds.label(code, language)}
                    </th>
                    <td class="num">{ends.get(code) ?? 0}</td>
                    <td class="num">{wholePercent(ends.get(code) ?? 0, left, language)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

function LivesOn({
  evaluation,
  words,
}: {
  readonly evaluation: Evaluation;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfEvaluation(language);
  const at = evaluation.statuses;
  const codes = statuses.codes.filter(({ code }) => at.some(({ counts }) => counts.has(code)));
  return (
    <section class="panel" aria-labelledby="lever-af">
      <h2 id="lever-af">{t.livesOn}</h2>
      {codes.length === 0 ? (
        <p class="note">{t.noneLeft}</p>
      ) : (
        <Scroll name={t.tableOf(t.livesOn)}>
          <table class="count-table">
            <thead>
              <tr>
                <th scope="col">{t.status}</th>
                {at.map(({ point, of }) => (
                  <th scope="col" class="num">
                    {t.points_[point]}
                    <span class="quiet small">{` (${of})`}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {codes.map(({ code }) => (
                <tr>
                  <th scope="row">{statuses.label(code, language)}</th>
                  {at.map(({ of, counts }) => (
                    <td class="num nowrap">
                      {of === 0
                        ? '–'
                        : `${counts.get(code) ?? 0} (${wholePercent(counts.get(code) ?? 0, of, language)})`}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

function Progress({
  evaluation: { progress, exits, target, left },
  words,
}: {
  readonly evaluation: Evaluation;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfEvaluation(language);
  return (
    <>
      <section class="panel" aria-labelledby="maaltal">
        <h2 id="maaltal">{t.goal}</h2>
        <p>
          {target === null
            ? t.goalNone(exits)
            : t.goalLine(exits, target, wholePercent(exits, target, language))}
        </p>
        {left > 0 && left < fewForShare ? <p class="quiet small">{t.few(left)}</p> : null}
      </section>
      <section class="panel" aria-labelledby="fremgang">
        <h2 id="fremgang">{t.progress}</h2>
        {progress.length === 0 ? <p>{t.progressNone}</p> : null}
        <dl class="facts">
          {progress.map(({ measure, better, of }) => (
            <Fact name={progressMeasures.label(measure, language)}>
              {of === 0 ? t.noAnswers : shareText({ count: better, of }, words)}
            </Fact>
          ))}
        </dl>
      </section>
    </>
  );
}
