import { expect, test } from 'vitest';
import { type Measured, questionsTo } from './questions.ts';

function sent(municipality: string, value: number): Measured {
  return {
    submission: {
      municipality,
      year: 2026,
      time: [],
      persons: [],
      inhabitants: 1000,
      conditions: { samlet: 1 },
      quality: [],
      other: {},
    },
    figures: new Map([
      ['4.1 aktiveringsgrad', { name: 'Aktiveringsgrad', sheet: 'Kvalitet', unit: 'pct', value }],
    ]),
  };
}

const others = (...values: readonly number[]) => values.map((value, at) => sent(`By ${at}`, value));

const asked = (value: number, theirs: readonly Measured[]): readonly string[] =>
  questionsTo(sent('Øvelev', value), { others: theirs, earlier: null })
    .map(({ text }) => text)
    .filter((text) => text.startsWith('Aktiveringsgrad'));

test('a figure far from the others is asked about in whole sentences', () => {
  expect(asked(40, others(20, 21, 22, 23, 24))).toEqual([
    'Aktiveringsgrad: 40,0 pct. De 5 andre ligger fra 20,0 til 24,0, midt imellem 22,0. Er tallet rigtigt?',
  ]);
});

// Median 0.5, deviation 5 per cent of it: 0.1 is four of them, and may be nothing but rounding.
test('one step of the digit that is shown is not asked about, two are', () => {
  const theirs = others(0.4, 0.5, 0.5, 0.5, 0.5, 0.6);
  expect(asked(0.4, theirs)).toEqual([]);
  expect(asked(0.3, theirs)).toHaveLength(1);
});

test('the numbers of last year are known again, whatever the order of lines and the empty groups', () => {
  const time = ['A-dagpenge: Teamledelse', 'Sygedagpenge: Teamledelse'].map((task) => ({
    employee: '1',
    employment: 'ordinaer' as const,
    funding: 'egen' as const,
    task,
    share: 0.5,
    at: 'Tid!E2',
  }));
  const persons = (['a-dagpenge', 'sygedagpenge', 'revalidering'] as const).map((group, at) => ({
    group,
    all: 200 - 100 * at,
    elsewhere: 0,
    under30: null,
    under30Elsewhere: null,
  }));
  const of = (year: number, submission: Partial<Measured['submission']>): Measured => {
    const { submission: empty } = sent('Øvelev', 20);
    return { submission: { ...empty, year, ...submission }, figures: new Map() };
  };
  const said = (other: Measured) =>
    questionsTo(of(2026, { time, persons }), { others: [], earlier: other })
      .map(({ text }) => text)
      .filter((text) => text.includes('de samme som i 2025'));
  const same = { time: time.toReversed(), persons: persons.toReversed().slice(1) };
  expect(said(of(2025, same))).toHaveLength(1);
  expect(said(of(2025, { ...same, persons: persons.slice(1) }))).toEqual([]);
});
