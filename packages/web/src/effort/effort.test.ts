import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { opened } from '../testing/forms.ts';

// Today is 18 November 2026.
let demo: Demo;
let anna: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

const at = (citizen: string, place: string): string => `/borgere/${demo.citizen(citizen)}/${place}`;
const send = async (address: string, fields: Readonly<Record<string, string>>) =>
  await anna.post(address, { ...(await opened(anna, address)), ...fields });

/** Sends a form again with what it asks to have confirmed. */
async function confirm(address: string, fields: Readonly<Record<string, string>>, body: string) {
  const key = /name="bekraeft" value="([^"]+)"/.exec(body)?.[1] ?? '';
  return await anna.post(address, { ...(await opened(anna, address)), ...fields, bekraeft: key });
}

describe('work of a citizen', () => {
  const job = { slags: 'loenmodtager', timer: '18,5', fra: '02.11.2026', til: '', note: '' };

  test('is registered, listed and put right', async () => {
    const address = at('bo', 'arbejde');
    expect((await send(address, job)).status).toBe(303);
    const { body } = await anna.get(address);
    expect(textOf(body)).toContain('Ret: lønmodtager fra den 2. november 2026');
    const correct = /href="(\/borgere\/[^"]+arbejde\?status=[^"]+)"/.exec(body)?.[1] ?? '';
    const form = (await anna.get(correct)).body;
    expect(form).toContain('value="18,5"');
    const ended = await anna.post(correct, {
      ...(await opened(anna, correct)),
      ...job,
      til: '15.11.2026',
    });
    expect(ended.status).toBe(303);
    expect(textOf((await anna.get(at('bo', 'journal'))).body)).toContain(
      'Arbejde og uddannelse: lønmodtager, 18,5 timer om ugen (rettet)',
    );
  });

  test('that stands already, or whose hours are none, is said at the field; what was entered stays', async () => {
    const address = at('bo', 'arbejde');
    const twice = await send(address, { ...job, timer: '30' });
    expect(twice.status).toBe(400);
    expect(textOf(twice.body)).toContain('Der står allerede lønmodtager, 18,5 timer om ugen');
    expect(twice.body).toContain('value="30"');
    const odd = await send(address, { ...job, timer: 'mange' });
    expect(odd.status).toBe(400);
    expect(odd.body).toContain('id="timer-fejl"');
  });

  test('of another’s citizen is nowhere', async () => {
    const bent = await demo.as('bent');
    expect((await bent.get(at('bo', 'arbejde'))).status).toBe(404);
  });
});

describe('job orders', () => {
  const order = {
    stilling: 'Køkkenmedhjælper',
    arbejdsgiver: 'Køkkenet ved Havnen <&>',
    pnummer: '',
    sektor: 'privat',
    slags: 'ordinaer',
    pladser: '2',
    dag: '16.11.2026',
  };

  test.for([
    ['without a position', { stilling: ' ' }, 'stilling'],
    ['with a P-number of nine digits', { pnummer: '123456789' }, 'pnummer'],
    ['for nobody', { pladser: '0' }, 'pladser'],
    ['that comes tomorrow', { dag: '19.11.2026' }, 'dag'],
  ] as const)('%s are not saved', async ([, is, field]) => {
    const { status, body } = await send('/jobordrer/ny', { ...order, ...is });
    expect(status).toBe(400);
    expect(body).toContain(`id="${field}-fejl"`);
    expect(body).toContain('value="Køkkenet ved Havnen &lt;&amp;>"');
  });

  test('are listed, referred to, and closed', async () => {
    expect(textOf((await anna.get('/jobordrer')).body)).toContain('Der er ingen jobordrer her.');
    const saved = await send('/jobordrer/ny', order);
    expect(saved).toMatchObject({ status: 303, location: '/jobordrer?sagt=gemt' });
    const list = (await anna.get('/jobordrer')).body;
    const id = /\/jobordrer\/([^/"]+)\/luk/.exec(list)?.[1] ?? '';

    const address = at('bo', 'henvisning');
    const entered = { jobordre: id, dag: '17.11.2026', udfald: '', note: '' };
    const early = await send(address, { ...entered, dag: '15.11.2026' });
    expect(textOf(early.body)).toContain('Jobordren kom først den 16. november 2026');
    expect((await send(address, entered)).status).toBe(303);
    const { body } = await anna.get(address);
    expect(textOf(body)).toContain('Ret: Køkkenmedhjælper, 17.11.2026: ikke afgjort');
    const correct = /href="(\/borgere\/[^"]+\?henvisning=[^"]+)"/.exec(body)?.[1] ?? '';
    expect((await send(correct, { ...entered, udfald: 'ansat' })).status).toBe(303);
    expect(textOf((await anna.get('/jobordrer')).body)).toMatch(/16\.11\.2026\s+2\s+1\s+1/);

    const form = await opened(anna, '/jobordrer/ny');
    const closed = await anna.post(`/jobordrer/${id}/luk`, form);
    expect(closed.location).toBe('/jobordrer?sagt=lukket');
    expect(textOf((await anna.get('/jobordrer?vis=lukkede')).body)).toContain('18.11.2026');
    expect(textOf((await anna.get(address)).body)).toContain('Der er ingen åbne jobordrer.');
    const nowhere = await anna.post(`/jobordrer/${demo.citizen('bo')}/luk`, form);
    expect(nowhere.status).toBe(404);
  });
});

test('a complaint is registered, and what came of it later', async () => {
  const address = at('bo', 'klage');
  const entered = { slags: 'klage', dag: '16.11.2026', udfald: '', note: 'Om samtalen' };
  expect((await send(address, { ...entered, dag: '19.11.2026' })).status).toBe(400);
  expect((await send(address, entered)).status).toBe(303);
  const { body } = await anna.get(address);
  const correct = /href="(\/borgere\/[^"]+\?henvendelse=[^"]+)"/.exec(body)?.[1] ?? '';
  expect((await send(correct, entered)).status).toBe(400);
  expect((await send(correct, { ...entered, udfald: 'medhold' })).status).toBe(303);
  expect(textOf((await anna.get(address)).body)).toContain('Ret: klage, 16.11.2026: medhold');
});

test('the risk group asks for confirmation where there is no dagpenge, and keeps its days', async () => {
  const address = at('bo', 'risikogruppe');
  const days = { brev: '03.11.2026', kontakt: '10.11.2026', jobformidler: '', anmodet: '' };
  const rest = { bevilget: '', oenske: '', uddannelse: '', udenfor: '', note: '' };
  const entered = { fra: '02.11.2026', til: '', ...days, ...rest };
  const wrong = await send(address, { ...entered, bevilget: '12.11.2026' });
  expect(wrong.status).toBe(400);
  expect(wrong.body).toContain('id="bevilget-fejl"');
  const asked = await send(address, entered);
  const saved = asked.status === 303 ? asked : await confirm(address, entered, asked.body);
  expect(saved.status).toBe(303);
  const { body } = await anna.get(address);
  const correct = /href="(\/borgere\/[^"]+\?periode=[^"]+)"/.exec(body)?.[1] ?? '';
  expect((await anna.get(correct)).body).toContain('value="10.11.2026"');
});

test('the alliance takes companies in and lets them go', async () => {
  const entered = { virksomhed: 'Bagerierne ApS', cvr: '', fra: '01.11.2026' };
  const odd = await send('/alliance', { ...entered, cvr: '12345' });
  expect(odd.status).toBe(400);
  expect(odd.body).toContain('id="cvr-fejl"');
  expect((await send('/alliance', entered)).location).toBe('/alliance?gemt=ja');
  const { body } = await anna.get('/alliance');
  expect(textOf(body)).toContain('Én virksomhed er med');
  const again = await send('/alliance', entered);
  expect(textOf(again.body)).toContain('Bagerierne ApS er allerede med fra 01.11.2026.');
  const id = /\/alliance\/([^/"]+)\/slut/.exec(body)?.[1] ?? '';
  await anna.post(`/alliance/${id}/slut`, await opened(anna, '/alliance'));
  const after = textOf((await anna.get('/alliance')).body);
  expect(after).toContain('18.11.2026');
  expect(after).not.toContain(': Bagerierne ApS');
});
