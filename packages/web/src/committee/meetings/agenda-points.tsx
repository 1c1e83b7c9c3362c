import type { EarlierDecision, WholeMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../../format/days.ts';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { AttachmentLinks } from '../matters/attachment-links.tsx';
import { ChangedNumbers } from '../tal/changed.tsx';
import { checkedOf } from '../tal/of-points.ts';
import type { AgendaModel } from './agenda-load.ts';
import { textsOfMeetings } from './texts.ts';

type Point = WholeMeeting['points'][number];

/** The points of an agenda; who leads the meeting can give them another order until it is over. */
export function AgendaPoints({
  model: { whole, files, typed, earlier, numbers },
  visit,
}: {
  readonly model: AgendaModel;
  readonly visit: EmployeeVisit;
}): VNode {
  const { words, session, csrf } = visit;
  const t = textsOfMeetings(words.language);
  const { kept, points } = whole;
  const path = `/udvalg/moeder/${kept.id}`;
  const orders =
    mayUse(session.employee.role, 'sekretariat') &&
    kept.state !== 'afholdt' &&
    kept.state !== 'aflyst';
  const table = (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.matter}</th>
            <th scope="col">{t.attachments}</th>
            {orders ? <td class="no-print" /> : null}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr id={`punkt-${point.item.position}`}>
              <td class="nowrap">
                {orders ? (
                  <Place
                    point={point}
                    typed={typed.get(point.item.id)}
                    count={points.length}
                    words={words}
                  />
                ) : (
                  point.item.position
                )}
              </td>
              <th scope="row">
                <PointText
                  point={point}
                  earlier={earlier.filter(({ of }) => of === point.matter.id)}
                  isHeld={kept.state === 'afholdt'}
                  words={words}
                />
                {numbers === null ? null : (
                  <div class="no-print">
                    <ChangedNumbers checked={checkedOf(numbers, point.matter.id)} words={words} />
                  </div>
                )}
              </th>
              <td>
                {point.attachments.length === 0 ? null : (
                  <AttachmentLinks attachments={point.attachments} files={files} words={words} />
                )}
              </td>
              {orders ? (
                <td class="nowrap no-print">
                  <a
                    href={`${path}/punkt/${point.item.id}`}
                    aria-label={t.editOf(point.matter.title)}
                  >
                    {t.edit}
                  </a>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (!orders) return table;
  return (
    <form method="post" action={`${path}/raekkefoelge`}>
      <Csrf token={csrf} />
      {table}
      {points.length < 2 ? null : (
        <p class="row no-print">
          <button>{t.saveOrder}</button>
        </p>
      )}
    </form>
  );
}

/** The number of a point as a field, and the way up and down. */
function Place({
  point: { item, matter },
  typed,
  count,
  words,
}: {
  readonly point: Point;
  /** What somebody wrote and is not kept. */
  readonly typed: string | undefined;
  readonly count: number;
  readonly words: Words;
}): VNode {
  const t = textsOfMeetings(words.language);
  return (
    <span class="place-on-agenda">
      <input type="hidden" name="punkt" value={item.id} />
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        name="nr"
        value={typed ?? String(item.position)}
        aria-label={t.numberOf(matter.title)}
      />
      {item.position > 1 ? (
        <button name="op" value={item.id} class="plain" aria-label={t.up(matter.title)}>
          <Icon name="op" />
        </button>
      ) : null}
      {item.position < count ? (
        <button name="ned" value={item.id} class="plain" aria-label={t.down(matter.title)}>
          <Icon name="ned" />
        </button>
      ) : null}
    </span>
  );
}

function PointText({
  point: { item, matter },
  earlier,
  isHeld,
  words,
}: {
  readonly point: Point;
  readonly earlier: readonly EarlierDecision[];
  readonly isHeld: boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfMeetings(language);
  const marks = [
    matter.type ?? '',
    matter.caseNumber ?? '',
    matter.state === 'udkast' ? t.draft : matter.state === 'trukket' ? t.withdrawn : '',
  ].filter((text) => text !== '');
  return (
    <>
      <a class="name" href={`/udvalg/sager/${matter.id}`} lang="da">
        {matter.title}
      </a>
      {matter.openness.open ? null : ' '}
      {matter.openness.open ? null : (
        <span class="status">
          <Icon name="beskyttet" />
          {t.closed}
        </span>
      )}
      {marks.length === 0 ? null : <span class="under quiet">{marks.join(' · ')}</span>}
      {item.late === null ? null : <p class="small">{t.late(item.late)}</p>}
      {isHeld && item.decision !== null ? (
        <p class="small" lang="da">
          {item.decision.points.map(({ text }) => text).join(' ')}
        </p>
      ) : null}
      {earlier.length === 0 ? null : (
        <details class="small">
          <summary>{t.earlier(earlier.length)}</summary>
          <ul class="bullets" lang="da">
            {earlier.map(({ meeting, on, body, position, title, decision }) => (
              <li>
                <a href={`/udvalg/moeder/${meeting}#punkt-${position}`}>
                  {`${listDay(on, language)}, ${body}`}
                </a>
                {`${title === matter.title ? '' : `, »${title}«`}: ${decision.points.map(({ text }) => text).join(' ')}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
