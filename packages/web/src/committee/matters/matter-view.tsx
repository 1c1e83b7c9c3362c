import type { KleEntry, PaperBlock } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../../charts/block-chart-file.ts';
import { listDay, textDay } from '../../format/days.ts';
import { listInstant } from '../../format/instants.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { Drafted } from '../udkast/drafted.tsx';
import { AttachmentLinks } from './attachment-links.tsx';
import type { Standing } from '../inserts/standing.ts';
import { NumbersNote } from '../tal/numbers-note.tsx';
import { numbersPath } from '../tal/path.ts';
import { textsOfNumbers } from '../tal/texts.ts';
import { type Appearance, matterPath, mattersPath, type WholeMatter } from './load.ts';
import { textsOfMatter } from './matter-texts.ts';
import { textsOfMatters } from './texts.ts';

export interface MatterModel {
  readonly whole: WholeMatter;
  readonly blocks: readonly PaperBlock[];
  readonly responsible: string | null;
  /** The KLE numbers of the matter, and what is loaded at them; null: nothing. */
  readonly kle: readonly (readonly [number: string, entry: KleEntry | null])[];
  readonly today: Day;
  readonly csrf: string;
  /** What is found of its numbers; null where an employee does not write matters. */
  readonly standing: Standing | null;
  /** What has just happened, in sentences. */
  readonly said: readonly string[];
}

interface Shown {
  readonly model: MatterModel;
  readonly words: Words;
}

/** A matter as it will be printed, with what stands around it. */
export function MatterView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfMatter(language);
  const { whole, blocks, said } = model;
  const { matter, versions, rights } = whole;
  const path = matterPath(matter.id);
  const numbers = textsOfNumbers(language);
  const mayEdit = rights.leads || (rights.writes && matter.state !== 'behandlet');
  return (
    <div class="panels">
      <CommitteeHead
        title={matter.title}
        back={[[mattersPath, textsOfMatters(language).title]]}
        words={words}
      >
        {mayEdit ? (
          <>
            <a class="button primary" href={`${path}/ret`}>
              {t.edit}
            </a>
            <a href={`${path}/bilag`}>{t.editAttachments}</a>
          </>
        ) : null}
        {rights.writes ? <a href={numbersPath(matter.id)}>{numbers.title}</a> : null}
        {rights.writes ? <a href={`${path}/udgaver`}>{t.versions(versions.length)}</a> : null}
      </CommitteeHead>
      <section class="panel" aria-label={t.facts}>
        <Facts model={model} words={words} />
      </section>
      {said.map((text) => (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {text}
        </p>
      ))}
      {rights.writes ? <Drafted matter={matter} words={words} /> : null}
      {model.standing === null ? null : (
        <NumbersNote
          matter={matter}
          inserts={whole.inserts}
          standing={model.standing}
          words={words}
        />
      )}
      <section class="panel" aria-labelledby="trykt">
        <h2 id="trykt">{t.printed}</h2>
        {blocks.length === 0 ? (
          <p class="note">{t.emptyText}</p>
        ) : (
          <BlocksView blocks={blocks} chartFiles={blockChartFiles(path)} words={words} />
        )}
      </section>
      <Attachments model={model} words={words} />
      <Agendas model={model} words={words} />
      <Chain model={model} words={words} />
    </div>
  );
}

function Facts({ model: { whole, responsible, kle, today }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfMatter(language);
  const shared = textsOfMatters(language);
  const { matter, body, versions, form } = whole;
  const { openness } = matter;
  const meaning = form.types.find(({ letter }) => letter === matter.type)?.meaning ?? null;
  const [newest] = versions;
  const facts: readonly (readonly [string, string])[] = [
    [t.body, body.name],
    [t.state, shared.states[matter.state]],
    [
      t.openness,
      openness.open
        ? shared.open
        : `${shared.closed}. ${openness.ground === '' ? t.lacking : openness.ground}`,
    ],
    ...(form.types.length === 0 && matter.type === null
      ? []
      : [
          [
            t.type,
            matter.type === null
              ? t.lacking
              : [matter.type, meaning ?? ''].filter((one) => one !== '').join(' – '),
          ] as const,
        ]),
    [t.caseNumber, matter.caseNumber ?? t.lacking],
    [
      t.kle,
      kle.length === 0 ? t.lacking : kle.map((one) => kleText(one, today, language)).join('; '),
    ],
    [t.responsible, responsible ?? t.none],
    ...(newest === undefined
      ? []
      : [
          [
            t.changed,
            `${listInstant(newest.recordedAt, language)} ${shared.by(newest.recordedBy ?? shared.program)}`,
          ] as const,
        ]),
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd lang="da">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A number with what it means, or that it means nothing that is known, or no longer does. */
function kleText(
  [number, entry]: readonly [string, KleEntry | null],
  today: Day,
  language: Words['language'],
): string {
  const t = textsOfMatter(language);
  if (entry === null) return `${number} (${t.kleUnknown})`;
  const ended = entry.to !== null && entry.to <= today ? ` (${t.kleEnded})` : '';
  return `${number} ${entry.title}${ended}`;
}

function Attachments({ model: { whole }, words }: Shown): VNode | null {
  const t = textsOfMatter(words.language);
  const { attachments, files } = whole;
  if (attachments.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="bilag">
      <h2 id="bilag">{t.attachments}</h2>
      <AttachmentLinks attachments={attachments} files={files} words={words} />
    </section>
  );
}

function Agendas({ model: { whole }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfMatter(language);
  return (
    <section class="panel" aria-labelledby="dagsordener">
      <h2 id="dagsordener">{t.agendas}</h2>
      {whole.appearances.length === 0 ? <p class="quiet">{t.onNone}</p> : null}
      {whole.appearances.map((appearance) => (
        <div class="part">
          <h3>
            <a href={`/udvalg/moeder/${appearance.meeting.id}`}>
              {`${t.meeting(whole.body.name, textDay(appearance.meeting.on, language))}, ${t.point(appearance.item.position).toLocaleLowerCase('da')}`}
            </a>
          </h3>
          {decisionLines(appearance, language).map((line) => (
            <p lang="da">{line}</p>
          ))}
        </div>
      ))}
    </section>
  );
}

/** What was decided at a meeting, a line for each part of it. */
function decisionLines(
  { item: { decision } }: Appearance,
  language: Words['language'],
): readonly string[] {
  const t = textsOfMatter(language);
  if (decision === null) return [t.undecided];
  const { points, votes, dissents, stop } = decision;
  const count = (kind: (typeof votes)[number]['vote']): number =>
    votes.filter(({ vote }) => vote === kind).length;
  return [
    ...points.map(({ points: numbers, text }) =>
      numbers.length === 0 ? text : `Ad ${numbers.join(', ')}. ${text}`,
    ),
    ...(votes.length === 0 ? [] : [t.votes(count('for'), count('imod'), count('undlader'))]),
    ...dissents.map(({ members, text }) => `${t.dissent(members.join(', '))}: ${text}`),
    ...(stop === null ? [] : [`${t.stop(stop.member)} ${stop.text}`.trim()]),
  ];
}

function Chain({ model: { whole, csrf }, words }: Shown): VNode | null {
  const t = textsOfMatter(words.language);
  const shared = textsOfMatters(words.language);
  const { matter, body, bodies, before, after, rights } = whole;
  const next = bodies.find(({ id }) => id === body.nextBody);
  const mayForward =
    rights.leads && next !== undefined && !after.some((one) => one.body === next.id);
  if (before === null && after.length === 0 && !mayForward) return null;
  const link = (label: string, one: NonNullable<typeof before>): VNode => (
    <li>
      {`${label}: `}
      <a href={matterPath(one.id)} lang="da">
        {`${bodies.find(({ id }) => id === one.body)?.name ?? ''}: ${one.title}`}
      </a>
      <span class="quiet">{` – ${shared.states[one.state]}`}</span>
    </li>
  );
  return (
    <section class="panel" aria-labelledby="vej">
      <h2 id="vej">{t.chain}</h2>
      <ul class="bullets">
        {before === null ? null : link(t.comesFrom, before)}
        {after.map((one) => link(t.goesTo, one))}
      </ul>
      {mayForward ? (
        <form method="post" action={`${matterPath(matter.id)}/videre`} class="no-print">
          <Csrf token={csrf} />
          <p class="hint">{t.forwardHint}</p>
          <p class="row">
            <button>{t.forward(next.name)}</button>
          </p>
        </form>
      ) : null}
    </section>
  );
}

/** Where a matter is now, in words: the next of its meetings that is not over, or the last one. */
export function whereNow({ appearances, body }: WholeMatter, language: Words['language']): string {
  const t = textsOfMatter(language);
  const [latest] = appearances;
  return latest === undefined
    ? t.nowhere
    : t.on(body.name, listDay(latest.meeting.on, language), latest.item.position);
}
