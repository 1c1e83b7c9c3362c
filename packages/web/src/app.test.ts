import { type TestDatabase, createTestDatabase } from '@rettidig/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { routes } from './routes/index.ts';
import { type Browse, browse } from './testing/browse.ts';
import { type Municipality, boCpr, makeMunicipality, today } from './testing/municipality.ts';

let database: TestDatabase;
let app: FastifyInstance;
let made: Municipality;

beforeAll(async () => {
  database = await createTestDatabase();
  made = await makeMunicipality(database.store);
  app = await createApp({ store: database.store, mode: 'demo', today: () => today });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

type Who = keyof Municipality['employees'];

async function as(who: Who): Promise<Browse> {
  const browser = browse(app);
  await browser.signIn(made.employees[who]);
  return browser;
}

const citizen = (key: string): string => made.citizens.get(key) ?? '';

/** A route's address with ids that exist. */
function addressOf(path: string): string {
  return path
    .replace(':borger', citizen('bo'))
    .replace(':frist', 'samtale-2')
    .replace(':visning', '01890000-0000-7000-8000-000000000000');
}

describe('the route table', () => {
  test.for(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s declares who may use it and why it reads',
    ([, route]) => {
      const reads = route.purpose === null ? 'nothing' : 'for a purpose';
      expect([
        'alle nothing',
        ...['medarbejder', 'ledelse'].flatMap((who) => [`${who} nothing`, `${who} for a purpose`]),
      ]).toContain(`${route.access} ${reads}`);
      expect(route.purpose ?? 'reads nothing').toMatch(/^.{10,}$/);
    },
  );

  test('names no address twice', () => {
    const addresses = routes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  const closed = routes.filter(({ access }) => access !== 'alle');

  test.for(closed.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers 401 to a stranger, without data',
    async ([, { method, path }]) => {
      const stranger = browse(app);
      const url = addressOf(path);
      const response = method === 'GET' ? await stranger.get(url) : await stranger.post(url);
      expect(response.status).toBe(401);
      expect(response.body).toContain('Log ind for at se siden');
      expect(response.body).not.toContain('Lund');
    },
  );

  const forms = closed.filter(({ method }) => method === 'POST');

  test.for(forms.map((route) => [route.path, route] as const))(
    'POST %s is refused without the token of the session, and from another site',
    async ([, { path }]) => {
      const browser = await as('karen');
      const url = addressOf(path);
      expect((await browser.post(url, { _csrf: 'noget-andet' })).status).toBe(403);
      expect((await browser.post(url, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      const foreign = { origin: 'https://example.org', host: 'localhost' };
      expect((await browser.post(url, {}, foreign)).status).toBe(403);
    },
  );

  test('a page for leaders is closed to a caseworker', async () => {
    const leaders = routes.filter(({ access }) => access === 'ledelse');
    expect(leaders.map(({ path }) => path)).toEqual(['/belastning']);
    for (const { path } of leaders) {
      expect((await (await as('anna')).get(path)).status).toBe(403);
      expect((await (await as('karen')).get(path)).status).toBe(200);
      expect((await (await as('birgit')).get(path)).status).toBe(200);
    }
  });
});

describe('signing in', () => {
  test('the first page says that all is made up and lists the employees by team', async () => {
    const { body, status } = await browse(app).get('/');
    expect(status).toBe(200);
    expect(body).toContain('Her er alt opdigtet');
    expect(body).toContain('onsdag 18. november 2026');
    expect(body).toContain('Jobteam Nord');
    expect(body).toContain('Anna Holm<span>Sagsbehandler, 6 borgere</span>');
  });

  test('the search narrows the list of employees', async () => {
    const { body } = await browse(app).get('/?soeg=teamleder');
    expect(body).toContain('1 medarbejder<');
    const list = body.slice(body.indexOf('class="staff"'));
    expect(list).toContain('Karen Møller');
    expect(list).not.toContain('Bent Juhl');
  });

  test('a session lives in a cookie that scripts cannot read, and ends at sign-out', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/log-ind',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `medarbejder=${made.employees.anna}`,
    });
    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe('/min-dag');
    expect(response.headers['set-cookie']).toMatch(
      /^rettidig=0173\.[\w-]{43}; .*HttpOnly; SameSite=Lax$/,
    );
    const browser = await as('anna');
    expect((await browser.get('/min-dag')).status).toBe(200);
    expect((await browser.post('/log-ud')).location).toBe('/');
    expect((await browser.get('/min-dag')).status).toBe(401);
  });

  test('opens the page one was going to, but never another site', async () => {
    const browser = browse(app);
    const go = (til: string) => browser.post('/log-ind', { medarbejder: made.employees.anna, til });
    expect((await go('/borgere?filter=nye')).location).toBe('/borgere?filter=nye');
    expect((await go('//example.org')).location).toBe('/min-dag');
    expect((await go('https://example.org')).location).toBe('/min-dag');
  });

  test('production has no list of employees and no way in', async () => {
    const production = await createApp({
      store: database.store,
      mode: 'production',
      today: () => today,
    });
    const { body } = await browse(production).get('/');
    expect(body).toContain('Login er ikke sat op');
    expect(body).not.toContain('Anna Holm');
    expect(body).not.toContain('DEMO');
    const response = await browse(production).post('/log-ind', {
      medarbejder: made.employees.anna,
    });
    expect(response.status).toBe(404);
    await production.close();
  });
});

/** What a page says to a reader, without markup. */
function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style|svg)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('Min dag', () => {
  test('sorts the deadlines of the caseworker by what is overdue, today, this week and next', async () => {
    const text = textOf((await (await as('anna')).get('/min-dag')).body);
    const section = (from: string, to: string) =>
      text.slice(text.lastIndexOf(from), text.lastIndexOf(to));
    expect(text).toContain('Onsdag 18. november 2026 · uge 47 · 5 borgere med åbent kontaktforløb');
    expect(section('Overskredet 1', 'I dag 1')).toContain(
      '4 dage over 14.11.2026 Bo Lund Samtale 2-4 af 4 (3 mangler) Jobparat',
    );
    expect(section('I dag 1', 'Resten af ugen 1')).toContain(
      'i dag 18.11.2026 Eva Dahl Samtale 4 af 4 Samtale booket 18.11.2026',
    );
    expect(section('Resten af ugen 1', 'Næste uge (uge 48)')).toContain(
      'i morgen 19.11.2026 Per Ågesen Første samtale',
    );
    expect(section('Næste uge (uge 48) 2', 'Venter på')).toMatch(
      /om 7 dage 25\.11\.2026 Mia Bach Samtale 2-4 af 4 .* Mia Bach Første tilbud/,
    );
    expect(section('Venter på borgeren eller a-kassen 1', 'Samtaler i dag')).toContain('Jon Krogh');
  });

  test('shows the interviews of today', async () => {
    const text = textOf((await (await as('anna')).get('/min-dag')).body);
    expect(text).toContain('Samtaler i dag Eva Dahl Jobsamtale, personligt fremmøde');
  });

  test('shows protected citizens to those who may see them only', async () => {
    expect((await (await as('anna')).get('/min-dag')).body).not.toContain('Ida Skov');
    expect((await (await as('karen')).get('/borgere?se=enhed')).body).toContain('Ida Skov');
  });

  test('tells an employee without citizens where to look', async () => {
    const text = textOf((await (await as('karen')).get('/min-dag')).body);
    expect(text).toContain('Du har ingen borgere tilknyttet.');
  });
});

describe('Mine borgere', () => {
  const names = (body: string): readonly string[] =>
    [...body.slice(body.indexOf('data-list')).matchAll(/class="name"[^>]*>([^<]+)</g)].map(
      ([, name]) => name ?? '',
    );

  test.for([
    ['', ['Bo Lund', 'Eva Dahl', 'Per Ågesen', 'Mia Bach', 'Jon Krogh']],
    ['?filter=overskredet', ['Bo Lund']],
    ['?filter=i-dag', ['Eva Dahl']],
    ['?filter=denne-uge', ['Per Ågesen']],
    ['?filter=uden-samtale', ['Bo Lund', 'Per Ågesen', 'Mia Bach', 'Jon Krogh']],
    ['?filter=uden-tilbud&filter=nye', ['Per Ågesen', 'Jon Krogh']],
    ['?gruppe=dagpenge', ['Jon Krogh']],
    ['?ydelse=kontanthjaelp&sorter=borger', ['Mia Bach', 'Eva Dahl', 'Bo Lund', 'Per Ågesen']],
    [
      '?sorter=borger&retning=faldende',
      ['Per Ågesen', 'Bo Lund', 'Jon Krogh', 'Eva Dahl', 'Mia Bach'],
    ],
    ['?se=enhed&sagsbehandler=ingen', ['Ann Friis']],
    ['?se=enhed&filter=fritaget', ['Ann Friis']],
    [
      '?gruppe=&ydelse=&sorter=frist&kolonne=alder',
      ['Bo Lund', 'Eva Dahl', 'Per Ågesen', 'Mia Bach', 'Jon Krogh'],
    ],
  ] as const)('/borgere%s', async ([query, expected]) => {
    const { body, status } = await (await as('anna')).get(`/borgere${query}`);
    expect(status).toBe(200);
    expect(names(body)).toEqual(expected);
  });

  test('an administrator sees the whole municipality, and one unit of it on request', async () => {
    const birgit = await as('birgit');
    const { body } = await birgit.get('/borgere?se=enhed');
    expect(body).toContain('<h1>Hele kommunen</h1>');
    expect(names(body)).toHaveLength(8);
    const unit = /<option value="([^"]+)">Ungeteam/.exec(body)?.[1] ?? '';
    expect(names((await birgit.get(`/borgere?se=enhed&enhed=${unit}`)).body)).toEqual(['Ole Vang']);
  });

  test('keeps, renames and deletes views of one’s own', async () => {
    const anna = await as('anna');
    const saved = await anna.post('/visninger', {
      navn: 'Nye',
      visning: 'filter=nye&sorter=borger',
    });
    expect(saved.location).toBe('/borgere?filter=nye&sorter=borger');
    const { body } = await anna.get(saved.location ?? '');
    expect(body).toContain('aria-current="page">Nye</a>');
    const id = /action="\/visninger\/([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';
    expect((await (await as('karen')).post(`/visninger/${id}/slet`, { til: '' })).status).toBe(404);
    expect((await anna.post(`/visninger/${id}`, { navn: 'Nyeste', til: '' })).status).toBe(303);
    expect((await anna.get('/borgere')).body).toContain('>Nyeste</a>');
    expect((await anna.post(`/visninger/${id}/slet`, { til: '' })).location).toBe('/borgere');
    expect((await anna.get('/borgere')).body).not.toContain('>Nyeste</a>');
  });

  test('a file for a Danish spreadsheet: semicolons, byte order mark, the same rows', async () => {
    const response = await (
      await as('anna')
    ).get('/borgere.csv?filter=overskredet&kolonne=frist&kolonne=uger');
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.headers['content-disposition']).toBe(
      'attachment; filename="borgere-2026-11-18.csv"',
    );
    // 14 May to 18 November 2026 is 188 days: 26 whole weeks.
    expect(response.body).toBe(
      '\uFEFFBorger;Næste frist;Uger i forløb\r\nBo Lund;14.11.2026;26\r\n',
    );
  });

  test('a file for Excel', async () => {
    const response = await (await as('anna')).get('/borgere.xlsx');
    expect(response.status).toBe(200);
    // A zip archive begins with PK.
    expect(response.raw.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('Borger', () => {
  test('shows who, what, where and the next step; the CPR number is masked', async () => {
    const { body } = await (await as('anna')).get(`/borgere/${citizen('bo')}`);
    const text = textOf(body);
    expect(body).toContain('<title>Bo Lund – Rettidig</title>');
    expect(text).toContain('Bo Lund 41 år');
    expect(text).toContain('3 frister er overskredet');
    expect(text).toContain('Jobparat kontanthjælpsmodtager');
    expect(text).toContain('siden 14.05.2026 (26 uger)');
    expect(text).toContain('Anna Holm, Jobteam Nord');
    expect(text).toContain('740585-••••');
    expect(body).not.toContain(boCpr.slice(6));
    expect(text).toContain('Virksomhedspraktik');
  });

  test('the CPR number is shown for a reason only, and the look is logged', async () => {
    const anna = await as('anna');
    const url = `/borgere/${citizen('bo')}/cpr`;
    expect((await anna.post(url)).status).toBe(400);
    const { body, status, headers } = await anna.post(url, { grund: 'brev' });
    expect(status).toBe(200);
    expect(body).toContain('740585-0011');
    expect(headers['cache-control']).toBe('no-store');
    expect(await purposes()).toContain('CPR-nummer vist: Brev til borgeren');
  });

  test('an earlier day shows what was known at its end, Danish time', async () => {
    const anna = await as('anna');
    const at = async (day: string) =>
      textOf((await anna.get(`/borgere/${citizen('eva')}?kendt=${day}`)).body);
    // Anna recorded the booking on 16 November at 14.05 Danish time.
    const before = await at('15.11.2026');
    expect(before).toContain('Du ser sagen, som den var kendt den 15. november 2026.');
    expect(before).not.toContain('Samtale booket');
    expect(before).not.toContain('Anna Holm 16.11');
    const after = await at('2026-11-16');
    expect(after).toContain('Samtale booket 18.11.2026');
    expect(after).toContain(
      '16.11.2026 kl. 14.05 Samtale: 18.11.2026, jobsamtale, booket, personligt fremmøde, kommunen Anna Holm',
    );
  });

  test('the whole case can be drawn', async () => {
    const { status } = await (await as('anna')).get(`/borgere/${citizen('bo')}?tidslinje=alt`);
    expect(status).toBe(200);
  });

  test.for(['ole', 'ida'])(
    '%s is not there for Anna, as if the citizen did not exist',
    async (key) => {
      const anna = await as('anna');
      const nobody = await anna.get('/borgere/01890000-0000-7000-8000-000000000000');
      const hidden = await anna.get(`/borgere/${citizen(key)}`);
      expect(hidden.status).toBe(404);
      expect(textOf(hidden.body)).toBe(textOf(nobody.body));
    },
  );
});

describe('Hvorfor?', () => {
  test('gives the answer, the paragraph, the values with their source, and what would change it', async () => {
    const { body } = await (await as('anna')).get(`/borgere/${citizen('bo')}/hvorfor/samtale-2`);
    const text = textOf(body);
    expect(text).toContain(
      'Samtale 2 af 4 er overskredet med 4 dage; fristen var den 14. november 2026.',
    );
    expect(text).toContain('Lov om en aktiv beskæftigelsesindsats');
    expect(text).toContain('Lov pr. 14. maj 2026');
    expect(text).toMatch(/4 .* 01\.01\.20\d\d/);
    expect(text).toContain('Hvis en afholdt samtale registreres');
  });

  test('the law of another day is marked as imagined', async () => {
    const anna = await as('anna');
    const { body } = await anna.get(`/borgere/${citizen('bo')}/hvorfor/samtale-2?lov=2014-01-01`);
    const text = textOf(body);
    // 2014: jobparat has three interviews in three months (docs/duties.md).
    expect(text).toContain('Tænkt eksempel: svaret efter loven den 1. januar 2014.');
    expect(text).toContain('Samtale 2 af 3');
  });

  test('a duty that the law of that day did not have', async () => {
    const anna = await as('anna');
    const { body, status } = await anna.get(
      `/borgere/${citizen('bo')}/hvorfor/samtale-4?lov=01.01.2014`,
    );
    expect(status).toBe(200);
    expect(textOf(body)).toContain(
      'Efter loven den 1. januar 2014 findes denne frist ikke for borgeren.',
    );
  });

  test('a duty that does not exist', async () => {
    const anna = await as('anna');
    expect((await anna.get(`/borgere/${citizen('bo')}/hvorfor/samtale-99`)).status).toBe(404);
  });
});

describe('finding a citizen', () => {
  test('one hit opens the case; the name stands in no address', async () => {
    const { location } = await (await as('anna')).post('/find', { navn: 'ågesen' });
    expect(location).toBe(`/borgere/${citizen('per')}`);
  });

  test('several hits are a list; a CPR number is turned away', async () => {
    const anna = await as('anna');
    expect(textOf((await anna.post('/find', { navn: 'a' })).body)).toContain('mindst to bogstaver');
    const several = textOf((await anna.post('/find', { navn: 'an' })).body);
    expect(several).not.toContain('Ole Vang');
    const byCpr = await anna.post('/find', { navn: '740585-0011' });
    expect(byCpr.body).not.toContain('740585');
    expect(textOf(byCpr.body)).toContain('CPR-numre må ikke skrives her');
  });
});

describe('what is not understood', () => {
  test.for([
    [
      '/borgere?filter=hest',
      'Feltet »Kræver opmærksomhed«: »hest« er ikke en af mulighederne. Vælg en af disse: overskredet,',
    ],
    ['/borgere?filter=nye&filter=ko', '»ko« er ikke en af mulighederne'],
    ['/borgere?gruppe=match1', 'Feltet »Målgruppe«: »match1« er ikke en af mulighederne'],
    ['/borgere?sorter=a&sorter=b', 'Feltet »Sorter efter«: Feltet må kun stå én gang.'],
    ['/borgere?noget=andet', 'Feltet »noget«: Siden kender ikke feltet.'],
    [
      '/borgere/BO?kendt=2026-02-30',
      '»2026-02-30« er ikke en dato i kalenderen. Skriv den som 21.11.2026',
    ],
    [
      '/borgere/BO?kendt=19.11.2026',
      '19.11.2026 er ikke kommet endnu. Vælg 18.11.2026 eller en tidligere dag.',
    ],
    ['/borgere/BO/hvorfor/samtale-2?lov=i+gaar', 'Feltet »Lovens dato«: »i gaar« er ikke en dato'],
    ['/borgere/bo-lund', 'Det er ikke en gyldig nøgle'],
    ['/borgere?se=%ZZ', 'er ikke en af mulighederne'],
    [
      '/borgere/BO?kendt=01.11.2026',
      'Der var ikke registreret noget i sagen den 01.11.2026. Vælg en senere dag.',
    ],
  ] as const)('%s is status 400 and says what to do', async ([url, advice]) => {
    const anna = await as('anna');
    const { body, status } = await anna.get(url.replace('BO', citizen('bo')));
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
  });

  test('a link leads to the page without what is wrong', async () => {
    const { body } = await (await as('anna')).get('/borgere?filter=hest&gruppe=jobparat');
    expect(body).toContain('href="/borgere?gruppe=jobparat"');
  });

  test('a bad address, a too large form, a missing page', async () => {
    const anna = await as('anna');
    expect((await anna.get('/borgere/%E0%A4%A')).status).toBe(400);
    expect((await anna.post('/find', { navn: 'x'.repeat(200_000) })).status).toBe(413);
    const missing = await anna.get('/findes-ikke');
    expect(missing.status).toBe(404);
    expect(missing.body).toContain('<html lang="da">');
  });

  test('in English, too', async () => {
    const anna = await as('anna');
    await anna.post('/sprog', { sprog: 'en', til: '/borgere' });
    const { body } = await anna.get('/borgere?gruppe=match1');
    expect(body).toContain('<html lang="en">');
    expect(textOf(body)).toContain('“match1” is not one of the options.');
  });
});

describe('what is kept about those who look', () => {
  test('every page that reads citizens logs them with its purpose', async () => {
    const anna = await as('anna');
    await anna.get('/min-dag');
    await anna.get('/borgere');
    await anna.get(`/borgere/${citizen('bo')}`);
    await anna.get(`/borgere/${citizen('bo')}/hvorfor/samtale-2`);
    await anna.get('/borgere.csv');
    expect(await purposes()).toEqual(
      expect.arrayContaining([
        'Min dag: frister for egne borgere',
        'Mine borgere: overblik over borgere',
        'Borgerens sag',
        'Hvorfor? Begrundelse for en frist',
        'Mine borgere: udtræk som CSV',
      ]),
    );
  });

  test('the log names routes and statuses, never persons or addresses', async () => {
    const lines: string[] = [];
    const { default: pino } = await import('pino');
    const logged = await createApp({
      store: database.store,
      mode: 'demo',
      today: () => today,
      logger: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    });
    const anna = browse(logged);
    await anna.signIn(made.employees.anna);
    await anna.get(`/borgere/${citizen('bo')}?kendt=18.11.2026`);
    await anna.post('/find', { navn: 'Lund' });
    await anna.post(`/borgere/${citizen('bo')}/cpr`, { grund: 'brev' });
    await anna.get('/borgere?filter=Bo+Lund');
    await logged.close();
    const log = lines.join('');
    expect(log).toContain('"route":"/borgere/:borger"');
    for (const secret of ['Lund', boCpr, boCpr.slice(6), citizen('bo'), 'kendt']) {
      expect(log).not.toContain(secret);
    }
  });

  test('a fault shows a code and no more, and is logged without its message', async () => {
    const lines: string[] = [];
    const { default: pino } = await import('pino');
    const broken = await createApp({
      store: database.store,
      mode: 'demo',
      today: () => {
        throw new Error('Bo Lund');
      },
      logger: pino({}, { write: (line: string) => void lines.push(line) }),
    });
    const { body, status } = await browse(broken).get('/');
    await broken.close();
    expect(status).toBe(500);
    expect(body).not.toContain('Bo Lund');
    expect(lines.join('')).not.toContain('Bo Lund');
  });
});

describe('headers', () => {
  test('nothing inline may run, nothing may frame, pages are not kept', async () => {
    const { headers } = await (await as('anna')).get('/min-dag');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  test('style, script, picture and fonts may be kept for ever', async () => {
    const { body } = await browse(app).get('/');
    const addresses = [...body.matchAll(/(?:href|src)="(\/(?:assets|fonts)\/[^"]+)"/g)];
    expect(addresses.length).toBeGreaterThanOrEqual(5);
    for (const [, url = ''] of addresses) {
      const { status, headers } = await browse(app).get(url);
      expect(status).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
    }
    expect((await browse(app).get('/fonts/IBMPlexSans-Bold-Greek.woff2')).status).toBe(404);
  });
});

async function purposes(): Promise<readonly string[]> {
  const { pool } = database.store;
  const client = await pool.connect();
  try {
    await client.query(
      `begin; set local app.municipality = '${made.code}'; set local app.all_units = 'on'; set local app.protected = 'on'`,
    );
    const { rows } = await client.query<{ purpose: string }>(
      'select distinct purpose from read_log',
    );
    await client.query('rollback');
    return rows.map(({ purpose }) => purpose);
  } finally {
    client.release();
  }
}
