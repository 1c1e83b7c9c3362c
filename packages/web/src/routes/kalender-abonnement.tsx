import { addDays, addMonths } from '@rettidig/engine';
import {
  closeFeed,
  feedSince,
  findFeed,
  openFeed,
  unnamedInterviews,
  withAccess,
} from '@rettidig/store';
import { z } from 'zod';
import { type FeedModel, FeedView } from '../calendar/feed-view.tsx';
import { feedOf, interviewEvent } from '../calendar/feed.ts';
import { textsOfSettings } from '../calendar/settings-texts.ts';
import { meetingEventsOf } from '../committee/calendar/events.ts';
import { NotFoundError, action, page, publicAction } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';

const view = (model: FeedModel, { words, csrf }: EmployeeVisit): Page => ({
  title: textsOfSettings(words.language).feed.title,
  section: 'kalender',
  body: <FeedView model={model} csrf={csrf} words={words} />,
});

/** The address at which the employee's own calendar program fetches the calendar. */
export const abonnement = page({
  path: '/kalender/abonnement',
  access: 'medarbejder',
  purpose: null,
  input: {},
  load: async ({ read }): Promise<FeedModel> => ({ since: await read(feedSince), address: null }),
  view,
});

/** Makes an address, and shows it this one time. */
export const nytAbonnement = action({
  path: '/kalender/abonnement',
  access: 'medarbejder',
  purpose: null,
  input: {},
  act: async (visit) => {
    const { token, since } = await visit.read(async (tx) => ({
      token: await openFeed(tx),
      since: await feedSince(tx),
    }));
    const address = `${visit.origin}/kalender/feed/${token}.ics`;
    return { kind: 'page', page: view({ since, address }, visit) };
  },
});

/** The address stops working. */
export const lukAbonnement = action({
  path: '/kalender/abonnement/luk',
  access: 'medarbejder',
  purpose: null,
  input: {},
  act: async ({ read }) => {
    await read(closeFeed);
    return { kind: 'redirect', to: '/kalender/abonnement' };
  },
});

const weeksBack = 4;
const monthsAhead = 6;

/** The calendar for whoever has the secret address: a calendar program has no session. */
export const kalenderFeed = publicAction({
  method: 'GET',
  path: String.raw`/kalender/feed/:token(^[\w-]+).ics`,
  input: { token: z.string().max(60) },
  act: async ({ ground, today, origin }, { token }) => {
    const found = await findFeed(ground.store, token);
    if (found === null) throw new NotFoundError();
    const { employee, access } = found;
    const days = { from: addDays(today, -7 * weeksBack), to: addMonths(today, monthsAhead) };
    const interviews = await withAccess(ground.store, access, (tx) =>
      unnamedInterviews(tx, employee.id, days),
    );
    const meetings = await meetingEventsOf(ground.store, found, { ...days, today });
    const events = [...interviews.map(interviewEvent), ...meetings];
    const body = feedOf(events, { origin, today });
    return { kind: 'file', name: 'rettidig.ics', type: 'text/calendar; charset=utf-8', body };
  },
});
