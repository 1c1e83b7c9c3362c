import { isOpen, measures } from '@rettidig/figures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browse, browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let stranger: Browse;

beforeAll(async () => {
  demo = await startDemo();
  stranger = browse(demo.app);
});
afterAll(() => demo.close());

const code = () => String(demo.made.code).padStart(4, '0');

describe('open data, for somebody who is not signed in', () => {
  test('the page links to every open measure, and to no other', async () => {
    const { status, body } = await stranger.get('/aabne-data');
    expect(status).toBe(200);
    const linked = [...body.matchAll(/href="\/aabne-data\/([\w-]+)\.json"/g)].map(
      ([, id = '']) => id,
    );
    expect(linked.toSorted()).toEqual(
      measures
        .filter(isOpen)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(textOf(body)).toContain('som det var kendt');
    expect(body).toContain('rel="license"');
  });

  test.for([
    ['json', 'application/json; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8'],
  ] as const)('a measure as %s: for every site, for a while', async ([ending, type]) => {
    const { status, headers } = await stranger.get(`/aabne-data/fuldtidspersoner.${ending}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('names nobody, and hides what few are behind', async () => {
    const { body } = await stranger.get('/aabne-data/antal-personer.json');
    const { source, size, value, status, updated } = JSON.parse(body) as {
      readonly source: string;
      readonly size: readonly number[];
      readonly value: readonly (number | null)[];
      readonly status: Readonly<Record<string, string>>;
      readonly updated: string;
    };
    expect(source).toContain('egne registreringer');
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(value).toHaveLength(size.reduce((product, one) => product * one, 1));
    // The municipality of the tests has few citizens: nothing from 1 to 4 is shown.
    expect(value.filter((one) => one !== null && one > 0 && one < 5)).toEqual([]);
    expect(Object.values(status)).toContain('skjult');
    for (const [, id] of demo.made.citizens) expect(body).not.toContain(id);
    expect(body).not.toMatch(/\d{6}-?\d{4}/);
  });

  test('CSV has a mark for spreadsheets, and decimals with comma', async () => {
    const { body } = await stranger.get('/aabne-data/fuldtidspersoner.csv');
    expect(body.startsWith('\uFEFFkommunekode;kommune;maaned;ydelse;ydelse_navn;')).toBe(true);
    expect(body).toContain(`\r\n${code()};`);
  });

  test('the catalogue leads to files that are there', async () => {
    const { status, body, headers } = await stranger.get('/aabne-data/katalog.jsonld');
    expect([status, headers['content-type']]).toEqual([200, 'application/ld+json; charset=utf-8']);
    const links = [...body.matchAll(/"dcat:downloadURL":\{"@id":"([^"]+)"/g)].map(
      ([, link = '']) => new URL(link).pathname,
    );
    expect(links).toHaveLength(measures.filter(isOpen).length * 2);
    for (const link of links)
      expect([link, (await stranger.get(link)).status]).toEqual([link, 200]);
  });

  test.for([
    ['/aabne-data/findes-ikke.json', 404],
    ['/aabne-data/.json', 400],
    ['/aabne-data/FULDTIDSPERSONER.json', 400],
    ['/aabne-data/fuldtidspersoner.json?kommune=0999', 404],
    ['/aabne-data/fuldtidspersoner.json?kommune=x', 400],
    ['/aabne-data?kommune=0999', 404],
  ] as const)('%s answers %i', async ([address, status]) => {
    expect((await stranger.get(address)).status).toBe(status);
  });

  test('a measure that is not public cannot be had', async () => {
    const closed = measures.filter((measure) => !isOpen(measure));
    expect(closed.length).toBeGreaterThan(0);
    for (const { id } of closed) {
      expect((await stranger.get(`/aabne-data/${id}.json`)).status).toBe(404);
      expect((await stranger.get(`/aabne-data/${id}.csv`)).status).toBe(404);
    }
  });

  test('the municipality can be named', async () => {
    const { body } = await stranger.get(`/aabne-data?kommune=${code()}`);
    expect(body).toContain(`/aabne-data/fuldtidspersoner.json?kommune=${code()}`);
    const { status } = await stranger.get(`/aabne-data/fuldtidspersoner.json?kommune=${code()}`);
    expect(status).toBe(200);
  });
});
