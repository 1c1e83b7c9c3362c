import { publicAccess, publicPapersOf, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, type Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { publishPaper } from '../../testing/publish.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;

const day = '2.12.2026';
const change = (more: Readonly<Record<string, string>>) =>
  ulla.post(`/udvalg/moeder/${made.meetings.coming}/ret`, {
    dag: day,
    tid: '16.00',
    sted: 'Rådhuset, lokale 2',
    ...more,
  });

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  ulla = await demo.as('ulla');
  const { coming } = made.meetings;
  await ulla.post(`/udvalg/moeder/${coming}/udsend`, { bekraeft: 'ja' });
  await publishPaper(ulla, await demo.as('birgit'), { meeting: coming, kind: 'dagsorden' });
});
afterAll(() => demo.close());

/** What the public reads of the meeting: the list, the meeting, a point, the search, the feed, and OParl. */
async function publicSays(): Promise<Readonly<Record<string, boolean>>> {
  const { coming } = made.meetings;
  const stranger = browse(demo.app);
  const read = async (path: string) => (await stranger.get(path)).body;
  const row = (await read('/moeder')).split('<tr>').find((one) => one.includes(coming)) ?? '';
  const code = String(demo.made.code).padStart(4, '0');
  const oparl: unknown = JSON.parse(await read(`/oparl/${code}/meeting/${coming}`));
  return {
    list: row.includes('(aflyst)'),
    meeting: (await read(`/moeder/${coming}`)).includes('Mødet er aflyst'),
    point: (await read(`/moeder/${coming}/punkt/2`)).includes('Mødet er aflyst'),
    search: (await read('/moeder/soeg?q=budgetopfølgning')).includes('dagsorden, aflyst'),
    feed: (await read('/moeder/feed.xml')).includes('Aflyst: Dagsorden'),
    oparl: (oparl as { readonly cancelled?: boolean }).cancelled === true,
  };
}

const everywhere = (is: boolean) => ({
  list: is,
  meeting: is,
  point: is,
  search: is,
  feed: is,
  oparl: is,
});

describe('a meeting whose agenda is published', () => {
  test('is not cancelled until it is', async () => {
    expect(await publicSays()).toEqual(everywhere(false));
  });

  test('says everywhere at once that it is cancelled, and the secretary is told what follows', async () => {
    expect((await change({ aflyst: 'ja' })).status).toBe(303);
    expect(await publicSays()).toEqual(everywhere(true));
    const page = textOf((await ulla.get(`/udvalg/moeder/${made.meetings.coming}`)).body);
    expect(page).toContain('Offentligheden kan allerede se');
    expect(page).toContain('giv dem besked');
    expect(page).toContain('De 3 sager på dagsordenen venter igen');
    const member = await (await demo.as('petra')).get(`/udvalg/moeder/${made.meetings.coming}`);
    expect(textOf(member.body)).toContain('Mødet er aflyst');
    expect(textOf(member.body)).not.toContain('giv dem besked');
  });

  test('is changed for readers of the data, who ask for what has changed since', async () => {
    const code = String(demo.made.code).padStart(4, '0');
    const { body } = await browse(demo.app).get(`/oparl/${code}/meeting/${made.meetings.coming}`);
    const { modified } = JSON.parse(body) as Readonly<Record<string, string>>;
    const [paper] = await withAccess(demo.options.store, publicAccess(demo.made.code), (tx) =>
      publicPapersOf(tx, made.meetings.coming),
    );
    const [changed, first] = [paper?.changedAt ?? '', paper?.firstReleasedAt ?? ''];
    expect(changed > first).toBe(true);
    // The data say whole seconds.
    expect(Date.parse(modified ?? '')).toBe(Math.floor(Date.parse(changed) / 1000) * 1000);
  });

  test('is held after all when it is changed back', async () => {
    await change({});
    expect(await publicSays()).toEqual(everywhere(false));
  });

  test('cannot be cancelled when it is held', async () => {
    const answer = await ulla.post(`/udvalg/moeder/${made.meetings.held}/ret`, {
      dag: '28.10.2026',
      aflyst: 'ja',
    });
    expect(answer.status).toBe(400);
    expect(textOf(answer.body)).toContain('Det kan ikke aflyses');
  });
});
