import { guardOf, guardTexts } from '@rettidig/committee';
import { writeWorkbook } from '@rettidig/documents';
import { fileForPublic } from '@rettidig/documents/extract';
import { reportDocx, reportPdf } from '@rettidig/documents/report';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const nothing = { known: [], closed: [], open: [], smallUnder: 5 };

/** Made-up numbers: the day has 60 added, so nobody has them. */
const number = fc
  .tuple(
    fc.integer({ min: 61, max: 88 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 9999 }),
    fc.constantFrom('-', '', ' - ', '\u2013'),
  )
  .map(([day, month, year, rest, sign]) => {
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${day}${two(month)}${two(year)}${sign}${String(rest).padStart(4, '0')}`;
  });

const planted: readonly string[] = fc.sample(number, { numRuns: 300, seed: 8 });
const sentences = planted.map((cpr, n) => `Linje ${n + 1}: sagen om ${cpr} er set efter.`);
const report = {
  title: 'Notat',
  subtitle: '',
  layout: 'papir' as const,
  blocks: sentences.map((text) => ({ kind: 'paragraph' as const, text })),
};

/** What each of the planted numbers is found as: its six first digits. */
async function foundIn(name: string, bytes: Uint8Array): Promise<number> {
  const { parts } = await fileForPublic({ name, bytes });
  const texts = parts.map(({ where, text }) => ({ place: where, text }));
  const quotes = guardTexts(texts, guardOf(nothing))
    .filter(({ kind }) => kind === 'cpr-nummer')
    .map(({ quote }) => quote);
  let found = 0;
  for (const cpr of planted) {
    const at = quotes.indexOf(`${cpr.slice(0, 6)}-XXXX`);
    if (at === -1) continue;
    quotes.splice(at, 1);
    found += 1;
  }
  return found / planted.length;
}

describe('of 300 planted numbers, in four spellings, the guard finds at least 99 percent', () => {
  test('in text', async () => {
    expect(await foundIn('notat.txt', Buffer.from(sentences.join('\n')))).toBeGreaterThanOrEqual(
      0.99,
    );
  });

  test('in a text document', async () => {
    expect(await foundIn('notat.docx', await reportDocx(report))).toBeGreaterThanOrEqual(0.99);
  });

  test('in a PDF, where lines break as they fall', async () => {
    expect(await foundIn('notat.pdf', reportPdf(report))).toBeGreaterThanOrEqual(0.99);
  });

  test('in a workbook, a number in each cell', async () => {
    const rows = planted.map((cpr, n) => [`Linje ${n + 1}`, cpr]);
    const bytes = await writeWorkbook([
      { name: 'Ark', widths: [12, 16], rows: [['Nr.', 'CPR'], ...rows] },
    ]);
    expect(await foundIn('tal.xlsx', bytes)).toBeGreaterThanOrEqual(0.99);
  });
});

describe('of the numbers of a made-up table, those from 1 to 4 of persons are found', () => {
  const head = ['Team', 'Antal borgere', 'Uger i gennemsnit'];
  const rows = [
    ['Unge', 3, 2],
    ['Sygemeldte', 59, 4],
    ['Fleksjob', 1, 3],
    ['Udland', 0, 1],
  ] as const;
  const expected = ['Unge, Antal borgere, 3', 'Fleksjob, Antal borgere, 1'];

  const whole = (value: number) => ({ value, decimals: 0 });

  async function smallIn(name: string, bytes: Uint8Array): Promise<readonly string[]> {
    const { parts } = await fileForPublic({ name, bytes });
    const texts = parts.map(({ where, text }) => ({ place: where, text }));
    return guardTexts(texts, guardOf(nothing))
      .filter(({ kind }) => kind === 'lille-tal')
      .map(({ quote }) => quote);
  }

  test('in a workbook', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'Ark',
        widths: [12, 16, 16],
        rows: [head, ...rows.map(([team, ...numbers]) => [team, ...numbers.map(whole)])],
      },
    ]);
    expect(await smallIn('tal.xlsx', bytes)).toEqual(expected);
  });

  test('in a text document', async () => {
    const table = {
      id: 'tabel-1',
      caption: 'Borgere efter team',
      head,
      rows: rows.map((cells) => ({
        level: 'hoved' as const,
        cells: cells.map((cell) => String(cell)),
      })),
      strong: [],
      source: '',
    };
    const bytes = await reportDocx({ ...report, blocks: [{ kind: 'table', table }] });
    expect(await smallIn('tal.docx', bytes)).toEqual(expected);
  });
});
