import { expect, test } from 'vitest';
import { collectedTests, describe as group, test as declare } from './collect.ts';

test('tests are noted with their names and rows, and run with what the file gave them', async () => {
  const seen: unknown[] = [];
  group('outer', () => {
    declare('one', () => seen.push('one'));
    declare.each([
      ['a', 1],
      ['b', 2],
    ])('%s is %i', (...items) => seen.push(items));
    declare.for([['c', 3]])('whole row', (row) => seen.push(row));
  });
  group.each([{ id: 'x' }])('of $id', (row) => {
    declare('inner', async () => {
      seen.push(await Promise.resolve(row));
    });
  });
  expect(seen).toEqual([]);
  expect(collectedTests.map(({ id }) => id.slice(0, 16))).toEqual([
    '0 outer > one',
    '1 outer > a is 1',
    '2 outer > b is 2',
    '3 outer > whole ',
    expect.stringMatching(/^4 of \$id/) as unknown,
  ]);
  for (const { run } of collectedTests) await run();
  expect(seen).toEqual(['one', ['a', 1], ['b', 2], ['c', 3], { id: 'x' }]);
});
