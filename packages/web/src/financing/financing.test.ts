import { financeExample2014 } from '@rettidig/economy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const pageText = async (url: string): Promise<string> => {
  const { body, status } = await (await demo.as('palle')).get(url);
  expect(`${url} ${status}`).toBe(`${url} 200`);
  return textOf(body);
};

describe('without numbers', () => {
  test.each([
    ['/oekonomi/lofter', 'Der er ingen tal for året endnu. Skriv, hvad aktiveringen kostede'],
    ['/oekonomi/finansiering', 'Der er ingen udgifter for året endnu. Skriv udgift og refusion'],
    ['/oekonomi/lofter/vaerdier', 'Der er ikke skrevet nogen.'],
  ])('%s says what to do', async (url, advice) => {
    expect(await pageText(url)).toContain(advice);
  });
});

describe('numbers of a year', () => {
  test('are taken from a file, and come back as one', async () => {
    const palle = await demo.as('palle');
    await palle.get('/oekonomi/tal/lofter?aar=2014');
    const sent = await palle.send('/oekonomi/tal/lofter/fil?aar=2014', [
      { name: 'tal.csv', content: `\uFEFF${financeExample2014}` },
    ]);
    expect(sent.location).toBe('/oekonomi/tal/lofter?aar=2014&antal=39');
    const { body } = await palle.get('/oekonomi/tal.csv');
    expect(body).toContain('loft-personer;kontanthjaelp;2014;540;personer;opdigtet eksempel');
    expect(body.trim().split('\n')).toHaveLength(40);
    expect(await pageText('/oekonomi/tal/lofter?aar=2014&antal=39')).toContain(
      '39 tal er lagt ind.',
    );
  });

  test('a file with faults says every line, and nothing of it is kept', async () => {
    const palle = await demo.as('palle');
    await palle.get('/oekonomi/tal/finansiering');
    const { body, status } = await palle.send('/oekonomi/tal/finansiering/fil', [
      {
        name: 'forkert.csv',
        content:
          'felt;gruppe;år;værdi;enhed;kilde\nudgift;egu;2020;1;kr.;brev\nbloktilskud-andel;;2020;940;pct.;brev\nudgift;egu;2021;x;kr.;\n',
      },
    ]);
    expect(status).toBe(400);
    const text = textOf(body);
    expect(text).toContain('forkert.csv er ikke lagt ind');
    expect(text).toContain('Linje 3: 940 pct. er over 100.');
    expect(text).toContain('Linje 4: Kilden mangler. Skriv, hvor tallet kommer fra.');
    expect(text).toContain('Linje 4: »x« er ikke et tal.');
    expect((await palle.get('/oekonomi/tal.csv')).body).not.toContain(';2020;');
  });

  test.each([
    [[], 'Vælg en fil først.'],
    [[{ name: 'ark.xlsx', content: new Uint8Array([80, 75, 3, 4, 255]) }], 'CSV UTF-8'],
  ])('what is no file of numbers is refused with what to do', async (files, advice) => {
    const palle = await demo.as('palle');
    await palle.get('/oekonomi/tal/finansiering');
    const { body, status } = await palle.send('/oekonomi/tal/finansiering/fil', files);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
  });

  test('are written on the page; what is wrong is said, and the form comes back filled', async () => {
    const palle = await demo.as('palle');
    await palle.get('/oekonomi/tal/lofter?aar=2019');
    const wrong = await palle.post('/oekonomi/tal/lofter?aar=2019', {
      t0: '12,5',
      k0: 'egen optælling',
      t1: '5 personer',
      k2: 'kun en kilde',
      t3: '7',
    });
    expect(wrong.status).toBe(400);
    const text = textOf(wrong.body);
    expect(text).toContain('»5 personer« er ikke et tal.');
    expect(text).toContain('Der står en kilde, men intet tal.');
    expect(text).toContain('Skriv, hvor tallet kommer fra.');
    expect(wrong.body).toContain('value="12,5"');
    expect(wrong.body).toContain('value="kun en kilde"');
    const right = await palle.post('/oekonomi/tal/lofter?aar=2019', { t0: '12,5', k0: 'egen' });
    expect(right.location).toBe('/oekonomi/tal/lofter?aar=2019&gemt=ja');
    expect((await palle.get('/oekonomi/tal/lofter?aar=2019')).body).toContain('value="12,5"');
    await palle.post('/oekonomi/tal/lofter?aar=2019', { t0: '', k0: '' });
    expect((await palle.get('/oekonomi/tal/lofter?aar=2019')).body).not.toContain('value="12,5"');
  });
});

describe('ceilings of 2014', () => {
  // By hand: 540 × 10.757 = 5.808.780, of 7.200.000 spent 1.391.220 lies above, and half of it is lost.
  test('show the ceiling, what lies above, and the reasons by the law', async () => {
    const text = await pageText('/oekonomi/lofter?aar=2014');
    for (const shown of ['10.757', '5.808.780', '1.391.220', '695.610', '2.130.576', '517.712']) {
      expect(text).toContain(shown);
    }
    expect(text).toContain('Ikke med i summen, fordi noget mangler: Revalideringsydelse');
    expect(text).toContain('540 helårspersoner x 10.757 kr. = 5.808.780 kr.');
    expect(text).toContain('2.000.958,40');
    expect(text).toContain('Driftsloft aktiveringsindsats');
  });

  test('go to a file with numbers as numbers', async () => {
    const palle = await demo.as('palle');
    const { body } = await palle.get('/oekonomi/lofter/tal.csv?aar=2014');
    expect(body).toContain('Kontanthjælp;10757;540;5808780;7200000;5808780;1391220;2904390;695610');
    const { raw, status } = await palle.get('/oekonomi/lofter/tal.xlsx?aar=2014');
    expect([status, raw.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  test('a later year lacks its ceiling until the municipality writes what it was told', async () => {
    const palle = await demo.as('palle');
    await palle.post('/oekonomi/tal/lofter?aar=2016', {
      t0: '10',
      k0: 'egen',
      t5: '200.000',
      k5: 'regnskab',
    });
    const lacking = await pageText('/oekonomi/lofter?aar=2016');
    expect(lacking).toContain(
      'Kontanthjælp: driftsloft for aktivering (ikke bekræftet i en kilde)',
    );
    expect(lacking).toContain('er ikke bekræftet i en kilde. Har kommunen fået et beløb oplyst');
    const fields = { hvad: 'driftsloft', gruppe: 'kontanthjaelp', foerste: '2016', kilde: 'brev' };
    await palle.get('/oekonomi/lofter/vaerdier/ny');
    const saved = await palle.post('/oekonomi/lofter/vaerdier/ny', { ...fields, vaerdi: '11.000' });
    expect(saved.location).toBe('/oekonomi/lofter/vaerdier?gemt=ja');
    const told = await pageText('/oekonomi/lofter?aar=2016');
    expect(told).toContain('110.000');
    expect(told).toContain('Kommunens egne tal');
    expect(told).not.toContain('Udkast, ikke gældende lov');
    expect(told).toContain('Statens andel inden for loftet er læst for 2014');
    const again = await palle.post('/oekonomi/lofter/vaerdier/ny', { ...fields, vaerdi: '1' });
    expect(again.status).toBe(400);
    expect(textOf(again.body)).toContain('er allerede skrevet fra 2016');
  });

  test.each([
    [{ hvad: 'driftsloft', vaerdi: '5', foerste: '2018', kilde: 'x' }, 'Vælg den gruppe'],
    [
      { hvad: 'mentorramme', gruppe: 'dagpenge', vaerdi: '5', foerste: '2018', kilde: 'x' },
      'Kun driftsloftet har grupper.',
    ],
    [
      { hvad: 'mentorramme-statens-andel', vaerdi: '101', foerste: '2018', kilde: 'x' },
      '101 pct. er over 100.',
    ],
    [{ hvad: 'mentorramme', vaerdi: '5', kilde: 'x' }, 'Skriv det første år'],
    [
      { hvad: 'mentorramme', vaerdi: '5', foerste: '2018', sidste: '2017', kilde: 'x' },
      'Det sidste år ligger før det første.',
    ],
  ])('a value that cannot be is refused: %o', async (fields, advice) => {
    const palle = await demo.as('palle');
    await palle.get('/oekonomi/lofter/vaerdier/ny');
    const { body, status } = await palle.post('/oekonomi/lofter/vaerdier/ny', fields);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
  });

  test('a value is corrected, and deleted', async () => {
    const palle = await demo.as('palle');
    const id = async () =>
      /vaerdier\/([0-9a-f-]{36})/.exec((await palle.get('/oekonomi/lofter/vaerdier')).body)?.[1];
    const at = `/oekonomi/lofter/vaerdier/${await id()}`;
    const { body } = await palle.get(at);
    expect(body).toContain('value="11.000"');
    const own = {
      hvad: 'driftsloft',
      gruppe: 'kontanthjaelp',
      vaerdi: '11.500,50',
      foerste: '2016',
      sidste: '2017',
      kilde: 'rettet brev',
    };
    expect((await palle.post(at, own)).status).toBe(303);
    expect(await pageText('/oekonomi/lofter/vaerdier')).toMatch(/11\.500,50 kr\.\s*2016–2017/);
    expect((await palle.post(at, { ...own, slet: 'ja' })).status).toBe(303);
    expect(await id()).toBeUndefined();
    expect((await palle.get(at)).status).toBe(404);
  });
});

describe('financing of 2014', () => {
  // Amounts by hand, see packages/economy/src/financing/financing.test.ts.
  test('shows who pays, and every step', async () => {
    const text = await pageText('/oekonomi/finansiering?aar=2014');
    for (const shown of ['109.952.500', '505.619.950', '9.852.500', '4.800.000', '-222.450']) {
      expect(text).toContain(shown);
    }
    expect(text).toContain('Kommunens andel er 0,935 pct.');
    expect(text).toContain('0,935 pct. af 52.000.000.000 kr. = 486.200.000 kr.');
    expect(text).toContain('Der er ikke ret til særlig kompensation.');
    expect(text).toContain('Områder uden tal for året: Uddannelsesordning, Førtidspension');
  });

  test('tries a number ten percent higher', async () => {
    const palle = await demo.as('palle');
    const { body } = await palle.get('/oekonomi/finansiering?aar=2014');
    const sick = /<option value="(t\d+)"[^>]*>Udgift før refusion: Sygedagpenge/.exec(body)?.[1];
    const text = await pageText(`/oekonomi/finansiering?aar=2014&tal=${sick}&pct=10`);
    expect(text).toContain('Udgift før refusion: Sygedagpenge +10 pct.');
    expect(text).toContain('114.912.500');
    expect(text).toContain('4.960.000');
    for (const [query, advice] of [
      [`tal=${sick}&pct=hest`, 'Skriv en procent mellem -100 og 100.'],
      [`tal=${sick}&pct=101`, 'Skriv en procent mellem -100 og 100.'],
      ['tal=t9999&pct=10', 'Tallet er ikke skrevet for året'],
    ]) {
      expect(await pageText(`/oekonomi/finansiering?aar=2014&${query}`)).toContain(advice);
    }
  });

  test('a year that lacks numbers names them, and shows no sum of what is left', async () => {
    const palle = await demo.as('palle');
    await palle.get('/oekonomi/tal/finansiering?aar=2013');
    const text = await pageText('/oekonomi/finansiering?aar=2013');
    expect(text).toContain('Hvilken ordning der kompenserer områderne det år');
    expect(text).toContain('Ordningen kendes ikke det år');
  });

  test('has its chart as a file that names year and unit, where everybody’s part is known', async () => {
    const palle = await demo.as('palle');
    const { body } = await palle.get('/oekonomi/finansiering?aar=2014');
    const link = '/oekonomi/finansiering/figur.svg?aar=2014';
    const { status, body: svg } = await palle.get(link);
    expect(status).toBe(body.includes(link) ? 200 : 404);
    expect(svg.includes('>Hvem betaler indsatsens udgift i 2014, kr.</text>')).toBe(status === 200);
  });

  test('goes to a file', async () => {
    const { body } = await (await demo.as('palle')).get('/oekonomi/finansiering/tal.csv?aar=2014');
    expect(body).toContain('I alt;Egen byrde;109952500;Rækkerne lagt sammen.');
  });
});

test('in English', async () => {
  const palle = await demo.as('palle');
  await palle.post('/sprog', { sprog: 'en', til: '/oekonomi/lofter' });
  for (const [url, heading] of [
    ['/oekonomi/lofter?aar=2014', 'Ceilings in 2014'],
    ['/oekonomi/finansiering?aar=2014', 'Financing in 2014'],
    ['/oekonomi/tal/lofter?aar=2014', 'Numbers of the ceilings for 2014'],
  ] as const) {
    expect((await palle.get(url)).body).toContain(`<h1>${heading}</h1>`);
  }
});
