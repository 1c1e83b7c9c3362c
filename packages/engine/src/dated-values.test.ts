import { describe, expect, test } from 'vitest';
import { NoValueError, series, UnconfirmedValue, type ValueRow } from './dated-values.ts';
import { day } from './day.ts';
import { cite, type Source } from './reference.ts';

const act: Source = {
  id: 'lov-a',
  title: 'Lov A',
  number: 'lov nr. 1',
  date: day('2013-07-01'),
  url: 'https://example.dk/lov-a',
  inForceFrom: day('2014-01-01'),
  inForceTo: null,
};

function row(
  key: string | null,
  from: string,
  value: number | null,
  certainty: ValueRow<number>['certainty'] = 'bekraeftet',
): ValueRow<number> {
  return {
    key,
    validFrom: day(from),
    value,
    certainty,
    basis: cite(act, '§ 1'),
    announced: null,
    checkedUntil: day('2026-06-30'),
    note: null,
  };
}

const weeks = series({
  id: 'test/uger',
  label: 'Frist',
  unit: 'uger',
  dimension: 'maalgruppe',
  rows: [
    row('b', '2014-01-01', 3),
    row('a', '2020-01-01', 2),
    row('a', '2014-01-01', 1),
    row('a', '2026-07-01', null),
  ],
});

describe('the row in force', () => {
  test.each([
    ['a', '2013-12-31', undefined],
    ['a', '2014-01-01', 1],
    ['a', '2019-12-31', 1],
    ['a', '2020-01-01', 2],
    ['a', '2026-06-30', 2],
    ['a', '2026-07-01', null],
    ['b', '2026-07-01', 3],
    ['c', '2020-01-01', undefined],
    [null, '2020-01-01', undefined],
  ] as const)('of %s on %s is %s', (key, on, expected) => {
    expect(weeks.rowOn(key, day(on))?.value).toBe(expected);
  });

  test('is never two: rows of one key on one day are refused', () => {
    const twice = () =>
      series({
        id: 'test/uger',
        label: 'Frist',
        unit: 'uger',
        dimension: null,
        rows: [row(null, '2014-01-01', 1), row(null, '2014-01-01', 2)],
      });
    expect(twice).toThrow('Serien »test/uger« har to rækker for »null« fra 2014-01-01.');
  });

  test('cites its place in the source', () => {
    expect(weeks.rowOn('a', day('2014-01-01'))?.basis).toEqual({
      source: 'lov-a',
      title: 'Lov A',
      at: '§ 1',
      url: 'https://example.dk/lov-a',
    });
  });
});

describe('the errors', () => {
  test('of a value that is not there name series, key and day', () => {
    const error = new NoValueError('test/uger', 'a', day('2013-12-31'));
    expect(error.message).toBe('Værdien »test/uger« for »a« findes ikke den 2013-12-31.');
    expect(error).toMatchObject({ series: 'test/uger', key: 'a', on: day('2013-12-31') });
    expect(new NoValueError('test/uger', null, day('2014-01-01')).message).toBe(
      'Værdien »test/uger« findes ikke den 2014-01-01.',
    );
  });

  test('of a value that is not confirmed name its label, which is the answer', () => {
    const error = new UnconfirmedValue('test/uger', 'Frist');
    expect(error.message).toBe('Værdien »Frist« er ikke bekræftet.');
    expect(error.answer).toEqual({
      outcome: 'mangler',
      missing: ['Frist (ikke bekræftet i en kilde)'],
    });
  });
});
