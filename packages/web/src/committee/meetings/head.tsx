import type { KeptMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import { clockText } from '../../format/clock.ts';
import { textDay, weekdayName } from '../../format/days.ts';
import type { EmployeeAccess } from '../../http/access.ts';
import type { Words } from '../../ui/words.ts';
import { meetingRooms } from './rooms.ts';
import { textsOfMeetings } from './texts.ts';

/** The head of every page of a meeting: whose it is, when and where, and the way to its other pages. */
export function MeetingHead({
  meeting,
  body,
  room,
  title,
  may,
  words,
}: {
  readonly meeting: KeptMeeting;
  readonly body: string;
  /** The page this is, as `meetingRooms` has it; null: one below. */
  readonly room: string | null;
  /** What the page is about where it is not the meeting. */
  readonly title?: string;
  readonly may: (access: EmployeeAccess) => boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfMeetings(language);
  return (
    <div class="page-head">
      <p class="no-print">
        <a href="/udvalg/moeder">{t.back}</a>
      </p>
      <h1>{title ?? meetingTitle(meeting, body, words)}</h1>
      <p class="quiet">
        {[
          ...(title === undefined ? [] : [meetingTitle(meeting, body, words)]),
          `${weekdayName(meeting.on, language)} ${timesText(meeting, words)}`.trim(),
          meeting.place ?? '',
          t.states[meeting.state],
        ]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      <MeetingTabs meeting={meeting} room={room} may={may} words={words} />
    </div>
  );
}

/** The way between the pages of a meeting. */
export function MeetingTabs({
  meeting,
  room,
  may,
  words,
}: {
  readonly meeting: Pick<KeptMeeting, 'id' | 'state'>;
  /** The page one is on, as `meetingRooms` has it; null: one below. */
  readonly room: string | null;
  readonly may: (access: EmployeeAccess) => boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const path = `/udvalg/moeder/${meeting.id}`;
  const rooms = meetingRooms.filter(({ access, when }) => may(access) && when(meeting));
  return (
    <nav class="no-print" aria-label={textsOfMeetings(language).pages}>
      <p class="tabs">
        {rooms.map(({ path: own, da, en }) => (
          <a href={`${path}${own}`} aria-current={own === room ? 'page' : undefined}>
            {language === 'da' ? da : en}
          </a>
        ))}
      </p>
    </nav>
  );
}

/** `Beskæftigelsesudvalget, 2. december 2026`. */
export const meetingTitle = (
  { on }: Pick<KeptMeeting, 'on'>,
  body: string,
  { language }: Words,
): string => `${body}, ${textDay(on, language)}`;

/** `kl. 16.00–17.15`; nothing where no time is set. */
export function timesText(
  { from, to }: Pick<KeptMeeting, 'from' | 'to'>,
  { language }: Words,
): string {
  if (from === null) return '';
  const times = [from, ...(to === null ? [] : [to])].map((time) => clockText(time, language));
  return `${language === 'da' ? 'kl. ' : ''}${times.join('–')}`;
}
