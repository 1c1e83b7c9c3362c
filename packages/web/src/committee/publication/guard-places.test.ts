import { plants } from '@rettidig/documents/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  ulla = await demo.as('ulla');
});
afterAll(() => demo.close());

const two = (number: number): string => String(number).padStart(2, '0');

/** Made-up numbers, of which no two begin alike: the day has 60 added, so nobody has them. */
const numbers = Array.from({ length: 25 }, (_, n) => ({
  day: String(61 + n),
  month: two(1 + (n % 12)),
  year: two((n * 7) % 100),
  rest: String(1000 + n * 311),
}));
type Cpr = (typeof numbers)[number];

const plain = ({ day, month, year, rest }: Cpr): string => `${day}${month}${year}-${rest}`;

/** How numbers are written, and come out of machines that read pictures. */
const spellings: readonly (readonly [name: string, write: (cpr: Cpr) => string])[] = [
  ['med bindestreg', plain],
  ['i ét', ({ day, month, year, rest }) => `${day}${month}${year}${rest}`],
  ['med mellemrum', ({ day, month, year, rest }) => `${day} ${month} ${year} ${rest}`],
  ['med punktummer', ({ day, month, year, rest }) => `${day}.${month}.${year}-${rest}`],
  ['med helt årstal', ({ day, month, year, rest }) => `${day}-${month}-19${year}-${rest}`],
  ['med skråstreg', ({ day, month, year, rest }) => `${day}${month}${year}/${rest}`],
  ['over to linjer', ({ day, month, year, rest }) => `${day}${month}${year}-\n${rest}`],
  ['spærret', (cpr) => plain(cpr).split('').join(' ')],
  ['bogstaver for cifre', (cpr) => plain(cpr).replaceAll('0', 'O')],
];

const sentence = (cpr: string, n: number): string => `Linje ${n + 1}: ${cpr} er set efter.`;

/** The quotes of the CPR numbers that the guard found at a place, on the page that a person reads. */
function foundAt(page: string, title: string, place = ''): number {
  const rows = page.split('<tr>').map(textOf);
  const own = rows.filter(
    (row) => row.includes(`Bilag »${title}« til punkt`) && row.includes(place),
  );
  const found = new Set(own.flatMap((row) => row.match(/\d{6}-XXXX/g) ?? []));
  return numbers.filter(({ day, month, year }) => found.has(`${day}${month}${year}-XXXX`)).length;
}

test('of numbers planted wherever a file can hold words, and in all spellings, at least 99 percent are found', async () => {
  const at = `/udvalg/sager/${made.matters.quarter}/bilag`;
  const send = async (titel: string, name: string, content: string | Uint8Array): Promise<void> => {
    const { status, body } = await ulla.send(at, [{ name, content }], { titel });
    if (status !== 303) throw new Error(`${titel}: ${textOf(body)}`);
  };
  for (const [place, ending, plant] of plants) {
    await send(
      place,
      `fil.${ending}`,
      await plant(numbers.map((cpr, n) => sentence(plain(cpr), n).replaceAll(/Linje \d+: /g, ''))),
    );
  }
  for (const [name, write] of spellings) {
    const lines = numbers.map((cpr, n) => sentence(write(cpr), n).replace(/^Linje \d+/, 'Linje'));
    await send(name, 'fil.txt', lines.join('\n'));
  }
  for (const cpr of numbers) {
    await send('filnavn', `afgørelse-${plain(cpr)}-2026.txt`, 'Intet.');
  }
  const page = (await ulla.get(`/udvalg/moeder/${made.meetings.held}/udgivelse/referat`)).body;
  const kinds = [...plants.map(([place]) => place), ...spellings.map(([name]) => name), 'filnavn'];
  const counts = kinds.map((kind) => ({ kind, found: foundAt(page, kind) }));
  process.stdout.write(
    `${counts.map(({ kind, found }) => `${kind.padEnd(28)} ${found} fundet, ${numbers.length - found} overset`).join('\n')}\n`,
  );
  const missed = counts.filter(({ found }) => found < numbers.length * 0.99);
  expect(missed).toEqual([]);
  // Nothing is said of a number but its first six digits.
  expect(page).not.toMatch(/\d{6}-\d{4}(?![^<]*\.txt)/);
});
