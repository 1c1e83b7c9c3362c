import {
  itemsOf,
  publicAccess,
  publicPapersOf,
  saveItems,
  searchPublic,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let admin: Browse;
let path: string;

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  ulla = await demo.as('ulla');
  admin = await demo.as('birgit');
  path = `/udvalg/moeder/${made.meetings.held}/udgivelse`;
});
afterAll(() => demo.close());

const asPublic = () => publicAccess(demo.made.code);
const publicPapers = () =>
  withAccess(demo.options.store, asPublic(), (tx) => publicPapersOf(tx, made.meetings.held));
const waitingId = (body: string) => /name="kladde" value="([^"]+)"/.exec(body)?.[1] ?? '';
/** The fields of the form in which findings get their reasons. */
const reasonsIn = (body: string, reason: string) => ({
  fund: [...body.matchAll(/name="fund" value="([^"]+)"/g)].map(([, key]) => key ?? ''),
  grund: [...body.matchAll(/name="fund"/g)].map(() => reason),
});

describe('two people publish minutes', () => {
  test('the first looks through them and makes them ready; the public sees nothing yet', async () => {
    const page = await ulla.get(`${path}/referat`);
    expect(page.status).toBe(200);
    const { status, location } = await ulla.post(
      `${path}/referat`,
      reasonsIn(page.body, 'Det er set efter.'),
    );
    expect([status, location]).toEqual([303, `${path}?sagt=klar`]);
    expect(await publicPapers()).toEqual([]);
  });

  test('the same person cannot release them, not even by a form of the own making', async () => {
    const { body } = await ulla.get(path);
    expect(textOf(body)).toContain('En anden skal læse det og frigive det');
    expect(waitingId(body)).toBe('');
    const seen = waitingId((await admin.get(path)).body);
    const refused = await ulla.post(`${path}/referat/frigiv`, { kladde: seen });
    expect(refused.status).toBe(409);
    expect(textOf(refused.body)).toContain('en anden end den, der gjorde det klar');
    expect(await publicPapers()).toEqual([]);
  });

  test('the second reads them as they will be, without what is closed, and releases them', async () => {
    const read = textOf((await admin.get(`${path}/referat/laes`)).body);
    expect(read).toContain('Flere samtaler er holdt i tide end i 1. kvartal.');
    expect(read).toContain('Aftale med en leverandør');
    expect(read).not.toContain('Hemmelsgaard');
    const kladde = waitingId((await admin.get(path)).body);
    expect((await admin.post(`${path}/referat/frigiv`, { kladde })).location).toBe(
      `${path}?sagt=frigivet`,
    );
    const [paper] = await publicPapers();
    // The meeting of the test municipality: point 2 has an open and a closed attachment, point 3 is closed.
    expect(paper?.content?.points.map(({ files }) => files.length)).toEqual([0, 2, 0]);
    expect(paper?.content?.points[1]?.files.map((file) => file?.attachment ?? null)).toEqual([
      made.attachments.open,
      null,
    ]);
  });

  test('words of a point are found in other forms, those of a closed one are not', async () => {
    const search = (words: string) =>
      withAccess(demo.options.store, asPublic(), (tx) =>
        searchPublic(tx, words, { offset: 0, limit: 10 }),
      );
    const { hits } = await search('samtale');
    expect(hits.map(({ item, attachment }) => [item?.number, attachment?.id ?? null])).toEqual([
      [2, null],
      [2, made.attachments.open],
    ]);
    expect(hits[0]?.extract).toContain('⟦samtaler⟧');
    expect((await search('Skjultvang')).hits).toEqual([]);
  });

  test('taking them back needs a reason, and then they are gone at once', async () => {
    const bare = await admin.post(`${path}/referat/traek`, { hvorfor: ' ' });
    expect(bare.status).toBe(400);
    expect(textOf(bare.body)).toContain('Skriv, hvorfor papiret trækkes tilbage.');
    await admin.post(`${path}/referat/traek`, { hvorfor: 'Et navn skal væk.' });
    const [paper] = await publicPapers();
    expect([paper?.content, paper?.gone?.items.length]).toEqual([null, 3]);
    expect(textOf((await admin.get(path)).body)).toContain('Et navn skal væk.');
  });

  test('what was made ready before the meeting changed cannot be released', async () => {
    const page = await ulla.get(`${path}/referat`);
    await ulla.post(`${path}/referat`, reasonsIn(page.body, 'Set efter.'));
    const kladde = waitingId((await admin.get(path)).body);
    await withAccess(
      demo.options.store,
      { ...asPublic(), user: demo.made.employees.ulla, committee: 'alt' },
      async (tx) => {
        const items = await itemsOf(tx, made.meetings.held);
        await saveItems(
          tx,
          items.map((item) => (item.position === 1 ? { ...item, absent: [] } : item)),
          { by: null, source: 'sagsbehandling' },
        );
      },
    );
    const refused = await admin.post(`${path}/referat/frigiv`, { kladde });
    expect(refused.status).toBe(409);
    expect(textOf(refused.body)).toContain('mødet er ændret, siden det blev gjort klar');
  });
});

test('papers of a meeting that has not been sent out cannot be published', async () => {
  const coming = `/udvalg/moeder/${made.meetings.coming}/udgivelse`;
  expect(textOf((await ulla.get(coming)).body)).toContain(
    'Dagsordenen kan udgives, når den er sendt ud.',
  );
  expect((await ulla.get(`${coming}/dagsorden`)).status).toBe(404);
});

test.for(['karen', 'poul', 'palle'] as const)('%s publishes nothing', async (who) => {
  const browser = await demo.as(who);
  expect((await browser.get(path)).status).toBe(403);
  expect((await browser.post(`${path}/referat/traek`, { hvorfor: 'x' })).status).toBe(403);
});
