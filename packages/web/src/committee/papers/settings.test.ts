import { newId } from '@rettidig/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo } from '../../testing/demo.ts';
import { beginSetting, findSetting } from './settings.ts';
import type { PaperFile } from './paper-file.ts';

let demo: Demo;
let path: string;
beforeAll(async () => {
  demo = await startDemo();
  const { meetings } = await makeCommittee(demo.options.store, demo.made);
  path = `/udvalg/moeder/${meetings.held}`;
});
afterAll(() => demo.close());

test('a paper that is set in time is fetched at once', async () => {
  const { status, body } = await (await demo.as('ulla')).get(`${path}/papir.pdf`);
  expect(status).toBe(200);
  expect(body.slice(0, 4)).toBe('%PDF');
});

test('a paper that nobody has asked for is not there', async () => {
  const ulla = await demo.as('ulla');
  expect((await ulla.get(`${path}/papir/${newId()}`)).status).toBe(404);
  expect((await ulla.get(`${path}/papir/${newId()}/hent`)).status).toBe(404);
});

test('a paper belongs to who asked for it, and says when it could not be set', async () => {
  const visit = (employee: string) =>
    ({
      ground: demo.options,
      session: { municipality: 173, employee: { id: employee } },
    }) as unknown as Parameters<typeof beginSetting>[0];
  const file: PaperFile = { name: 'a.txt', type: 'text/plain', body: 'Dagsorden' };
  const set = beginSetting(visit('ulla'), () => Promise.resolve(file));
  const found = findSetting(visit('ulla'), set);
  await found?.run.ended;
  expect(findSetting(visit('ulla'), set)?.file).toEqual(file);
  expect(findSetting(visit('poul'), set)).toBeNull();

  const broken = beginSetting(visit('ulla'), () => Promise.reject(new Error('no press')));
  await findSetting(visit('ulla'), broken)?.run.ended;
  expect(findSetting(visit('ulla'), broken)).toMatchObject({
    run: { state: 'fejlet' },
    file: null,
  });
});
