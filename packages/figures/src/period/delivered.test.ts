import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { hasEnded, isKnownTo, lateDelivery, newestEnded } from './delivered.ts';
import { parsePeriod } from './period.ts';

/*
 * Counted by hand. A delivery of the night has the facts of the day before (docs/import-format.md, »Hvad der sker«).
 */
const known = (on: string, deliveredTo: string) => ({ on: day(on), deliveredTo: day(deliveredTo) });
const november = parsePeriod('2026-11');
if (november === null) throw new Error('2026-11 is a month.');

describe.each([
  // Delivered every night: on 1 December the whole of November once the night's delivery is in, and not before.
  [
    'every night',
    known('2026-12-01', '2026-11-30'),
    { ended: true, newest: '2026-11', late: null },
  ],
  [
    'before the delivery of the night',
    known('2026-12-01', '2026-11-29'),
    { ended: false, newest: '2026-10', late: '2026-11-29' },
  ],
  [
    'in the month',
    known('2026-11-23', '2026-11-22'),
    { ended: false, newest: '2026-10', late: null },
  ],
  ['never', known('2026-11-30', '2026-11-30'), { ended: false, newest: '2026-10', late: null }],
  [
    'never, the day after',
    known('2026-12-01', '2026-12-01'),
    { ended: true, newest: '2026-11', late: null },
  ],
  [
    'two months ago',
    known('2026-11-23', '2026-09-22'),
    { ended: false, newest: '2026-08', late: '2026-09-22' },
  ],
])('delivered %s', (_name, at, { ended, newest, late }) => {
  test('says what has ended and what must be said', () => {
    expect(hasEnded(november, at)).toBe(ended);
    expect(newestEnded('maaned', at).code).toBe(newest);
    expect(lateDelivery(at)).toBe(late === null ? null : day(late));
  });
});

test('a quarter nobody has delivered all of is not the newest that has ended', () => {
  expect(newestEnded('kvartal', known('2026-11-23', '2026-11-22')).code).toBe('2026-K3');
  expect(newestEnded('kvartal', known('2026-11-23', '2026-09-22')).code).toBe('2026-K2');
});

test('what a figure looks ahead to must have been delivered too', () => {
  // 30 days after 30 November is 30 December.
  expect(isKnownTo(november, known('2026-12-31', '2026-12-30'), 30)).toBe(true);
  expect(isKnownTo(november, known('2026-12-31', '2026-12-29'), 30)).toBe(false);
});
