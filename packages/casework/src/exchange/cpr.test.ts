import { addDays, day, isoDay, toCivil } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCpr, withoutCpr } from './cpr.ts';

// The century table of CPR-kontoret, "Personnummeret i CPR": seventh digit, year of the century, year of birth.
// All with day + 60, which no register contains.
describe('the seventh digit gives the century', () => {
  test.each([
    ['0', '00', 1900],
    ['3', '99', 1999],
    ['4', '00', 2000],
    ['4', '36', 2036],
    ['4', '37', 1937],
    ['4', '99', 1999],
    ['5', '00', 2000],
    ['5', '57', 2057],
    ['5', '58', 1858],
    ['8', '57', 2057],
    ['8', '99', 1899],
    ['9', '36', 2036],
    ['9', '37', 1937],
  ])('digit %s with year %s is %i', (seventh, year, expected) => {
    const reading = readCpr(`6105${year}${seventh}123`);
    expect(reading).toMatchObject({ outcome: 'cpr', cpr: { birthDate: day(`${expected}-05-01`) } });
  });
});

describe('what is no CPR number', () => {
  test.each([
    ['', 'not-ten-digits'],
    ['110590123', 'not-ten-digits'],
    ['71059012345', 'not-ten-digits'],
    ['710590 1234', 'not-ten-digits'],
    ['7105-901234', 'not-ten-digits'],
    ['71059O1234', 'not-ten-digits'],
    ['7100901234', 'no-such-day'],
    ['7113901234', 'no-such-day'],
    ['6005901234', 'no-such-day'],
    ['9205901234', 'no-such-day'],
    ['0005901234', 'no-such-day'],
    ['3205901234', 'no-such-day'],
    // 1900 was no leap year, 2000 was.
    ['8902000123', 'no-such-day'],
  ])('%s: %s', (text, outcome) => {
    expect(readCpr(text)).toEqual({ outcome });
  });

  test('29 February exists in a leap year', () => {
    expect(readCpr('8902004123')).toMatchObject({ cpr: { birthDate: day('2000-02-29') } });
  });
});

// At most one of numbers that follow each other in the last digit has a valid modulus 11.
test.each(['7012620000', '7012620001', '7012620002', '7012620003'])(
  'a number is accepted whatever its check digit: %s',
  (text) => {
    expect(readCpr(text)).toMatchObject({ cpr: { birthDate: day('1962-12-10') } });
  },
);

const birthDates = fc
  .integer({ min: 0, max: 72_683 })
  .map((days) => addDays(day('1858-01-01'), days));
const lastDigits = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'));

/** The seventh digits CPR-kontoret gives a year, written as the table stands there. */
function seventhDigits(year: number): readonly number[] {
  if (year < 1900) return [5, 6, 7, 8];
  if (year < 1937) return [0, 1, 2, 3];
  if (year < 2000) return [0, 1, 2, 3, 4, 9];
  return year <= 2036 ? [4, 5, 6, 7, 8, 9] : [5, 6, 7, 8];
}

const people = fc
  .tuple(birthDates, fc.nat(), lastDigits, fc.boolean())
  .map(([birthDate, pick, last, replacement]) => {
    const { year, month, dayOfMonth } = toCivil(birthDate);
    const two = (n: number): string => String(n).padStart(2, '0');
    const sevenths = seventhDigits(year);
    const date = `${two(dayOfMonth + (replacement ? 60 : 0))}${two(month)}${two(year % 100)}`;
    return { birthDate, replacement, date, rest: `${sevenths[pick % sevenths.length]}${last}` };
  });

test('a number made from a birth date gives that date back, with and without hyphen', () => {
  fc.assert(
    fc.property(
      people,
      fc.constantFrom('', '-'),
      ({ birthDate, replacement, date, rest }, hyphen) => {
        expect(readCpr(` ${date}${hyphen}${rest} `)).toEqual({
          outcome: 'cpr',
          cpr: { digits: `${date}${rest}`, birthDate, replacement },
        });
      },
    ),
  );
});

test('no text that holds a CPR number keeps it when it is shown', () => {
  const noise = fc.string({ maxLength: 12 }).map((text) => text.replace(/\d/g, 'x'));
  fc.assert(
    fc.property(
      people,
      noise,
      noise,
      fc.constantFrom('', '-', ' '),
      (person, before, after, sep) => {
        const shown = withoutCpr(`${before}${person.date}${sep}${person.rest}${after}`);
        expect(shown).not.toContain(person.date);
        expect(shown).not.toContain(person.rest);
      },
    ),
  );
});

test('any text is read without a fault, and what is read is ten digits and a real day', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{6}-?\d{4}$/));
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readCpr(text);
      if (reading.outcome !== 'cpr') return;
      expect(reading.cpr.digits).toMatch(/^\d{10}$/);
      expect(day(isoDay(reading.cpr.birthDate))).toBe(reading.cpr.birthDate);
    }),
  );
});
