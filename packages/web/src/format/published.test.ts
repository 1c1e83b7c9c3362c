import { expect, test } from 'vitest';
import { published } from './published.ts';

test.for([
  ['1204', '1.204', '1,204'],
  ['85120.50', '85.120,50', '85,120.50'],
  ['-420', '−420', '−420'],
  ['0.0', '0,0', '0.0'],
  ['-0.0', '0,0', '0.0'],
  [null, '–', '–'],
] as const)('%s as it was published', ([value, danish, english]) => {
  expect([published(value, 'da'), published(value, 'en')]).toEqual([danish, english]);
});
