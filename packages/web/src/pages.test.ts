import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartFilesOn } from './testing/chart-files.ts';
import { type Demo, startDemo, textOf } from './testing/demo.ts';
import { boCpr } from './testing/municipality.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

describe('Min dag', () => {
  test('sorts the deadlines of the caseworker by what is overdue, today, this week and next', async () => {
    const text = textOf((await (await demo.as('anna')).get('/min-dag')).body);
    const section = (from: string, to: string) =>
      text.slice(text.lastIndexOf(from), text.lastIndexOf(to));
    expect(text).toContain('Onsdag 18. november 2026 · uge 47 · 5 borgere med åbent kontaktforløb');
    expect(section('Overskredet 1', 'I dag 1')).toContain(
      '4 dage over 14.11.2026 Bo Lund Samtale 2–4 af 4 (3 tilbage) Jobparat',
    );
    expect(section('I dag 1', 'Resten af ugen 1')).toContain(
      'i dag 18.11.2026 Eva Dahl Samtale 4 af 4 Samtale booket 18.11.2026',
    );
    expect(section('Resten af ugen 1', 'Næste uge (uge 48)')).toContain(
      'i morgen 19.11.2026 Per Ågesen Første samtale',
    );
    expect(section('Næste uge (uge 48) 2', 'Venter på')).toMatch(
      /om 7 dage 25\.11\.2026 Mia Bach Samtale 2–4 af 4 .* Mia Bach Første tilbud/,
    );
    expect(section('Venter på borgeren eller a-kassen 1', 'Samtaler i dag')).toContain('Jon Krogh');
  });

  test('shows the interviews of today', async () => {
    const text = textOf((await (await demo.as('anna')).get('/min-dag')).body);
    expect(text).toContain('Samtaler i dag Eva Dahl Jobsamtale, personligt fremmøde');
  });

  test('shows protected citizens to those who may see them only', async () => {
    expect((await (await demo.as('anna')).get('/min-dag')).body).not.toContain('Ida Skov');
    expect((await (await demo.as('karen')).get('/borgere?se=enhed')).body).toContain('Ida Skov');
  });

  test('tells an employee without citizens where to look', async () => {
    const text = textOf((await (await demo.as('karen')).get('/min-dag')).body);
    expect(text).toContain('Du har ingen borgere tilknyttet.');
    expect(text).toContain('Intet er overskredet. ');
    expect(text).not.toContain('Godt arbejde.');
  });

  test('the 75 percent meter is the municipality’s, with the unit as a part of it', async () => {
    const text = textOf((await (await demo.as('anna')).get('/min-dag')).body);
    const meters = text.slice(text.indexOf('75-procentskravet Øvelse Kommune i alt'));
    // Per and Ann since July 2026, both in Jobteam Nord; the law asks nothing of a unit.
    expect(meters).toMatch(
      /^75-procentskravet Øvelse Kommune i alt, .* Samtaler: Jobparat .* heraf Jobteam Nord: 0 af \d/,
    );
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
    ['?se=enhed&sagsbehandler=ingen', ['Ann Friis', 'Kim Toft']],
    ['?se=enhed&filter=fritaget', ['Ann Friis']],
    [
      '?gruppe=&ydelse=&sorter=frist&kolonne=alder',
      ['Bo Lund', 'Eva Dahl', 'Per Ågesen', 'Mia Bach', 'Jon Krogh'],
    ],
  ] as const)('/borgere%s', async ([query, expected]) => {
    const { body, status } = await (await demo.as('anna')).get(`/borgere${query}`);
    expect(status).toBe(200);
    expect(names(body)).toEqual(expected);
  });

  test('an administrator sees the whole municipality, and one unit of it on request', async () => {
    const birgit = await demo.as('birgit');
    const { body } = await birgit.get('/borgere?se=enhed');
    expect(body).toContain('<h1>Hele kommunen</h1>');
    expect(names(body)).toHaveLength(9);
    const unit = /<option value="([^"]+)">Ungeteam/.exec(body)?.[1] ?? '';
    expect(names((await birgit.get(`/borgere?se=enhed&enhed=${unit}`)).body)).toEqual(['Ole Vang']);
  });

  test('keeps, renames and deletes views of one’s own', async () => {
    const anna = await demo.as('anna');
    const saved = await anna.post('/visninger', {
      navn: 'Nye',
      visning: 'filter=nye&sorter=borger',
    });
    expect(saved.location).toBe('/borgere?filter=nye&sorter=borger');
    const { body } = await anna.get(saved.location ?? '');
    expect(body).toContain('aria-current="page">Nye</a>');
    const id = /action="\/visninger\/([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';
    expect((await (await demo.as('karen')).post(`/visninger/${id}/slet`, { til: '' })).status).toBe(
      404,
    );
    expect((await anna.post(`/visninger/${id}`, { navn: 'Nyeste', til: '' })).status).toBe(303);
    expect((await anna.get('/borgere')).body).toContain('>Nyeste</a>');
    expect((await anna.post(`/visninger/${id}/slet`, { til: '' })).location).toBe('/borgere');
    expect((await anna.get('/borgere')).body).not.toContain('>Nyeste</a>');
  });

  test('a view cannot get the name of another: the page says so and keeps what was written', async () => {
    const karen = await demo.as('karen');
    await karen.post('/visninger', { navn: 'Haster', visning: 'filter=overskredet' });
    await karen.post('/visninger', { navn: 'Ny', visning: 'filter=nye' });
    const { body } = await karen.get('/borgere?se=enhed&filter=nye');
    const id = /action="\/visninger\/([0-9a-f-]{36})"(?:(?!<form).)*value="Ny"/s.exec(body)?.[1];
    const til = 'se=enhed&filter=nye';
    const taken = await karen.post(`/visninger/${id}`, { navn: 'Haster', til });
    expect(taken.status).toBe(409);
    expect(taken.body).toContain('<h1>Hele enheden</h1>');
    expect(textOf(taken.body)).toContain('Du har allerede en visning, der hedder »Haster«.');
    expect(taken.body).toMatch(
      /value="Haster"[^>]*aria-label="Nyt navn til »Ny«"[^>]*aria-invalid/,
    );
    await karen.post('/sprog', { sprog: 'en' });
    const english = await karen.post(`/visninger/${id}`, { navn: 'Haster', til });
    expect(textOf(english.body)).toContain('You already have a view called “Haster”.');
  });

  test('a file for a Danish spreadsheet: semicolons, byte order mark, the same rows', async () => {
    const response = await (
      await demo.as('anna')
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
    const response = await (await demo.as('anna')).get('/borgere.xlsx');
    expect(response.status).toBe(200);
    // A zip archive begins with PK.
    expect(response.raw.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('Belastning', () => {
  test('has its chart as a file, with the numbers of the table', async () => {
    const karen = await demo.as('karen');
    expect(await chartFilesOn(karen, '/belastning')).toEqual([
      'Borgere for hver sagsbehandler i Jobteam Nord, heraf med overskredet frist, antal',
    ]);
    const table = textOf((await karen.get('/belastning')).body);
    const [, citizens, overdue] = /Anna Holm (\d+) Borgere\D+(\d+) Borgere/.exec(table) ?? [];
    const { body } = await karen.get('/belastning/figur.svg');
    expect(body).toContain('>Anna Holm</text>');
    expect(body).toContain(`>${citizens} (${overdue} med overskredet frist)</text>`);
    expect((await (await demo.as('anna')).get('/belastning/figur.svg')).status).toBe(403);
  });

  test.for([
    ['karen', /Samtaler: Jobparat .* heraf Jobteam Nord: 0 af \d/],
    // Across the units: each of them, where there is more than one.
    ['birgit', /Øvelse Kommune i alt, .* heraf Jobteam Nord: 0 af \d/],
  ] as const)('shows %s the municipality’s 75 percent meter', async ([who, expected]) => {
    const text = textOf((await (await demo.as(who)).get('/belastning')).body);
    expect(text.slice(text.indexOf('75-procentskravet'))).toMatch(expected);
  });
});

// Expectations: docs/duties.md. Job-ready since 14.05.2026: three interviews in three months under the law of 2016, four in
// six months under that of July 2026.
describe('Lovændring', () => {
  const asked = 'foer=2016-03-01&efter=2026-07-01';

  test('says for each citizen what another law means', async () => {
    const text = textOf((await (await demo.as('karen')).get(`/lovaendring?${asked}`)).body);
    expect(text).toContain('Fra loven den 1. marts 2016 til loven den 1. juli 2026');
    const citizens = text.slice(text.indexOf('Berørte borgere'));
    expect(citizens).toMatch(
      /Bo Lund · Anna Holm Ny: Samtale 4 af 4, frist 14\.11\.2026 Samtale 2–3 af 4: frist 14\.08\.2026 bliver 14\.11\.2026/,
    );
  });

  test('reads only the citizens of the leader’s unit', async () => {
    const karen = (await (await demo.as('karen')).get(`/lovaendring?${asked}`)).body;
    const birgit = (await (await demo.as('birgit')).get(`/lovaendring?${asked}`)).body;
    expect(textOf(karen)).toContain('Jobteam Nord · Hvad en anden lov betyder');
    expect(textOf(birgit)).toContain('Øvelse Kommune · Hvad en anden lov betyder');
  });

  test('marks everything that a draft has a part in', async () => {
    const query = 'foer=2026-12-31&efter=2027-01-01&udkast=lab-2027';
    const text = textOf((await (await demo.as('karen')).get(`/lovaendring?${query}`)).body);
    expect(text).toContain('Udkast: Ny hovedlov om beskæftigelsesindsatsen');
    expect(text).toContain('Det er ikke gældende lov');
  });

  test('as a file, without CPR numbers; without a question the page itself', async () => {
    const karen = await demo.as('karen');
    const { body, status, headers } = await karen.get(`/lovaendring.csv?${asked}`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('lovaendring-2016-03-01-2026-07-01.csv');
    expect(body).toContain(
      '\uFEFFBorger;Enhed;Sagsbehandler;Gruppe, første lov;Gruppe, anden lov;Forskel;Udkast\r\n',
    );
    expect(body).toContain('Bo Lund;Jobteam Nord;Anna Holm;Jobparat;Jobparat;Ny: Samtale 4 af 4');
    expect(body).not.toMatch(/\d{6}-?\d{4}/);
    const empty = await karen.get('/lovaendring.csv');
    expect([empty.status, empty.location]).toEqual([303, '/lovaendring']);
  });

  test('as a file that names the draft in its name and in every line', async () => {
    const query = 'foer=2016-03-01&efter=2027-01-01&udkast=lab-2027';
    const { body, headers } = await (await demo.as('karen')).get(`/lovaendring.csv?${query}`);
    expect(headers['content-disposition']).toContain('-2027-01-01-udkast-lab-2027.csv');
    const [, ...rows] = body.trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !row.includes(';Udkast: Ny hovedlov'))).toEqual([]);
  });

  test('affects nobody where a law cannot tell the group', async () => {
    const karen = await demo.as('karen');
    const pageOf = async (query: string) => textOf((await karen.get(`/lovaendring?${query}`)).body);
    const early = await pageOf('foer=2013-12-31&efter=2014-01-01');
    expect(early).toMatch(/0 af \d+ borgere bliver berørt\. 0 pligter er nye/);
    expect(early).toContain('0 borgere skifter målgruppe, og for 0 bliver beløbet et andet.');
    expect(early).not.toContain('Skifter fra');
  });
});

describe('Borger', () => {
  test('shows who, what, where and the next step; the CPR number is masked', async () => {
    const { body } = await (await demo.as('anna')).get(`/borgere/${demo.citizen('bo')}`);
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
    const anna = await demo.as('anna');
    const url = `/borgere/${demo.citizen('bo')}/cpr`;
    expect((await anna.post(url)).status).toBe(400);
    const { body, status, headers } = await anna.post(url, { grund: 'brev' });
    expect(status).toBe(200);
    expect(body).toContain('740585-0011');
    expect(headers['cache-control']).toBe('no-store');
    expect(await demo.purposes()).toContain('CPR-nummer vist: Brev til borgeren');
  });

  test('an earlier day shows what was known at its end, Danish time', async () => {
    const anna = await demo.as('anna');
    const at = async (day: string) =>
      textOf((await anna.get(`/borgere/${demo.citizen('eva')}?kendt=${day}`)).body);
    // Anna recorded the booking on 16 November at 14.05 Danish time.
    const before = await at('15.11.2026');
    expect(before).toContain('Du ser sagen, som den var kendt den 15. november 2026.');
    expect(before).not.toContain('Samtale booket');
    expect(before).toContain('Sagsbehandler: Anna Holm, 01.05.2026 – løber stadig');
    const after = await at('2026-11-16');
    expect(after).toContain('Samtale booket 18.11.2026');
    expect(after).toContain(
      '16.11.2026 kl. 14.05 Samtale: 18.11.2026, jobsamtale, booket, personligt fremmøde, kommunen Anna Holm',
    );
  });

  test('the whole case can be drawn', async () => {
    const { status } = await (
      await demo.as('anna')
    ).get(`/borgere/${demo.citizen('bo')}?tidslinje=alt`);
    expect(status).toBe(200);
  });

  test.for(['ole', 'ida'])(
    '%s is not there for Anna, as if the citizen did not exist',
    async (key) => {
      const anna = await demo.as('anna');
      const nobody = await anna.get('/borgere/01890000-0000-7000-8000-000000000000');
      const hidden = await anna.get(`/borgere/${demo.citizen(key)}`);
      expect(hidden.status).toBe(404);
      expect(textOf(hidden.body)).toBe(textOf(nobody.body));
    },
  );
});

describe('Hvorfor?', () => {
  test('gives the answer, the paragraph, the values with their source, and what would change it', async () => {
    const { body } = await (
      await demo.as('anna')
    ).get(`/borgere/${demo.citizen('bo')}/hvorfor/samtale-2`);
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
    const anna = await demo.as('anna');
    const { body } = await anna.get(
      `/borgere/${demo.citizen('bo')}/hvorfor/samtale-2?lov=2014-01-01`,
    );
    const text = textOf(body);
    // 2014: jobparat has three interviews in three months (docs/duties.md).
    expect(text).toContain('Tænkt eksempel: svaret efter loven den 1. januar 2014.');
    expect(text).toContain('Samtale 2 af 3');
  });

  test('a duty that the law of that day did not have', async () => {
    const anna = await demo.as('anna');
    const { body, status } = await anna.get(
      `/borgere/${demo.citizen('bo')}/hvorfor/samtale-4?lov=01.01.2014`,
    );
    expect(status).toBe(200);
    expect(textOf(body)).toContain(
      'Efter loven den 1. januar 2014 findes denne frist ikke for borgeren.',
    );
  });

  test('a duty that does not exist', async () => {
    const anna = await demo.as('anna');
    expect((await anna.get(`/borgere/${demo.citizen('bo')}/hvorfor/samtale-99`)).status).toBe(404);
  });
});

describe('finding a citizen', () => {
  test('one hit opens the case; the name stands in no address', async () => {
    const { location } = await (await demo.as('anna')).post('/find', { navn: 'ågesen' });
    expect(location).toBe(`/borgere/${demo.citizen('per')}`);
  });

  test('several hits are a list', async () => {
    const anna = await demo.as('anna');
    expect(textOf((await anna.post('/find', { navn: 'a' })).body)).toContain('mindst to bogstaver');
    const several = textOf((await anna.post('/find', { navn: 'an' })).body);
    expect(several).not.toContain('Ole Vang');
  });
});
