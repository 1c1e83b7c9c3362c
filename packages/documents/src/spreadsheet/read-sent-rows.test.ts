import { expect, test } from 'vitest';
import { readSentRows } from './read-sent-rows.ts';
import { writeWorkbook } from './write-workbook.ts';

// The code page of Danish Windows has å at E5 and ø at F8.
test.each([
  ['UTF-8', Buffer.from('Måned;Beløb')],
  ['the code page of Windows', Buffer.from('M\u00E5ned;Bel\u00F8b', 'latin1')],
])('text in %s', async (_name, bytes) => {
  expect(await readSentRows(bytes)).toEqual({ outcome: 'text', text: 'Måned;Beløb' });
});

test('a workbook gives its first sheet, and a broken one says so', async () => {
  const workbook = await writeWorkbook([
    { name: 'Ark1', rows: [['Uge', { value: 45 }]], widths: [10, 10], stickyRows: 1 },
  ]);
  expect(await readSentRows(workbook)).toEqual({ outcome: 'rows', rows: [['Uge', 45]] });
  expect(await readSentRows(workbook.subarray(0, 40))).toMatchObject({ outcome: 'unreadable' });
});
