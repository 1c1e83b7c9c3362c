import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personsBehind, rowsBehind } from '../../drill/behind.ts';
import { findMeasure } from '../../measure/measures.ts';
import { periodOn } from '../../period/period.ts';
import { buildSnapshot } from '../../snapshot/build.ts';
import { anyPopulation } from '../../testing/any-population.ts';
import { monthsOf } from './months.ts';
import { timelinessSection } from './timeliness.ts';

test('the way down from »For sent« leads to as many citizens as the share says', () => {
  fc.assert(
    fc.property(anyPopulation, (population) => {
      const snapshot = buildSnapshot(population);
      const months = monthsOf(periodOn('kvartal', snapshot.on), snapshot.on);
      const ground = { snapshot, filter: {}, place: 'Øvelev', target: () => null };
      const { table } = timelinessSection('samtale', ground, months);
      const late = table.rows.find(({ heading }) => heading.da === 'For sent, personer');
      for (const cell of late?.cells ?? []) {
        if (cell.value === null || cell.down === null || cell.of === null) continue;
        const measure = findMeasure(cell.down.measure);
        if (measure === null) throw new Error('The measure is gone.');
        const rows = rowsBehind(snapshot, measure, cell.down);
        expect(personsBehind(rows)).toBe(Math.round((cell.value * cell.of) / 100));
        expect(rows.length).toBe(rows.filter(({ columns }) => columns['timely'] === 2).length);
      }
    }),
    { numRuns: 30 },
  );
});
