import type { Day } from '@rettidig/engine';
import type { CommitteeBody, KeptMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { listDay } from '../../format/days.ts';
import { mayUse } from '../../http/access.ts';
import { pagesOf } from '../../http/page-or-last.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { NoSuchPage } from '../../ui/no-such-page.tsx';
import type { Words } from '../../ui/words.ts';
import { agendaDue } from './deadline.ts';
import { timesText } from './head.tsx';
import { textsOfMeetings } from './texts.ts';

export interface MeetingListModel {
  readonly meetings: readonly KeptMeeting[];
  readonly bodies: readonly CommitteeBody[];
  /** Id of the body whose meetings are shown; null: all. */
  readonly of: string | null;
  /** The page of those that are over, from 1. */
  readonly side: number;
  readonly saved: boolean;
}

const pageSize = 50;

/** Meetings to come, the next first, and those that are over, the last first. */
export function MeetingListView({
  model: { meetings, bodies, of, side, saved },
  visit: { words, session, today },
}: {
  readonly model: MeetingListModel;
  readonly visit: EmployeeVisit;
}): VNode {
  const t = textsOfMeetings(words.language);
  const may = mayUse(session.employee.role, 'sekretariat');
  const shown = meetings.filter(({ body }) => of === null || body === of);
  const isOver = ({ state }: KeptMeeting): boolean => state === 'afholdt' || state === 'aflyst';
  const over = shown.filter(isOver);
  const pages = pagesOf(over.length, pageSize);
  const page = Math.min(side, pages);
  const table = { bodies, words, today } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/udvalg">{t.body}</a>
        </p>
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        {may && bodies.length > 0 ? (
          <p class="row no-print">
            <a class="button" href={`/udvalg/moeder/nyt${of === null ? '' : `?udvalg=${of}`}`}>
              {t.create}
            </a>
          </p>
        ) : null}
      </div>
      <Saved saved={saved} words={words} />
      {bodies.length === 0 ? (
        <p class="note">
          {t.noBodies} {may ? <a href="/udvalg/organer">{t.toBodies}</a> : null}
        </p>
      ) : (
        <>
          <BodyFilter bodies={bodies} of={of} words={words} />
          <section class="panel" aria-labelledby="kommende">
            <h2 id="kommende">{t.coming}</h2>
            <MeetingTable
              {...table}
              meetings={shown.filter((one) => !isOver(one)).toReversed()}
              name={t.coming}
              empty={t.noneComing}
            />
          </section>
          <section class="panel" aria-labelledby="holdt">
            <h2 id="holdt">{t.held}</h2>
            <NoSuchPage asked={side} page={page} language={words.language} />
            <MeetingTable
              {...table}
              meetings={over.slice((page - 1) * pageSize, page * pageSize)}
              name={t.held}
              empty={t.noneHeld}
            />
            <Sides of={of} page={page} pages={pages} words={words} />
          </section>
        </>
      )}
    </div>
  );
}

/** The way to older and newer meetings, where there are more than stand on a page. */
function Sides({
  of,
  page,
  pages,
  words,
}: {
  readonly of: string | null;
  readonly page: number;
  readonly pages: number;
  readonly words: Words;
}): VNode | null {
  const t = textsOfMeetings(words.language);
  if (pages === 1) return null;
  const at = (side: number): string =>
    `/udvalg/moeder?${new URLSearchParams({ ...(of === null ? {} : { udvalg: of }), side: String(side) })}#holdt`;
  return (
    <p class="row no-print">
      {page > 1 ? <a href={at(page - 1)}>{t.newer}</a> : null}
      <span class="quiet">{t.sideOf(page, pages)}</span>
      {page < pages ? <a href={at(page + 1)}>{t.older}</a> : null}
    </p>
  );
}

function BodyFilter({
  bodies,
  of,
  words,
}: {
  readonly bodies: readonly CommitteeBody[];
  readonly of: string | null;
  readonly words: Words;
}): VNode {
  const t = textsOfMeetings(words.language);
  return (
    <form method="get" action="/udvalg/moeder" class="row no-print">
      <div class="field">
        <label for="udvalg">{t.body}</label>
        <select id="udvalg" name="udvalg">
          <option value="">{t.all}</option>
          {bodies.map(({ id, name }) => (
            <option value={id} selected={id === of}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button>{t.show}</button>
    </form>
  );
}

function MeetingTable({
  meetings,
  bodies,
  name,
  empty,
  today,
  words,
}: {
  readonly meetings: readonly KeptMeeting[];
  readonly bodies: readonly CommitteeBody[];
  readonly name: string;
  readonly empty: string;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfMeetings(language);
  if (meetings.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={`${t.meetingsOf}: ${name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.body}</th>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.due}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => {
            const body = bodies.find(({ id }) => id === meeting.body);
            const due = body === undefined ? null : agendaDue(meeting, body);
            const isPlanned = meeting.state === 'planlagt';
            return (
              <tr>
                <th scope="row" class="nowrap">
                  <a class="name" href={`/udvalg/moeder/${meeting.id}`}>
                    {listDay(meeting.on, language)}
                  </a>{' '}
                  <span class="quiet">{timesText(meeting, words)}</span>
                </th>
                <td>{body?.name ?? ''}</td>
                <td>{meeting.place ?? ''}</td>
                <td>{t.states[meeting.state]}</td>
                <td class={isPlanned && due !== null && due < today ? 'late nowrap' : 'nowrap'}>
                  {isPlanned && due !== null ? <b>{listDay(due, language)}</b> : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
