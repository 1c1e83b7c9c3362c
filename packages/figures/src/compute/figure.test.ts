import { caseFilesOf, generate } from '@rettidig/synthetic';
import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { personsBehind, rowsBehind } from '../drill/behind.ts';
import { measures } from '../measure/measures.ts';
import { noEffort } from '../population/population.ts';
import { parsePeriod, periodOn, periodsUntil } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { computeFigure } from './figure.ts';

const on = day('2026-11-23');
const municipality = generate({ municipality: 173, seed: 1, on, size: 3_000 });
const snapshot = buildSnapshot({
  municipality: 173,
  on,
  inhabitants: 3_000,
  persons: caseFilesOf(municipality).map((file, i) => ({
    id: `p${i}`,
    unit: `e${i % 3}`,
    file,
    records: noEffort,
  })),
  jobOrders: [],
  alliances: [],
});
const periods = periodsUntil(periodOn('maaned', on), 13);

describe.each(measures)('$id', (measure) => {
  test('the rows behind a cell add up to it', () => {
    const [whole] = computeFigure(snapshot, measure, { periods });
    const period = parsePeriod('2026-03');
    if (period === null || whole === undefined) throw new Error('no figure');
    const cell = whole.cells[periods.findIndex(({ code }) => code === period.code)];
    const { count } = measure.numerator;
    const rows = rowsBehind(snapshot, measure, { period, filter: {}, side: 'numerator' });
    const personal = count.kind === 'persons' || (count.kind === 'on' && count.of === 'persons');
    if (count.kind === 'full-time-persons') return;
    const counted = personal
      ? personsBehind(rows)
      : rows.reduce((sum, { amount }) => sum + amount, 0);
    expect(counted).toBe(cell?.numerator);
  });
});
