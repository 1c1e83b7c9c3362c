import { closeFeed, feedSince, openFeed } from '@rettidig/store';
import { type FeedModel, FeedPanel } from '../calendar/feed-view.tsx';
import { feedOf } from '../calendar/feed.ts';
import { meetingEvent } from '../committee/calendar/events.ts';
import { textsOfMeetingCalendar } from '../committee/calendar/texts.ts';
import { CommitteeHead } from '../committee/head.tsx';
import { loadWhole } from '../committee/meetings/agenda-load.ts';
import { fileWord } from '../format/file-word.ts';
import { id } from '../http/fields.ts';
import { action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';

const path = '/udvalg/kalender';

const view = (model: FeedModel, { words, csrf }: EmployeeVisit): Page => {
  const t = textsOfMeetingCalendar(words.language);
  const shown = { model, path, lead: t.lead, privacy: t.privacy, csrf, words };
  return {
    title: t.title,
    section: 'udvalg',
    body: (
      <div class="panels">
        <CommitteeHead title={t.title} words={words} />
        <FeedPanel {...shown} />
      </div>
    ),
  };
};

/** The address at which a calendar program fetches meetings and deadlines: the one of the employee's calendar. */
export const moedekalender = page({
  path,
  access: 'udvalg',
  purpose: null,
  input: {},
  load: async ({ read }): Promise<FeedModel> => ({ since: await read(feedSince), address: null }),
  view,
});

/** Makes an address, and shows it this one time. */
export const nyMoedekalender = action({
  path,
  access: 'udvalg',
  purpose: null,
  input: {},
  act: async (visit) => {
    const [token, since] = await visit.read(async (tx) => [
      await openFeed(tx),
      await feedSince(tx),
    ]);
    const address = `${visit.origin}/kalender/feed/${token}.ics`;
    return { kind: 'page', page: view({ since, address }, visit) };
  },
});

/** The address stops working. */
export const lukMoedekalender = action({
  path: `${path}/luk`,
  access: 'udvalg',
  purpose: null,
  input: {},
  act: async ({ read }) => {
    await read(closeFeed);
    return { kind: 'redirect', to: path };
  },
});

/** One meeting as a file for a calendar program. */
export const moedeIcs = action({
  path: '/udvalg/moeder/:moede/kalender.ics',
  method: 'GET',
  access: 'udvalg',
  purpose: null,
  input: { moede: id },
  act: async (visit, { moede }) => {
    const { kept, body } = await visit.read((tx) => loadWhole(tx, visit, moede));
    return {
      kind: 'file',
      name: `${fileWord(body.name)}.ics`,
      type: 'text/calendar; charset=utf-8',
      body: feedOf([meetingEvent(kept, body)], { origin: visit.origin, today: visit.today }),
    };
  },
});
