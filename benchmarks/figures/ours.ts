import {
  computeFigures,
  dimensions,
  findMeasure,
  type MeasureId,
  type NamedPeriod,
  parsePeriod,
  periodsUntil,
  type Question,
  type Snapshot,
} from '@rettidig/figures';
import { municipalities } from './national.ts';

/** Ten years of months whose 13 weeks have passed. */
export const months: readonly NamedPeriod[] = tenYears();

function tenYears(): readonly NamedPeriod[] {
  const last = parsePeriod('2026-07');
  if (last === null) throw new Error('The month is none.');
  return periodsUntil(last, 116);
}

export const parts = 1 + (dimensions.ydelse.codes?.codes.length ?? 0);

/** Full-time days, active days, all days, days that lead to self-support, interviews: by municipality, benefit, month. */
export type Answer = Float64Array;
const quantities = 5;
const places = parts * months.length * quantities;
export const emptyAnswer = (): Answer => new Float64Array(municipalities * places);
export const placeOf = (
  municipality: number,
  benefit: number,
  month: number,
  quantity: number,
): number => municipality * places + (benefit * months.length + month) * quantities + quantity;

const asked: readonly (readonly [MeasureId, 'numerator' | 'divisor', number])[] = [
  ['aktiveringsgrad', 'divisor', 0],
  ['aktiveringsgrad', 'numerator', 1],
  ['selvforsoergelse-13-uger', 'divisor', 2],
  ['selvforsoergelse-13-uger', 'numerator', 3],
  ['samtaler', 'numerator', 4],
];

const questions: readonly Question[] = [...new Set(asked.map(([id]) => id))].map((id) => {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(`There is no measure ${id}.`);
  return { measure, periods: months, splitBy: 'ydelse' };
});
const codes = dimensions.ydelse.codes?.codes.map(({ code }) => code) ?? [];

/** Writes what is asked of one municipality into the answer. */
export function answerFor(municipality: number, snapshot: Snapshot, answer: Answer): void {
  const figures = computeFigures(snapshot, questions);
  questions.forEach(({ measure: { id } }, i) => {
    for (const { code, cells } of figures[i] ?? []) {
      const benefit = code === null ? 0 : codes.indexOf(code) + 1;
      for (const [of, side, quantity] of asked) {
        if (of !== id) continue;
        cells.forEach((cell, month) => {
          answer[placeOf(municipality, benefit, month, quantity)] = cell[side] ?? 0;
        });
      }
    }
  });
}
