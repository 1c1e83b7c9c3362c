import { findMeasure } from '@rettidig/figures';
import { madePrices, madeTargets } from '@rettidig/synthetic';
import { activityKinds } from '@rettidig/law';
import { expect, test } from 'vitest';

// A target of a measure that has changed its name would be shown nowhere, and nobody would miss it.
test('the demo’s targets are of measures that there are', () => {
  expect(madeTargets.filter(({ measure }) => findMeasure(measure) === null)).toEqual([]);
});

test('the demo’s prices are of kinds of offers that there are', () => {
  const kinds = new Set<string>(activityKinds.codes.map(({ code }) => code));
  expect(madePrices.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
});
