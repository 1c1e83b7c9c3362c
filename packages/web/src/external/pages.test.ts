import { externalAnswers as answers } from '@rettidig/figures/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;

const paste = (fields: Readonly<Record<string, string>>) =>
  karen.post('/eksterne-tal/ny', {
    id: 'y01a02',
    titel: 'A-dagpenge',
    opdateret: '12.11.2026',
    naeste: '17.11.2026',
    celler: answers.benefitCsv,
    ...fields,
  });

const linkTo = async (title: string): Promise<string> => {
  const { body } = await karen.get('/eksterne-tal');
  return new RegExp(`href="(/eksterne-tal/[^"]+)"[^>]*>${title}`).exec(body)?.[1] ?? '';
};

beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

describe('tables from outside', () => {
  test('there are none, and those that can be fetched are told', async () => {
    const anna = await demo.as('anna');
    const { status, body } = await anna.get('/eksterne-tal');
    expect(status).toBe(200);
    expect(textOf(body)).toContain('Der er ingen tabeller udefra endnu.');
    expect(textOf(body)).toContain('y30r21');
    expect(body).not.toContain('/eksterne-tal/ny');
    expect((await anna.get('/eksterne-tal/ny')).status).toBe(403);
  });

  test('one is pasted by a leader, and says its source, its age and what is hidden', async () => {
    expect((await paste({})).status).toBe(303);
    const list = textOf((await karen.get('/eksterne-tal?gemt=ja')).body);
    expect(list).toContain('Tabellen er gemt.');
    expect(list).toContain('Næste opdatering');
    const at = await linkTo('A-dagpenge');
    const all = textOf((await karen.get(at)).body);
    expect(all).toContain('Kilde: Fil, som kommunen selv har lagt ind, tabel y01a02');
    expect(all).toContain('lagt ind af Karen Møller');
    expect(all).toContain('1.204');
    expect(all).toContain('»–« er et tal, som kilden skjuler');
    const may = textOf((await karen.get(`${at}?periode=2026M04`)).body);
    expect(may).toContain('1 række.');
    expect(may).not.toContain('1.198');
    expect(textOf((await karen.get(`${at}?omraade=Atlantis`)).body)).toContain('Ingen rækker');
  });

  test.for([
    ['no content', { celler: ' ' }, 'Tabellen:'],
    ['an id with signs', { id: 'a/b' }, 'Brug bogstaver'],
    ['a day that is none', { naeste: '32.11.2026' }, 'Næste opdatering:'],
    ['a web page', { celler: answers.errorPage }, 'Svaret er en webside'],
    [
      'a row twice',
      { celler: `${answers.benefitCsv}2026M04;Øvelev;Kvinder;1;1;1` },
      'står også i linje 2',
    ],
    [
      'a month that is none',
      { celler: answers.benefitCsv.replace('2026M04', '2026M14') },
      'linje 2, kolonnen Periode: Perioden »2026M14« findes ikke.',
    ],
    [
      'a new column',
      { celler: answers.benefitCsv.replace('Antal personer', 'Antal borgere') },
      'Kolonnen Antal borgere: Den er ny.',
    ],
  ] as const)('%s: is not saved, and what was written stays', async ([, fields, message]) => {
    const before = (await karen.get('/eksterne-tal')).body;
    const { status, body } = await paste(fields);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(message);
    expect(body).toContain('value="A-dagpenge"');
    const after = (await karen.get('/eksterne-tal')).body;
    expect(textOf(after)).toBe(textOf(before));
  });

  test('a new form is taken over when it is accepted', async () => {
    const celler = answers.benefitCsv.replace('Antal personer', 'Antal borgere');
    const { body } = await paste({ celler });
    expect(body).toContain('name="accept"');
    expect(textOf(body)).toContain('Sådan er den læst 3 rækker og 2 perioder.');
    expect((await paste({ celler, accept: 'ja' })).status).toBe(303);
    const at = await linkTo('A-dagpenge');
    expect(textOf((await karen.get(at)).body)).toContain('Antal borgere');
  });

  test('a series does not give way to one month before somebody accepts it', async () => {
    const lines = ['2026M07', '2026M08', '2026M09'].flatMap((month) => [
      `Øvelev;${month};10`,
      `Hele landet;${month};1000`,
    ]);
    const table = { id: 'y12a02', titel: 'Jobafklaring' };
    const celler = ['Område;Periode;Antal personer', ...lines].join('\n');
    expect((await paste({ ...table, celler })).status).toBe(303);
    const less = { ...table, celler: 'Område;Periode;Antal personer\nØvelev;2026M10;11' };
    const { status, body } = await paste(less);
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Området Hele landet er ikke med mere.');
    expect(textOf(body)).toContain('Perioderne 2026M07, 2026M08, 2026M09 er ikke med mere.');
    expect(textOf((await karen.get(await linkTo('Jobafklaring'))).body)).toContain('6 rækker.');
    expect((await paste({ ...less, accept: 'ja' })).status).toBe(303);
    expect(textOf((await karen.get(await linkTo('Jobafklaring'))).body)).toContain('1 række.');
  });

  test('expected and actual are shown with difference and rank, and a turned difference is seen', async () => {
    expect(
      (await paste({ id: 'y30r21', titel: 'Forventet og faktisk', celler: answers.benchmarkCsv }))
        .status,
    ).toBe(303);
    const text = textOf((await karen.get(await linkTo('Forventet og faktisk'))).body);
    expect(text).toMatch(
      /Gladsaxe\s+2019QMAT04\s+Ydelsesgrupper i alt\s+3\.400\s+2\.980\s+−420\s+3/,
    );
    expect(text).toContain('Forskellen passer ikke med de to tal');
    expect(text).toContain('Hvilke dage perioder med QMAT');
  });

  test('our own figures stand beside those of a table, with the difference and why', async () => {
    const before = await karen.get('/eksterne-tal/sammenlign');
    expect(before.status).toBe(200);
    const place = /class="place">([^<]+)</.exec(before.body)?.[1] ?? '';
    const celler = [
      'Område;Periode;Antal personer',
      `${place};2026M08;2`,
      `${place};2026M09;..`,
      `${place};2026M10;3`,
      `${place};2026M12;9`,
    ].join('\n');
    expect((await paste({ id: 'y07a02', titel: 'Sygedagpenge', celler })).status).toBe(303);
    const { body } = await karen.get('/eksterne-tal/sammenlign');
    const text = textOf(body);
    const down = /href="(\/noegletal\/antal-personer\/sager[^"]+)"/.exec(body)?.[1] ?? '';
    expect((await karen.get(down.replaceAll('&amp;', '&'))).status).toBe(200);
    expect(text).toContain('Sygedagpenge: antal personer');
    const row = /oktober 2026 3 (\d+) (−?\d+) (−?[\d.]+,\d|–)/.exec(text);
    expect(row).not.toBeNull();
    expect(Number(row?.[2]?.replace('−', '-'))).toBe(Number(row?.[1]) - 3);
    // A month to come and a hidden number give no difference.
    expect(text).toMatch(/december 2026 9 – – –/);
    expect(text).toMatch(/september 2026 – \d+ – –/);
    expect(text).toContain('Hvorfor er tallene ikke ens?');
    expect(text).toContain('Kilden har opgjort tallene 12.11.2026.');
    expect(text).toContain('Filen har 3, og vi har');
    expect(text).not.toContain('Jobindsats har 3');
    expect(text).toContain(
      'Kan ikke sammenlignes: Tabellen har ingen kolonne »Antal fuldtidspersoner«.',
    );
  });

  test('the comparison can be fetched; what is hidden or to come is an empty cell', async () => {
    const csv = (await karen.get('/eksterne-tal/sammenlign/tal.csv')).body;
    expect(csv).toMatch(/\r\nSygedagpenge: antal personer;oktober 2026;3;\d+;-?\d+;/);
    expect(csv).toMatch(/\r\nSygedagpenge: antal personer;september 2026;;\d+;;\r\n/);
    expect(csv).toMatch(/\r\nSygedagpenge: antal personer;december 2026;9;;;\r\n/);
    expect(csv).toMatch(/y07a02/i);
    const xlsx = await karen.get('/eksterne-tal/sammenlign/tal.xlsx');
    expect(xlsx.raw.subarray(0, 2).toString('latin1')).toBe('PK');
  });

  test('a table is a file, with its source', async () => {
    const at = await linkTo('Sygedagpenge');
    expect((await karen.get(at)).body).toContain(`href="${at}/tal.csv"`);
    const own = (await karen.get(`${at}/tal.csv`)).body;
    expect(own).toMatch(/^\uFEFFOmråde;Periode;Antal personer\r\n[^;]+;2026M08;2\r\n/);
    expect(own).toContain('Kilde: Fil, som kommunen selv har lagt ind, tabel y07a02, hentet');
    const { raw } = await karen.get(`${at}/tal.xlsx`);
    expect(raw.subarray(0, 2).toString('latin1')).toBe('PK');
  });

  test('a table that is not compared says why, and of two with the same id the newest counts', async () => {
    const celler = 'Område;Periode;Fuldtidsledige\nØvelev;2026M08;100';
    expect((await paste({ id: 'aus07', titel: 'Ledige hos DST', celler })).status).toBe(303);
    const { body } = await karen.get('/eksterne-tal/sammenlign');
    expect(textOf(body)).toContain('Ledige hos DST Fuldtidsledige er registreret ledighed');
    const anchors = [...body.matchAll(/<h2 id="([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('an earlier version is used again, and a wrong table is withdrawn, by a leader', async () => {
    const table = { id: 'y38a02', titel: 'Uddannelseshjælp' };
    const celler = (...rows: readonly string[]) =>
      ['Område;Periode;Antal personer', ...rows].join('\n');
    await paste({ ...table, celler: celler('Øvelev;2026M04;10', 'Hele landet;2026M04;1000') });
    await paste({ ...table, celler: celler('Øvelev;2026M04;11'), accept: 'ja' });
    const at = await linkTo('Uddannelseshjælp');
    expect((await karen.get(at)).body).toContain(`href="${at}/udgaver"`);
    const { body } = await karen.get(`${at}/udgaver`);
    expect(textOf(body)).toContain('Området Hele landet er ikke med mere.');
    expect(textOf(body)).toContain('Den første udgave');
    const [, first = ''] = /name="udgave" value="([^"]+)"/.exec(body) ?? [];
    const anna = await demo.as('anna');
    expect((await anna.get(`${at}/udgaver`)).body).not.toContain('name="udgave"');
    expect((await anna.post(`${at}/udgaver`, { udgave: first })).status).toBe(403);
    expect((await karen.post(`${at}/udgaver`, { udgave: first })).status).toBe(303);
    const again = await linkTo('Uddannelseshjælp');
    expect(textOf((await karen.get(again)).body)).toContain('Hele landet');
    expect(textOf((await karen.get(`${at}/udgaver`)).body)).toContain('(brugt igen)');
    expect((await karen.post(`${at}/udgaver/traek`, { grund: ' ' })).status).toBe(400);
    const sent = await karen.post(`${at}/udgaver/traek`, { grund: 'Forkert fil' });
    expect(sent.status).toBe(303);
    expect(textOf((await karen.get(`${at}/udgaver`)).body)).toMatch(
      /Trukket tilbage .* af Karen Møller: Forkert fil/,
    );
    const list = textOf((await karen.get('/eksterne-tal')).body);
    expect(list).toContain('Tabeller, der er trukket tilbage Uddannelseshjælp (y38a02)');
    expect((await karen.post(`${at}/udgaver/traek`, { grund: 'Igen' })).status).toBe(409);
  });

  test('a table that is not there, or that is no id', async () => {
    expect((await karen.get(`/eksterne-tal/${demo.citizen('bo')}`)).status).toBe(404);
    expect((await karen.get('/eksterne-tal/y01a02')).status).toBe(400);
  });
});
