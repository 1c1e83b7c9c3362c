import type { InsertContent, ShownDifference } from '@rettidig/committee';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { textOf } from '../../testing/demo.ts';
import { textsIn } from '../../texts/index.ts';
import type { Checked } from '../inserts/standing.ts';
import { ChangedNumbers } from './changed.tsx';

const number = (text: string, caption: string): InsertContent => ({
  what: 'tal',
  text,
  value: null,
  caption,
});
const table: InsertContent = {
  what: 'tabel',
  block: {
    kind: 'table',
    table: { id: 't', caption: 'Budget 2026', head: [], rows: [], strong: [], source: '' },
  },
};

const checked = (
  shown: InsertContent,
  since: readonly ShownDifference[],
  asNow: Checked['found']['asNow'] = 'anderledes',
): Checked => ({
  at: '2026-11-18T08:00:00Z',
  isNewest: true,
  found: {
    insert: {
      id: '01890000-0000-7000-8000-000000000001',
      matter: '',
      body: '',
      sealed: false,
      key: 't1',
      origin: { source: 'noegletal', choices: {} },
      shown,
      asKnownAt: '2026-11-18T08:00:00Z',
      hash: '',
    },
    hashRight: true,
    asThen: 'ens',
    asNow,
    shownNow: null,
    since,
    why: [],
  },
});

const says = (...all: readonly (Checked | null)[]): string =>
  textOf(
    renderToString(<ChangedNumbers checked={all} words={{ t: textsIn('da'), language: 'da' }} />),
  ).trim();

const difference = (where: string, was: string, is: string) => ({ where, was, is });

test('one number that has changed is said in a line', () => {
  const one = checked(number('6,0', 'Fuldtidspersoner'), [difference('', '6,0', '5,5')]);
  expect(says(one)).toBe('1 tal er ændret siden: 6,0 er nu 5,5');
});

test('numbers come before tables, and a table says how many of its numbers are others', () => {
  const budget = checked(table, [
    difference('Post A, Budget', '100', '120'),
    difference('I alt, Budget', '300', '320'),
  ]);
  const one = checked(number('300', 'Budget i alt'), [difference('', '300', '320')]);
  expect(says(budget, one)).toMatch(
    /^2 tal er ændret siden:\s+Budget i alt: 300 er nu 320\s+Budget 2026: 2 af tallene er nu andre$/,
  );
});

test('nothing is said of what is the same, or was never verified', () => {
  expect(says(null, checked(number('6,0', 'Fuldtidspersoner'), [], 'ens'))).toBe('');
});
