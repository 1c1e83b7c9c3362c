import { addMonths, day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { aCitizen, aDuty } from '../testing/case.ts';
import { textsIn } from '../texts/index.ts';
import { type Bar, type Mark, draw, happeningsOf, windowOf } from './geometry.ts';

const today = day('2026-11-18');
const words = { t: textsIn('da'), language: 'da' } as const;

const bar = (from: string, to: string | null, lane: Bar['lane'] = 'tilbud'): Bar => ({
  lane,
  look: 'plain',
  text: 'Nytteindsats',
  from: day(from),
  to: to === null ? openEnd : day(to),
});
const mark = (on: string): Mark => ({
  lane: 'samtaler',
  shape: 'afholdt',
  text: 'Jobsamtale',
  on: day(on),
  count: 1,
});

describe('the stretch of time that is drawn', () => {
  test('begins two weeks before the first happening, and two years back at most', () => {
    const late = windowOf({ bars: [bar('2026-06-15', null)], marks: [] }, today, false);
    expect(late).toEqual({ from: day('2026-06-01'), to: addMonths(today, 6) });
    const early = { bars: [bar('2019-06-15', null)], marks: [mark('2026-01-01')] };
    expect(windowOf(early, today, false).from).toBe(day('2024-11-04'));
    expect(windowOf(early, today, true).from).toBe(day('2019-06-01'));
  });

  test('of a case without happenings is around today', () => {
    expect(windowOf({ bars: [], marks: [] }, today, false).from).toBe(day('2026-11-04'));
  });
});

describe('the drawing', () => {
  const window = { from: day('2026-01-01'), to: day('2027-01-01') };

  test('keeps everything between left and right', () => {
    const happenings = {
      bars: [
        bar('2019-01-01', null),
        bar('2026-12-31', '2028-01-01'),
        bar('2020-01-01', '2025-12-31'),
      ],
      marks: [mark('2026-01-01'), mark('2026-12-31'), mark('2025-12-31'), mark('2027-01-01')],
    };
    const { bars, marks, ticks } = draw(happenings, window, today, 100, 900);
    expect(bars).toHaveLength(2);
    for (const { x, width } of bars) {
      expect(x).toBeGreaterThanOrEqual(100);
      expect(x + width).toBeLessThanOrEqual(902);
    }
    expect(marks.map(({ x }) => x)).toEqual([100, expect.closeTo(897.8, 1)]);
    expect(ticks.map(({ day: at }) => at)[0]).toBe(day('2026-01-01'));
    expect(ticks.length).toBeLessThanOrEqual(13);
  });

  test('puts what overlaps in rows of its own, and uses a row again when it is free', () => {
    const happenings = {
      bars: [
        bar('2026-01-01', '2026-06-01'),
        bar('2026-03-01', '2026-09-01'),
        bar('2026-07-01', '2026-08-01'),
      ],
      marks: [],
    };
    const drawing = draw(happenings, window, today, 100, 900);
    expect(drawing.bars.map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(drawing.rows).toMatchObject({ tilbud: 2, samtaler: 1 });
  });

  test('has few enough ticks to read, however long the case', () => {
    for (const from of ['2026-11-01', '2024-01-01', '2014-01-01', '1990-01-01']) {
      const { ticks } = draw(
        { bars: [], marks: [] },
        { from: day(from), to: day('2027-05-18') },
        today,
        0,
        800,
      );
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks.length).toBeLessThanOrEqual(14);
    }
  });
});

test('deadlines of one day with one status are one mark with their number', () => {
  const duties = [
    aDuty({ number: 2 }),
    aDuty({ number: 3 }),
    aDuty({ number: 4, status: 'opfyldt' }),
  ];
  const { marks } = happeningsOf(
    aCitizen().caseFile,
    duties,
    ({ number }) => `nr. ${number}`,
    words,
  );
  expect(marks.map(({ shape, count, text }) => [shape, count, text])).toEqual([
    ['aktuel', 2, 'nr. 2, nr. 3'],
    ['opfyldt', 1, 'nr. 4'],
  ]);
});
