import { readCpr } from '@rettidig/casework';
import { describe, expect, test } from 'vitest';
import { iso } from '../calendar/calendar.ts';
import { stream } from '../random/stream.ts';
import { madeUpCpr } from './cpr.ts';

describe('a made-up CPR number', () => {
  test.each(['1936-07-04', '1961-12-31', '1999-01-01', '2000-02-29', '2008-11-23'])(
    'of %s is read as a replacement number with that birth date',
    (birthDate) => {
      const taken = new Set<string>();
      for (let index = 0; index < 50; index++) {
        const cpr = madeUpCpr(stream(`cpr ${index}`), {
          birthDate: iso(birthDate),
          sex: index % 2 === 0 ? 'kvinde' : 'mand',
          taken,
        });
        expect(readCpr(cpr)).toMatchObject({
          outcome: 'cpr',
          cpr: { birthDate: iso(birthDate), replacement: true },
        });
        expect(Number(cpr.at(-1)) % 2).toBe(index % 2);
      }
      expect(taken.size).toBe(50);
    },
  );

  test('the numbers of a day are all used, and then it says so', () => {
    const taken = new Set<string>();
    const one = (): string =>
      madeUpCpr(stream('full'), { birthDate: iso('1936-07-04'), sex: 'mand', taken });
    for (let index = 0; index < 2000; index++) one();
    expect(taken.size).toBe(2000);
    expect(one).toThrow(RangeError);
  });
});
