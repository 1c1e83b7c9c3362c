import { expect, test } from 'vitest';
import { tables2013 } from '../report-2013/index.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import { outlierAmong } from './outlier.ts';

test.each([
  // By hand: median 12, deviations 2 1 0 1 2, MAD 1, limit 3.5 x 1.4826 = 5.19.
  [17.1, [10, 11, 12, 13, 14], null],
  [17.3, [10, 11, 12, 13, 14], { least: 10, most: 14, median: 12 }],
  [6.7, [10, 11, 12, 13, 14], { least: 10, most: 14, median: 12 }],
  // All the same: 5 per cent of the median is the least deviation, so 3.5 x 5 = 17.5.
  [117, [100, 100, 100, 100, 100], null],
  [118, [100, 100, 100, 100, 100], { least: 100, most: 100, median: 100 }],
  // Too few to tell.
  [1000, [1, 2, 3, 4], null],
])('%d among %j', (value, others, spread) => {
  expect(outlierAmong(value, others)).toEqual(spread);
});

// The report of 2013, table 4.2: Rebild has 28.4, the others 9.5 to 13.9.
test('in the report of 2013 one municipality stands out in unemployment benefit', () => {
  const table = tableAbout(tables2013, 'a-dagpenge');
  const values = rowOf(table, 'produktivitet')?.cells.flatMap(({ value }) => value ?? []) ?? [];
  const outside = (table?.municipalities ?? []).filter((_, place) => {
    const others = values.filter((_value, other) => other !== place);
    return outlierAmong(values[place] ?? 0, others) !== null;
  });
  expect([values.length, outside]).toEqual([15, ['Rebild']]);
});
