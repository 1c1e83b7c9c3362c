import type { CommitteeBody, Employee, MatterLine } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../../format/days.ts';
import { listInstant } from '../../format/instants.ts';
import { NoSuchPage } from '../../ui/no-such-page.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { type MatterRights, matterPath, mattersPath, readableStates } from './load.ts';
import { textsOfMatters } from './texts.ts';

/** What is asked of the list. */
export interface MatterQuestion {
  readonly soeg: string;
  readonly udvalg: string | undefined;
  readonly tilstand: string | undefined;
  readonly ansvarlig: string | undefined;
}

export interface MatterListModel {
  readonly lines: readonly MatterLine[];
  readonly total: number;
  /** The page asked for, the page shown, and how many there are, from 1. */
  readonly asked: number;
  readonly page: number;
  readonly pages: number;
  readonly bodies: readonly CommitteeBody[];
  readonly writers: readonly Employee[];
  readonly question: MatterQuestion;
  readonly rights: MatterRights;
}

interface Shown {
  readonly model: MatterListModel;
  readonly words: Words;
}

const isAsked = ({ soeg, udvalg, tilstand, ansvarlig }: MatterQuestion): boolean =>
  soeg !== '' || udvalg !== undefined || tilstand !== undefined || ansvarlig !== undefined;

/** The matters, what narrows them, and where a new one begins. */
export function MatterListView({ model, words }: Shown): VNode {
  const t = textsOfMatters(words.language);
  const { total, bodies, question, rights } = model;
  const hasNone = total === 0 && !isAsked(question);
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} words={words}>
        {rights.writes && bodies.length > 0 ? (
          <a class="button primary" href={`${mattersPath}/ny`}>
            {t.newMatter}
          </a>
        ) : null}
      </CommitteeHead>
      {bodies.length === 0 ? (
        <p class="note">
          {t.noBody}
          {rights.leads ? (
            <>
              {' '}
              <a href="/udvalg/organer">{t.makeBody}</a>
            </>
          ) : null}
        </p>
      ) : hasNone ? (
        <p class="note">{rights.writes ? t.none : t.noneToRead}</p>
      ) : (
        <>
          <Filters model={model} words={words} />
          <Lines model={model} words={words} />
        </>
      )}
    </div>
  );
}

function Filters({ model: { bodies, writers, question, rights }, words }: Shown): VNode {
  const t = textsOfMatters(words.language);
  const select = (
    name: 'udvalg' | 'tilstand' | 'ansvarlig',
    label: string,
    all: string,
    options: readonly (readonly [value: string, label: string])[],
  ): VNode => (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{all}</option>
        {options.map(([value, own]) => (
          <option value={value} selected={question[name] === value}>
            {own}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form method="get" action={mattersPath} class="panel no-print" role="search">
      <div class="filters">
        <div class="field">
          <label for="soeg">{t.find}</label>
          <input id="soeg" name="soeg" type="search" value={question.soeg} autocomplete="off" />
        </div>
        {select(
          'udvalg',
          t.body,
          t.allBodies,
          bodies.map(({ id, name }) => [id, name] as const),
        )}
        {select(
          'tilstand',
          t.state,
          t.allStates,
          readableStates(rights).map((state) => [state, t.states[state]] as const),
        )}
        {rights.writes
          ? select(
              'ansvarlig',
              t.responsible,
              t.everybody,
              writers.map(({ id, name }) => [id, name] as const),
            )
          : null}
      </div>
      <p class="row">
        <button>{t.show}</button>
        {isAsked(question) ? <a href={mattersPath}>{t.clear}</a> : null}
      </p>
    </form>
  );
}

function Lines({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfMatters(language);
  const { lines, total, bodies, writers, question, asked, page, pages } = model;
  if (lines.length === 0) return <p class="note">{t.noneFound}</p>;
  const bodyName = (id: string): string => bodies.find((one) => one.id === id)?.name ?? '';
  const to = (side: number): string => {
    const choices = Object.entries({ ...question, side: side === 1 ? undefined : String(side) });
    const query = new URLSearchParams(
      choices.flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : [[name, value]],
      ),
    );
    return query.size === 0 ? mattersPath : `${mattersPath}?${query}`;
  };
  return (
    <section class="panel" aria-label={t.title}>
      <NoSuchPage asked={asked} page={page} language={language} />
      <p class="quiet" role="status">
        {t.count(lines.length, total)}
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.matter}</th>
              <th scope="col">{t.body}</th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.agenda}</th>
              <th scope="col">{t.responsible}</th>
              <th scope="col">{t.changed}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr>
                <th scope="row" lang="da">
                  <a class="name" href={matterPath(line.id)}>
                    {line.type === null ? line.title : `${line.type} – ${line.title}`}
                  </a>
                  <span class="under quiet">
                    {[line.caseNumber ?? '', line.open ? '' : t.closed]
                      .filter((one) => one !== '')
                      .join(' · ')}
                  </span>
                </th>
                <td lang="da">{bodyName(line.body)}</td>
                <td>{t.states[line.state]}</td>
                <td class="nowrap">
                  {line.meeting === null ? (
                    <span class="quiet">{t.notOnAgenda}</span>
                  ) : (
                    <a href={`/udvalg/moeder/${line.meeting.id}`}>
                      {listDay(line.meeting.on, language)}
                    </a>
                  )}
                </td>
                <td>{writers.find(({ id }) => id === line.responsible)?.name ?? ''}</td>
                <td class="nowrap">{listInstant(line.recordedAt, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages === 1 ? null : (
        <p class="row no-print">
          {page === 1 ? null : <a href={to(page - 1)}>{t.previous}</a>}
          {page === pages ? null : <a href={to(page + 1)}>{t.next}</a>}
        </p>
      )}
    </section>
  );
}
