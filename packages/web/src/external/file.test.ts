import { type WorkbookSheet, writeWorkbook } from '@rettidig/documents';
import { externalAnswers as answers } from '@rettidig/figures/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;
beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

const at = '/eksterne-tal/fil';
const fields = { id: 'ledige', titel: 'Ledige', opdateret: '12.11.2026', naeste: '' };

/** Two months of one town, as a municipality would write them. */
const rows = (may: string | number = 1204): WorkbookSheet['rows'] => [
  ['Ledige i Øvelev'],
  [],
  ['Område', 'Periode', 'Antal personer'],
  ['Øvelev', '2026M04', { value: 1198 }],
  [],
  ['Øvelev', '2026M05', typeof may === 'number' ? { value: may } : may],
  ['Øvelev', '2026M06', { value: 1210.5 }],
];

const workbook = async (of: WorkbookSheet['rows']): Promise<Buffer> =>
  await writeWorkbook([{ name: 'Data', rows: of, widths: [20, 20, 20], stickyRows: 1 }]);

const send = async (content: Buffer | string, name = 'ledige.xlsx', more = {}) =>
  await karen.send(at, [{ name, content }], { ...fields, ...more });

const hidden = (body: string, name: string): string =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Keeps what a page shows, without the file. */
const keep = async (body: string, more: Readonly<Record<string, string>> = {}) =>
  await karen.send(at, [], {
    ...fields,
    celler: hidden(body, 'celler'),
    filnavn: hidden(body, 'filnavn'),
    gem: 'ja',
    ...more,
  });

const list = async (): Promise<string> => textOf((await karen.get('/eksterne-tal')).body);

describe('figures from outside as a workbook', () => {
  test('are for leaders, who find the page from the list', async () => {
    expect((await karen.get('/eksterne-tal')).body).toContain(`href="${at}"`);
    expect((await (await demo.as('anna')).get(at)).status).toBe(403);
  });

  test('are shown as they are read before anything is kept', async () => {
    const { status, body } = await send(await workbook(rows()));
    expect(status).toBe(200);
    const read = textOf(body);
    for (const said of [
      '3 rækker og 3 perioder.',
      'Der er ingen tabel med det id i forvejen.',
      'Øvelev 2026M05 1.204',
      '1.210,5',
    ]) {
      expect(read).toContain(said);
    }
    expect(await list()).toContain('Der er ingen tabeller udefra endnu.');
  });

  test('are kept when they have been seen, without sending the file again', async () => {
    const { body } = await send(await workbook(rows()));
    const { status, location } = await keep(body);
    expect([status, location]).toEqual([303, '/eksterne-tal?gemt=ja']);
    expect(await list()).toContain('Ledige');
  });

  test.for([
    [
      'a month that is none',
      [['Område', 'Periode', 'Antal'], [], ['Øvelev', '2026M13', { value: 1 }]],
      'arket »Data«, række 3, kolonnen Periode: Perioden »2026M13« findes ikke',
    ],
    [
      'text among figures',
      [
        ['Område', 'Periode', 'Antal', 'Mænd'],
        ['Øvelev', '2026M04', { value: 1 }, { value: 1 }],
        ['Øvelev', '2026M05', { value: 2 }, 'mange'],
      ],
      'arket »Data«, række 3, kolonnen Mænd: »mange« er ikke et tal',
    ],
    [
      'text in a column of a period',
      [
        ['Område', '2026M04', '2026M05'],
        ['Øvelev', { value: 1 }, { value: 2 }],
        ['Nabo', { value: 3 }, 'mange'],
      ],
      'arket »Data«, række 3, kolonnen 2026M05: »mange« er ikke et tal',
    ],
    [
      'no names of columns',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'arket »Data«: Der er ingen række med kolonnernes navne',
    ],
  ] as const)(
    '%s: says the sheet, the row and the column, and the old stands',
    async ([, of, message]) => {
      const { status, body } = await send(await workbook(of as unknown as WorkbookSheet['rows']));
      expect([status, textOf(body).includes(message)]).toEqual([400, true]);
      expect(textOf(body)).toContain('De tal, der stod før, står der stadig.');
      expect(body).not.toContain('name="gem"');
      expect(await list()).toContain('Ledige');
    },
  );

  test.for([
    [
      'an old workbook',
      'Ledige.xls',
      '\u00D0\u00CF\u0011\u00E0',
      'Filen er ikke et regneark af typen .xlsx',
    ],
    ['a broken workbook', 'ledige.xlsx', 'PK ikke et regneark', 'Regnearket kan ikke læses'],
    ['a web page', 'ledige.csv', answers.errorPage, 'webside'],
    ['an empty file', 'ledige.xlsx', '', 'Filen er tom'],
  ] as const)('%s is refused', async ([, name, content, message]) => {
    const { status, body } = await send(Buffer.from(content, 'latin1'), name);
    expect([status, textOf(body).includes(message)]).toEqual([400, true]);
  });

  test('fields that are wrong are told with the file kept', async () => {
    const { status, body } = await send(await workbook(rows()), 'ledige.xlsx', {
      id: 'a/b',
      titel: '',
      naeste: '32.11.2026',
    });
    expect(status).toBe(400);
    for (const said of [
      'Brug bogstaver',
      'Skriv en titel',
      'Skriv dagen som',
      'brug »ledige.xlsx«',
    ]) {
      expect(textOf(body)).toContain(said);
    }
    expect(textOf((await keep(body)).body)).not.toContain('Filen er ikke med mere');
  });

  test('a file that is none, and cells that are tampered with, are refused', async () => {
    expect(textOf((await karen.send(at, [], fields)).body)).toContain('Vælg en fil.');
    const wrong = await karen.send(at, [], {
      ...fields,
      celler: '{"rows":1}',
      filnavn: 'x',
      gem: 'ja',
    });
    expect([wrong.status, textOf(wrong.body).includes('Filen er ikke med mere')]).toEqual([
      400,
      true,
    ]);
  });

  describe('with several sheets', () => {
    const head = ['Område', 'Periode', 'Antal personer'] as const;
    const sheet = (name: string, of: WorkbookSheet['rows']): WorkbookSheet => ({
      name,
      rows: of,
      widths: [20, 20, 20],
      stickyRows: 1,
    });
    const women = sheet('Kvinder', [[...head], ['Øvelev', '2026M04', { value: 601 }]]);
    const men = sheet('Mænd', [[...head], ['Øvelev', '2026M04', { value: 597 }]]);
    const own = { id: 'ledige-delt', titel: 'Ledige, delt' };

    test('ask which to read, name them, and keep the file meanwhile', async () => {
      const sent = await send(await writeWorkbook([women, men]), 'delt.xlsx', own);
      expect(sent.status).toBe(400);
      expect(textOf(sent.body)).toContain('Der står noget på flere ark: 1 »Kvinder« og 2 »Mænd«.');
      expect(sent.body).not.toContain('name="gem"');
      const refused = await keep(sent.body, own);
      expect([refused.status, textOf(refused.body).includes('flere ark')]).toEqual([400, true]);

      const shown = await keep(sent.body, { ...own, ark: 'Mænd', gem: '' });
      expect(textOf(shown.body)).toContain('Øvelev 2026M04 597');
      expect(textOf(shown.body)).not.toContain('601');

      // Another sheet than the one that was seen is seen first.
      const seen = { ...own, setArk: hidden(shown.body, 'setArk') };
      const other = await keep(shown.body, { ...seen, ark: 'Kvinder' });
      expect([other.status, textOf(other.body).includes('2026M04 601')]).toEqual([200, true]);
      expect(await list()).not.toContain('Ledige, delt');
      expect((await keep(shown.body, { ...seen, ark: 'Mænd' })).status).toBe(303);
      expect(await list()).toContain('Ledige, delt');
    });

    test('can be read from another when the one that was chosen is wrong', async () => {
      const notes = sheet('Noter', [['Tallene er talt den første i måneden']]);
      const book = await writeWorkbook([notes, women]);
      const wrong = await send(book, 'noter.xlsx', { ...own, ark: 'Noter' });
      expect(textOf(wrong.body)).toContain('arket »Noter«: Der er ingen række med');
      const right = await keep(wrong.body, { ...own, ark: 'Kvinder', gem: '' });
      expect(textOf(right.body)).toContain('Øvelev 2026M04 601');
    });

    test('of which one has anything in it are read without a question', async () => {
      const book = await writeWorkbook([sheet('Ark1', [[]]), women, sheet('Ark3', [['']])]);
      const { status, body } = await send(book, 'tomme.xlsx', own);
      expect([status, textOf(body).includes('Øvelev 2026M04 601')]).toEqual([200, true]);
      expect(body).not.toContain('name="ark"');
    });
  });

  test('in another form than the one that stands are kept only when somebody accepts it', async () => {
    const other = [
      ['Område', 'Periode', 'Antal mænd'],
      ['Øvelev', '2026M07', { value: 600 }],
    ] as const;
    const { body } = await send(await workbook(other.map((row) => [...row])));
    const read = textOf(body);
    expect(read).toContain('Den afløser »Ledige«');
    expect(read).toContain('Perioderne 2026M04, 2026M05, 2026M06 er ikke med mere.');
    expect(read).toContain('Kolonnen Antal mænd: Den er ny.');
    expect((await keep(body)).status).toBe(400);
    expect((await keep(body, { accept: 'ja' })).status).toBe(303);
  });

  test('a CSV file comes in by the same page, and Y30R21 shows expected and actual', async () => {
    const { status, body } = await send(answers.benefitCsv, 'y01a02.csv', { id: 'y01a02' });
    expect(status).toBe(200);
    expect((await keep(body, { id: 'y01a02' })).status).toBe(303);
  });
});
