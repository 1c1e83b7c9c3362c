import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { textDay } from '../../format/days.ts';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import type { EmployeeAccess } from '../../http/access.ts';
import { MeetingTabs } from '../meetings/head.tsx';
import { promisesPath } from './list-view.tsx';
import { promisedFor } from './load.ts';
import type { MeetingFollowUp, ProposedTask } from './meeting-load.ts';
import { textsOfPromises } from './texts.ts';

export interface FollowUpModel {
  readonly follow: MeetingFollowUp;
  /** Whether the employee leads the meetings. */
  readonly leads: boolean;
  readonly saved: boolean;
  /** Whether a decision was changed while somebody confirmed what it had said. */
  readonly gone: boolean;
  readonly csrf: string;
}

interface Shown {
  readonly model: FollowUpModel;
  readonly words: Words;
}

export const followUpPath = (meeting: string): string => `/udvalg/moeder/${meeting}/opfoelgning`;

/** What the decisions of a meeting ask for: proposals, and what has become of them. */
export function FollowUpView({
  model,
  may,
  words,
}: Shown & { readonly may: (access: EmployeeAccess) => boolean }): VNode {
  const { language } = words;
  const t = textsOfPromises(language);
  const { follow, leads, saved, gone } = model;
  const { whole, proposals, tasks } = follow;
  const confirmed = tasks.filter(({ state }) => state !== 'afvist');
  const rejected = tasks.filter(({ state }) => state === 'afvist');
  const numberOf = (matter: string | null): string => {
    const found = whole.points.find((point) => point.matter.id === matter);
    return found === undefined ? '' : t.item(found.item.position, found.matter.title);
  };
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={`/udvalg/moeder/${whole.kept.id}`}>{t.toMeeting}</a>{' '}
          <a href={promisesPath}>{t.toList}</a>
        </p>
        <h1>{t.followTitle}</h1>
        <p class="quiet" lang="da">
          {`${whole.body.name}, ${textDay(whole.kept.on, language)}`}
        </p>
        <MeetingTabs meeting={whole.kept} room="/opfoelgning" may={may} words={words} />
        <p>{t.followLead}</p>
      </div>
      <Saved saved={saved} words={words} />
      {gone ? (
        <p class="note warn" role="alert">
          {t.gone}
        </p>
      ) : null}
      {whole.kept.state === 'afholdt' ? null : <p class="note">{t.notHeld}</p>}
      {proposals.map((proposal) => (
        <ProposalPanel proposal={proposal} model={model} words={words} />
      ))}
      {proposals.length === 0 && whole.kept.state === 'afholdt' ? (
        <p class="note">{t.noProposals}</p>
      ) : null}
      {leads ? (
        <p class="no-print">
          <a class="button" href={`${promisesPath}/ny?moede=${whole.kept.id}`}>
            {t.add}
          </a>
        </p>
      ) : null}
      {confirmed.length === 0 ? null : (
        <section class="panel" aria-labelledby="bekraeftet">
          <h2 id="bekraeftet">{t.made}</h2>
          <ul class="bullets">
            {confirmed.map((task) => (
              <li lang="da">
                {leads ? <a href={`${promisesPath}/${task.id}/ret`}>{task.title}</a> : task.title}
                <span class="under quiet">
                  {[
                    numberOf(task.matter),
                    t.kinds[task.kind],
                    promisedFor(task) ?? t.noTime,
                    t.states[task.state],
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rejected.length === 0 ? null : (
        <section class="panel" aria-labelledby="afvist">
          <h2 id="afvist">{t.rejected}</h2>
          <ul class="bullets">
            {rejected.map((task) => (
              <li lang="da">
                »{task.quote}«
                {leads ? (
                  <form
                    method="post"
                    action={`${followUpPath(whole.kept.id)}/fortryd`}
                    class="no-print"
                  >
                    <Csrf token={model.csrf} />
                    <input type="hidden" name="opgave" value={task.id} />
                    <button class="plain" aria-label={t.restoreOf(task.quote)}>
                      {t.restore}
                    </button>
                  </form>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details>
        <summary>{t.how}</summary>
        <p>{t.howText}</p>
      </details>
    </div>
  );
}

function ProposalPanel({
  proposal: { number, order, title, task },
  model: { follow, leads, csrf },
  words,
}: Shown & { readonly proposal: ProposedTask }): VNode {
  const t = textsOfPromises(words.language);
  const path = followUpPath(follow.whole.kept.id);
  const button = (to: string, name: string, label: string, isMain = false): VNode => (
    <form method="post" action={`${path}/${to}`}>
      <Csrf token={csrf} />
      <input type="hidden" name="punkt" value={order.item} />
      <input type="hidden" name="citat" value={order.text} />
      <button class={isMain ? 'primary' : undefined} aria-label={label}>
        {name}
      </button>
    </form>
  );
  return (
    <section class="panel" aria-labelledby={`forslag-${number}`}>
      <h2 id={`forslag-${number}`} lang="da">
        {t.item(order.item, title)}
      </h2>
      <p lang="da">»{order.text}«</p>
      <p class="quiet">{t.proposedAs(t.kinds[order.kind], promisedFor(task) ?? t.noTime)}</p>
      {leads ? (
        <div class="row no-print">
          {button('bekraeft', t.confirm, t.confirmOf(order.text), true)}
          <a class="button" href={`${path}/${number}`} aria-label={t.editFirstOf(order.text)}>
            {t.editFirst}
          </a>
          {button('afvis', t.reject, t.rejectOf(order.text))}
        </div>
      ) : null}
    </section>
  );
}
