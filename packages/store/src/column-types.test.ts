import { isoDay, type Day } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfColumn, instantOfColumn, wholeOfColumn } from './column-types.ts';
import { onClient } from './testing/database.ts';
import { onEveryDatabase } from './testing/on-every-server.ts';

/** The days a date column of four digits can hold: 0001-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((value) => value as Day);

describe('a date column', () => {
  test('is read as the day it is written as', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOfColumn(isoDay(day))).toBe(day);
      }),
    );
  });

  test('is refused outside the years 1 to 9999', () => {
    expect(() => dayOfColumn('infinity')).toThrow(/9999/);
    expect(() => dayOfColumn('0044-03-15 BC')).toThrow(/9999/);
  });
});

describe('a timestamptz column', () => {
  // As PostgreSQL prints it in the time zones UTC, Europe/Copenhagen (summer and winter) and Asia/Kolkata.
  test.for([
    ['2026-11-21 09:30:00+00', '2026-11-21T09:30:00Z'],
    ['2026-11-21 09:30:00.123456+00', '2026-11-21T09:30:00.123456Z'],
    ['2026-07-01 01:30:00.5+02', '2026-06-30T23:30:00.5Z'],
    ['2026-11-21 10:30:00.000001+01', '2026-11-21T09:30:00.000001Z'],
    ['2026-11-21 15:00:00+05:30', '2026-11-21T09:30:00Z'],
  ] as const)('%s is %s', ([text, instant]) => {
    expect(instantOfColumn(text)).toBe(instant);
  });

  test('is refused when it is no moment', () => {
    expect(() => instantOfColumn('infinity')).toThrow(/infinity/);
  });
});

describe('an int8 column', () => {
  test('is a number as long as a number is exact', () => {
    expect(wholeOfColumn('9007199254740991')).toBe(9_007_199_254_740_991);
    expect(() => wholeOfColumn('9007199254740993')).toThrow(/9007199254740993/);
  });
});

onEveryDatabase((database) => {
  test('values come from the server as days, instants and whole numbers', async () => {
    const { rows } = await database().store.pool.query(
      `select date '2026-11-21' as day, timestamptz '2026-11-21 10:30:00.123456+01' as moment,
              8::int8 as whole, 12.50::numeric as amount, null::date as none`,
    );
    expect(rows).toEqual([
      { day: 20_778, moment: '2026-11-21T09:30:00.123456Z', whole: 8, amount: '12.50', none: null },
    ]);
  });

  test('a moment is the same whatever time zone the server prints it in', async () => {
    const instants = await onClient(database().config, async (client) => {
      const printed: string[] = [];
      for (const zone of ['UTC', 'Europe/Copenhagen', 'America/St_Johns']) {
        await client.query(`set timezone = '${zone}'`);
        const { rows } = await client.query<{ text: string }>(
          `select (timestamptz '2026-07-01 00:00:00.25Z')::text as text`,
        );
        printed.push(instantOfColumn(rows[0]?.text ?? ''));
      }
      return printed;
    });
    expect(new Set(instants)).toEqual(new Set(['2026-07-01T00:00:00.25Z']));
  });
});
