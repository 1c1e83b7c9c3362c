import { businessCaseExample2014 } from '@rettidig/economy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { chartFilesOn } from '../testing/chart-files.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { fieldsIn } from '../testing/fields-in.ts';

let demo: Demo;
let karen: Browse;
let running = '';

const base = '/oekonomi/businesscases';
const pageOf = async (address: string): Promise<string> => textOf((await karen.get(address)).body);

beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

/** What the form of a new case is filled in with from the template. */
async function template(): Promise<Record<string, string>> {
  return fieldsIn((await karen.get(`${base}/ny?fra=skabelon`)).body);
}

test('with no cases, the list says where to begin', async () => {
  expect(await pageOf(base)).toContain('Begynd med skabelonen fra 2014');
});

describe('the case of January 2014, from the template', () => {
  beforeAll(async () => {
    const { location } = await karen.post(`${base}/ny`, await template());
    running = location?.split('?')[0] ?? '';
  });

  // The matter's table: 1.302.483; 1.033.200 = 41 × 10.500 × 12 × 20 %; half a year, two years, half a year (audit A15).
  test.each([
    'Samlet besparelse 1.302.483 651.241,50 1.302.483 1.302.483 651.241,50 3.907.449',
    'Øget statsrefusion 1.033.200 516.600 1.033.200 1.033.200 516.600 3.099.600',
    '41 × 10.500 kr. × 12 × 20 % = 1.033.200 kr.',
    'Der loves 2 × 25 = 50 personer i virksomhedsrettede tilbud, men merrefusionen hviler på 41.',
    'De færre tilbud betaler lønnen, også hvis ingen flyttes til virksomhedsrettede tilbud. Refusionen alene betaler lønnen fra 40 personer.',
    'ikke trykt: det eneste antal, der giver tabellens merrefusion',
    '2014 (6 mdr.)',
  ])('says %s', async (text) => {
    expect(await pageOf(running)).toContain(text);
  });

  test('stands on the list with what a year gives', async () => {
    expect(await pageOf(base)).toContain('01.07.2014 – 30.06.2017 1.302.483 kr.');
  });

  test('has its chart as a file that says what is shown', async () => {
    expect(await chartFilesOn(karen, `${running}?pct=20`)).toEqual([
      'Årets besparelse, når forudsætningen er 20 % højere: ændring, kr.',
    ]);
    expect((await karen.get(`${running}/figur.svg?figur=ingen`)).status).toBe(404);
  });

  test('is fetched as memo, tables, CSV and its own file', async () => {
    for (const file of ['notat.pdf', 'notat.docx', 'tabeller.xlsx']) {
      expect((await karen.get(`${running}/${file}`)).raw.length).toBeGreaterThan(5000);
    }
    expect((await karen.get(`${running}/resultat.csv`)).body).toContain(
      'Samlet besparelse;1302483;651241,5;1302483;1302483;651241,5;3907449',
    );
    const file = (await karen.get(`${running}/fil.csv`)).body;
    expect(file.replace('\uFEFF', '')).toBe(businessCaseExample2014);
  });

  test('is followed up by what is counted month by month, and a month that lacks is named', async () => {
    const month = (maaned: string, personer: string) =>
      karen.post(`${running}/maaned?maaned=${maaned}`, {
        personer,
        under: '0',
        over: '8',
        kilde: 'jobcentrets optælling',
      });
    await month('2014-07-01', '20');
    await month('2014-09-01', '40');
    expect(await pageOf(running)).toContain('August 2014 er ikke talt.');
    await month('2014-08-01', '30');
    const text = await pageOf(running);
    expect(text).not.toContain('August 2014 er ikke talt.');
    // By hand: 30 × 10.500 × 3 × 20 % = 189.000 given; 41 × 10.500 × 3 × 20 % = 258.300 promised.
    expect(text).toContain('Øget statsrefusion 258.300 189.000 −69.300');
    expect(text).toContain('Der er talt 30 personer');
    await karen.post(`${running}/maaned?maaned=2014-08-01`, {
      personer: '60',
      under: '0',
      over: '8',
      kilde: 'rettet',
    });
    // 40 on average.
    expect(await pageOf(running)).toContain('Øget statsrefusion 258.300 252.000 −6.300');
  });

  test('a month that is wrong is not saved, and what was written stays', async () => {
    const { status, body } = await karen.post(`${running}/maaned?maaned=2014-10-01`, {
      personer: '-1',
      under: '',
      over: 'x',
      kilde: '',
    });
    expect(status).toBe(400);
    expect(body).toContain('value="-1"');
    expect((await karen.get(`${running}/maaned?maaned=2014-10-02`)).status).toBe(400);
  });

  test('can be the counter-initiative of a reform’s account', async () => {
    const { location } = await karen.post('/oekonomi/konsekvenser/ny', {
      fra: 'eksempel',
      titel: 'Med case',
      kommune: '',
      aar: '',
      antal: '',
    });
    const account = location?.split('?')[0] ?? '';
    const cases = running.split('/').at(-1) ?? '';
    const twice = await karen.post(`${account}/modgaaende`, { case: cases });
    expect(textOf(twice.body)).toContain('Regnskabet har allerede et modgående initiativ.');
    const body = (await karen.get(`${account}/tekst`)).body;
    const fields = fieldsIn(body);
    const tekst = (await karen.get(`${account}/fil.csv`)).body
      .replaceAll(/^modgaaende;.*\n/gm, '')
      .replace('\uFEFF', '');
    await karen.post(`${account}/tekst`, { tekst, udgave: fields['udgave'] ?? '' });
    await karen.post(`${account}/modgaaende`, { case: cases });
    const text = await pageOf(account);
    expect(text).toContain('businesscasen »Personlige jobformidlere til langtidsledige«');
    expect(text).toContain('Samlet budgetudfordring, netto 4.637 5.045 4.808 5.175');
  });
});

describe('assumptions that are wrong are not saved, and what was written stays', () => {
  test.each([
    ['a percentage over a hundred', { procentpoint: '101' }, '101 er over 100.'],
    ['no price', { 'pris-over-30': '' }, 'Feltet skal udfyldes.'],
    ['no title', { titel: ' ' }, 'Titel:'],
    ['a begin within a month', { begynder: '02.07.2014' }, 'Skriv den første i en måned.'],
    ['an end before the begin', { slutter: '30.06.2013' }, 'Casen slutter, før den begynder.'],
    ['thirteen months', { maaneder: '13' }, '13 er over 12.'],
    ['a title that another has', {}, 'Der er allerede et, der hedder'],
  ])('%s', async (_, wrong, advice) => {
    const { status, body } = await karen.post(`${base}/ny`, { ...(await template()), ...wrong });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
    expect(body).toContain('value="56.209"');
  });

  test('a rate that the law does not have for the year is named, and not nothing', async () => {
    const fields = { ...(await template()), titel: 'Før loven', 'lovens-dag': '01.01.1999' };
    const { location } = await karen.post(`${base}/ny`, fields);
    const text = await pageOf(location ?? '');
    expect(text).toContain('Det kan ikke regnes endnu');
    expect(text).toContain('Giv forskellen i feltet procentpoint');
  });

  test('an assumption without a source is remarked', async () => {
    const fields = { ...(await template()), titel: 'Uden kilde', 'loen-kilde': '' };
    const { location } = await karen.post(`${base}/ny`, fields);
    expect(await pageOf(location ?? '')).toContain(
      'Årlig lønudgift til jobformidlerne: kilden er ikke nævnt.',
    );
  });
});
