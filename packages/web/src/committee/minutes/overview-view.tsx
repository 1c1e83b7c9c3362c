import type { MeetingRemark, Participant } from '@rettidig/committee';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { clockText } from '../../format/clock.ts';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { MeetingHead } from '../meetings/head.tsx';
import type { MinutesModel } from './load.ts';
import { textsOfMinutes } from './texts.ts';

/** The minutes as they stand: who is there, what is decided, what to look at, and the end. */
export function MinutesView({
  model: { whole, remarks },
  saved,
  visit,
}: {
  readonly model: MinutesModel;
  readonly saved: boolean;
  readonly visit: EmployeeVisit;
}): VNode {
  const { words, session } = visit;
  const t = textsOfMinutes(words.language);
  const { kept, body, meeting, points } = whole;
  const path = `/udvalg/moeder/${kept.id}/referat`;
  const there = meeting.participants.filter(({ presence }) => presence === 'til-stede');
  const away = meeting.participants.filter(({ presence }) => presence !== 'til-stede');
  const isOver = kept.state === 'afholdt';
  return (
    <div class="panels">
      <MeetingHead
        meeting={kept}
        body={body.name}
        room="/referat"
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
      <Saved saved={saved} words={words} />
      {isOver ? (
        <p class="note">
          {meeting.approvals.length === 0 ? t.ended : t.putUp}{' '}
          <a href={`/udvalg/moeder/${kept.id}/godkendelse`}>{t.toApproval}</a>
        </p>
      ) : (
        <p class="quiet">{t.lead}</p>
      )}
      <section class="panel" aria-labelledby="fremmoede">
        <h2 id="fremmoede">{t.attendance}</h2>
        {meeting.participants.length === 0 ? (
          <p>{t.nobody}</p>
        ) : (
          <dl class="facts">
            <div>
              <dt>{t.there}</dt>
              <dd>{there.map((one) => nameOf(one, words)).join(', ') || '–'}</dd>
            </div>
            <div>
              <dt>{t.away}</dt>
              <dd>
                {away
                  .map(
                    (one) => `${one.name} (${t.presences[one.presence]?.toLocaleLowerCase('da')})`,
                  )
                  .join(', ') || '–'}
              </dd>
            </div>
            {meeting.attendees.length === 0 ? null : (
              <div>
                <dt>{t.others}</dt>
                <dd>
                  {meeting.attendees
                    .map(({ name, items }) =>
                      items.length === 0 ? name : `${name} (${items.join(', ')})`,
                    )
                    .join(', ')}
                </dd>
              </div>
            )}
          </dl>
        )}
        <p class="no-print">
          <a class="button" href={`${path}/fremmoede`}>
            {t.editAttendance}
          </a>
        </p>
        <Remarks remarks={remarks.filter(({ item }) => item === null)} words={words} />
      </section>
      <section class="panel" aria-labelledby="punkter">
        <h2 id="punkter">{t.points}</h2>
        <div class="scroll" tabIndex={0} role="region" aria-label={`${t.points}: ${t.decision}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.matter}</th>
                <th scope="col">{t.decision}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ item, matter }) => (
                <tr>
                  <td>{item.position}</td>
                  <th scope="row">
                    <a
                      class="name"
                      href={`${path}/${item.id}`}
                      aria-label={`${t.write(item.position)}: ${matter.title}`}
                      lang="da"
                    >
                      {matter.title}
                    </a>
                  </th>
                  <td lang="da">
                    {item.decision === null ? (
                      <span class="quiet">{t.notDecided}</span>
                    ) : (
                      item.decision.points
                        .map(({ points: of, text }) =>
                          of.length === 0 ? text : `Ad ${of.join(', ')}: ${text}`,
                        )
                        .join(' ')
                    )}
                    <Remarks
                      remarks={remarks.filter((remark) => remark.item === item.position)}
                      words={words}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <p class="no-print">
        <a class="button" href={`${path}/slut`}>
          {isOver ? t.changeEnd : t.end}
        </a>
      </p>
    </div>
  );
}

function nameOf({ name, arrived, left, standsInFor }: Participant, { language }: Words): string {
  const t = textsOfMinutes(language);
  const more = [
    standsInFor === undefined ? '' : `${t.substituteFor.toLocaleLowerCase('da')} ${standsInFor}`,
    arrived === null ? '' : `${t.arrived.toLocaleLowerCase('da')} ${clockText(arrived, language)}`,
    left === null ? '' : `${t.left.toLocaleLowerCase('da')} ${clockText(left, language)}`,
  ].filter((text) => text !== '');
  return more.length === 0 ? name : `${name} (${more.join(', ')})`;
}

/** What cannot be or should be looked at, at its place. */
export function Remarks({
  remarks,
  words,
}: {
  readonly remarks: readonly MeetingRemark[];
  readonly words: Words;
}): VNode | null {
  const t = textsOfMinutes(words.language);
  if (remarks.length === 0) return null;
  return (
    <ul class="small">
      {remarks.map(({ kind, text }) => (
        <li class={kind === 'fejl' ? 'status sentence s-overskredet' : 'status sentence'}>
          <Icon name={kind === 'fejl' ? 'overskredet' : 'mangler'} />
          <span class="unseen">{`${kind === 'fejl' ? t.mustMend : t.mayBe}: `}</span>
          <span lang="da">{text}</span>
        </li>
      ))}
    </ul>
  );
}
