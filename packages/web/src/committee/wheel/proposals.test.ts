import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { plansPath } from '../plans/views.tsx';
import { promisesPath } from '../promises/list-view.tsx';
import { wheelPath } from './view.tsx';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let poul: Browse;
let karen: Browse;
let meeting = '';

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  [ulla, poul, karen] = [await demo.as('ulla'), await demo.as('poul'), await demo.as('karen')];
  meeting = `/udvalg/moeder/${made.meetings.coming}`;
  await ulla.post(`${wheelPath}/ny?udvalg=${made.bodies.udvalg}`, {
    titel: 'Årets plan',
    maaneder: ['12'],
    udkast: '',
    note: '',
  });
  await ulla.post(`${promisesPath}/ny`, {
    udvalg: made.bodies.udvalg,
    titel: 'Svar om ventetider',
    slags: 'bestilling',
    tid: 'oktober 2026',
    ansvarlig: '',
    note: '',
  });
  await ulla.post(`${plansPath}/ny`, {
    navn: 'Ny beskæftigelsespolitik',
    udvalg: made.bodies.udvalg,
    trin: [
      'Temadrøftelse; AMU; 2026-12-02',
      'Høring; Økonomiudvalget; december 2026',
      'Endelig version; AMU; 2027-03-29',
    ].join('\n'),
  });
});
afterAll(() => demo.close());

/** What is proposed on a meeting's page. */
const proposedAt = async (who: Browse, at = meeting): Promise<string> =>
  /Foreslået til dette møde(.*?)Hvordan findes/.exec(textOf((await who.get(at)).body))?.[1] ?? '';
/** The fields of the form whose button does something with a title. */
const fieldsOf = async (button: string): Promise<Record<string, string>> => {
  const { body } = await ulla.get(meeting);
  const until = body.indexOf(`aria-label="${button}"`);
  expect(until).toBeGreaterThan(0);
  const form = body.slice(body.lastIndexOf('<form', until), until);
  return Object.fromEntries(
    [...form.matchAll(/name="(linje|maaned|plan|trin|loefte)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
};
const titlesOf = async (): Promise<readonly string[]> =>
  [...(await ulla.get(meeting)).body.matchAll(/<a class="name" [^>]+>([^<]+)</g)].map(
    ([, title = '']) => title,
  );

describe('the agenda of 2 December says what it should have and has not', () => {
  test('of the wheel, of the plans’ steps for this committee, and of the promises', async () => {
    const text = await proposedAt(ulla);
    expect(text).toContain('Årets plan Årshjul, december 2026');
    expect(text).toContain('Temadrøftelse Procesplan »Ny beskæftigelsespolitik«, 02.12.2026');
    expect(text).toContain('Svar om ventetider Løfte, lovet til oktober 2026, over tiden');
    expect(text).not.toContain('Høring');
    expect(text).not.toContain('Endelig version');
  });

  test('to those who write, and not to members or of a meeting that is held', async () => {
    expect(await proposedAt(poul)).toBe('');
    expect(await proposedAt(ulla, `/udvalg/moeder/${made.meetings.held}`)).toBe('');
  });

  test('one click makes the matter and puts it on the agenda', async () => {
    const fields = await fieldsOf('Lav sag, og sæt den på: Årets plan');
    const { location } = await ulla.post(`${meeting}/forslag`, fields);
    expect(location).toBe(`${meeting}?gemt=ja#punkter`);
    expect(await titlesOf()).toContain('Årets plan');
    expect(await proposedAt(ulla)).not.toContain('Årets plan');
    // Pressed twice, it is there once.
    await ulla.post(`${meeting}/forslag`, fields);
    expect((await titlesOf()).filter((title) => title === 'Årets plan')).toHaveLength(1);
  });

  test('who writes matters and leads no meetings makes it, and the secretary puts it on', async () => {
    const fields = await fieldsOf('Lav sag, og sæt den på: Temadrøftelse');
    const { location } = await karen.post(`${meeting}/forslag`, fields);
    expect(location).toMatch(/^\/udvalg\/sager\//);
    expect(await titlesOf()).not.toContain('Temadrøftelse');
    expect(await proposedAt(karen)).not.toContain('Lav sag: Temadrøftelse');
    await ulla.post(`${meeting}/forslag`, await fieldsOf('Sæt på dagsordenen: Temadrøftelse'));
    expect(await titlesOf()).toContain('Temadrøftelse');
    expect((await poul.post(`${meeting}/forslag`, fields)).status).toBe(403);
  });

  test('on an agenda that has gone out, the form asks why it cannot wait, with the matter chosen', async () => {
    await ulla.post(`${meeting}/udsend`, { bekraeft: 'ja' });
    const fields = await fieldsOf('Lav sag, og sæt den på: Svar om ventetider');
    const { location } = await ulla.post(`${meeting}/forslag`, fields);
    const { body } = await ulla.get(location ?? '');
    expect(textOf(body)).toContain('Svar om ventetider');
    const [, sag = ''] = /vaelg=([0-9a-f-]+)/.exec(location ?? '') ?? [];
    expect(body).toMatch(new RegExp(`value="${sag}"[^>]*checked`));
    expect((await ulla.post(location ?? '', { sag, aarsag: '' })).status).toBe(400);
    await ulla.post(location ?? '', { sag, aarsag: 'Udvalget har bedt om det.' });
    expect(await titlesOf()).toContain('Svar om ventetider');
    expect(await proposedAt(ulla)).toBe('');
  });
});

test('a step can be said not to come, and is not proposed any more', async () => {
  const { location } = await ulla.post('/udvalg/moeder/nyt', {
    organ: made.bodies.udvalg,
    dag: '31.3.2027',
    tid: '16',
    sted: '',
  });
  const at = (location ?? '').split('?')[0] ?? '';
  expect(await proposedAt(ulla, at)).toContain('Endelig version');
  const { body } = await ulla.get(at);
  const [, address = ''] = /href="(\/udvalg\/procesplaner\/[^"]+\/trin\/3)"/.exec(body) ?? [];
  expect(textOf((await ulla.post(address, { sag: '', grund: '' })).body)).toContain(
    'Vælg en sag, eller skriv, hvorfor den springes over.',
  );
  expect((await ulla.post(address, { sag: '', grund: 'Udsat til efteråret' })).status).toBe(303);
  expect(await proposedAt(ulla, at)).toBe('');
  expect((await ulla.get(address)).body).toContain('value="Udsat til efteråret"');
});
