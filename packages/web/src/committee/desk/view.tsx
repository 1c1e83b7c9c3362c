import type { KeptApproval, KeptMeeting } from '@rettidig/store';
import type { ComponentChildren, VNode } from 'preact';
import { dueDistance, listDay, textDay } from '../../format/days.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { agendaDue } from '../meetings/deadline.ts';
import type { Desk } from './load.ts';
import { textsOfDesk } from './texts.ts';

interface Shown {
  readonly desk: Desk;
  readonly words: Words;
}

/** What waits for somebody today: for those who write, the work; for a member, what to read and to approve. */
export function DeskView({ desk, words }: Shown): VNode {
  const t = textsOfDesk(words.language);
  if (desk.bodies.length === 0) {
    return (
      <p class="note">
        {t.empty} {desk.leadsMeetings ? <a href="/udvalg/organer/nyt">{t.begin}</a> : null}
      </p>
    );
  }
  if (!desk.hasSeat) return <p class="note">{t.noSeat}</p>;
  return (
    <>
      {desk.work === null && desk.approvals.length > 0 ? (
        <Part id="godkend" title={t.toApprove}>
          <Approvals desk={desk} words={words} />
        </Part>
      ) : null}
      <Part id="moeder" title={t.meetings}>
        {desk.coming.length === 0 ? (
          <p class="quiet">
            {t.noMeetings} {desk.leadsMeetings ? <a href="/udvalg/moeder/nyt">{t.plan}</a> : null}
          </p>
        ) : (
          <ul class="bullets">
            {desk.coming.slice(0, atOnce).map((meeting) => (
              <li>
                <a href={`/udvalg/moeder/${meeting.id}`} lang="da">
                  {t.at(bodyName(desk, meeting.body), textDay(meeting.on, words.language))}
                </a>
                <MeetingState meeting={meeting} desk={desk} words={words} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Work desk={desk} words={words} />
    </>
  );
}

const atOnce = 8;

const bodyName = ({ bodies }: Desk, id: string): string =>
  bodies.find((body) => body.id === id)?.name ?? '';

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** How far the agenda of a meeting is, and what it lacks. */
function MeetingState({ meeting, desk, words }: Shown & { readonly meeting: KeptMeeting }): VNode {
  const { t: shared, language } = words;
  const t = textsOfDesk(language);
  const body = desk.bodies.find(({ id }) => id === meeting.body);
  const due = body === undefined ? meeting.on : agendaDue(meeting, body);
  const count = desk.counts.find((one) => one.meeting === meeting.id);
  const isLate = meeting.sentOn === null && due < desk.today;
  const points = count === undefined ? t.noPoints : t.points(count.points);
  const changed = desk.work?.changed.get(meeting.id) ?? 0;
  const drafts = count === undefined || count.drafts === 0 ? null : t.drafts(count.drafts);
  if (desk.work === null) {
    return (
      <span class="under">
        {meeting.sentOn === null ? (
          <span class="quiet">{t.notSent}</span>
        ) : (
          <a href={`/udvalg/moeder/${meeting.id}/laes?slags=dagsorden&til=medlem`}>{t.toRead}</a>
        )}
      </span>
    );
  }
  return (
    <>
      <span class={isLate ? 'under status sentence' : 'under quiet'}>
        {isLate ? <Icon name="overskredet" /> : null}
        {meeting.state === 'i-gang'
          ? t.running
          : meeting.sentOn !== null
            ? t.sent(listDay(meeting.sentOn, language))
            : isLate
              ? t.late(listDay(due, language))
              : t.due(listDay(due, language), dueDistance(due, desk.today, shared, language))}
      </span>
      <span class="under quiet">{drafts === null ? points : `${points}, ${drafts}`}</span>
      {changed === 0 ? null : (
        <span class="under status">
          <Icon name="aktuel" />
          {t.changed(changed)}
        </span>
      )}
    </>
  );
}

/** The sheets that lack signatures, one for each meeting. */
function Approvals({ desk, words: { language } }: Shown): VNode {
  const t = textsOfDesk(language);
  const sheets = new Map<string, KeptApproval[]>();
  for (const line of desk.approvals) {
    sheets.set(line.meeting, [...(sheets.get(line.meeting) ?? []), line]);
  }
  return (
    <ul class="bullets">
      {[...sheets].slice(0, atOnce).map(([id, lines]) => {
        const meeting = desk.meetings.find((one) => one.id === id);
        const due = lines[0]?.dueOn ?? null;
        const isLate = due !== null && due < desk.today;
        return (
          <li>
            <a href={`/udvalg/moeder/${id}/godkendelse`} lang="da">
              {meeting === undefined
                ? t.approve
                : t.at(bodyName(desk, meeting.body), textDay(meeting.on, language))}
            </a>
            <span class={isLate ? 'under status sentence' : 'under quiet'}>
              {isLate ? <Icon name="overskredet" /> : null}
              {[
                ...(desk.work === null
                  ? []
                  : [t.approvalOf(lines.map(({ member }) => member).join(', '), lines.length)]),
                ...(due === null
                  ? []
                  : [isLate ? t.overdue(listDay(due, language)) : t.dueOn(listDay(due, language))]),
              ].join(', ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What waits for those who write; parts that are empty are not there. */
function Work({ desk, words }: Shown): VNode | null {
  const { work, approvals, today } = desk;
  const { language } = words;
  const t = textsOfDesk(language);
  if (work === null) return null;
  const { waiting, withoutMinutes, tasks, publications } = work;
  const lists: readonly (readonly [
    id: string,
    title: string,
    lines: readonly (readonly [path: string, text: string, under: string, isLate: boolean])[],
  ])[] = [
    [
      'venter',
      t.waiting,
      waiting.map(({ id, title, body }) => [
        `/udvalg/sager/${id}`,
        title,
        bodyName(desk, body),
        false,
      ]),
    ],
    [
      'referater',
      t.minutes,
      withoutMinutes.map(({ id, body, on }) => [
        `/udvalg/moeder/${id}/godkendelse`,
        t.at(bodyName(desk, body), textDay(on, language)),
        '',
        false,
      ]),
    ],
    [
      'loefter',
      t.promises,
      tasks.map(({ id, title, body, dueOn }) => {
        const isLate = dueOn !== null && dueOn < today;
        const day = dueOn === null ? '' : listDay(dueOn, language);
        const when = isLate ? t.overdue(day) : t.dueOn(day);
        return [`/udvalg/loefter/${id}/ret`, title, `${bodyName(desk, body)}, ${when}`, isLate];
      }),
    ],
    [
      'udgivelser',
      t.publications,
      publications.map(({ meeting, kind, heldOn, bodyName: name }) => [
        `/udvalg/moeder/${meeting}/udgivelse/${kind}`,
        `${t.kinds[kind]}: ${t.at(name, textDay(heldOn, language))}`,
        '',
        false,
      ]),
    ],
  ];
  const isQuiet = approvals.length === 0 && lists.every(([, , lines]) => lines.length === 0);
  if (isQuiet) return <p class="note">{t.nothing}</p>;
  return (
    <>
      {approvals.length === 0 ? null : (
        <Part id="godkendelser" title={t.approvals}>
          <Approvals desk={desk} words={words} />
        </Part>
      )}
      {lists.map(([id, title, lines]) =>
        lines.length === 0 ? null : (
          <Part id={id} title={title}>
            <ul class="bullets">
              {lines.slice(0, atOnce).map(([path, text, under, isLate]) => (
                <li>
                  <a href={path} lang="da">
                    {text}
                  </a>
                  {under === '' ? null : (
                    <span class={isLate ? 'under status sentence' : 'under quiet'}>
                      {isLate ? <Icon name="overskredet" /> : null}
                      {under}
                    </span>
                  )}
                </li>
              ))}
            </ul>
            {lines.length > atOnce ? <p class="quiet">{t.more(lines.length - atOnce)}</p> : null}
          </Part>
        ),
      )}
    </>
  );
}
