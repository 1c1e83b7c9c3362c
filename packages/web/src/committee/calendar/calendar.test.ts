import { day } from '@rettidig/engine';
import { putUpForApproval, withAccess } from '@rettidig/store';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, type Browse } from '../../testing/browse.ts';
import { closedWords, type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo } from '../../testing/demo.ts';

let demo: Demo;
let made: MadeCommittee;
beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  const access = {
    municipality: demo.made.code,
    user: demo.made.employees.ulla,
    units: [],
    protectedPersons: false,
    committee: 'alt',
    purpose: 'Prøve',
  } as const;
  await withAccess(demo.options.store, access, (tx) =>
    putUpForApproval(
      tx,
      { meeting: made.meetings.held, reason: '', on: day('2026-11-03') },
      { by: null, source: 'sagsbehandling' },
    ),
  );
});
afterAll(() => demo.close());

/** The events of a calendar file as a calendar program reads them, in their order in time. */
const eventsIn = (text: string): readonly string[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { startDate, summary, location } = new ICAL.Event(component);
      const at = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString();
      return `${at} ${summary}${location ? ` (${location})` : ''}`;
    })
    .toSorted();

async function feedOf(browser: Browse): Promise<string> {
  const { body } = await browser.post('/udvalg/kalender');
  const [address = ''] = /\/kalender\/feed\/0173-[\w-]{43}\.ics/.exec(body) ?? [];
  // A calendar program has no session.
  return (await browse(demo.app).get(address)).body;
}

const held = '2026-10-28T15:00:00.000Z Beskæftigelsesudvalget (Rådhuset, lokale 2)';
const coming = '2026-12-02T15:00:00.000Z Beskæftigelsesudvalget (Rådhuset, lokale 2)';

describe('meetings in a calendar program', () => {
  // 16.00 in Danish winter is 15.00 in UTC. Four weekdays before 2 December is 26 November; five after 3 November is 10 November.
  test.for([
    ['ulla', [held, '2026-11-26 Dagsorden ud: Beskæftigelsesudvalget', coming]],
    ['poul', [held, '2026-11-10 Godkend referatet: Beskæftigelsesudvalget', coming]],
    ['karen', [held, coming]],
  ] as const)('%s has the meetings and the own deadlines', async ([who, events]) => {
    const text = await feedOf(await demo.as(who));
    expect(eventsIn(text)).toEqual(events);
    expect(closedWords.filter((word) => text.includes(word))).toEqual([]);
  });

  test('a politician has none of bodies where the politician has no seat', async () => {
    const pia = browse(demo.app);
    await pia.signIn(made.pia);
    expect(eventsIn(await feedOf(pia))).toEqual([]);
  });

  test('one meeting is a file of its own', async () => {
    const poul = await demo.as('poul');
    const { body } = await poul.get(`/udvalg/moeder/${made.meetings.coming}/kalender.ics`);
    expect(eventsIn(body)).toEqual([coming]);
    expect(body.replaceAll('\r\n ', '')).toContain(`/udvalg/moeder/${made.meetings.coming}`);
  });

  test('caseworkers have no address for it', async () => {
    const anna = await demo.as('anna');
    expect((await anna.get('/udvalg/kalender')).status).toBe(403);
  });
});

describe('a mail that is written beforehand', () => {
  const mailIn = (body: string): string =>
    decodeURIComponent((/href="(mailto:[^"]+)"/.exec(body)?.[1] ?? '').replaceAll('&amp;', '&'));

  test('has the meeting and the address of the agenda, when it has gone out', async () => {
    const ulla = await demo.as('ulla');
    const at = `/udvalg/moeder/${made.meetings.coming}`;
    expect(mailIn((await ulla.get(at)).body)).toBe('');
    await ulla.post(`${at}/udsend`, { bekraeft: 'ja' });
    const mail = mailIn((await ulla.get(at)).body);
    expect(mail).toContain('subject=Dagsorden: Beskæftigelsesudvalget, 2. december 2026');
    expect(mail).toContain(`${at}/laes`);
    expect(mailIn((await (await demo.as('poul')).get(at)).body)).toBe('');
  });

  test('reminds of the minutes, and names nobody', async () => {
    const ulla = await demo.as('ulla');
    const at = `/udvalg/moeder/${made.meetings.held}/godkendelse`;
    const mail = mailIn((await ulla.get(at)).body);
    expect(mail).toContain('Fristen er 10. november 2026.\r\n');
    expect(mail).toContain(at);
    for (const name of ['Poul', 'Petra', 'Sonja']) expect(mail).not.toContain(name);
  });
});
