import { expect, test } from 'vitest';
import { textTable } from './text-table.ts';

const columns = [
  { title: 'Gruppe', align: 'left' },
  { title: 'Antal', align: 'right' },
] as const;
const rows = [
  ['Aktivitetsparat under 30 uden uddannelse', '124'],
  ['Jobparat', '1'],
];

test('a table is as wide as its texts', () => {
  expect(textTable(columns, rows)).toEqual([
    'Gruppe                                    Antal',
    'Aktivitetsparat under 30 uden uddannelse    124',
    'Jobparat                                      1',
  ]);
  expect(textTable(columns, rows, 47)).toEqual(textTable(columns, rows));
});

test('on a narrow line texts are broken, numbers never', () => {
  const narrow = [
    'Gruppe                    Antal',
    'Aktivitetsparat under 30    124',
    'uden uddannelse',
    'Jobparat                      1',
  ];
  expect(textTable(columns, rows, 31)).toEqual(narrow);
  // Narrower than a long word it never becomes.
  expect(textTable(columns, rows, 10)).toEqual(narrow);
});
