import { type WorkbookSheet, writeWorkbook } from '@rettidig/documents';
import { externalAnswers as answers } from '@rettidig/figures/testing';
import { openStore, saveMunicipality, withAccess } from '@rettidig/store';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { type EmptyDatabase, createEmptyDatabase } from '../testing/command-line.ts';
import { fetchJobindsatsV3 } from './fetch-jobindsats.ts';
import { type Patience, ask } from './http.ts';

const key = 'hemmelig-noegle-7f3a';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

type Given = {
  readonly status?: number;
  readonly text?: string;
  readonly after?: string;
  readonly cut?: true;
};

/** What the server answers, by the beginning of the path; the first that fits is used, and used up where it is a list. */
let given: Record<string, Given | Given[]>;
let asked: Asked[];

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const server = createServer((request, response) => {
  void (async () => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, url, authorization: headers.authorization, body: await bodyOf(request) });
    const [, found] = Object.entries(given).find(([path]) => url.startsWith(path)) ?? [];
    const one = Array.isArray(found) ? found.shift() : found;
    const { status = one === undefined ? 404 : 200, text = '', after, cut } = one ?? {};
    if (cut === true) {
      response.writeHead(200, { 'content-length': text.length + 100 });
      response.write(text, () => request.socket.destroy());
      return;
    }
    response.writeHead(status, after === undefined ? {} : { 'retry-after': after });
    response.end(text);
  })();
});

let address: string;
let database: EmptyDatabase;
const folder = mkdtempSync(join(tmpdir(), 'rettidig-external-'));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  database = await createEmptyDatabase();
  const store = await openStore({ databaseUrl: database.url });
  const access = { municipality: 199, user: null, units: [], protectedPersons: false } as const;
  await withAccess(store, { ...access, purpose: 'Prøve' }, (tx) =>
    saveMunicipality(tx, { name: 'Øvelev Kommune', demoDay: null }),
  );
  await store.close();
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  given = {};
  asked = [];
});

async function rettidig(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let out = '';
  let err = '';
  const code = await run(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    columns: 120,
    env: {
      DATABASE_URL: database.url,
      RETTIDIG_JOBINDSATS_URL: address,
      RETTIDIG_STATBANK_URL: address,
      RETTIDIG_JOBINDSATS_KEY: key,
      ...env,
    },
  });
  expect(out + err).not.toContain(key);
  return { code, out, err };
}

describe('fetching', () => {
  test('Jobindsats, version 3: what the table is, then its figures, with the key as bearer', async () => {
    given = {
      '/v3/table/y01a02': { text: answers.tableV3 },
      '/v3/data/y01a02': { text: answers.benefitV3 },
    };
    const { code, out, err } = await rettidig(['external', 'fetch', 'jobindsats', 'Y01A02']);
    expect([code, out]).toEqual([
      0,
      'Gemt: Antal personer på a-dagpenge (y01a02), 3 rækker, 2 perioder.\n',
    ]);
    expect(err).toContain('3 tal er skjult eller mangler');
    expect(asked.map(({ url }) => url)).toEqual([
      '/v3/table/y01a02?format=json',
      '/v3/data/y01a02?mgroup.*=*&period.M=latest%3A36&hierarchy._nykom=%2F199%2F&hierarchy._kon=/&format=json',
    ]);
    expect(asked.every(({ authorization }) => authorization === `Bearer ${key}`)).toBe(true);
    const list = await rettidig(['external', 'list']);
    expect(list.out).toMatch(/y01a02 +Antal personer på a-dagpenge +jobindsats-v3 +3 /);
    expect(list.out).toContain('10.12.2026');
  });

  test('Jobindsats, version 2: the latest periods, then the figures', async () => {
    given = {
      '/v2/tables/y14d03/json': { text: answers.periodsV2 },
      '/v2/data/y14d03/json': { text: answers.benchmarkV2 },
    };
    const words = ['external', 'fetch', 'jobindsats-v2', 'y14d03', '--period', 'latest:2'];
    expect((await rettidig(words)).code).toBe(0);
    expect(asked[1]).toMatchObject({ method: 'POST', authorization: key });
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      area: ['Øvelev'],
      period: ['2025QMAT12', '2026QMAT01'],
    });
  });

  test('Statistikbanken: without a key', async () => {
    given = {
      '/v1/tableinfo': { text: answers.statBankInfo },
      '/v1/data': { text: answers.statBankData },
    };
    const words = ['external', 'fetch', 'statbank', 'aus07', '--area', '*'];
    const { code, out } = await rettidig(words, { RETTIDIG_JOBINDSATS_KEY: '' });
    expect([code, out]).toEqual([0, 'Gemt: Fuldtidsledige (aus07), 4 rækker, 2 perioder.\n']);
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      table: 'AUS07',
      format: 'JSONSTAT',
      lang: 'da',
      variables: [
        { code: 'OMRÅDE', values: ['*'] },
        { code: 'Tid', values: ['2026M08', '2026M09'] },
      ],
    });
    expect(asked.every(({ authorization }) => authorization === undefined)).toBe(true);
  });

  test.for([
    ['a cut answer', { text: answers.benefitV3.slice(0, 200) }, 'skåret over efter'],
    ['an empty answer', { text: '' }, 'Svaret er tomt'],
    ['a web page', { text: answers.errorPage }, 'Svaret er en webside'],
    ['a key that is refused', { status: 401 }, 'afviser nøglen (401)'],
    ['an unknown table', { status: 404 }, 'har ikke den tabel'],
    [
      'a new column',
      {
        text: answers.benefitV3
          .replace('"Køn"', '"Køn","Antal forløb"')
          .replaceAll('"Kvinder",', '"Kvinder",1,')
          .replaceAll('"Mænd",', '"Mænd",1,'),
      },
      'Kolonnen Antal forløb: Den er ny.',
    ],
  ] as const)('%s: nothing is saved, and the figures before stand', async ([, answer, message]) => {
    given = {
      '/v3/table/y01a02': { text: answers.tableV3 },
      '/v3/data/y01a02': { text: answers.benefitV3 },
    };
    const words = ['external', 'fetch', 'jobindsats', 'y01a02'];
    expect((await rettidig(words)).code).toBe(0);
    const tables = async () => (await rettidig(['external', 'list'])).out.split('\n\n', 1)[0];
    const before = await tables();
    given = { ...given, '/v3/data/y01a02': answer };
    const { code, out, err } = await rettidig(words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).toContain('Intet er gemt.');
    expect(await tables()).toBe(before);
  });

  test('a new column is kept when it is accepted', async () => {
    given = {
      '/v3/table/y09a02': { text: answers.tableV3 },
      '/v3/data/y09a02': { text: answers.benefitV3 },
    };
    const words = ['external', 'fetch', 'jobindsats', 'y09a02'];
    await rettidig(words);
    given = {
      ...given,
      '/v3/data/y09a02': { text: answers.benefitV3.replaceAll('Antal personer', 'Antal') },
    };
    expect((await rettidig(words)).err).toContain('Den er der ikke mere.');
    expect((await rettidig([...words, '--accept-changes'])).code).toBe(0);
  });

  test('how the newest fetch of a table went is remembered, and what failed is told', async () => {
    given = { '/v3/table/y10a02': { text: answers.errorPage } };
    await rettidig(['external', 'fetch', 'jobindsats', 'y10a02', '--area', '*']);
    const list = await rettidig(['external', 'list']);
    expect(list.out).toMatch(/Hentninger, der mislykkedes:\n(.*\n)*  y10a02 .*webside/);
    given = {
      '/v3/table/y10a02': { text: answers.tableV3 },
      '/v3/data/y10a02': { text: answers.benefitV3 },
    };
    await rettidig(['external', 'fetch', 'jobindsats', 'y10a02', '--area', '*']);
    expect((await rettidig(['external', 'list'])).out).not.toMatch(/ {2}y10a02 .*webside/);
  });

  test('what is due is fetched again as it was asked for, and nothing else', async () => {
    given = {
      '/v3/table/y40a02': { text: answers.errorPage },
      '/v3/table/y08a02': { text: answers.tableV3.replace('2026-12-10', '2999-01-01') },
      '/v3/data/y08a02': { text: answers.benefitV3 },
    };
    const fetch = ['external', 'fetch', 'jobindsats'];
    await rettidig([...fetch, 'y40a02', '--area', '*', '--period', 'latest:2', '--split', '_kon']);
    expect((await rettidig([...fetch, 'y08a02'])).code).toBe(0);
    given = {
      '/v3/table/': { text: answers.tableV3 },
      '/v3/data/': { text: answers.benefitV3 },
    };
    asked = [];
    const { out } = await rettidig(['external', 'due']);
    expect(out).toContain('(y40a02)');
    const urls = asked.map(({ url }) => url);
    expect(urls).toContain(
      '/v3/data/y40a02?mgroup.*=*&period.M=latest%3A2&hierarchy._nykom=*&hierarchy._kon=*&format=json',
    );
    expect(urls.filter((url) => url.includes('y08a02'))).toEqual([]);
  });

  test('an answer with less in it is kept when it is accepted', async () => {
    given = {
      '/v3/table/y11a02': { text: answers.tableV3 },
      '/v3/data/y11a02': { text: answers.benefitV3 },
    };
    const words = ['external', 'fetch', 'jobindsats', 'y11a02'];
    await rettidig(words);
    const less = answers.benefitV3.replace(/,\["2026M05","Øvelev","Mænd".*?\]/u, '');
    given = { ...given, '/v3/data/y11a02': { text: less } };
    const { code, err } = await rettidig(words);
    expect(code).toBe(1);
    expect(err).toContain('Fordelingen Køn: Værdien Mænd er ikke med mere.');
    expect(err).toContain('Intet er gemt.');
    expect((await rettidig([...words, '--accept-changes'])).code).toBe(0);
  });

  test.for([
    [['external', 'fetch', 'jobindsats', 'y01a02', '--area', 'Atlantis'], 1, '»Atlantis«'],
    [['external', 'fetch', 'jobindsats', 'y01a02', '--split', '_farve'], 1, 'Den har: _kon.'],
    [['external', 'fetch', 'jobindsats', 'y01a02', '--period', 'i går'], 2, '--period i går'],
    [['external', 'fetch', 'jobindsats', '../../x'], 2, 'er ikke id på en tabel'],
    [['external', 'fetch', 'kilden', 'y01a02'], 2, 'Vælg en af: jobindsats'],
    [['external'], 2, 'external fetch'],
    [['externl', 'fetch'], 2, 'kendes ikke'],
  ] as const)('%j is refused', async ([words, code, message]) => {
    given = { '/v3/table/y01a02': { text: answers.tableV3 } };
    const result = await rettidig(words);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });

  test('without a key it says how to get one', async () => {
    const words = ['external', 'fetch', 'jobindsats', 'y01a02'];
    const { code, err } = await rettidig(words, { RETTIDIG_JOBINDSATS_KEY: ' ' });
    expect(code).toBe(1);
    expect(err).toContain('jobindsats@star.dk');
    expect(asked).toEqual([]);
  });
});

describe('a source that is not well', () => {
  const waits: number[] = [];
  const patience: Patience = {
    attempts: 3,
    milliseconds: 5000,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  const question = () => ({ url: `${address}/svar`, headers: { authorization: key } });
  beforeEach(() => {
    waits.length = 0;
  });

  test('is asked again when it is busy or fails, as late as it asks for', async () => {
    given = { '/svar': [{ status: 429, after: '7' }, { status: 503 }, { text: 'tal' }] };
    expect(await ask('Kilden', question(), patience)).toEqual({ outcome: 'text', text: 'tal' });
    expect(waits).toEqual([7000, 2000]);
  });

  test('is given up after as many times as is said', async () => {
    given = { '/svar': { status: 500 } };
    const answer = await ask('Kilden', question(), patience);
    expect(answer).toEqual({
      outcome: 'refused',
      message: 'Kilden svarer med fejl 500. Prøv igen senere.',
    });
    expect(asked).toHaveLength(3);
  });

  test('is not asked again when the question is wrong', async () => {
    given = { '/svar': { status: 400 } };
    expect((await ask('Kilden', question(), patience)).outcome).toBe('refused');
    expect(asked).toHaveLength(1);
  });

  test('that breaks off in the middle gives nothing', async () => {
    given = { '/svar': { text: answers.benefitV3, cut: true } };
    const answer = await ask('Kilden', question(), { ...patience, attempts: 1 });
    expect(answer).toMatchObject({ outcome: 'refused' });
    expect(JSON.stringify(answer)).not.toContain(key);
  });

  test('that sends on to another address does not get the key there', async () => {
    given = { '/svar': { status: 302 } };
    expect((await ask('Kilden', question(), patience)).outcome).toBe('refused');
  });

  test('is not asked for figures when it did not say what the table is', async () => {
    given = { '/v3/table': { text: answers.errorPage } };
    const wanted = { tableId: 'y01a02', area: '*', periods: 2, splitBy: '*' } as const;
    const reading = await fetchJobindsatsV3({ address, key, patience }, wanted);
    expect(reading.outcome).toBe('problems');
    expect(asked).toHaveLength(1);
  });
});

describe('a file', () => {
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  test('as CSV, also in the code page of Windows', async () => {
    const path = file('ledighed.csv', answers.benefitCsv);
    expect((await rettidig(['external', 'import', path])).out).toBe(
      'Gemt: ledighed (ledighed), 3 rækker, 2 perioder.\n',
    );
    const old = Buffer.from(answers.benefitCsv.slice(1), 'latin1');
    const again = await rettidig(['external', 'import', file('ledighed.csv', old)]);
    expect(again.code).toBe(0);
  });

  test.for([
    ['web.csv', answers.errorPage, 'Svaret er en webside'],
    ['tom.csv', '', 'Svaret er tomt'],
    ['bog.xlsx', 'PK ikke et regneark', 'Regnearket kan ikke læses'],
    ['komma.csv', 'Periode,Område,Antal\n', 'semikolon'],
  ] as const)('%s is refused', async ([name, content, message]) => {
    const { code, err } = await rettidig(['external', 'import', file(name, content)]);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  test('that is not there', async () => {
    const { code, err } = await rettidig(['external', 'import', join(folder, 'findes-ikke.csv')]);
    expect([code, err]).toEqual([1, expect.stringContaining('Filen findes ikke')]);
  });
});

describe('a workbook with several sheets', () => {
  const sheet = (name: string, figure: number): WorkbookSheet => ({
    name,
    rows: [
      ['Område', 'Periode', 'Antal personer'],
      ['Øvelev', '2026M04', { value: figure }],
      ...(figure > 600 ? [['Øvelev', '2026M05', { value: figure }]] : []),
    ],
    widths: [20, 20, 20],
    stickyRows: 1,
  });
  const path = join(folder, 'delt.xlsx');
  const words = ['external', 'import', path];
  beforeAll(async () => {
    writeFileSync(path, await writeWorkbook([sheet('Kvinder', 601), sheet('Mænd', 597)]));
  });

  test('is not read before one is named: the sheets are, and nothing is kept', async () => {
    const { code, out, err } = await rettidig(words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Der står noget på flere ark: 1 »Kvinder« og 2 »Mænd«.');
    expect(err).toContain('Intet er gemt.');
    expect((await rettidig(['external', 'list'])).out).not.toContain('delt');
  });

  test.for([
    ['Kvinder', '2 rækker, 2 perioder'],
    [' mænd ', '1 række, 1 periode'],
    ['1', '2 rækker, 2 perioder'],
    ['2', '1 række, 1 periode'],
  ] as const)('reads the sheet %s', async ([name, said]) => {
    const { code, out } = await rettidig([...words, '--sheet', name, '--accept-changes']);
    expect([code, out.includes(said)]).toEqual([0, true]);
  });

  test.for([
    [
      path,
      'Børn',
      'Der er intet ark »Børn« med noget på. Der står noget på 1 »Kvinder« og 2 »Mænd«.',
    ],
    [path, '3', 'Der er intet ark »3« med noget på.'],
    [join(folder, 'delt.csv'), '1', 'Filen er ikke et regneark og har ingen ark.'],
  ] as const)('says of %s that it has no sheet %s', async ([file, name, message]) => {
    writeFileSync(join(folder, 'delt.csv'), answers.benefitCsv);
    const { code, err } = await rettidig(['external', 'import', file, '--sheet', name]);
    expect([code, err.includes(message), err.includes('Intet er gemt.')]).toEqual([1, true, true]);
  });
});
