import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { promisesPath } from '../promises/list-view.tsx';
import { wheelPath } from './view.tsx';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let poul: Browse;
let karen: Browse;

beforeAll(async () => {
  demo = await startDemo();
  ulla = await demo.as('ulla');
});
afterAll(() => demo.close());

const pageText = async (browser: Browse, query = ''): Promise<string> =>
  textOf((await browser.get(`${wheelPath}${query}`)).body);
/** What is proposed for the next meeting. */
const proposed = async (): Promise<string> =>
  /Foreslået til mødet(.*)Hvordan findes/.exec(await pageText(ulla))?.[1] ?? '';
/** Address of what came of a line in a month. */
const monthOf = async (title: string): Promise<string> => {
  const { body } = await ulla.get(wheelPath);
  const found = new RegExp(
    `href="([^"]+)" aria-label="Brug en anden sag, eller spring over: ${title}`,
  );
  return (found.exec(body)?.[1] ?? '').replaceAll('&amp;', '&');
};
const add = (titel: string, maaneder: readonly string[], udkast = '') =>
  ulla.post(`${wheelPath}/ny?udvalg=${made.bodies.udvalg}`, { titel, maaneder, udkast, note: '' });

test('without committees the page says what to do first', async () => {
  expect(await pageText(ulla)).toContain('Opret et under Organer og medlemmer.');
});

describe('a committee that meets on 2 December, and met on 28 October', () => {
  beforeAll(async () => {
    made = await makeCommittee(demo.options.store, demo.made);
    poul = await demo.as('poul');
    karen = await demo.as('karen');
  });

  test('has no wheel to begin with, and only the secretary makes it', async () => {
    expect(await pageText(poul)).toContain('Udvalget har intet årshjul endnu.');
    expect((await karen.get(`${wheelPath}/ny?udvalg=${made.bodies.udvalg}`)).status).toBe(403);
  });

  test('a line without months is not saved, and nothing written is lost', async () => {
    const { status, body } = await add('Kvartalsoverblik for ledelsen', []);
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Vælg mindst én måned.');
    expect(body).toContain('value="Kvartalsoverblik for ledelsen"');
  });

  test('the lines of the months since the last meeting are proposed, and others not', async () => {
    await add('Budgetopfølgning, efterår', ['11']);
    await add('Årets plan', ['12']);
    await add('Borgerrådgiverens beretning', ['4', '10']);
    const text = await proposed();
    expect(text).toContain('Budgetopfølgning, efterår Årshjul, november 2026');
    expect(text).toContain('Årets plan Årshjul, december 2026');
    expect(text).not.toContain('Borgerrådgiverens beretning');
  });

  test('in the wheel of the year, a month that is over without anything is marked', async () => {
    const { body } = await poul.get(wheelPath);
    const row = textOf(
      /<tr><th scope="row" lang="da">Borgerrådgiverens.*?<\/tr>/s.exec(body)?.[0] ?? '',
    );
    expect(row.match(/mangler/g)).toHaveLength(2);
    expect(await pageText(poul, '?aar=2027')).toContain('Årshjulet 2027');
  });

  test('one click makes a matter of a line; it is not proposed any more, and the wheel leads to it', async () => {
    const { body } = await ulla.get(wheelPath);
    const form = /<form[^>]*aarshjul\/sag">.*?Lav sag: Budgetopfølgning/s.exec(body)?.[0] ?? '';
    const linje =
      /name="linje" value="([^"]+)"/.exec(form.slice(form.lastIndexOf('<form')))?.[1] ?? '';
    const fields = { linje, maaned: '2026-11-01' };
    const { location } = await karen.post(`${wheelPath}/sag`, fields);
    expect(location).toMatch(/^\/udvalg\/sager\//);
    expect((await ulla.post(`${wheelPath}/sag`, fields)).location).toBe(location);
    expect(await proposed()).not.toContain('Budgetopfølgning');
    expect((await ulla.get(wheelPath)).body).toContain(
      `href="${location}" aria-label="Budgetopfølgning, efterår, november 2026: sag"`,
    );
    expect((await poul.post(`${wheelPath}/sag`, fields)).status).toBe(403);
  });

  test('another matter can stand for a line, or it is left out with a reason', async () => {
    const address = await monthOf('Årets plan');
    expect(textOf((await ulla.post(address, { sag: '', grund: '' })).body)).toContain(
      'Vælg en sag, eller skriv, hvorfor den springes over.',
    );
    await ulla.post(address, { sag: '', grund: 'Flyttet til januar' });
    expect(await proposed()).not.toContain('Årets plan');
    expect(await pageText(ulla)).toContain('sprunget over');
    await ulla.post(address, { sag: made.matters.budget, grund: '' });
    expect((await ulla.get(wheelPath)).body).toContain('Årets plan, december 2026: på dagsorden');
    expect((await ulla.get(address.replace('2026-12-01', '2026-11-01'))).status).toBe(404);
  });

  test('what is promised by then is proposed, and one click makes the matter that answers it', async () => {
    await ulla.post(`${promisesPath}/ny`, {
      udvalg: made.bodies.udvalg,
      titel: 'Svar om ventetider',
      slags: 'bestilling',
      tid: 'december 2026',
      ansvarlig: '',
      note: '',
    });
    expect(await proposed()).toContain('Svar om ventetider Løfte, lovet til december 2026');
    const { body } = await ulla.get(wheelPath);
    const loefte = /name="loefte" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const { location } = await ulla.post(`${wheelPath}/sag`, { loefte });
    expect((await ulla.get(location ?? '')).status).not.toBe(500);
    expect(await proposed()).toContain('der taget stilling til');
  });

  test('a line that a draft writes becomes a matter with its numbers', async () => {
    await add('Kvartalsoverblik', ['12'], 'kvartalsoverblik');
    const { body } = await ulla.get(wheelPath);
    expect(textOf(body)).toContain('Skriv udkast som sag');
    const linje = /name="linje" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const { location } = await ulla.post(`${wheelPath}/sag`, { linje, maaned: '2026-12-01' });
    expect(location).toMatch(/^\/udvalg\/sager\//);
    expect(await proposed()).not.toContain('Kvartalsoverblik');
  });

  test('a line is taken out, and what came of others stays', async () => {
    const { body } = await ulla.get(wheelPath);
    const edit = /href="([^"]+\/ret)" aria-label="Ret: Borgerrådgiverens/.exec(body)?.[1] ?? '';
    const fields = { titel: 'Borgerrådgiverens beretning', maaneder: '4', udkast: '', note: '' };
    await ulla.post(edit, { ...fields, ud: 'ja' });
    const text = await pageText(ulla);
    expect(text).not.toContain('Borgerrådgiverens');
    expect(text).toContain('Årets plan');
  });
});
