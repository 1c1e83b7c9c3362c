import type { PaperKind } from '@rettidig/committee';
import type { Publication } from '@rettidig/store';
import type { VNode } from 'preact';
import { textDay } from '../../format/days.ts';
import { listInstant } from '../../format/instants.ts';
import type { EmployeeAccess } from '../../http/access.ts';
import { MeetingTabs } from '../meetings/head.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { mayPublish, paperKinds, type ReleaseModel } from './load.ts';
import { type PublicationTexts, textsOfPublication } from './texts.ts';

/** What was done just now, or why it was not. */
export interface ReleaseSaid {
  readonly said?: keyof PublicationTexts['said'] | undefined;
  readonly refused?: keyof PublicationTexts['refusals'] | undefined;
  /** The paper whose withdrawal lacks a reason. */
  readonly withdrawing?: PaperKind | undefined;
}

/** Where the papers of a meeting stand on their way to the public. */
export function ReleaseView({
  model,
  now,
  may,
  words,
}: {
  readonly model: ReleaseModel;
  readonly now: ReleaseSaid;
  readonly may: (access: EmployeeAccess) => boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfPublication(language);
  const { kept, body } = model.whole;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={`/udvalg/moeder/${kept.id}`}>{t.back}</a>
        </p>
        <h1>{t.title}</h1>
        <p lang="da">{`${body.name}, ${textDay(kept.on, language)}`}</p>
        <MeetingTabs meeting={kept} room="/udgivelse" may={may} words={words} />
        <p class="quiet">{t.lead}</p>
      </div>
      {now.said === undefined ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {t.said[now.said]}
        </p>
      )}
      {now.refused === undefined ? null : (
        <p class="note bad" role="alert">
          {t.refusals[now.refused]}
        </p>
      )}
      {paperKinds.map((kind) => (
        <PaperPanel model={model} kind={kind} now={now} words={words} />
      ))}
      <Steps model={model} words={words} />
    </div>
  );
}

interface PanelTerms {
  readonly model: ReleaseModel;
  readonly kind: PaperKind;
  readonly now: ReleaseSaid;
  readonly words: Words;
}

function PaperPanel({ model, kind, now, words }: PanelTerms): VNode {
  const { language } = words;
  const t = textsOfPublication(language);
  const { whole, publications } = model;
  const own = publications.filter((one) => one.kind === kind);
  const waiting = own.find(({ state }) => state === 'kladde');
  const shown = own.find(({ state }) => state !== 'kladde');
  const path = `/udvalg/moeder/${whole.kept.id}/udgivelse/${kind}`;
  return (
    <section class="panel" aria-labelledby={kind}>
      <h2 id={kind}>{t.papers[kind]}</h2>
      {shown === undefined ? (
        <p>{t.nothing}</p>
      ) : shown.state === 'trukket' ? (
        <p>{t.isWithdrawn}</p>
      ) : (
        <p>
          {`${t.isPublic(listInstant(shown.releasedAt ?? '', language))} `}
          <a href={`/moeder/${whole.kept.id}?papir=${kind}`}>{t.seePublic}</a>
        </p>
      )}
      {waiting === undefined ? null : <Waiting model={model} waiting={waiting} words={words} />}
      {mayPublish(whole, kind) ? (
        <p>
          <a class={waiting === undefined ? 'button' : undefined} href={path}>
            {shown === undefined && waiting === undefined ? t.review : t.reviewAgain}
          </a>
        </p>
      ) : (
        <p class="note">{t.notYet[kind]}</p>
      )}
      {shown?.state !== 'frigivet' ? null : (
        <details open={now.withdrawing === kind}>
          <summary>{t.withdraw}</summary>
          <form method="post" action={`${path}/traek`}>
            <Csrf token={model.csrf} />
            <div class={now.withdrawing === kind ? 'field wrong' : 'field'}>
              <label for={`hvorfor-${kind}`}>{t.withdrawReason}</label>
              {now.withdrawing !== kind ? null : (
                <p class="problem" id={`hvorfor-${kind}-fejl`}>
                  <Icon name="overskredet" />
                  {t.reasonNeeded}
                </p>
              )}
              <textarea
                id={`hvorfor-${kind}`}
                name="hvorfor"
                rows={2}
                required
                {...(now.withdrawing === kind
                  ? {
                      'aria-invalid': 'true' as const,
                      'aria-describedby': `hvorfor-${kind}-fejl`,
                    }
                  : {})}
              />
            </div>
            <button>{t.withdraw}</button>
          </form>
        </details>
      )}
    </section>
  );
}

function Waiting({
  model: { whole, steps, changed, user, csrf },
  waiting: { id, kind, preparedBy },
  words,
}: {
  readonly model: ReleaseModel;
  readonly waiting: Publication;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfPublication(language);
  const path = `/udvalg/moeder/${whole.kept.id}/udgivelse/${kind}`;
  const made = steps.find((step) => step.kind === kind && step.state === 'kladde');
  const at = made === undefined ? '' : listInstant(made.at, language);
  const isChanged = changed.includes(kind);
  const isOwn = preparedBy === user;
  return (
    <div class="note">
      <p>{t.waits(made?.by ?? t.someone, at)}</p>
      {isChanged ? <p>{t.changed}</p> : null}
      {isOwn && !isChanged ? <p>{t.ownWait}</p> : null}
      <p>
        <a href={`${path}/laes`}>{t.read}</a>
      </p>
      <div class="row">
        {isOwn || isChanged ? null : (
          <form method="post" action={`${path}/frigiv`}>
            <Csrf token={csrf} />
            <input type="hidden" name="kladde" value={id} />
            <button class="primary">{t.release}</button>
          </form>
        )}
        <form method="post" action={`${path}/fortryd`}>
          <Csrf token={csrf} />
          <button>{t.discard}</button>
        </form>
      </div>
    </div>
  );
}

function Steps({
  model: { steps },
  words: { language },
}: {
  readonly model: ReleaseModel;
  readonly words: Words;
}): VNode | null {
  const t = textsOfPublication(language);
  if (steps.length === 0) return null;
  return (
    <section class="panel">
      <h2 id="skridt">{t.steps}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.steps}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.stepAt}</th>
              <th scope="col">{t.stepWhat}</th>
              <th scope="col">{t.stepBy}</th>
              <th scope="col">{t.stepReason}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ kind, state, at, by, reason }) => (
              <tr>
                <th scope="row" class="nowrap">
                  {listInstant(at, language)}
                </th>
                <td>{`${t.papers[kind]}: ${t.states[state]}`}</td>
                <td>{by ?? t.program}</td>
                <td lang="da">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
