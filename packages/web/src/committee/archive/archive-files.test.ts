import { forms, meetingPaper, noInserts, paperText } from '@rettidig/committee';
import { madeMeeting } from '@rettidig/committee/testing';
import { keepPaperFile, type Tx, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { browse, type Browse } from '../../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
let demo: Demo;
let ulla: Browse;

const [form] = forms;
if (form === undefined) throw new Error('no form');
const minutes = paperText(
  meetingPaper(madeMeeting, form, { kind: 'referat', audience: 'medlem', inserts: noInserts }),
);
const paper = (n: number | string): string => `${minutes}\nUdgave ${n}`;

const everything = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  withAccess(
    demo.options.store,
    {
      municipality: demo.made.code,
      user: demo.made.employees.ulla,
      units: [],
      protectedPersons: false,
      committee: 'alt',
      purpose: 'Prøve af gamle papirer',
    },
    work,
  );

/** As a program that stops between a file is kept and it is read leaves it. */
const left = (fileName: string, content: string): Promise<unknown> =>
  everything((tx) =>
    keepPaperFile(
      tx,
      { fileName, type: 'text/plain', bytes: Buffer.from(content), body: null },
      recording,
    ),
  );

const addressOf = (body: string, name: string): string =>
  new RegExp(`href="(/udvalg/arkiv/[\\w-]{36})">${name}<`).exec(body)?.[1] ?? '';
const setIn = (body: string): string => /name="set" value="([^"]+)"/.exec(body)?.[1] ?? '';

beforeAll(async () => {
  demo = await startDemo();
  ulla = await demo.as('ulla');
});
afterAll(() => demo.close());

describe('a program that stopped while papers were read', () => {
  test('has lost none: they are said to wait, and are read by one click, also by another program', async () => {
    for (const n of [1, 2, 3]) await left(`gammelt-${n}.txt`, paper(n));
    await left('indkoeb.txt', 'Mælk og brød');
    const app = await createApp(demo.options);
    const browser = browse(app);
    await browser.signIn(demo.made.employees.ulla);
    expect(textOf((await browser.get('/udvalg/arkiv')).body)).toContain(
      '4 papirer venter på at blive læst',
    );
    const { location } = await browser.post('/udvalg/arkiv/laes');
    const done = textOf((await browser.get(location ?? '')).body);
    expect(done).toContain('3 papirer er læst.');
    expect(done).toContain('indkoeb.txt : Filen ligner ikke en dagsorden eller et referat');
    expect(done).not.toContain('venter på at blive læst');
    await app.close();
  });

  test('reads what waits with what is sent again, each once', async () => {
    await left('igen.txt', paper('igen'));
    const { location } = await ulla.send('/udvalg/arkiv', [
      { name: 'igen.txt', content: paper('igen') },
      { name: 'gammelt-1.txt', content: paper(1) },
    ]);
    const page = textOf((await ulla.get(location ?? '')).body);
    expect(page).toContain('1 papir er læst.');
    expect(page).toContain('Er her allerede gammelt-1.txt');
    expect(page).not.toContain('venter på at blive læst');
  });
});

test('300 papers at once are all read, with how far it is', async () => {
  const many = Array.from({ length: 300 }, (_, n) => ({
    name: `mange-${n}.txt`,
    content: paper(`mange ${n}`),
  }));
  const { status, location } = await ulla.send('/udvalg/arkiv', many);
  expect(status).toBe(303);
  const shown = async (): Promise<string> => textOf((await ulla.get(location ?? '')).body);
  let page = await shown();
  for (let asked = 0; asked < 10 && !page.includes('300 papirer er læst.'); asked += 1) {
    expect(page).toMatch(/\d+ af 300 filer er læst\./);
    page = await shown();
  }
  expect(page).toContain('300 papirer er læst.');
});

describe('the file of an old paper', () => {
  let at = '';

  test('can be fetched as it came, by the secretariat alone', async () => {
    const { location } = await ulla.send('/udvalg/arkiv', [
      { name: 'referat.txt', content: paper('original') },
    ]);
    at = addressOf((await ulla.get(location ?? '')).body, 'referat.txt');
    expect((await ulla.get(at)).body).toContain(`href="${at}/hent"`);
    const { raw, headers } = await ulla.get(`${at}/hent`);
    expect(raw.toString()).toBe(paper('original'));
    expect(headers['content-disposition']).toContain('referat.txt');
    for (const who of ['karen', 'poul', 'anna'] as const) {
      expect((await (await demo.as(who)).get(`${at}/hent`)).status).toBe(403);
    }
    const told = browse(demo.app);
    expect((await told.get(`${at}/hent`)).status).not.toBe(200);
  });

  test('cannot when the paper is put aside, and can when it is taken up again', async () => {
    const change = async (what: string): Promise<void> => {
      const { body } = await ulla.get(at);
      expect((await ulla.post(`${at}/${what}`, { set: setIn(body) })).status).toBe(303);
    };
    await change('kasser');
    expect((await ulla.get(`${at}/hent`)).status).toBe(404);
    expect((await ulla.get(at)).body).not.toContain(`${at}/hent`);
    await change('brug');
    expect((await ulla.get(`${at}/hent`)).status).toBe(200);
  });

  test('is nobody’s when it turned out to be no paper', async () => {
    const kept = await everything(async (tx) => {
      const { rows } = await tx.client.query<{ readonly archive: string }>(
        `select archive from committee_archive_file where file_name = 'indkoeb.txt'`,
      );
      return rows;
    });
    expect(kept).toHaveLength(1);
    expect((await ulla.get(`/udvalg/arkiv/${kept[0]?.archive}/hent`)).status).toBe(404);
  });
});
