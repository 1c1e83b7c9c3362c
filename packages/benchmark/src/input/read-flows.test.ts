import { expect, test } from 'vitest';
import { flowsSent } from '../vessels/flow.ts';
import { readFlows } from './read-flows.ts';
import { remarksOn } from './remarks.ts';
import type { SheetCell } from './sheet.ts';

const head = ['Fra ydelse', 'Til ydelse', 'Personer 2026'];

function read(...rows: readonly (readonly SheetCell[])[]) {
  const remarks = remarksOn();
  const at = (row: number, column?: number): string => `${row + 1}/${column ?? ''}`;
  const flows = readFlows({ rows: [head, ...rows], at }, 2026, remarks);
  return { flows, said: remarks.all.map((remark) => `${remark.at ?? ''}: ${remark.text}`) };
}

test('who left a benefit, and where they went', () => {
  const { flows, said } = read(
    ['A-dagpenge', 'Sygedagpenge', '54'],
    ['Sygedagpenge', 'Ingen ydelse', '1.120'],
    ['Sygedagpenge', 'Ledighedsydelse', ''],
  );
  expect(said).toEqual([]);
  const place = { municipality: 'Ballerup', year: 2026, time: [], persons: [], inhabitants: 1 };
  expect(flowsSent([{ ...place, conditions: {}, quality: [], other: {}, flows }])).toEqual([
    { municipality: 'Ballerup', from: 'A-dagpenge', to: 'Sygedagpenge', persons: 54 },
    { municipality: 'Ballerup', from: 'Sygedagpenge', to: null, persons: 1120 },
  ]);
});

test.each<[string, readonly SheetCell[], string]>([
  ['an unknown benefit', ['A-dagpenger', 'Sygedagpenge', '5'], 'Mente du »A-dagpenge«?'],
  ['no benefit to leave', ['', 'Sygedagpenge', '5'], 'Fra ydelse mangler. Udfyld cellen.'],
  ['nowhere to go', ['A-dagpenge', '', '5'], 'Til ydelse mangler. Udfyld cellen.'],
  ['the same benefit', ['A-dagpenge', 'A-dagpenge', '5'], 'Fra og til er den samme ydelse.'],
  ['a negative number', ['A-dagpenge', 'Sygedagpenge', '-5'], 'Tallet er negativt (-5).'],
])('%s is said with its cell', (_, row, text) => {
  const { flows, said } = read(row);
  expect(flows).toEqual([]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^2\/[012]: /);
  expect(said[0]).toContain(text);
});

test('the same way twice is taken once, and said', () => {
  const { flows, said } = read(
    ['A-dagpenge', 'Sygedagpenge', '5'],
    ['A-dagpenge', 'Sygedagpenge', '6'],
  );
  expect(flows).toHaveLength(1);
  expect(said).toEqual(['3/0: Den samme vej står der to gange. Slet den ene linje.']);
});
