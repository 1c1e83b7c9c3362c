import { sayingOf } from '../wording/saying.ts';
import {
  areaScale,
  inhabitantScale,
  intensityScale,
  rateScale,
  taskScale,
} from '../wording/scales.ts';
import { saidOfQuality, saidOfResources } from './wording-2013.ts';

/** Numbers of the statements on resources that the scales word otherwise than the report of 2013 does. */
export function missedOfResources(): readonly number[] {
  return saidOfResources.flatMap(([table, , kind, degree, direction, own, mean], at) => {
    const scale = table === 'Bilag I' ? inhabitantScale : kind === 'hoved' ? areaScale : taskScale;
    const said = sayingOf({ own, mean, decimals: 1, halfWidth: 0.05 }, scale);
    return said.degree === degree && said.direction === direction ? [] : [at + 1];
  });
}

/** The same of the statements on quality. */
export function missedOfQuality(): readonly number[] {
  return saidOfQuality.flatMap(([, , unit, degree, direction, own, mean], at) => {
    const scale = unit === 'pct' ? rateScale : intensityScale;
    const said = sayingOf({ own, mean, decimals: 1, halfWidth: 0.05 }, scale);
    return said.degree === degree && said.direction === direction ? [] : [at + 1];
  });
}

/** Why the scales do not give them: seven of 86, by number. */
export const reasonsOfResources: Readonly<Record<number, string>> = {
  23: 'another unit: per 1,000 inhabitants, which only this statement is about',
  27: 'contradicts the statements 5 and 30 on the same two numbers',
  51: '0.3 is called the same here, and a little in the statements 78 and 81',
  64: '0.3 is called the same here, and a little in the statements 78 and 81',
  70: 'the sentence is garbled, and 2.1 is the bare word in statement 42',
  80: '0.2 is called the same here, and a little in the statements 41 and 86',
  85: '0.1 is called a little here, and the same in the statements 7 and 67',
};

/** Nine of 36: each contradicts another statement on the same numbers or the same difference. */
export const reasonsOfQuality: Readonly<Record<number, string>> = {
  1: 'the same numbers are called a little over in statement 4',
  2: 'the same numbers are called a little over in statement 5',
  7: 'under the mean, and said to be over it',
  16: '0.1 under is a little in the statements 4, 5 and 32, and the bare word here',
  21: '0.3 is called high, and considerably in statement 13',
  22: 'one point is on the level here, and a little elsewhere',
  27: 'the same numbers have the bare word in statement 10',
  34: 'two points are a little here, and the bare word in the statements 15 and 26',
  35: '0.1 is on the level here, and a little in the statements 4, 5 and 32',
};
