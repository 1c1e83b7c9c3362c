import { day } from '@rettidig/engine';
import type { FedInterview } from '@rettidig/store';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { feedOf, interviewEvent } from './feed.ts';

const interview: FedInterview = {
  id: '01890000-0000-7000-8000-000000000001',
  person: '01890000-0000-7000-8000-00000000000a',
  on: day('2026-11-18'),
  kind: 'jobsamtale',
  form: 'fremmoede',
  state: 'booket',
  startsAt: 9 * 60 + 15,
  minutes: 45,
  place: 'Lokale 3, "Ørsted"; 1. sal',
};

const made = (...interviews: readonly FedInterview[]) =>
  feedOf(interviews.map(interviewEvent), {
    origin: 'https://rettidig.example',
    today: day('2026-11-18'),
  });

/** The events as a calendar program reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      isDate: event.startDate.isDate,
      url: component.getFirstPropertyValue('url'),
    };
  });
}

describe('an employee’s calendar as an iCalendar file', () => {
  test.for([
    // Danish time is an hour ahead of UTC in winter, two in summer.
    ['in winter', '2026-11-18', '2026-11-18T08:15:00.000Z', '2026-11-18T09:00:00.000Z'],
    ['in summer', '2026-07-01', '2026-07-01T07:15:00.000Z', '2026-07-01T08:00:00.000Z'],
    [
      'on the day the clock goes back',
      '2026-10-25',
      '2026-10-25T08:15:00.000Z',
      '2026-10-25T09:00:00.000Z',
    ],
  ] as const)('an interview has its time %s', ([, on, start, end]) => {
    expect(read(made({ ...interview, on: day(on) }))).toEqual([
      {
        uid: interview.id,
        summary: 'Samtale (personligt fremmøde)',
        location: 'Lokale 3, "Ørsted"; 1. sal',
        start,
        end,
        isDate: false,
        url: `https://rettidig.example/borgere/${interview.person}`,
      },
    ]);
  });

  test('one without a time takes the day, and says so', () => {
    const [event] = read(made({ ...interview, startsAt: null, minutes: null, place: null }));
    expect(event).toMatchObject({
      isDate: true,
      summary: 'Samtale (personligt fremmøde) uden klokkeslæt',
    });
    expect(made({ ...interview, startsAt: null, minutes: null })).toContain(
      'DTSTART;VALUE=DATE:20261118',
    );
  });

  test('is a calendar when it is empty, too', () => {
    expect(read(made())).toEqual([]);
    expect(made()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});
