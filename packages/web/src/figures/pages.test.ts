import { readSpreadsheet } from '@rettidig/documents';
import { unzip } from '@rettidig/documents/testing';
import { measures } from '@rettidig/figures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const textAt = async (path: string, who: 'anna' | 'karen' = 'anna') =>
  textOf((await (await demo.as(who)).get(path)).body);

describe('the overview', () => {
  test('counts the made-up municipality, and leads to each measure', async () => {
    // On a benefit in October: everybody but Kim (ended in March), Per and Jon (who came in November).
    const { body } = await (await demo.as('anna')).get('/noegletal');
    const row =
      body.slice(body.indexOf('href="/noegletal/antal-personer"')).split('</tr>')[0] ?? '';
    expect(textOf(`<p ${row}`)).toMatch(/Antal personer personer 6 okt 26 .* 8 nov 26, foreløbig/);
    expect(textOf(body)).toMatch(/Som kendt \d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d/);
  });

  test('can be fetched as CSV and Excel, a line for each measure', async () => {
    const anna = await demo.as('anna');
    const page = (await anna.get('/noegletal?ydelse=kontanthjaelp')).body;
    expect(page).toMatch(/href="\/noegletal\/tal\.xlsx\?[^"]*ydelse=kontanthjaelp"/);
    const csv = (await anna.get('/noegletal/tal.csv')).body;
    // Six citizens in October, eight so far in November, as on the page.
    expect(csv).toMatch(
      /\r\nAntal personer;Omfang;personer;oktober 2026;6;[^;]*;[^;]*;;november 2026;8;\r\n/,
    );
    expect(csv).toMatch(/\r\n"?Rettidig, Øvelse Kommunes egne sager, november 2026, som kendt/);
    const limited = (await anna.get('/noegletal/tal.csv?ydelse=kontanthjaelp')).body;
    expect(limited).toContain('Kun ydelse: Kontanthjælp');
    expect(limited).toMatch(/Jobordrer;[^\r]*kan ikke vises efter ydelse/);
    const read = await readSpreadsheet((await anna.get('/noegletal/tal.xlsx')).raw);
    const lines = read.outcome === 'rows' ? read.rows : [];
    expect(lines.find(([name]) => name === 'Antal personer')?.[4]).toBe(6);
    const named = new Set(lines.map(([name]) => name));
    expect(measures.filter(({ da }) => !named.has(da))).toEqual([]);
  });

  test('says why a measure has no number', async () => {
    const text = await textAt('/noegletal?enhed=&ydelse=kontanthjaelp');
    expect(text).toContain('Kun ydelse: Kontanthjælp');
    expect(text).toContain('Jobordrer antal kan ikke vises efter ydelse');
    expect(text).toContain('Afslutningsårsager procent vises altid delt efter afslutningsårsag');
    expect(text).toContain('Klager antal – okt 26, ingen data');
  });

  test('leads to every measure with the period and limits it can have', async () => {
    const anna = await demo.as('anna');
    const { body } = await anna.get('/noegletal?til=2026-05&ydelse=kontanthjaelp');
    const links = [...body.matchAll(/<th scope="row"><a href="([^"]+)"/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&'),
    );
    expect(links).toContain('/noegletal/aktiveringsgrad?til=2026-05&ydelse=kontanthjaelp');
    // Job orders are the municipality's, of no benefit.
    expect(links).toContain('/noegletal/jobordrer?til=2026-05');
    const refused = [];
    for (const link of links) {
      if ((await anna.get(link)).status !== 200) refused.push(link);
    }
    expect([links.length, refused]).toEqual([measures.length, []]);
    expect((await anna.get('/noegletal')).body).toContain('href="/noegletal/aktiveringsgrad"');
  });

  test.for([
    ['ydelse=hest', 'ydelse'],
    ['til=2026-13', '»2026-13« er ikke en periode'],
    ['sagsbehandler=x', 'Siden kender ikke feltet'],
  ])('%s is status 400 and says what to do', async ([query, says]) => {
    const { status, body } = await (await demo.as('anna')).get(`/noegletal?${query}`);
    expect([status, textOf(body).includes(says ?? '')]).toEqual([400, true]);
  });
});

describe('the page of a measure', () => {
  test('has value, change, numerator and denominator of each period, newest first', async () => {
    const text = await textAt('/noegletal/andel-langvarige?antal=2');
    // 6 on a benefit on 31 October, 8 on 18 November; nobody for three years.
    expect(text).toContain(
      'november 2026 foreløbig 0,0 % – 0 , sagerne bag tæller for november 2026 8 , sagerne bag nævner for november 2026',
    );
    expect(text).toContain('oktober 2026 0,0 % – 0');
  });

  test('is split by what it can be split by', async () => {
    const text = await textAt('/noegletal/antal-personer?efter=ydelse&antal=1&til=2026-11');
    expect(text).toMatch(/Arbejdsløshedsdagpenge 1 .* Kontanthjælp 7 .* I alt 8/);
  });

  test('what is missing of a part is said by name', async () => {
    const body = await textAt('/noegletal/antal-personer?efter=ydelse&antal=1&til=2026-11');
    // »Ingen« in a list of teams reads as no team at all being chosen.
    expect(body).toContain('Team Alle Jobteam Nord Ungeteam Uden team');
    // An end whose reason nobody recorded is no end without a reason.
    expect(await textAt('/noegletal/afslutningsaarsager?antal=1')).toMatch(
      /Afslutningsårsag Alle .* Anden grund Ikke oplyst/,
    );
  });

  test('a period that has not begun, and one before all data, say so and are not 0', async () => {
    expect(await textAt('/noegletal/antal-personer?til=2030-01&antal=1')).toContain(
      'Perioden er ikke begyndt endnu',
    );
    const before = await textAt('/noegletal/antal-personer?til=1995-01&antal=1');
    expect(before).toContain('Der er ingen data fra så tidligt');
    expect(before).toContain('januar 1995 ingen data –');
  });

  test('what must wait for the time after says when it is known', async () => {
    // All of October 2026 is known 365 days after its last day, 31 October 2027.
    const text = await textAt('/noegletal/job-uddannelse-efter-365?til=2026-10&antal=1');
    expect(text).toContain('oktober 2026 kendes først 31.10.2027');
  });

  test('a measure of which nothing is recorded is missing, not nothing', async () => {
    const text = await textAt('/noegletal/klager');
    expect(text).toContain('Tallet mangler; det er ikke nul');
  });

  test('says under the definition what is hidden where it is published', async () => {
    const text = await textAt('/noegletal/antal-personer');
    expect(text).toContain('Offentliggørelse Må offentliggøres; tal, som færre end 5 borgere');
    const inside = await textAt('/noegletal/sager-pr-sagsbehandler');
    expect(inside).toContain('Offentliggørelse Offentliggøres ikke.');
  });

  // Only the present team of a citizen is recorded (docs/figures.md).
  test('says that the team is the present one where it is split by team, and only there', async () => {
    const note = 'Teamet er det, borgeren hører til nu';
    expect(await textAt('/noegletal/antal-personer?efter=enhed')).toContain(note);
    expect(await textAt('/noegletal/antal-personer?efter=ydelse')).not.toContain(note);
  });

  test('single caseworkers are for those who lead', async () => {
    const path = '/noegletal/aabne-sager?efter=sagsbehandler';
    expect((await (await demo.as('anna')).get(path)).status).toBe(400);
    expect(await textAt(path, 'karen')).toContain('Anna Holm');
    expect((await (await demo.as('anna')).get('/noegletal/aabne-sager')).body).not.toContain(
      'id="sagsbehandler"',
    );
  });

  test.for([
    ['til=2026-11&periodetype=hest', 'hest'],
    ['antal=0', 'antal'],
    ['efter=udbyder', 'udbyder'],
    ['enhed=01890000-0000-7000-8000-000000000000', 'Jobteam Nord'],
    ['varighed=0-1,5&varighed=3-6', 'varighed'],
  ])('%s is status 400 and says what to do', async ([query, says]) => {
    const { status, body } = await (
      await demo.as('anna')
    ).get(`/noegletal/fuldtidspersoner?${query}`);
    expect([status, textOf(body).includes(says ?? '')]).toEqual([400, true]);
  });

  test('a measure that is not there is 404', async () => {
    expect((await (await demo.as('anna')).get('/noegletal/findes-ikke')).status).toBe(404);
  });
});

describe('the files of a measure', () => {
  test('CSV: semicolons, decimal comma, days, definition and source', async () => {
    const { body } = await (
      await demo.as('anna')
    ).get('/noegletal/fuldtidspersoner/tal.csv?til=2026-10&antal=1');
    const [head, line, , definition, source] = body.split('\r\n');
    expect(head).toBe(
      '\uFEFFPeriode;Første dag;Sidste dag;Fuldtidspersoner (fuldtidspersoner);Tæller (fuldtidsdage);Bemærkning',
    );
    // Six citizens the whole of October.
    expect(line).toBe('2026-10;01.10.2026;31.10.2026;6;186;');
    expect(definition).toContain('Dage på ydelsen i perioden');
    expect(source).toMatch(/^Rettidig, Øvelse Kommunes egne sager, oktober 2026, som kendt/);
  });

  test('Excel, SVG and PNG are what they say', async () => {
    const anna = await demo.as('anna');
    const start = async (file: string) =>
      (await anna.get(`/noegletal/fuldtidspersoner/${file}`)).raw.subarray(0, 4).toString('latin1');
    expect([await start('tal.xlsx'), await start('figur.svg'), await start('figur.png')]).toEqual([
      'PK\u0003\u0004',
      '<svg',
      '\u0089PNG',
    ]);
    expect((await anna.get('/noegletal/klager/figur.svg')).status).toBe(404);
  });

  test.for([
    ['aktiveringsgrad', 'ydelse=kontanthjaelp', 'Aktiveringsgrad (ydelse: Kontanthjælp), procent'],
    ['aktiveringsgrad', 'efter=alder', 'Aktiveringsgrad efter alder, procent'],
    ['fuldtidspersoner', '', 'Fuldtidspersoner'],
  ] as const)('a file of %s?%s names what it shows, and the page does so once', async (asked) => {
    const [measure, query, title] = asked;
    const anna = await demo.as('anna');
    const drawn = (svg: string): readonly string[] =>
      [...svg.matchAll(/<text x="0" y="-[^>]*font-weight="600">([^<]*)</g)].map(
        ([, text = '']) => text,
      );
    const file = (await anna.get(`/noegletal/${measure}/figur.svg?${query}`)).body;
    expect(drawn(file).join(' ')).toBe(title);
    expect(drawn((await anna.get(`/noegletal/${measure}?${query}`)).body)).toEqual([]);
    const source = [...file.matchAll(/fill="#4d4d4d">([^<]*)</g)].map(([, line]) => line).join(' ');
    expect(source).toMatch(/^Rettidig, Øvelse Kommunes egne sager, .+ 2026, som kendt/);
    expect(source.includes('Kun ydelse: Kontanthjælp')).toBe(query.startsWith('ydelse'));
    expect(source).toMatch(/Definition: (Jobcenterbenchmark|Jobindsats)/);
  });

  test('a workbook shows the decimals of the measure, and keeps the number whole', async () => {
    const address = '/noegletal/aktiveringsgrad/tal.xlsx?periodetype=aar&antal=1';
    const { raw } = await (await demo.as('anna')).get(address);
    // Bo and Eva: 2 × 28 days of 32.5 of 37 hours are 49.19 of 1,098 full-time days, 4.48 percent.
    const read = await readSpreadsheet(raw);
    const [, line = []] = read.outcome === 'rows' ? read.rows : [];
    expect(line.slice(3, 6)).toEqual([4.47989, 49.189189, 1098]);
    expect(unzip(raw).get('xl/styles.xml')).toContain('formatCode="#,##0.0"');
  });
});

describe('the cases behind a number', () => {
  const behind = '/noegletal/antal-personer/sager?periode=2026-11';

  test('are exactly those counted; names only of those the employee may see', async () => {
    // Eight citizens on a benefit: Anna's team has six of them she may see (Ida is protected), Ole is in the other team.
    const anna = textOf((await (await demo.as('anna')).get(behind)).body);
    expect(anna).toContain('8 rækker, som handler om 8 borgere.');
    expect(anna).toContain('Du har adgang til 6 borgeres sager');
    expect(anna).toContain('2 borgere mere er talt med');
    expect(anna).toMatch(/Mia Bach .* Eva Dahl .* Ann Friis .* Jon Krogh .* Bo Lund .* Per Ågesen/);
    expect(anna).not.toMatch(/Ida Skov|Ole Vang|Kim Toft/);
    const karen = textOf((await (await demo.as('karen')).get(behind)).body);
    expect(karen).toContain('Ida Skov');
    expect(karen).toContain('1 borger mere er talt med');
  });

  test('lead to the case and are logged with their purpose', async () => {
    const { body } = await (await demo.as('anna')).get(behind);
    expect(body).toContain(`href="/borgere/${demo.citizen('bo')}"`);
    expect(await demo.purposes()).toContain('Nøgletal: sagerne bag et tal');
  });

  test('add up to the number: days of full time', async () => {
    // Jon since 5 November and Per since 12 November: 14 and 7 days until the 18th; six others 18 days.
    const text = await textAt('/noegletal/fuldtidspersoner/sager?periode=2026-11');
    expect(text).toContain('Tilsammen 129,0 fuldtidsdage.');
  });

  test('name the caseworker for those who lead, and for nobody else', async () => {
    const cases = '/noegletal/sager-pr-sagsbehandler/sager?periode=2026-11&side=naevner';
    const [karen, anna] = [await textAt(cases, 'karen'), await textAt(cases, 'anna')];
    expect(karen).toMatch(/Sagsbehandler Målgruppe .* Anna Holm/);
    expect(anna).not.toContain('Sagsbehandler Målgruppe');
  });

  test('of a sum are those who add to it, not all it is held against', async () => {
    // Bo and Eva had 32.5 hours for 28 days: 2 × 28 × 32.5 / 37 = 49.2. Mia, Ann and the others had none.
    const activated = await textAt('/noegletal/aktiveringsgrad/sager?periode=2026');
    expect(activated).toContain('2 rækker, som handler om 2 borgere. Tilsammen 49,2 fuldtidsdage.');
    expect(activated).toMatch(/Eva Dahl .* Bo Lund/);
    expect(activated).not.toMatch(/Mia Bach|Ann Friis/);
    expect(await textAt('/noegletal/aktiveringsgrad/sager?periode=2026-10')).toContain(
      'Der er ingen sager bag tallet',
    );
  });

  test('of a complement are the citizens of the denominator who missed nothing', async () => {
    const of = (side: string) =>
      textAt(`/noegletal/rettidighed-samtale-personer/sager?periode=2026-05&side=${side}`);
    // First interviews due in May: Bo and Eva in time; Ida had none. Mia's is due on 1 June.
    expect(await of('naevner')).toContain('som handler om 3 borgere');
    expect(await of('taeller')).toContain('som handler om 2 borgere');
  });

  test('of what is left are those who were late on it, and those only', async () => {
    // Of the three above Ida alone: she had no interview. Anna may not see her; Karen may.
    const late = '/noegletal/rettidighed-samtale-personer/sager?periode=2026-05&side=resten';
    const karen = await textAt(late, 'karen');
    expect(karen).toContain('For sent, maj 2026');
    expect(karen).toContain('1 række, som handler om 1 borger.');
    expect(karen).toContain('Ida Skov');
    const anna = await textAt(late);
    expect(anna).toContain('Du har ikke adgang til nogen af borgernes sager.');
    expect(anna).not.toContain('Ida Skov');
    const csv = (await (await demo.as('karen')).get(late.replace('/sager?', '/sager.csv?'))).body;
    expect(csv.match(/^Ida Skov;/gm)).toHaveLength(1);
    expect(csv).toContain('(for sent)');
    const { body } = await (await demo.as('anna')).get(late);
    expect(body).toMatch(/<a href="[^"]*side=resten" aria-current="page">For sent</);
    // The measure's own page leads there, too: one of three.
    const page = (
      await (await demo.as('anna')).get('/noegletal/rettidighed-samtale-personer?til=2026-05')
    ).body;
    expect(page).toMatch(/side=resten">1<span class="unseen">, sagerne bag for sent for maj 2026</);
  });

  test('a measure that names no rest has none', async () => {
    const { status, body } = await (
      await demo.as('anna')
    ).get('/noegletal/aktiveringsgrad/sager?periode=2026-10&side=resten');
    expect([status, textOf(body).includes('naevner')]).toEqual([400, true]);
  });

  test('of a limited number are limited, too', async () => {
    const text = await textAt(`${behind}&ydelse=dagpenge`);
    expect(text).toContain('1 række, som handler om 1 borger.');
    expect(text).toContain('Jon Krogh');
    expect(await textAt(`${behind}&ydelse=revalideringsydelse`)).toContain(
      'Der er ingen sager bag tallet',
    );
  });

  test('as Excel name the same citizens, and are logged as the other files', async () => {
    const { raw } = await (await demo.as('anna')).get(behind.replace('/sager?', '/sager.xlsx?'));
    const read = await readSpreadsheet(raw);
    const names = (read.outcome === 'rows' ? read.rows : []).slice(1, 7).map(([name]) => name);
    expect(names).toEqual([
      'Mia Bach',
      'Eva Dahl',
      'Ann Friis',
      'Jon Krogh',
      'Bo Lund',
      'Per Ågesen',
    ]);
    expect(await demo.purposes()).toContain('Nøgletal: udtræk af sagerne bag et tal');
  });

  test('as CSV name the same citizens', async () => {
    const { body } = await (await demo.as('anna')).get(behind.replace('/sager?', '/sager.csv?'));
    const lines = body.split('\r\n');
    expect(lines[0]).toContain('\uFEFFBorger;Første dag;Sidste dag;Ydelse;');
    expect(lines[1]).toMatch(/^Mia Bach;25\.05\.2026;løber;Kontanthjælp;/);
    expect(body).toContain('2 borgere mere er talt med');
  });

  test.for([
    ['antal-personer/sager', 'ikke en periode'],
    ['antal-personer/sager?periode=hest', 'ikke en periode'],
    ['risikogruppe/sager?periode=2026-11-12mdr', 'ikke en af mulighederne'],
    ['antal-personer/sager?periode=2026-11&side=naevner', 'taeller'],
    ['antal-personer/sager?periode=2026-11&ydelse=hest', 'Kontanthjælp'],
  ])('%s is status 400 and says what to do', async ([path, says]) => {
    const { status, body } = await (await demo.as('anna')).get(`/noegletal/${path}`);
    expect([status, textOf(body).includes(says ?? '')]).toEqual([400, true]);
  });
});

describe('a frozen figure', () => {
  test('stands as it was, and is verified as known then and as known now', async () => {
    const anna = await demo.as('anna');
    const path = '/noegletal/samtaler?til=2026-11&antal=2';
    const somkendt = /name="somkendt" value="([^"]+)"/.exec((await anna.get(path)).body)?.[1] ?? '';
    const frozen = await anna.post('/noegletal/samtaler/frys?til=2026-11&antal=2', {
      somkendt,
      note: 'Til udvalget',
    });
    expect([frozen.status, frozen.location]).toEqual([
      303,
      expect.stringMatching(/^\/noegletal\/fastfrosne\/[0-9a-f-]{36}$/),
    ]);
    const address = frozen.location ?? '';
    // Nobody was interviewed in October or November: Mia's last was in August, and she stayed away.
    const shown = textOf((await anna.get(address)).body);
    expect(shown).toMatch(/oktober 2026 I alt 0 0 november 2026 I alt 0 0/);
    expect(shown).toContain('Til udvalget');
    const file = (await anna.get(`${address}/tal.csv`)).body;
    expect(file).toContain('oktober 2026;I alt;0;0\r\nnovember 2026;I alt;0;0\r\n');
    expect((await anna.get(`${address}/tal.xlsx`)).raw.subarray(0, 2).toString('latin1')).toBe(
      'PK',
    );
    expect(await textAt('/noegletal/fastfrosne')).toContain('oktober 2026 til november 2026');
    const first = textOf((await anna.get(`${address}?efterproev=ja`)).body);
    expect(first).toContain('Som kendt dengang: det samme tal og det samme fingeraftryk.');
    expect(first).toMatch(/Som kendt nu \([^)]+\): det samme\./);
  });

  test('a copy for publication hides small numbers', async () => {
    const karen = await demo.as('karen');
    const somkendt =
      /name="somkendt" value="([^"]+)"/.exec(
        (await karen.get('/noegletal/antal-personer')).body,
      )?.[1] ?? '';
    const { location } = await karen.post(
      '/noegletal/antal-personer/frys?efter=ydelse&til=2026-11&antal=1',
      { somkendt, note: '', offentlig: 'ja' },
    );
    // One on unemployment benefit: hidden, and so is the other, who would give it away.
    expect(textOf((await karen.get(location ?? '')).body)).toMatch(
      /Arbejdsløshedsdagpenge skjult .* Kontanthjælp skjult/,
    );
    expect((await karen.get(`${location ?? ''}/tal.csv`)).body).toContain(
      'Arbejdsløshedsdagpenge;skjult;',
    );
  });

  test('there is nothing to freeze in a period that has not begun', async () => {
    const anna = await demo.as('anna');
    const { body } = await anna.get('/noegletal/antal-personer?til=2030-01&antal=1');
    expect(body).not.toContain('name="somkendt"');
    const { location } = await anna.post('/noegletal/antal-personer/frys?til=2030-01&antal=1', {
      somkendt: '2026-11-18T08:00:00Z',
    });
    expect(location).toBe('/noegletal/antal-personer?til=2030-01&antal=1');
  });

  test('one that is not there is 404; a moment that is none is 400', async () => {
    const anna = await demo.as('anna');
    const address = '/noegletal/fastfrosne/01890000-0000-7000-8000-000000000000';
    expect((await anna.get(address)).status).toBe(404);
    expect((await anna.post('/noegletal/samtaler/frys', { somkendt: 'hest' })).status).toBe(400);
  });
});

describe('targets', () => {
  const fields = {
    maaling: 'andel-langvarige',
    ydelse: '',
    enhed: '',
    periodetype: '',
    vaerdi: '4,5',
    margen: '1',
    fra: '01.01.2026',
    kilde: 'Udvalget, 3. november',
  };

  test('are set by leaders, shown beside the figure with a word, and ended', async () => {
    const karen = await demo.as('karen');
    expect((await karen.post('/noegletal/maal/ny', fields)).location).toBe(
      '/noegletal/maal?gemt=ja',
    );
    const list = await karen.get('/noegletal/maal');
    expect(textOf(list.body)).toMatch(
      /Andel langvarige sager procent Alle Alle slags perioder 4,5 % 1,0 % 0,0 % oktober 2026 Nået · 4,5 % 01\.01\.2026 løber Udvalget/,
    );
    // Nobody for three years: 0 percent, and less is better.
    expect(await textAt('/noegletal')).toContain('Nået · 4,5 %');
    expect(await textAt('/noegletal/andel-langvarige')).toContain('Nået · 4,5 %');
    expect(await textAt('/noegletal/andel-langvarige?ydelse=dagpenge')).not.toContain('4,5 %');
    const end = /href="(\/noegletal\/maal\/[^/]+\/slut)"/.exec(list.body)?.[1] ?? '';
    await karen.get(end);
    expect((await karen.post(end, { sidste: '31.12.2025' })).status).toBe(400);
    expect((await karen.post(end, { sidste: '30.06.2026' })).status).toBe(303);
    expect(await textAt('/noegletal')).not.toContain('4,5 %');
    expect(await textAt('/noegletal/andel-langvarige?til=2026-06')).toContain('Nået · 4,5 %');
  });

  test.for([
    [{ vaerdi: '' }, 'Måltal:'],
    [{ vaerdi: 'mange' }, 'Skriv et tal'],
    [{ maaling: 'samtaler' }, 'Målingen er et antal'],
    [
      { maaling: 'jobordrer', periodetype: 'uge', ydelse: 'dagpenge' },
      'kan ikke vises efter ydelse',
    ],
    [{ maaling: 'risikogruppe', periodetype: 'rullende-aar' }, 'opgøres ikke pr. rullende år'],
    [{ maaling: '' }, 'Måling:'],
    [{ enhed: '01890000-0000-7000-8000-000000000000' }, 'Teamet findes ikke'],
  ] as const)('%j is refused at the field and nothing is saved', async ([wrong, says]) => {
    const karen = await demo.as('karen');
    await karen.get('/noegletal/maal/ny');
    const { status, body } = await karen.post('/noegletal/maal/ny', { ...fields, ...wrong });
    expect([status, textOf(body).includes(says)]).toEqual([400, true]);
    expect(body).toContain('value="Udvalget, 3. november"');
  });

  test('for a group are set, stand beside its part, and say how they stand', async () => {
    const karen = await demo.as('karen');
    const group = { ...fields, ydelse: 'kontanthjaelp', kategori: 'jobparat', vaerdi: '7' };
    await karen.get('/noegletal/maal/ny');
    expect((await karen.post('/noegletal/maal/ny', group)).status).toBe(303);
    const list = textOf((await karen.get('/noegletal/maal')).body);
    expect(list).toContain('ydelse: Kontanthjælp · visitationskategori: Jobparat');
    expect(list).toContain('7,0 % 1,0 % 0,0 % oktober 2026 Nået · 7,0 %');
    const split = '/noegletal/andel-langvarige?ydelse=kontanthjaelp&efter=kategori';
    expect(await textAt(split)).toContain('Nået · 7,0 %');
    expect(await textAt('/noegletal/andel-langvarige?efter=kategori')).not.toContain('7,0 %');
  });

  test('that are typed wrong are corrected and withdrawn, and their history stays', async () => {
    const karen = await demo.as('karen');
    const typed = { ...fields, maaling: 'passivandel', enhed: '', vaerdi: '450', kilde: 'Udvalgt' };
    await karen.get('/noegletal/maal/ny');
    await karen.post('/noegletal/maal/ny', typed);
    const rowIn = (body: string): string =>
      body.split('<tr>').find((row) => row.includes('>Passivandel<')) ?? '';
    const path = /href="(\/noegletal\/maal\/[^/]+\/ret)"/.exec(
      rowIn((await karen.get('/noegletal/maal')).body),
    )?.[1];
    expect(path).toBeDefined();
    const form = (await karen.get(path ?? '')).body;
    for (const filled of ['value="450"', 'value="Udvalgt"', 'value="01.01.2026"']) {
      expect(form).toContain(filled);
    }
    const right = { ...typed, vaerdi: '45,5', kilde: 'Udvalget' };
    const refused = await karen.post(path ?? '', { ...right, vaerdi: '' });
    expect(refused.status).toBe(400);
    expect((await karen.post(path ?? '', right)).location).toBe('/noegletal/maal?gemt=ja');
    const list = (await karen.get('/noegletal/maal')).body;
    expect(textOf(rowIn(list))).toMatch(/Passivandel procent Alle .* 45,5 % .* Udvalget/);
    expect(list).not.toContain('450,0 %');
    await karen.get(path ?? '');
    expect((await karen.post(path ?? '', { ...right, slet: 'ja' })).status).toBe(303);
    expect(rowIn((await karen.get('/noegletal/maal')).body)).toBe('');
    expect((await karen.get(path ?? '')).status).toBe(404);
    expect((await (await demo.as('anna')).get(path ?? '')).status).toBe(403);
  });

  test('of the time of the number that is flagged count, though the next has begun', async () => {
    const karen = await demo.as('karen');
    const rate = { ...fields, maaling: 'aktiveringsgrad' };
    await karen.get('/noegletal/maal/ny');
    await karen.post('/noegletal/maal/ny', { ...rate, vaerdi: '21' });
    const list = (await karen.get('/noegletal/maal')).body;
    const row = list.split('<tr>').find((one) => one.includes('21,0 %')) ?? '';
    const end = /href="(\/noegletal\/maal\/[^/]+\/slut)"/.exec(row)?.[1] ?? '';
    await karen.get(end);
    expect((await karen.post(end, { sidste: '31.10.2026' })).status).toBe(303);
    await karen.get('/noegletal/maal/ny');
    await karen.post('/noegletal/maal/ny', { ...rate, vaerdi: '22', fra: '01.11.2026' });
    // On 18 November the newest whole month is October; both pages hold it against the target of October.
    for (const path of ['/noegletal', '/noegletal/aktiveringsgrad']) {
      const text = await textAt(path);
      expect([path, text.includes('· 21,0 %'), text.includes('· 22,0 %')]).toEqual([
        path,
        true,
        false,
      ]);
    }
    const split = await textAt('/noegletal/aktiveringsgrad?efter=ydelse');
    expect([split.includes('· 21,0 %'), split.includes('· 22,0 %')]).toEqual([true, false]);
  });

  test('come in from a file; one fault takes nothing, and the text still stands', async () => {
    const karen = await demo.as('karen');
    const head = 'måling;måltal;tæt på;periode;alder;fra;kilde';
    const good = 'Andel langvarige sager;3,5;0,5;;under 25 år;01.02.2026;Plan 2026';
    const path = '/noegletal/maal/indlaes';
    expect((await karen.get(path)).status).toBe(200);
    const wrong = await karen.post(path, { tekst: `${head}\n${good}\nHest;3;;;;01.02.2026;Plan` });
    expect(wrong.status).toBe(400);
    expect(textOf(wrong.body)).toContain('Linje 3: »måling«: »Hest« kendes ikke.');
    expect(wrong.body).toContain('Hest;3;;;;01.02.2026;Plan</textarea>');
    expect(textOf((await karen.get('/noegletal/maal')).body)).not.toContain('Plan 2026');
    const done = await karen.send(path, [{ name: 'maal.csv', content: `${head}\n${good}\n` }]);
    expect(done.location).toBe('/noegletal/maal?gemt=ja');
    expect(textOf((await karen.get('/noegletal/maal')).body)).toContain('3,5 % 0,5 %');
    // The same one again with another number corrects it.
    await karen.post(path, { tekst: `${head}\n${good.replace('3,5', '3,2')}` });
    const list = textOf((await karen.get('/noegletal/maal')).body);
    expect([list.includes('3,2 % 0,5 %'), list.includes('3,5 % 0,5 %')]).toEqual([true, false]);
  });
});

describe('a measure beside others', () => {
  const address = '/noegletal/antal-personer?ydelse=kontanthjaelp&til=2026-10';

  test('says that the cluster and the country are missing until a table is put in, and how', async () => {
    const page = await textAt(address);
    expect(page).toContain('Klyngens og hele landets tal mangler');
    expect(page).toContain('id »antal-personer«, kolonnen »Antal personer«');
    expect((await (await demo.as('anna')).get('/noegletal/antal-personer/andre.svg')).status).toBe(
      404,
    );
  });

  test('shows them when it is, what is missing as missing, and the change over a year', async () => {
    const karen = await demo.as('karen');
    const celler = [
      'Område;Periode;Antal personer;Antal fuldtidspersoner',
      'Hele landet;2025M10;60.000;50.000',
      'Hele landet;2026M10;63.000;52.000',
    ].join('\n');
    const sent = { id: 'y60a02', titel: 'Kontanthjælp', opdateret: '', naeste: '', celler };
    await karen.get('/eksterne-tal/ny');
    expect((await karen.post('/eksterne-tal/ny', sent)).status).toBe(303);
    const page = await textAt(address);
    // 63.000 is 5 percent more than 60.000.
    expect(page).toContain('Hele landet 63.000 oktober 2026 60.000 +5,0 %');
    expect(page).toContain('Klyngen mangler');
    expect(page).toContain('hele landet +5,0 % (oktober 2026)');
    const anna = await demo.as('anna');
    const svg = await anna.get(
      '/noegletal/antal-personer/andre.svg?ydelse=kontanthjaelp&til=2026-10',
    );
    expect(svg.headers['content-type']).toContain('image/svg+xml');
    expect(svg.body).toMatch(/^<svg .*<title/);
    // Of everybody, and of another benefit, the table says nothing.
    expect(await textAt('/noegletal/antal-personer')).toContain('hele landets tal mangler');
    expect(await textAt('/noegletal/antal-personer?ydelse=dagpenge')).toContain('tal mangler');
    // The same country in the growth over two years, when both its ends are there.
    expect(await textAt('/noegletal/til-og-afgang?ydelse=kontanthjaelp')).toContain('Hele landet');
  });

  test('is known once: in the source of the chart, not above the page too', async () => {
    const page = await textAt('/noegletal/antal-personer');
    expect(page).not.toContain('Øvelse Kommune · Som kendt');
    expect(page.match(/som kendt/gi)).toHaveLength(1);
  });
});

test('shares of those who left say so, beside the share of all on a benefit', async () => {
  // The status of those who left (Jobindsats Y07B15), and the indicator model of everybody on a benefit: 52 and 6 percent of
  // different citizens, which one name would make a contradiction.
  const text = await textAt('/noegletal');
  expect(text).toContain('I job eller uddannelse 30 dage efter afgang procent');
  expect(text).toContain('I job eller uddannelse en måned efter procent');
});
