import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import type { Browse } from '../testing/browse.ts';
import { today } from '../testing/municipality.ts';
import { giveTenYears } from '../testing/ten-years.ts';

let demo: Demo;
let anna: Browse;
let place: string;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
  place = `/borgere/${demo.citizen('bo')}`;
  const access = {
    municipality: demo.made.code,
    user: demo.made.employees.anna,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Ti års sag til prøver',
  };
  await giveTenYears(demo.options.store, access, demo.citizen('bo'), today);
});
afterAll(() => demo.close());

const count = (body: string, pattern: RegExp): number => [...body.matchAll(pattern)].length;

test('the page shows the newest of ten years, and how much there is', async () => {
  const { body } = await anna.get(place);
  const text = textOf(body);
  expect(count(body, /id="j-/g)).toBe(6);
  expect(text).toContain('Hele journalen (300 linjer)');
  expect(text).toContain('Vis de 54 ældre breve');
  expect(text).toContain('3 tidligere forløb');
  // What there is to do is not drowned by what was.
  expect(text).toContain('Samtale 2–4 af 4 (3 tilbage) 4 dage over');
});

test('the journal, the history and the print have all of it', async () => {
  const journal = await anna.get(`${place}/journal`);
  expect(count(journal.body, /id="j-/g)).toBe(300);
  const found = await anna.post(`${place}/journal`, { ord: 'Opfølgning 29' });
  // 29, 129, 229, and 290 to 299.
  expect(textOf(found.body)).toContain('13 linjer af 300 passer.');
  const history = await anna.get(`${place}?historik=alt`);
  expect(textOf(history.body)).not.toMatch(/Vis alle \d+ linjer/);
  const print = await anna.get(`${place}/udskrift`);
  expect(count(print.body, /id="j-/g)).toBe(300);
  expect(count(print.body, /<article class="letter"/g)).toBe(60);
});
