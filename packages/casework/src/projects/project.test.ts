import { day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { type ProgressAnswer, type ProgressMeasure, progressIn } from './project.ts';

const answer = (
  part: string,
  on: string,
  measure: ProgressMeasure,
  value: number,
): ProgressAnswer => ({ id: `${part}-${on}-${measure}`, part, on: day(on), measure, value });

// Ringkøbing-Skjern, Projekt PLUS, final evaluation 18 August 2022 (catalogue I-031): well-being 4 of 5, anxiety 3 of 4.
test('four of five have better well-being, three of four less anxiety', () => {
  const wellBeing = [7, 6, 9, 8, 2].flatMap((after, i) => [
    answer(`m${i}`, '2021-01-04', 'trivsel', 4),
    answer(`m${i}`, '2021-09-06', 'trivsel', after),
  ]);
  const anxiety = [3, 2, 1, 8].flatMap((after, i) => [
    answer(`m${i}`, '2021-01-04', 'angst', 8),
    answer(`m${i}`, '2021-09-06', 'angst', after),
  ]);
  expect(progressIn(['trivsel', 'angst', 'helbred'], [...wellBeing, ...anxiety])).toEqual([
    { measure: 'trivsel', better: 4, of: 5 },
    { measure: 'angst', better: 3, of: 4 },
    { measure: 'helbred', better: 0, of: 0 },
  ]);
});

test('the first and the last answer count, whatever their order, and one answer alone does not', () => {
  const answers = [
    answer('a', '2021-09-06', 'trivsel', 6),
    answer('a', '2021-01-04', 'trivsel', 4),
    answer('a', '2021-05-03', 'trivsel', 9),
    answer('b', '2021-01-04', 'trivsel', 4),
  ];
  expect(progressIn(['trivsel'], answers)).toEqual([{ measure: 'trivsel', better: 1, of: 1 }]);
});
