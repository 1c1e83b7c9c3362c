import { StoreError } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { routes } from './routes/index.ts';
import { browse } from './testing/browse.ts';
import { type Demo, startDemo } from './testing/demo.ts';
import { keepLog } from './testing/kept-log.ts';
import { boCpr } from './testing/municipality.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

/** A route's address with ids that exist. */
function addressOf(path: string): string {
  return path
    .replace(':borger', demo.citizen('bo'))
    .replace(':frist', 'samtale-2')
    .replace(':brev', demo.made.letters.queued)
    .replace(':slags', 'afgoerelse')
    .replace(':visning', '01890000-0000-7000-8000-000000000000');
}

describe('the route table', () => {
  test.for(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s declares who may use it and why it reads',
    ([, route]) => {
      const reads = route.purpose === null ? 'nothing' : 'for a purpose';
      expect([
        'alle nothing',
        ...['bruger', 'udvalg', 'udvalgsarbejde', 'sekretariat'].map((who) => `${who} nothing`),
        ...['medarbejder', 'sagsarbejde', 'ledelse', 'sagsledelse'].flatMap((who) => [
          `${who} nothing`,
          `${who} for a purpose`,
        ]),
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
      const stranger = browse(demo.app);
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
      const browser = await demo.as('karen');
      const url = addressOf(path);
      expect((await browser.post(url, { _csrf: 'noget-andet' })).status).toBe(403);
      expect((await browser.post(url, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      const foreign = { origin: 'https://example.org', host: 'localhost' };
      expect((await browser.post(url, {}, foreign)).status).toBe(403);
    },
  );

  test('all of economy is for those who lead', () => {
    const economy = routes.filter(({ path }) => path.startsWith('/oekonomi'));
    expect(economy.filter(({ access }) => access !== 'ledelse').map(({ path }) => path)).toEqual(
      [],
    );
  });

  const leaders = routes.filter(({ access }) => access === 'ledelse' || access === 'sagsledelse');

  test('the pages for leaders, besides economy', () => {
    const paths = [...new Set(leaders.map(({ path }) => path))].toSorted();
    expect(paths.filter((path) => !path.startsWith('/oekonomi'))).toEqual([
      '/belastning',
      '/belastning/figur.png',
      '/belastning/figur.svg',
      '/benchmark/:runde/deltager/:deltager/kommentarer',
      '/benchmark/:runde/deltager/:deltager/svar',
      '/benchmark/:runde/filer',
      '/benchmark/:runde/navn',
      '/benchmark/:runde/navne',
      '/benchmark/:runde/ret',
      '/benchmark/ny',
      '/eksterne-tal/:tabel/udgaver',
      '/eksterne-tal/:tabel/udgaver/traek',
      '/eksterne-tal/fil',
      '/eksterne-tal/ny',
      '/kalender/lokaler',
      '/kalender/lokaler/:lokale/luk',
      '/kalender/samtaletyper',
      '/kalender/standardtid',
      '/kapacitet/pladser',
      '/lovaendring',
      '/lovaendring.csv',
      '/noegletal/maal',
      '/noegletal/maal/:maal/ret',
      '/noegletal/maal/:maal/slut',
      '/noegletal/maal/indlaes',
      '/noegletal/maal/ny',
      '/overdragelser',
      '/priser/:pris/ret',
      '/priser/:pris/slut',
      '/priser/eksempel.csv',
      '/priser/fil',
      '/priser/ny',
      '/projekter',
      '/projekter/:projekt/ret',
      '/projekter/nyt',
      '/skabeloner',
      '/skabeloner/:slags',
      '/skabeloner/:slags/standard',
      '/skabeloner/:slags/vis',
    ]);
  });

  test.for(
    leaders
      .filter(({ method, path }) => method === 'GET' && !path.includes(':'))
      .map(({ path }) => path),
  )('%s is closed to a caseworker, and open to leaders', async (path) => {
    expect((await (await demo.as('anna')).get(path)).status).toBe(403);
    const open = path === '/lovaendring.csv' ? `${path}?foer=2026-06-30&efter=2026-07-01` : path;
    // A file may be of something that is not there yet.
    const answers = /\.[a-z]+$/.test(path) ? [200, 404] : [200];
    for (const leader of ['karen', 'birgit'] as const) {
      expect(answers).toContain((await (await demo.as(leader)).get(open)).status);
    }
  });

  test('nothing for leaders can be sent by a caseworker', async () => {
    const anna = await demo.as('anna');
    for (const { path } of leaders.filter(({ method }) => method === 'POST')) {
      expect((await anna.post(path)).status).toBe(403);
    }
  });
});

describe('an economist', () => {
  test('changes no case: every step of a case is closed, and every page for those who lead casework', async () => {
    const palle = await demo.as('palle');
    const closed = routes.filter(
      ({ access }) => access === 'sagsarbejde' || access === 'sagsledelse',
    );
    expect(closed.length).toBeGreaterThan(80);
    for (const { method, path } of closed) {
      const url = addressOf(path);
      const { status } = method === 'GET' ? await palle.get(url) : await palle.post(url);
      expect(`${method} ${path} ${status}`).toBe(`${method} ${path} 403`);
    }
  });

  test('sends nothing under a citizen but a request to see the CPR number, and a search of the journal', () => {
    const sent = routes.filter(
      ({ method, path, access }) =>
        method === 'POST' && path.startsWith('/borgere/:borger') && access === 'medarbejder',
    );
    expect(sent.map(({ path }) => path)).toEqual([
      '/borgere/:borger/cpr',
      '/borgere/:borger/journal',
    ]);
  });

  test('sees the pages of money, and the case of a citizen without anything to register', async () => {
    const palle = await demo.as('palle');
    for (const path of ['/oekonomi', '/priser/ny', '/noegletal/maal/ny', '/lovaendring']) {
      expect((await palle.get(path)).status).toBe(200);
    }
    const { body } = await palle.get(`/borgere/${demo.citizen('bo')}`);
    expect(body).toContain('Bo Lund');
    const links = [...body.matchAll(/href="(\/[^"?#]*)/g)].map(([, href]) => href ?? '');
    const pages = links.filter((href) => !/^\/(assets|fonts)\//.test(href));
    for (const href of new Set(pages)) {
      expect(`${href} ${(await palle.get(href)).status}`).toBe(`${href} 200`);
    }
  });

  test('sees the citizens of every unit, but none with name and address protection', async () => {
    const names = (body: string): readonly string[] =>
      [...body.slice(body.indexOf('data-list')).matchAll(/class="name"[^>]*>([^<]+)</g)].map(
        ([, name]) => name ?? '',
      );
    const birgit = names((await (await demo.as('birgit')).get('/borgere?se=enhed')).body);
    const palle = names((await (await demo.as('palle')).get('/borgere?se=enhed')).body);
    expect(birgit.filter((name) => !palle.includes(name))).toEqual(['Ida Skov']);
    expect(palle).toContain('Ole Vang');
  });

  test('starts on the front page of economy, and has no menu of casework', async () => {
    const { location } = await browse(demo.app).post('/log-ind', {
      medarbejder: demo.made.employees.palle,
    });
    expect(location).toBe('/oekonomi');
    const { body } = await (await demo.as('palle')).get('/oekonomi');
    const menu = body.slice(body.indexOf('<nav'), body.indexOf('</nav>'));
    expect([...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/borgere?se=enhed',
      '/belastning',
      '/noegletal',
      '/oekonomi',
      '/udvalg',
    ]);
  });
});

describe('signing in', () => {
  test('the first page says that all is made up and lists the employees by team', async () => {
    const { body, status } = await browse(demo.app).get('/');
    expect(status).toBe(200);
    expect(body).toContain('Her er alt opdigtet');
    expect(body).toContain('onsdag 18. november 2026');
    expect(body).toContain('Jobteam Nord');
    expect(body).toContain('Anna Holm<span>Sagsbehandler, 6 borgere</span>');
  });

  test('the search narrows the list of employees', async () => {
    const { body } = await browse(demo.app).get('/?soeg=teamleder');
    expect(body).toContain('1 medarbejder<');
    const list = body.slice(body.indexOf('class="staff"'));
    expect(list).toContain('Karen Møller');
    expect(list).not.toContain('Bent Juhl');
  });

  test('a session lives in a cookie that scripts cannot read, and ends at sign-out', async () => {
    const response = await demo.app.inject({
      method: 'POST',
      url: '/log-ind',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `medarbejder=${demo.made.employees.anna}`,
    });
    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe('/min-dag');
    expect(response.headers['set-cookie']).toMatch(
      /^rettidig=0173\.[\w-]{43}; .*HttpOnly; SameSite=Lax$/,
    );
    const browser = await demo.as('anna');
    expect((await browser.get('/min-dag')).status).toBe(200);
    expect((await browser.post('/log-ud')).location).toBe('/');
    expect((await browser.get('/min-dag')).status).toBe(401);
  });

  test('signing in anew ends the session before it', async () => {
    const signIn = async (who: 'anna' | 'karen', cookie = '') => {
      const { cookies, statusCode } = await demo.app.inject({
        method: 'POST',
        url: '/log-ind',
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
        payload: `medarbejder=${demo.made.employees[who]}`,
      });
      expect(statusCode).toBe(303);
      return `rettidig=${cookies[0]?.value ?? ''}`;
    };
    const opens = async (cookie: string) =>
      (await demo.app.inject({ url: '/min-dag', headers: { cookie } })).statusCode;
    const anna = await signIn('anna');
    const karen = await signIn('karen', anna);
    expect([await opens(anna), await opens(karen)]).toEqual([401, 200]);
  });

  test.for(['/min-dag\r\nX: y', '/€'])('the page to open is %j: no fault', async (til) => {
    const medarbejder = demo.made.employees.anna;
    const { status, headers } = await browse(demo.app).post('/log-ind', { medarbejder, til });
    expect([status, headers['x']]).toEqual([303, undefined]);
  });

  test('opens the page one was going to, but never another site', async () => {
    const browser = browse(demo.app);
    const go = (til: string) =>
      browser.post('/log-ind', { medarbejder: demo.made.employees.anna, til });
    expect((await go('/borgere?filter=nye')).location).toBe('/borgere?filter=nye');
    expect((await go('//example.org')).location).toBe('/min-dag');
    expect((await go('https://example.org')).location).toBe('/min-dag');
  });

  test('production has no list of employees and no way in', async () => {
    const production = await createApp({ ...demo.options, mode: 'production' });
    const { body } = await browse(production).get('/');
    expect(body).toContain('Login er ikke sat op');
    expect(body).not.toContain('Anna Holm');
    expect(body).not.toContain('DEMO');
    const response = await browse(production).post('/log-ind', {
      medarbejder: demo.made.employees.anna,
    });
    expect(response.status).toBe(404);
    await production.close();
  });
});

describe('what is kept about those who look', () => {
  test('every page that reads citizens logs them with its purpose', async () => {
    const anna = await demo.as('anna');
    await anna.get('/min-dag');
    await anna.get('/borgere');
    await anna.get(`/borgere/${demo.citizen('bo')}`);
    await anna.get(`/borgere/${demo.citizen('bo')}/hvorfor/samtale-2`);
    await anna.get('/borgere.csv');
    expect(await demo.purposes()).toEqual(
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
    const log = keepLog();
    const logged = await createApp({
      ...demo.options,
      logger: log.logger,
    });
    const anna = browse(logged);
    await anna.signIn(demo.made.employees.anna);
    await anna.get(`/borgere/${demo.citizen('bo')}?kendt=18.11.2026`);
    await anna.post('/find', { navn: 'Lund' });
    await anna.post(`/borgere/${demo.citizen('bo')}/cpr`, { grund: 'brev' });
    await anna.get('/borgere?filter=Bo+Lund');
    await logged.close();
    expect(log.text()).toContain('"route":"/borgere/:borger"');
    for (const secret of ['Lund', boCpr, boCpr.slice(6), demo.citizen('bo'), 'kendt']) {
      expect(log.text()).not.toContain(secret);
    }
  });

  test.for([
    ['overlap', 409, 'Perioden går ind over en, der allerede er registreret.'],
    ['findes-allerede', 409, 'Det er allerede registreret.'],
    ['ukendt-borger', 404, 'Siden findes ikke'],
    ['ukendt-oplysning', 404, 'Siden findes ikke'],
    ['ugyldig-adgang', 500, 'Der er sket en fejl hos os'],
  ] as const)(
    'the store’s refusal %s is %i, and no fault unless it is one',
    async ([code, expected, says]) => {
      const log = keepLog();
      let days = 0;
      const refusing = await createApp({
        ...demo.options,
        today: () => {
          // The page that tells of it needs a day, too.
          days += 1;
          if (days === 1) throw new StoreError(code, 'Bo Lund');
          return demo.options.today();
        },
        logger: log.logger,
      });
      const { body, status } = await browse(refusing).get('/');
      await refusing.close();
      expect(status).toBe(expected);
      expect(body).toContain(says);
      expect(body).not.toContain('Bo Lund');
      expect(log.text().includes('"fejl"')).toBe(expected === 500);
    },
  );

  test('a fault shows a code and no more, and is logged without its message', async () => {
    const log = keepLog();
    const broken = await createApp({
      ...demo.options,
      today: () => {
        throw new Error('Bo Lund');
      },
      logger: log.logger,
    });
    const { body, status } = await browse(broken).get('/');
    await broken.close();
    expect(status).toBe(500);
    expect(body).not.toContain('Bo Lund');
    expect(log.text()).toContain('"fejl"');
    expect(log.text()).not.toContain('Bo Lund');
  });
});

describe('headers', () => {
  test('nothing inline may run, nothing may frame, pages are not kept', async () => {
    const { headers } = await (await demo.as('anna')).get('/min-dag');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  test('style, script, picture and fonts may be kept for ever', async () => {
    const { body } = await browse(demo.app).get('/');
    const addresses = [...body.matchAll(/(?:href|src)="(\/(?:assets|fonts)\/[^"]+)"/g)];
    expect(addresses.length).toBeGreaterThanOrEqual(5);
    for (const [, url = ''] of addresses) {
      const { status, headers } = await browse(demo.app).get(url);
      expect(status).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
    }
    expect((await browse(demo.app).get('/fonts/IBMPlexSans-Bold-Greek.woff2')).status).toBe(404);
  });
});
