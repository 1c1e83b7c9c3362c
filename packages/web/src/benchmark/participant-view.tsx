import { groupLabels } from '@rettidig/benchmark';
import type { Submission } from '@rettidig/benchmark/input';
import type { BenchmarkComment, BenchmarkRound } from '@rettidig/store';
import type { VNode } from 'preact';
import { fixed, whole } from '../format/numbers.ts';
import { Saved } from '../calendar/settings-head.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { chapters } from './chapters.ts';
import type { Asked, Participation } from './round-load.ts';
import { textsOfBenchmark } from './texts.ts';

export interface ParticipantModel {
  readonly round: BenchmarkRound;
  readonly participation: Participation;
  readonly comments: readonly BenchmarkComment[];
  readonly leads: boolean;
  readonly csrf: string;
  readonly saved: boolean;
}

interface Shown {
  readonly model: ParticipantModel;
  readonly words: Words;
}

/** One municipality of a round: what it has sent, what is asked, what it says itself. */
export function ParticipantView({ model, words }: Shown): VNode {
  const t = textsOfBenchmark(words.language);
  const { round, participation, saved } = model;
  const { file, participant, state } = participation;
  const template = `/benchmark/skabelon.xlsx?runde=${round.id}&deltager=${participant.id}`;
  const sent = file?.content.kind === 'indberetning';
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={`/benchmark/${round.id}`}>{t.toRound}</a>
        </p>
        <h1>{participant.name}</h1>
        <p class="quiet" lang="da">
          {round.name}
        </p>
        <p class="row no-print">
          <a href={`${template}&udfyldt=ja`}>{sent ? t.templateFilled : t.template}</a>
          {state === 'mangler-fil' ? null : (
            <a href={`/benchmark/${round.id}/resultat?mig=${encodeURIComponent(participant.name)}`}>
              {t.result}
            </a>
          )}
        </p>
      </div>
      <Saved saved={saved} words={words} />
      <Questions model={model} words={words} />
      {file?.content.kind === 'indberetning' ? (
        <Sent submission={file.content.submission} words={words} />
      ) : null}
      <Comments model={model} words={words} />
    </div>
  );
}

function Questions({ model, words }: Shown): VNode {
  const t = textsOfBenchmark(words.language);
  const { round, participation, leads, csrf } = model;
  const { asked, file, participant, state } = participation;
  return (
    <section class="panel" aria-labelledby="spoergsmaal">
      <h2 id="spoergsmaal">{t.questions}</h2>
      {asked.length === 0 ? (
        <p class="note">{file === null && state === 'mangler-fil' ? t.noFile : t.noQuestions}</p>
      ) : (
        <form
          class="step"
          method="post"
          action={`/benchmark/${round.id}/deltager/${participant.id}/svar`}
        >
          <Csrf token={csrf} />
          <p class="hint">{t.questionsLead}</p>
          {asked.map((one, i) => (
            <Question one={one} i={i} leads={leads} words={words} />
          ))}
          {leads ? (
            <p class="row">
              <button class="primary">{t.saveAnswers}</button>
            </p>
          ) : null}
        </form>
      )}
    </section>
  );
}

function Question({
  one: { question, answer },
  i,
  leads,
  words,
}: {
  readonly one: Asked;
  readonly i: number;
  readonly leads: boolean;
  readonly words: Words;
}): VNode {
  const t = textsOfBenchmark(words.language);
  const place = question.at ?? '';
  return (
    <div class="field">
      <input type="hidden" name="sted" value={place} />
      <input type="hidden" name="spoergsmaal" value={question.text} />
      <p id={`spoergsmaal-${i}`} lang="da">
        {place === '' ? null : (
          <>
            <code>{`${place}:`}</code>{' '}
          </>
        )}
        {question.text}
      </p>
      {leads ? (
        <>
          <label for={`svar-${i}`}>{`${t.answer} ${i + 1}`}</label>
          <textarea
            id={`svar-${i}`}
            name="svar"
            rows={2}
            maxLength={2000}
            aria-describedby={`spoergsmaal-${i}`}
          >
            {answer?.content ?? ''}
          </textarea>
        </>
      ) : (
        <p lang="da">{answer === null ? t.unanswered : `${t.answer}: ${answer.content}`}</p>
      )}
    </div>
  );
}

/** What a municipality has sent, in sums. */
function Sent({
  submission,
  words: { language },
}: {
  readonly submission: Submission;
  readonly words: Words;
}): VNode {
  const t = textsOfBenchmark(language);
  const { time, persons, inhabitants } = submission;
  const fullTime = time.reduce((sum, { share }) => sum + share, 0);
  const labels: Readonly<Record<string, string>> = {
    ...groupLabels,
    foertidspension: 'Førtidspension',
    fleksjob: 'Fleksjob',
  };
  return (
    <section class="panel" aria-labelledby="indberetning">
      <h2 id="indberetning">{t.theSubmission}</h2>
      <dl class="facts">
        <div>
          <dt>{t.employees}</dt>
          <dd>{whole(new Set(time.map(({ employee }) => employee)).size, language)}</dd>
        </div>
        <div>
          <dt>{t.fullTime}</dt>
          <dd>{fixed(fullTime, 1, language)}</dd>
        </div>
        <div>
          <dt>{t.inhabitants}</dt>
          <dd>{whole(inhabitants, language)}</dd>
        </div>
      </dl>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.persons)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.group}</th>
              <th scope="col" class="num">
                {t.persons}
              </th>
              <th scope="col" class="num">
                {t.elsewhere}
              </th>
              <th scope="col" class="num">
                {t.under30}
              </th>
            </tr>
          </thead>
          <tbody>
            {persons.map(({ group, all, elsewhere, under30 }) => (
              <tr>
                <th scope="row" lang="da">
                  {labels[group]}
                </th>
                <td class="num">{fixed(all, 0, language)}</td>
                <td class="num">{fixed(elsewhere, 0, language)}</td>
                <td class="num">{under30 === null ? '–' : fixed(under30, 0, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Comments({ model, words }: Shown): VNode {
  const t = textsOfBenchmark(words.language);
  const { round, participation, comments, leads, csrf } = model;
  const contentOf = (chapter: string): string =>
    comments.find((one) => one.chapter === chapter)?.content ?? '';
  return (
    <section class="panel" aria-labelledby="kommentarer">
      <h2 id="kommentarer">{t.comments}</h2>
      <p class="quiet">{t.commentsLead}</p>
      {leads ? (
        <form
          class="step"
          method="post"
          action={`/benchmark/${round.id}/deltager/${participation.participant.id}/kommentarer`}
        >
          <Csrf token={csrf} />
          {chapters.map(({ id, title }) => (
            <div class="field">
              <input type="hidden" name="kapitel" value={id} />
              <label for={`kapitel-${id}`} lang="da">
                {title}
              </label>
              <textarea
                id={`kapitel-${id}`}
                name="tekst"
                rows={contentOf(id) === '' ? 2 : 5}
                maxLength={5000}
                lang="da"
              >
                {contentOf(id)}
              </textarea>
            </div>
          ))}
          <p class="row">
            <button class="primary">{t.saveComments}</button>
          </p>
        </form>
      ) : (
        chapters
          .filter(({ id }) => contentOf(id) !== '')
          .map(({ id, title }) => (
            <div lang="da">
              <h3>{title}</h3>
              <p>{contentOf(id)}</p>
            </div>
          ))
      )}
    </section>
  );
}
