import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const get = async (path: string) => await (await demo.as('anna')).get(path);

const pages = [
  ['kvartalsoverblik', 'Kvartalsoverblik · 3. kvartal 2026', 'aktivering'],
  ['ugens-fem', 'Ugens fem · Uge 46 i 2026', 'samtaler'],
  ['til-og-afgang', 'Til- og afgang · november 2024 til oktober 2026', 'maaned-for-maaned'],
  ['langvarige', 'Langvarige sager · Oktober 2026', 'udvikling'],
  ['overlevelse', 'Overlevelseskurver · forløb begyndt i 2025', null],
  ['stroemme', 'Strømme mellem ydelser · 3. kvartal 2026', 'matrix'],
  ['risikogruppen', 'Risikogruppen · Oktober 2026', 'akutjob'],
] as const;

describe.each(pages)('%s', (page, heading, section) => {
  test('is a page that says what it is of, and as known when', async () => {
    const { status, body } = await get(`/noegletal/${page}`);
    expect(status).toBe(200);
    expect(body).toContain(`<h1>${heading}</h1>`);
    expect(textOf(body)).toMatch(/Som kendt \d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d/);
  });

  test('has its tables as files', async () => {
    const { body } = await get(`/noegletal/${page}/tal.csv`);
    expect(body.startsWith('\uFEFF')).toBe(true);
    expect(body).toContain('Rettidig, Øvelse Kommune');
    const { raw } = await get(`/noegletal/${page}/tal.xlsx`);
    expect(raw.subarray(0, 2).toString('latin1')).toBe('PK');
  });

  test.runIf(section !== null)('has its charts as SVG and PNG', async () => {
    const svg = await get(`/noegletal/${page}/figur.svg?afsnit=${section}`);
    expect(svg.status === 200 ? svg.body.slice(0, 4) : 'none').toBe('<svg');
    expect(svg.body).toContain('<title');
    const png = await get(`/noegletal/${page}/figur.png?afsnit=${section}`);
    expect(png.raw.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  test('a chart that is not there is 404, and a field it does not know 400', async () => {
    expect((await get(`/noegletal/${page}/figur.svg?afsnit=findes-ikke`)).status).toBe(404);
    expect((await get(`/noegletal/${page}?hest=1`)).status).toBe(400);
  });

  test('can be limited to a team of the municipality, and to no other', async () => {
    const { body } = await get(`/noegletal/${page}`);
    const [, unit = ''] = /<select id="enhed".*?<option value="([^"]+)"/s.exec(body) ?? [];
    expect((await get(`/noegletal/${page}?enhed=${unit}`)).status).toBe(200);
    const other = '01890000-0000-7000-8000-000000000000';
    expect((await get(`/noegletal/${page}?enhed=${other}`)).status).toBe(400);
  });
});

describe('a period', () => {
  test.for([
    ['kvartalsoverblik?kvartal=2027-K1', '1. kvartal 2027 er ikke begyndt'],
    ['stroemme?kvartal=2027-K1', '1. kvartal 2027 er ikke begyndt'],
    ['ugens-fem?uge=2026-U47', 'Uge 47 i 2026 er ikke slut endnu'],
    ['langvarige?maaned=2026-11', 'November 2026 er ikke slut endnu'],
    ['risikogruppen?maaned=2030-01', 'Januar 2030 er ikke slut endnu'],
  ])('%s that has not come says so and shows no numbers', async ([address, says]) => {
    const { status, body } = await get(`/noegletal/${address}`);
    expect(status).toBe(200);
    expect(textOf(body)).toContain(says);
    expect(body).not.toContain('<table');
  });

  test.for([
    ['kvartalsoverblik?kvartal=2026-11', '2026-K4'],
    ['ugens-fem?uge=hest', '2026-U47'],
    ['til-og-afgang?siden=hest', '2026-11'],
    ['overlevelse?efter=udbyder', 'ydelse, maalgruppe, alder, enhed'],
    ['langvarige?ydelse=su', 'dagpenge'],
  ])('%s is status 400 and names what can be chosen', async ([address, choices]) => {
    const { status, body } = await get(`/noegletal/${address}`);
    expect([status, textOf(body).includes(choices ?? '')]).toEqual([400, true]);
  });

  test('before there were facts has no data, which is not 0', async () => {
    const text = textOf((await get('/noegletal/langvarige?maaned=1995-01')).body);
    expect(text).toContain('ingen data');
  });
});

/** What a form that is sent by GET has in its fields, as it is filled in, with one of them chosen otherwise. */
function sentWith(body: string, chosen: Readonly<Record<string, string>>): string {
  const form = /<form method="get"[^>]*report-choices.*?<\/form>/s.exec(body)?.[0] ?? '';
  const selects = [...form.matchAll(/<select id="([^"]+)".*?<\/select>/gs)];
  const fields = selects.map(([select, name = '']): [string, string] => [
    name,
    chosen[name] ?? /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '',
  ]);
  return String(new URLSearchParams(fields));
}

test('an earlier last month can be chosen in the form, which always sends the month to count from', async () => {
  const { body } = await get('/noegletal/til-og-afgang');
  const query = sentWith(body, { til: '2024-12' });
  // As it stands, the form counts from January 2026: after the month that is chosen.
  expect(query).toContain('siden=2026-01');
  const earlier = await get(`/noegletal/til-og-afgang?${query}`);
  expect(earlier.status).toBe(200);
  expect(earlier.body).toContain('<h1>Til- og afgang · januar 2023 til december 2024</h1>');
  // From ten months back, as when nobody has chosen.
  expect(earlier.body).toContain('<option value="2024-03" selected');
  const long = await get('/noegletal/til-og-afgang?til=2024-12&siden=2010-01');
  expect([long.status, long.body.includes('<option value="2024-03" selected')]).toEqual([
    200,
    true,
  ]);
});

test('less than nothing has a minus sign on the page, and one a spreadsheet reads in the file', async () => {
  // In March 2026 Kim left, and nobody came.
  const page = textOf((await get('/noegletal/til-og-afgang?til=2026-04')).body);
  expect(page).toMatch(/Netto (ingen data )+−1 0 /);
  const { body } = await get('/noegletal/til-og-afgang/tal.csv?til=2026-04');
  expect(body).toMatch(/Netto;.*;-1;0\r\n/);
});

test('every number that leads to its cases leads to a page', async () => {
  for (const [page] of pages) {
    const { body } = await get(`/noegletal/${page}`);
    const links = [...body.matchAll(/href="(\/noegletal\/[^"]*\/sager[^"]*)"/g)].map(
      ([, link = '']) => link.replaceAll('&amp;', '&'),
    );
    for (const link of links.slice(0, 4)) {
      expect([link, (await get(link)).status]).toEqual([link, 200]);
    }
  }
});

test('the overview of key figures leads to every report', async () => {
  const { body } = await get('/noegletal');
  for (const [page] of pages) expect(body).toContain(`href="/noegletal/${page}"`);
});

test('numbers of others stand under the table they are from, on the page and in the files', async () => {
  const karen = await demo.as('karen');
  const address = '/noegletal/til-og-afgang?til=2026-10&siden=2026-01&ydelse=kontanthjaelp';
  const file = address.replace('?', '/tal.csv?');
  expect(textOf((await karen.get(address)).body)).not.toContain('Andres tal:');
  const celler = ['Område;Periode;Antal personer', 'Hele landet;2026M10;63.000'].join('\n');
  const sent = { id: 'y60a02', titel: 'Kontanthjælp', opdateret: '', naeste: '', celler };
  expect((await karen.post('/eksterne-tal/ny', sent)).status).toBe(303);
  const says =
    /Andres tal: Fil, som kommunen selv har lagt ind, tabel y60a02, hentet \d\d\.\d\d\.\d{4}/;
  const { body } = await karen.get(address);
  expect(textOf(body)).toContain('Hele landet mangler 63.000');
  expect(textOf(body)).toMatch(says);
  // Once: only one section has numbers of others.
  expect((await karen.get(file)).body.match(new RegExp(says, 'g'))).toHaveLength(1);
});

describe('a number that no measure counts', () => {
  const linksIn = (body: string, page: string) =>
    [...body.matchAll(/<a href="([^"]+)"[^>]*>([\d.]+)<\/a>/g)].flatMap(
      ([, href = '', text = '']) =>
        href.startsWith(`/noegletal/${page}/sager?`)
          ? [{ address: href.replaceAll('&amp;', '&'), number: Number(text.replaceAll('.', '')) }]
          : [],
    );

  test.each([
    ['stroemme', '?kvartal=2026-K1', 'rækker?'],
    ['overlevelse', '?aar=2026', 'rækker?'],
    ['til-og-afgang', '', 'borgere?'],
  ])('of %s leads to as many cases as it says', async (page, query, counted) => {
    const links = linksIn((await get(`/noegletal/${page}${query}`)).body, page);
    expect(links.length).toBeGreaterThan(1);
    const said = new RegExp(`(\\d+) ${counted}`);
    for (const { address, number } of links) {
      const { status, body } = await get(address);
      const [, found] = said.exec(textOf(body)) ?? [];
      expect([address, status, Number(found)]).toEqual([address, 200, number]);
    }
  });

  test('names the citizens the reader may see, in a file too, and how many more there are', async () => {
    const { body } = await get('/noegletal/til-og-afgang');
    const address = linksIn(body, 'til-og-afgang').at(-1)?.address ?? '';
    const page = textOf((await get(address)).body);
    expect(page).toContain('Sagerne bag: Til- og afgang');
    expect(page).toMatch(/Du har adgang til \d+ borger(e)?s sag/);
    expect(page).toMatch(/borgere? mere er talt med/);
    const csv = await get(address.replace('/sager?', '/sager.csv?'));
    expect(csv.body).toContain('Borger;Første dag;Sidste dag;Ydelse');
    expect(csv.body).toMatch(/Rettidig, Øvelse Kommune/);
    const excel = await get(address.replace('/sager?', '/sager.xlsx?'));
    expect(excel.raw.subarray(0, 2).toString('latin1')).toBe('PK');
  });

  test('is not found where the report has none by that name', async () => {
    expect((await get('/noegletal/stroemme/sager?tal=kar/hest/foer')).status).toBe(404);
    expect((await get('/noegletal/stroemme/sager')).status).toBe(400);
  });
});
