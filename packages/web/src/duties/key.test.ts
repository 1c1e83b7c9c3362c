import { day, openEnd } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDuty } from '../testing/case.ts';
import { dutyKey, findDuty } from './key.ts';

const courses = ['forloeb-1', 'forloeb-2'].map((id) => ({
  id,
  contactOn: day('2026-01-01'),
  to: openEnd,
  municipalFromDayOne: false,
}));

describe('the key of a duty', () => {
  test.for([
    [{ number: 3 }, 'samtale-3'],
    [{ number: 3, course: 'forloeb-2' }, 'samtale-3-forloeb-2'],
  ] as const)('%o is %s', ([is, expected]) => {
    const duty = aDuty(is);
    expect(dutyKey(duty, [duty], courses)).toBe(expected);
  });

  test('tells the second series of a course apart', () => {
    const duties = [aDuty({ due: day('2026-02-01') }), aDuty({ due: day('2026-08-01') })];
    expect(duties.map((duty) => dutyKey(duty, duties, courses))).toEqual([
      'samtale-1',
      'samtale-1-gang-2',
    ]);
  });

  test('finds the duty it names, whatever the case holds', () => {
    const someDuty = fc
      .record({
        kind: fc.constantFrom('samtale', 'loebende-samtale', 'foerste-tilbud'),
        number: fc.integer({ min: 1, max: 4 }),
        course: fc.constantFrom('forloeb-1', 'forloeb-2'),
      })
      .map((is) => aDuty(is));
    fc.assert(
      fc.property(fc.array(someDuty, { maxLength: 12 }), (duties) => {
        for (const duty of duties) {
          expect(findDuty(dutyKey(duty, duties, courses), duties, courses)).toBe(duty);
        }
      }),
    );
  });

  test('of something else finds nothing', () => {
    expect(findDuty('samtale-9', [aDuty()], courses)).toBeNull();
  });
});
