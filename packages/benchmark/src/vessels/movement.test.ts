import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BenefitCounts, movement } from './movement.ts';

const counts = (values: Readonly<Record<string, number | null>>): BenefitCounts => ({
  municipality: 'Nordby',
  benefits: Object.entries(values).map(([id, value]) => ({ id, label: id.toUpperCase(), value })),
});

describe('communicating vessels', () => {
  // By hand: 120 fewer on A, 110 more on B, C as before: 10 fewer altogether, 110 of the 120 may have moved.
  test('a fall that comes again on another benefit is moved', () => {
    const seen = movement(counts({ a: 400, b: 200, c: 50 }), counts({ a: 280, b: 310, c: 50 }), 0);
    expect(seen).toMatchObject({
      change: -10,
      fallen: 120,
      risen: 110,
      moved: 110,
      before: 650,
      after: 640,
    });
    expect(seen.reading).toBe('flyttet');
    expect(seen.changes[0]).toEqual({ id: 'a', label: 'A', before: 400, after: 280, change: -120 });
  });

  test.each([
    [{ a: 400, b: 200 }, { a: 340, b: 229 }, 'faerre'],
    [{ a: 400, b: 200 }, { a: 340, b: 230 }, 'flyttet'],
    [{ a: 400, b: 200 }, { a: 400, b: 230 }, 'flere'],
    [{ a: 400, b: 200 }, { a: 390, b: 260 }, 'flyttet'],
    [{ a: 400, b: 200 }, { a: 400, b: 200 }, 'uaendret'],
  ] as const)('%o to %o is %s', (before, after, reading) => {
    expect(movement(counts(before), counts(after), 0).reading).toBe(reading);
  });

  test('what rounding can do is no change', () => {
    expect(movement(counts({ a: 3.3, b: 1.5 }), counts({ a: 3.2, b: 1.5 }), 0.05).reading).toBe(
      'uaendret',
    );
    expect(movement(counts({ a: 3.3, b: 1.5 }), counts({ a: 3.1, b: 1.5 }), 0.05).reading).toBe(
      'faerre',
    );
  });

  test('a benefit missing in one year is in no sum, and named', () => {
    const seen = movement(counts({ a: 10, b: null, d: 3 }), counts({ a: 8, b: 4, c: 2 }), 0);
    expect(seen).toMatchObject({ before: 10, after: 8, change: -2, missing: ['B', 'C', 'D'] });
  });

  test('the change is what has risen less what has fallen, and no more moves than fell', () => {
    const number = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 9 }), (pairs) => {
        const at = (side: 0 | 1): BenefitCounts =>
          counts(Object.fromEntries(pairs.map((pair, id) => [`x${id}`, pair[side]])));
        const seen = movement(at(0), at(1), 0);
        expect(seen.change).toBe(seen.risen - seen.fallen);
        expect(seen.change).toBe(seen.after - seen.before);
        expect(seen.moved).toBeLessThanOrEqual(seen.fallen);
      }),
    );
  });

  test('two municipalities are never compared with each other', () => {
    expect(() =>
      movement(counts({ a: 1 }), { ...counts({ a: 1 }), municipality: 'Sydby' }, 0),
    ).toThrow('Sydby');
  });
});
