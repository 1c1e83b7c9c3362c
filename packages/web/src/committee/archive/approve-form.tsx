import type { Form } from '@rettidig/committee';
import type { ArchiveFile, CommitteeBody } from '@rettidig/store';
import type { VNode } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { textsOfArchive } from './texts.ts';

/** What a paper becomes a meeting of, as far as it is chosen. */
export interface ApproveModel {
  readonly bodies: readonly CommitteeBody[];
  readonly forms: readonly Form[];
  /** Id of a committee, `ny`, or nothing. */
  readonly body: string;
  readonly form: string;
  readonly seenDoubts: boolean;
  readonly despite: boolean;
  /** Whether the committee was found to have a meeting on that day. */
  readonly asksDespite: boolean;
  /** What is wrong, by field. */
  readonly problems: Readonly<
    Partial<Record<'udvalg' | 'skabelon' | 'set-efter' | 'trods', string>>
  >;
}

/** Where a paper that was looked over becomes a meeting. */
export function ApproveForm({
  model,
  file,
  seen,
  csrf,
  words,
}: {
  readonly model: ApproveModel;
  readonly file: ArchiveFile;
  readonly seen: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  const { bodies, forms, body, form, problems } = model;
  const asks = file.content.doubts.some(({ settled }) => !settled);
  const named = file.content.meeting.body;
  const wrong = (field: keyof typeof problems): VNode | null =>
    problems[field] === undefined ? null : (
      <p class="problem" id={`${field}-fejl`}>
        <Icon name="overskredet" />
        {problems[field]}
      </p>
    );
  const classOf = (field: keyof typeof problems): string =>
    problems[field] === undefined ? 'field' : 'field wrong';
  const described = (field: keyof typeof problems) =>
    problems[field] === undefined
      ? {}
      : { 'aria-describedby': `${field}-fejl`, 'aria-invalid': 'true' as const };
  return (
    <section class="panel no-print" aria-labelledby="goer-til-moede">
      <h2 id="goer-til-moede">{t.approve}</h2>
      <p class="quiet">{t.approveLead}</p>
      <form class="step" method="post" action={`/udvalg/arkiv/${file.id}/godkend`}>
        <Csrf token={csrf} />
        <input type="hidden" name="set" value={seen} />
        <div class={classOf('udvalg')}>
          <label for="udvalg">{t.whichBody}</label>
          {wrong('udvalg')}
          <select id="udvalg" name="udvalg" {...described('udvalg')}>
            <option value="">{t.chooseBody}</option>
            {bodies.map(({ id, name }) => (
              <option value={id} selected={id === body} lang="da">
                {name}
              </option>
            ))}
            {named === null ? null : (
              <option value="ny" selected={body === 'ny'}>{`${t.newBody}: ${named}`}</option>
            )}
          </select>
        </div>
        <div class={classOf('skabelon')}>
          <label for="skabelon">{t.newBodyForm}</label>
          {wrong('skabelon')}
          <select id="skabelon" name="skabelon" {...described('skabelon')}>
            {forms.map(({ id, name }) => (
              <option value={id} selected={id === form} lang="da">
                {name}
              </option>
            ))}
          </select>
        </div>
        {asks ? (
          <div class={classOf('set-efter')}>
            {wrong('set-efter')}
            <div class="option">
              <input
                type="checkbox"
                id="set-efter"
                name="set-efter"
                value="ja"
                checked={model.seenDoubts}
                {...described('set-efter')}
              />
              <label for="set-efter">{t.seenDoubts}</label>
            </div>
          </div>
        ) : null}
        {model.asksDespite ? (
          <div class={classOf('trods')}>
            {wrong('trods')}
            <div class="option">
              <input
                type="checkbox"
                id="trods"
                name="trods"
                value="ja"
                checked={model.despite}
                {...described('trods')}
              />
              <label for="trods">{t.despite}</label>
            </div>
          </div>
        ) : null}
        <p class="row">
          <button class="primary">{t.makeMeeting}</button>
        </p>
      </form>
    </section>
  );
}

const changes = {
  laest: ['kasser', 'put', 'putLead'],
  godkendt: ['fortryd', 'takeBack', 'takeBackLead'],
  kasseret: ['brug', 'use', null],
} as const;

/** Putting a paper aside, taking its meeting back, using it after all. */
export function StateForms({
  file: { id, state },
  seen,
  csrf,
  words,
}: {
  readonly file: ArchiveFile;
  readonly seen: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  const [path, button, lead] = changes[state];
  return (
    <form class="panel no-print" method="post" action={`/udvalg/arkiv/${id}/${path}`}>
      <Csrf token={csrf} />
      <input type="hidden" name="set" value={seen} />
      <p class="row">
        <button>{t[button]}</button>
        {lead === null ? null : <span class="quiet">{t[lead]}</span>}
      </p>
    </form>
  );
}
