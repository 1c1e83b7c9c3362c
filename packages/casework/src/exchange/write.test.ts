import { addDays, day } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDelivery } from './delivery.ts';
import type { Row } from './format.ts';
import { nothingKnown } from './cross-check.ts';
import { csvHeader, csvLine } from './write.ts';

test('a header line has the canonical names', () => {
  expect(csvHeader('ydelser')).toBe('id;person;ydelse;fra;til_og_med');
});

test('what could be taken for format is quoted', () => {
  expect(csvLine('enheder', { id: 'E1', navn: 'Job; "særlig"' })).toBe('E1;"Job; ""særlig"""');
});

const activities: fc.Arbitrary<Row<'tilbud'>> = fc
  .record({
    id: fc.stringMatching(/^[A-Z]\d{1,8}$/),
    kind: fc.constantFrom('mentor', 'loentilskud'),
    from: fc.integer({ min: 0, max: 20_000 }),
    length: fc.option(fc.integer({ min: 0, max: 400 })),
    sector: fc.constantFrom('privat', 'offentlig', null),
    hours: fc.option(fc.integer({ min: 0, max: 16_800 }).map((hundredths) => hundredths / 100)),
  })
  .map(({ id, kind, from, length, sector, hours }) => {
    const fra = addDays(day('2000-01-01'), from);
    return {
      id,
      person: 'P1',
      type: kind,
      sektor: sector,
      tilbudt: null,
      fra,
      til_og_med: length === null ? null : addDays(fra, length),
      timer_pr_uge: hours,
    } as const;
  });

test('a row that is written is read back as it was', () => {
  fc.assert(
    fc.property(activities, (row) => {
      const reader = readDelivery({ demo: true });
      reader.header('tilbud', csvHeader('tilbud').split(';'));
      reader.line(csvLine('tilbud', row).split(';'), 2);
      const delivery = reader.finish({ ...nothingKnown, ids: () => new Set(['P1']) });
      expect(delivery.problems).toEqual([]);
      expect(delivery.rows('tilbud')).toEqual([row]);
    }),
  );
});
