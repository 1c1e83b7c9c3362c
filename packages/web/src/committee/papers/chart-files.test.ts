import { findMeeting, listFrozen, saveMeeting } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asAll } from '../../testing/as-all.ts';
import { browse, type Browse } from '../../testing/browse.ts';
import { chartFilesOn } from '../../testing/chart-files.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo } from '../../testing/demo.ts';
import { publishPaper } from '../../testing/publish.ts';
import { recording } from '../recording.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let matter: string;
let meeting: string;

const fieldIn = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? '';

/** The budget of the coming meeting gets a chart of full-time persons in its text. */
beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  ulla = await demo.as('ulla');
  matter = `/udvalg/sager/${made.matters.budget}`;
  meeting = made.meetings.coming;
  const { body } = await ulla.get(`${matter}/tal?maaling=fuldtidspersoner`);
  await ulla.post(`${matter}/tal/frys`, {
    maaling: 'fuldtidspersoner',
    somkendt: fieldIn(body, 'somkendt'),
    note: 'Til udvalget',
    til: '2026-10',
    antal: '3',
  });
  const [figure] = await asAll(demo, (tx) => listFrozen(tx));
  await ulla.post(`${matter}/tal/indsaet`, {
    figur: figure?.id ?? '',
    del: 'figur',
    afsnit: 'oekonomi',
    udgave: fieldIn((await ulla.get(`${matter}/tal`)).body, 'udgave'),
  });
});
afterAll(() => demo.close());

const drawn = [expect.stringContaining('Fuldtidspersoner')];

describe('the chart of a matter', () => {
  test('can be saved from the matter, its numbers and the paper', async () => {
    expect(await chartFilesOn(ulla, matter)).toEqual(drawn);
    expect(await chartFilesOn(ulla, `${matter}/tal`)).toEqual(drawn);
    expect(await chartFilesOn(ulla, `/udvalg/moeder/${meeting}/laes`)).toEqual(drawn);
    const asPublic = `/udvalg/moeder/${meeting}/laes?slags=dagsorden&til=offentlig`;
    expect(await chartFilesOn(ulla, asPublic)).toEqual(drawn);
    expect((await ulla.get(`${matter}/figur.svg?figur=ingen`)).status).toBe(404);
  });

  test('is a file for those alone who may read the page', async () => {
    const { body } = await ulla.get(matter);
    const link = /href="([^"]+figur\.svg[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await (await demo.as('anna')).get(link)).status).toBe(403);
    expect((await browse(demo.app).get(link)).status).not.toBe(200);
  });

  test('can be saved by the public once it is published, from the paper and from its point', async () => {
    const paper = `/moeder/${meeting}`;
    const guessed = `${paper}/figur.svg?papir=dagsorden&figur=`;
    const everybody = browse(demo.app);
    const [, id = ''] =
      /\/figur\.svg\?[^"]*figur=([\w-]+)"/.exec(
        (await ulla.get(`/udvalg/moeder/${meeting}/laes`)).body,
      ) ?? [];
    expect((await everybody.get(`${guessed}${id}`)).status).toBe(404);
    await asAll(demo, async (tx) => {
      const kept = await findMeeting(tx, meeting);
      if (kept !== null) await saveMeeting(tx, { ...kept, state: 'udsendt' }, recording);
    });
    const release = `/udvalg/moeder/${meeting}/udgivelse/dagsorden`;
    const { body } = await ulla.get(release);
    const fund = [...body.matchAll(/name="fund" value="([^"]+)"/g)].map(([, key]) => key ?? '');
    await ulla.post(release, { fund, grund: fund.map(() => 'Set efter.') });
    expect(await chartFilesOn(ulla, `${release}/laes`)).toEqual(drawn);
    expect((await everybody.get(`${guessed}${id}`)).status).toBe(404);
    await publishPaper(ulla, await demo.as('birgit'), { meeting, kind: 'dagsorden' });
    expect(await chartFilesOn(everybody, paper)).toEqual(drawn);
    expect(await chartFilesOn(everybody, `${paper}/punkt/2`)).toEqual(drawn);
    expect((await everybody.get(`${guessed}${id}`)).status).toBe(200);
  });
});

test('the charts of a draft can be saved under the same choices', async () => {
  await ulla.get('/udvalg/udkast/kvartalsoverblik');
  const titles = await chartFilesOn(ulla, '/udvalg/udkast/kvartalsoverblik?kvartal=2026-K3');
  expect(titles.length).toBeGreaterThan(0);
});
