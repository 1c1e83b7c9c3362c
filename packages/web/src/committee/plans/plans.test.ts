import { insertsOf, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { planSource } from './plan-block.ts';
import { plansPath } from './views.tsx';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let poul: Browse;
let plan = '';

// Table 1 of the paper of 5 October 2022 (tables/ht2022_procesplan.csv).
const trin = [
  'Godkendelse af tidsplan; AMU; 2022-10-05',
  'Temadrøftelse del 1; AMU; 2022-11-02',
  'Visionsseminar; AMU + virksomheder; dec 2022 eller jan 2023 (afventer dato)',
  'Endelig version; AMU; 2023-03-29',
].join('\r\n');

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  ulla = await demo.as('ulla');
  poul = await demo.as('poul');
});
afterAll(() => demo.close());

const fields = () => ({ navn: 'Ny beskæftigelsespolitik', udvalg: made.bodies.udvalg, trin });

test('without plans the page says what one is for; members make none', async () => {
  expect(textOf((await poul.get(plansPath)).body)).toContain('Der er ingen procesplaner endnu.');
  expect((await poul.get(`${plansPath}/ny`)).status).toBe(403);
});

test('everything wrong with the steps is said at once, and nothing written is lost', async () => {
  const wrong = 'Seminar; AMU; snart\nHøring';
  const { status, body } = await ulla.post(`${plansPath}/ny`, { ...fields(), trin: wrong });
  expect(status).toBe(400);
  const text = textOf(body);
  expect(text).toContain('Linje 1: »snart« er hverken en dag eller måneder.');
  expect(text).toContain('Linje 2: Der er 1 felter');
  expect(body).toContain(wrong);
});

test('a plan is a table by month, also where a step waits for its day', async () => {
  const { location } = await ulla.post(`${plansPath}/ny`, fields());
  plan = location?.split('?')[0] ?? '';
  const text = textOf((await poul.get(plan)).body);
  expect(text).toContain(
    'Trin oktober 2022 november 2022 december 2022 januar 2023 februar 2023 marts 2023',
  );
  expect(text).toMatch(/Visionsseminar\s+Afventer dato\s+Afventer dato/);
  expect((await poul.get(`${plan}/tabel.csv`)).body).toContain(
    'Temadrøftelse del 1;;AMU 2. november;;;;',
  );
  expect((await poul.get(`${plan}/tabel.xlsx`)).raw.subarray(0, 2).toString()).toBe('PK');
});

test('it is put into a matter as it is now, and a later change is seen and not swapped', async () => {
  const sag = made.matters.waiting;
  const { location } = await ulla.post(`${plan}/indsaet`, { sag });
  expect(textOf((await ulla.get(location ?? '')).body)).toContain('Skriv [[tabel:procesplan]]');
  await ulla.post(`${plan}/ret`, { ...fields(), trin: 'Kun ét trin; AMU; maj 2023' });
  const access = {
    municipality: demo.made.code,
    user: null,
    units: [],
    protectedPersons: false,
    committee: 'alt',
    purpose: 'Prøve',
  } as const;
  const [insert] = await withAccess(demo.options.store, access, (tx) => insertsOf(tx, sag));
  const rowsOf = (shown: unknown): string => JSON.stringify(shown);
  expect(rowsOf(insert?.shown)).toContain('Visionsseminar');
  const from = {
    ground: { store: demo.options.store, figures: undefined as never, today: demo.options.today },
    municipality: demo.made.code,
  };
  const now = rowsOf(await planSource.now(from, insert?.origin.choices));
  expect(now).toContain('Kun ét trin');
  expect(now).not.toContain('Visionsseminar');
  expect(await planSource.asKnown(from, insert?.origin.choices, insert?.asKnownAt ?? '')).toEqual(
    insert?.shown,
  );
});

test('a plan is removed', async () => {
  await ulla.post(`${plan}/ret`, { ...fields(), fjern: 'ja' });
  expect((await ulla.get(plan)).status).toBe(404);
});
