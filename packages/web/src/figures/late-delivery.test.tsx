import { day, openEnd } from '@rettidig/engine';
import { buildSnapshot, noEffort, periodOn, type Snapshot } from '@rettidig/figures';
import { emptyCase } from '@rettidig/casework';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { textOf } from '../testing/demo.ts';
import { OverviewView } from './overview-view.tsx';
import { overviewOf } from './overview.ts';
import { overviewSheet } from './overview-sheet.ts';
import type { FigureBase } from './snapshots.ts';

/*
 * By hand: one citizen on kontanthjælp since January 2025. Delivered to 22 September 2026 and looked at on 23 November, August
 * is the newest month of which all is known; delivered last night, October.
 */
const snapshotOf = (deliveredTo: string): Snapshot =>
  buildSnapshot({
    municipality: 173,
    on: day('2026-11-23'),
    deliveredTo: day(deliveredTo),
    inhabitants: null,
    persons: [
      {
        id: 'a',
        unit: 'u',
        file: {
          ...emptyCase({ birthDate: day('1990-01-01'), education: null }),
          benefits: [{ id: 'b', benefit: 'kontanthjaelp', from: day('2025-01-01'), to: openEnd }],
        },
        records: noEffort,
      },
    ],
    jobOrders: [],
    alliances: [],
  });

function modelOf(snapshot: Snapshot) {
  const query = { kind: 'maaned', last: periodOn('maaned', snapshot.on), filter: {} } as const;
  const names = { units: new Map(), caseworkers: new Map() };
  const base: FigureBase = { snapshot, asOf: '2026-11-23T07:00:00Z', names };
  const themes = overviewOf(snapshot, query);
  return { base, municipality: 'Øvelse', query, themes, targets: [], leads: false };
}

const pageOf = (snapshot: Snapshot) =>
  textOf(renderToString(<OverviewView model={modelOf(snapshot)} language="da" />));

describe('an overview of what was delivered two months ago', () => {
  const late = snapshotOf('2026-09-22');

  test('says so at once, and takes no month as whole that is not delivered', () => {
    const page = pageOf(late);
    expect(page).toContain('Data er kun leveret til og med 22. september 2026.');
    expect(page).toMatch(/Antal personer personer 1 aug 26 .*? 1 sep 26, foreløbig/);
  });

  test('says so in its files', () => {
    expect(overviewSheet(modelOf(late), 'da').notes?.at(-1)).toContain(
      'data er kun leveret til og med 22.09.2026',
    );
  });
});

test('an overview of what was delivered last night warns of nothing', () => {
  const page = pageOf(snapshotOf('2026-11-22'));
  expect(page).not.toContain('leveret');
  expect(page).not.toContain('data til');
  expect(page).toMatch(/Antal personer personer 1 okt 26 .*? 1 nov 26, foreløbig/);
});
