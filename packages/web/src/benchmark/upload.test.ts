import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;
let at = '';
beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
  at = await newRound('Tabeller 2013', '2013');
});
afterAll(() => demo.close());

async function newRound(navn: string, aar: string, deltagere = ''): Promise<string> {
  const { location } = await karen.post('/benchmark/ny', {
    navn,
    aar,
    deltagere,
    foer: '',
    grupper: 'netto',
    alder: 'brutto',
    ialt: 'brutto',
    ressourceforloeb: 'i-forloeb',
    middel: 'simpelt',
    streg: 'nul',
  });
  return (location ?? '').split('?')[0] ?? '';
}

// Table 4.2 of the benchmark report of 2013 has these two rows (lines 1050-1051), for two of its municipalities.
const head = 'table;municipality;group;section;level;parent;row;value;unit;printed';
const line = (name: string, value: string, printed: string, table = '4.2') =>
  `${table};${name};A-dagpenge;produktivitet;total;;Produktivitet;${value};arsvaerk_per_1000_arspersoner;${printed}`;
const csv = (...lines: readonly string[]): string => [head, ...lines].join('\r\n');

describe('tables of results', () => {
  test('are added, their municipalities take part, and a table that comes later is put beside', async () => {
    const first = await karen.send(`${at}/filer`, [
      {
        name: 'benchmark_4_2_Ø.csv',
        content: csv(line('Viborg', '10.1', '10,1'), line('Øvelev', '9', '9,0')),
      },
    ]);
    expect(first).toMatchObject({ status: 303, location: `${at}?lagt=1` });
    const page = textOf((await karen.get(first.location ?? '')).body);
    expect(page).toContain('1 fil lagt ind.');
    expect(page).toMatch(/Viborg Klar fra tabellerne Øvelev Klar fra tabellerne/);
    const later = csv(line('Viborg', '1.2', '1,2', '4.3')).replaceAll(
      'A-dagpenge',
      'Udd.- & arbejdsmarkedsydelse',
    );
    expect((await karen.send(`${at}/filer`, [{ name: 'b.csv', content: later }])).status).toBe(303);
    const both = textOf((await karen.get(at)).body);
    expect(both).toContain('benchmark_4_2_Ø.csv, b.csv');
    expect(both).toMatch(/benchmark_4_2_Ø.csv – \S+ kl. \S+ af Karen Møller afløst/);
  });

  test.for([
    [
      'a column is missing',
      csv(line('A', '1', '1,0')).replace(';unit;', ';enhed;'),
      'x.csv linje 1: Kolonnen unit mangler.',
    ],
    ['a negative', csv(line('Viborg', '-1', '-1,0')), 'er negativt, og det kan tallet ikke være'],
    ['a decimal point', csv(line('Viborg', '10.1', '10.1')), 'x.csv linje 2'],
    [
      'a municipality twice',
      csv(line('Viborg', '1', '1,0'), line('Viborg', '2', '2,0')),
      'x.csv linje 3',
    ],
    [
      'another year',
      csv(line('Viborg', '1', '1,0'))
        .replace('printed', 'printed;year')
        .replace('1,0', '1,0;2012'),
      'er fra 2012, men runden er 2013.',
    ],
    ['nothing', '', 'Filen er tom.'],
    [
      'Latin 1',
      Buffer.from(csv(line('Øvelev', '1', '1,0')), 'latin1'),
      'Filen er ikke gemt som UTF-8. Gem den som .xlsx, eller som »CSV UTF-8«',
    ],
    ['too large', Buffer.alloc(2_000_001, 'a'), 'Filen er større end 2 MB.'],
  ] as const)(
    '%s: is not added, said with its place, and what stood still holds',
    async ([, content, message]) => {
      const before = (await karen.get(at)).body;
      const { status, body } = await karen.send(`${at}/filer`, [{ name: 'x.csv', content }]);
      expect(status).toBe(400);
      expect(textOf(body)).toContain('x.csv er ikke lagt ind');
      expect(textOf(body)).toContain(message);
      expect(textOf((await karen.get(at)).body)).toBe(textOf(before));
    },
  );

  test('pasted text is read as a file, and stays in the form when it is wrong', async () => {
    const good = 'Tabel 4.2: A-dagpenge\nProduktivitet\tViborg\tØvelev\nSagsbehandling\t1,5\t2,5\n';
    const round = await newRound('Indsat', '2013');
    const done = await karen.send(`${round}/filer`, [], { tekst: good });
    expect([done.status, textOf(done.body)]).toEqual([303, '']);
    const wrong = await karen.send(`${round}/filer`, [], { tekst: good.replace('1,5', 'mange') });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain('Sagsbehandling\tmange');
    expect(textOf(wrong.body)).toContain('Den indsatte tekst er ikke lagt ind');
    const none = await karen.send(`${round}/filer`, [{ name: '', content: '' }]);
    expect(textOf(none.body)).toContain('Vælg en fil, eller indsæt tekst.');
  });

  test('names that are alike are proposed, never merged; the answer is kept', async () => {
    const round = await newRound('Navne', '2013');
    const content = csv(line('Mariagerford', '1', '1,0'), line('Viborg', '2', '2,0'));
    await karen.send(`${round}/filer`, [{ name: 'a.csv', content }]);
    const asked = textOf((await karen.get(round)).body);
    expect(asked).toContain('Er »Mariagerford« den samme kommune som »Mariagerfjord«?');
    expect(asked).toMatch(/Mariagerford Klar/);
    const pair = { galt: 'Mariagerford', rigtigt: 'Mariagerfjord' };
    const done = await karen.post(`${round}/navne`, { ...pair, er: 'samme' });
    expect(done.location).toBe(`${round}?sagt=navne`);
    const settled = textOf((await karen.get(round)).body);
    expect(settled).toMatch(/Mariagerfjord Klar/);
    expect(settled).not.toContain('Mariagerford ');
    expect((await karen.post(`${round}/navne`, { ...pair, er: 'samme' })).status).toBe(404);
  });

  test('two names that stand side by side in one table are not one', async () => {
    const round = await newRound('Begge', '2013');
    const content = csv(line('Mariagerford', '1', '1,0'), line('Mariagerfjord', '2', '2,0'));
    await karen.send(`${round}/filer`, [{ name: 'a.csv', content }]);
    const pair = { galt: 'Mariagerford', rigtigt: 'Mariagerfjord' };
    const both = await karen.post(`${round}/navne`, { ...pair, er: 'samme' });
    expect(both.status).toBe(409);
    expect(textOf(both.body)).toContain('En tabel har både »Mariagerford« og »Mariagerfjord«');
    expect((await karen.post(`${round}/navne`, { ...pair, er: 'forskellige' })).status).toBe(303);
    const settled = textOf((await karen.get(round)).body);
    expect(settled).toMatch(
      /Mariagerford Klar .*Mariagerfjord Klar|Mariagerfjord Klar .*Mariagerford Klar/,
    );
    expect(settled).not.toContain('den samme kommune som');
  });

  test('a form that sends more than is taken is refused before it is read', async () => {
    const files = Array.from({ length: 5 }, (_, i) => ({
      name: `${i}.csv`,
      content: Buffer.alloc(1_900_000, 'a'),
    }));
    expect((await karen.send(`${at}/filer`, files)).status).toBe(413);
    const anna = await demo.as('anna');
    expect((await anna.send(`${at}/filer`, [])).status).toBe(403);
  });
});
