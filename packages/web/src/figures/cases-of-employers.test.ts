import { readSpreadsheet } from '@rettidig/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { opened } from '../testing/forms.ts';

/*
 * Entered by hand, on 18 November 2026: one job order for two kitchen hands, one for a driver; Bo, of Anna's team, is referred
 * to the first and hired; one company in the alliance.
 */
let demo: Demo;
let anna: Browse;
let kitchen = '';
let bakery = '';
const period = 'periode=2026-11';

beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
  const send = async (address: string, fields: Readonly<Record<string, string>>) =>
    await anna.post(address, { ...(await opened(anna, address)), ...fields });
  const order = { pnummer: '', sektor: 'privat', slags: 'ordinaer', dag: '16.11.2026' };
  await send('/jobordrer/ny', {
    ...order,
    stilling: 'Køkkenmedhjælper',
    arbejdsgiver: 'Køkkenet ved Havnen',
    pladser: '2',
  });
  kitchen = idIn('/jobordrer', /\/jobordrer\/([^/"]+)\/luk/, (await anna.get('/jobordrer')).body);
  await send('/jobordrer/ny', {
    ...order,
    stilling: 'Chauffør',
    arbejdsgiver: 'Vognmanden',
    pladser: '1',
  });
  await send(`/borgere/${demo.citizen('bo')}/henvisning`, {
    jobordre: kitchen,
    dag: '17.11.2026',
    udfald: 'ansat',
    note: '',
  });
  await send('/alliance', { virksomhed: 'Bagerierne ApS', cvr: '', fra: '01.11.2026' });
  bakery = idIn('/alliance', /\/alliance\/([^/"]+)\/slut/, (await anna.get('/alliance')).body);
});
afterAll(() => demo.close());

function idIn(place: string, pattern: RegExp, body: string): string {
  const [, id] = pattern.exec(body) ?? [];
  if (id === undefined) throw new Error(`No id on ${place}.`);
  return id;
}

const behind = (measure: string, file = ''): string =>
  `/noegletal/${measure}/sager${file}?${period}`;

describe('the rows behind job orders', () => {
  test('say which ones, and lead to each', async () => {
    const { body } = await anna.get(behind('jobordrer'));
    expect(textOf(body)).toMatch(
      /Dag Stilling Arbejdsgiver Type Sektor Pladser 16\.11\.2026 Køkkenmedhjælper Køkkenet ved Havnen .* 2 16\.11\.2026 Chauffør Vognmanden .* 1/,
    );
    expect(body).toContain(`<a href="/jobordrer?ordre=${kitchen}">Køkkenmedhjælper</a>`);
    const one = textOf((await anna.get(`/jobordrer?ordre=${kitchen}`)).body);
    expect(one).toContain('Køkkenmedhjælper');
    expect(one).not.toContain('Chauffør');
    expect((await anna.get(`/jobordrer?ordre=${demo.citizen('bo')}`)).status).toBe(404);
  });

  test('are the same in the files', async () => {
    const csv = (await anna.get(behind('jobordrer', '.csv'))).body;
    expect(csv).toContain('Borger;Dag;Stilling;Arbejdsgiver;Type;Sektor;Pladser');
    expect(csv).toContain(';16.11.2026;Køkkenmedhjælper;Køkkenet ved Havnen;');
    const read = await readSpreadsheet((await anna.get(behind('jobordrer', '.xlsx'))).raw);
    const rows = read.outcome === 'rows' ? read.rows : [];
    expect(rows.map((cells) => cells[2])).toEqual(
      expect.arrayContaining(['Stilling', 'Køkkenmedhjælper', 'Chauffør']),
    );
  });
});

describe('the rows behind referrals', () => {
  test('say to which job order, and lead to it and to the citizen’s referrals', async () => {
    const { body } = await anna.get(behind('henvisninger'));
    expect(textOf(body)).toMatch(/Bo Lund 17\.11\.2026 Køkkenmedhjælper Køkkenet ved Havnen Ansat/);
    expect(body).toContain(`href="/borgere/${demo.citizen('bo')}/henvisning">Ansat</a>`);
    expect(body).toContain(`href="/jobordrer?ordre=${kitchen}"`);
  });

  test('say nothing of it to who has no access to the citizen', async () => {
    const text = textOf((await (await demo.as('bent')).get(behind('henvisninger'))).body);
    expect(text).toContain('1 række, som handler om 1 borger.');
    expect(text).not.toMatch(/Bo Lund|Køkkenmedhjælper/);
  });
});

test('the rows behind the alliance are its companies, and lead to them', async () => {
  const { body } = await anna.get(behind('alliance'));
  expect(body).toContain(`<a href="/alliance#aftale-${bakery}">Bagerierne ApS</a>`);
  expect((await anna.get('/alliance')).body).toContain(`id="aftale-${bakery}"`);
});
