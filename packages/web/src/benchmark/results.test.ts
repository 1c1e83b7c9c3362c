import { tables2013 } from '@rettidig/benchmark/report-2013';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepRound2013 } from '../testing/benchmark.ts';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let anna: Browse;
let at = '';
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
  at = `/benchmark/${await keepRound2013(demo.options.store, demo.made.code)}`;
});
afterAll(() => demo.close());

const others = tables2013
  .flatMap(({ municipalities }) => municipalities)
  .filter((name) => name !== 'Lyngby-Taarbæk');
const ltk = 'mig=Lyngby-Taarb%C3%A6k';

describe('the report of 2013', () => {
  // Lines 741-760 of the report, and audit A8, A13: 24,3 against 26,9; fourth highest; 5,5 full-time years of 2.123 persons.
  test('is seen by the municipality it was made for, and its conclusion is the report’s', async () => {
    const { status, body } = await anna.get(`${at}/resultat?${ltk}`);
    expect(status).toBe(200);
    const text = textOf(body);
    expect(text).toContain('24,3 årsværk pr. 1.000 årspersoner');
    expect(text).toContain('den fjerde højeste produktivitet blandt de 15 kommuner');
    expect(text).toMatch(/5,5 årsværk.*2\.123/);
    expect(body).toContain('<svg');
  });

  test('can be seen by any other, and by none', async () => {
    const rebild = textOf((await anna.get(`${at}/resultat?mig=Rebild`)).body);
    expect(rebild).toContain('i Rebild, 2013');
    const nobody = textOf((await anna.get(`${at}/resultat`)).body);
    expect(nobody).toContain('i beskæftigelsesindsatsen, 2013');
    const unknown = await anna.get(`${at}/resultat?mig=Atlantis`);
    expect(unknown.status).toBe(400);
    expect(textOf(unknown.body)).toContain('»Atlantis« er ikke en af mulighederne');
  });

  test('is one page with contents, chapters, tables and charts', async () => {
    const { body } = await anna.get(`${at}/rapport?${ltk}`);
    const chapters = ['kapitel-1', 'kapitel-2', 'kapitel-3', 'kapitel-4-12', 'kapitel-5'];
    for (const id of chapters) expect(body).toContain(`href="#${id}"`);
    for (const id of [...chapters, 'tabel-4-2']) expect(body).toContain(`id="${id}"`);
  });

  test('shows those with conditions like one’s own, by weights one can change', async () => {
    const page = `${at}/forbundne-kar`;
    const { body } = await anna.get(`${page}?${ltk}`);
    expect(textOf(body)).toContain('Mest lig Lyngby-Taarbæk er');
    const other = textOf((await anna.get(`${page}?${ltk}&vaegt-befolkning=2,5`)).body);
    expect(other).toContain('vægt 2,5');
    const wrong = await anna.get(`${page}?${ltk}&vaegt-befolkning=meget`);
    expect(wrong.status).toBe(400);
  });

  // Table 4.2, line 1050: Lyngby-Taarbæk 11,9; Rebild 28,4.
  test('has a page for each table, where the own column stands out', async () => {
    const { body, status } = await anna.get(`${at}/tabel/4.2?${ltk}`);
    expect(status).toBe(200);
    expect(body).toMatch(/class="num strong">11,9</);
    expect(body).toMatch(/class="num">28,4</);
    expect((await anna.get(`${at}/tabel/4.5?${ltk}`)).status).toBe(404);
    expect((await anna.get(`${at}/tabel/9.9?${ltk}`)).status).toBe(400);
    expect((await anna.get(`${at}/tabel/Bilag%20I?${ltk}`)).status).toBe(200);
  });

  test('names nobody else when it is anonymised, in any form', async () => {
    const query = `${ltk}&anonym=ja`;
    const page = textOf((await anna.get(`${at}/rapport?${query}`)).body);
    const inChooser = /Kommunen, der ses fra .*? Vis /.exec(page)?.[0] ?? '';
    const csv = (await anna.get(`${at}/tabeller.csv?${query}`)).body;
    for (const name of others) {
      expect(page.replace(inChooser, '')).not.toContain(name);
      expect(csv).not.toContain(name);
    }
    expect(csv).toContain('Lyngby-Taarbæk');
    expect(csv).toContain('Kommune A');
  });

  test('is read under other choices, which the address names', async () => {
    const page = textOf((await anna.get(`${at}/resultat?${ltk}&streg=ikke-indberettet`)).body);
    expect(page).toContain('1 valg er et andet end rundens.');
    expect((await anna.get(`${at}/resultat?streg=maaske`)).status).toBe(400);
  });

  test('stays anonymous and weighted when the choices of the round are taken back', async () => {
    const asked = `${ltk}&anonym=ja&vaegt-befolkning=2,5`;
    const { body } = await anna.get(`${at}/forbundne-kar?${asked}&streg=ikke-indberettet`);
    const [, back = ''] = /href="([^"]*)">Rundens valg</.exec(body) ?? [];
    expect(back).toContain('anonym=ja');
    expect(back).toContain('vaegt-befolkning=2');
    expect(back).not.toContain('streg');
    const [form = ''] = /<form class="panel eyes[\s\S]*?<\/form>/.exec(body) ?? [];
    expect(form).toMatch(/type="hidden" name="vaegt-befolkning"/);
  });

  test('has every chart as a file that names it, and the page does so once', async () => {
    const { body } = await anna.get(`${at}/rapport?${ltk}`);
    const links = [...body.matchAll(/href="([^"]+\/figur\.svg\?[^"]+)"/g)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&'),
    );
    expect(links.length).toBe(body.match(/class="chart-title"/g)?.length);
    const [link = ''] = links;
    const drawn = /<text x="0" y="-[^>]*font-weight="600">[^<]+</;
    expect((await anna.get(link)).body).toMatch(drawn);
    expect(body).not.toMatch(drawn);
    const png = await anna.get(link.replace('figur.svg', 'figur.png'));
    expect(png.raw.subarray(1, 4).toString()).toBe('PNG');
    expect((await anna.get(`${at}/figur.svg?${ltk}&figur=ingen`)).status).toBe(404);
  });

  test('can be fetched as PDF, text document, spreadsheet and CSV', async () => {
    const starts = async (file: string): Promise<readonly [number, string]> => {
      const { status, raw } = await anna.get(`${at}/${file}?${ltk}`);
      return [status, raw.toString('latin1', 0, 4)];
    };
    expect(await starts('rapport.pdf')).toEqual([200, '%PDF']);
    expect(await starts('rapport.docx')).toEqual([200, 'PK\u0003\u0004']);
    expect(await starts('rapport.xlsx')).toEqual([200, 'PK\u0003\u0004']);
    const csv = (await anna.get(`${at}/tabeller.csv?${ltk}`)).body;
    expect(csv).toContain('Tabel 4.2');
    expect(csv).toMatch(/Produktivitet;10,3;10,5;13,9;28,4/);
  });
});

describe('a round without files', () => {
  test('has no result, and says so', async () => {
    const karen = await demo.as('karen');
    const { location } = await karen.post('/benchmark/ny', {
      navn: 'Tom',
      aar: '2025',
      deltagere: 'Øvelev',
      foer: '',
    });
    const empty = (location ?? '').split('?')[0] ?? '';
    for (const page of ['resultat', 'rapport', 'tabel/4.2']) {
      const { status, body } = await karen.get(`${empty}/${page}`);
      expect(status).toBe(200);
      expect(textOf(body)).toContain('Der er intet resultat endnu');
    }
    expect((await karen.get(`${empty}/rapport.pdf`)).status).toBe(404);
  });
});
