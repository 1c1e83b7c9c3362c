import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cvrStanding, isPNumber, onlyDigits } from './numbers.ts';

/**
 * Prefixes that leave one and so can never be issued: knowledge/danish-it.md 4, worked out from
 * http://erhvervsstyrelsen.dk/modulus_11.
 */
const neverIssued = [9900004, 9900018, 9900021, 9900035, 9900049, 9900052, 9900066, 9900083];

describe('a CVR number', () => {
  test.for([
    // The numbers of three authorities, as they stand on their own pages.
    ['10150817', 'gyldig'], // Erhvervsstyrelsen
    ['55133018', 'gyldig'], // Aarhus Kommune
    ['64942212', 'gyldig'], // Københavns Kommune
    ['10150818', 'forkert'],
    ['55133081', 'forkert'],
    ['1015081', 'forkert'],
    ['101508170', 'forkert'],
    ['1015081x', 'forkert'],
    ['', 'forkert'],
  ] as const)('%s is %s', ([cvr, standing]) => {
    expect(cvrStanding(cvr)).toBe(standing);
  });

  test('of a prefix that can never be issued is one for exercises, whatever the last digit', () => {
    for (const prefix of neverIssued) {
      for (let last = 0; last < 10; last += 1)
        expect(cvrStanding(`${prefix}${last}`)).toBe('oevelse');
    }
  });

  test('has one right last digit at most, and none for exercises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (number) => {
        const prefix = String(number).padStart(7, '0');
        const standings = Array.from({ length: 10 }, (_, last) => cvrStanding(`${prefix}${last}`));
        const right = standings.filter((standing) => standing === 'gyldig').length;
        expect(standings.includes('oevelse') ? 0 : 1).toBe(right);
      }),
    );
  });
});

test.for([
  ['1003388394', true],
  ['0000000000', true],
  ['100338839', false],
  ['10033883941', false],
  ['10033883x4', false],
] as const)('the form of a P-number: %s %s', ([text, is]) => {
  expect(isPNumber(text)).toBe(is);
});

test('a number is read with spaces and points in it', () => {
  expect(onlyDigits(' 1 003.388 394 ')).toBe('1003388394');
});
