import { expect, test } from 'vitest';
import { readingName } from './reading-name.ts';

test.for([
  ['0001-lovens-dag', '0001 Lovens dag'],
  ['0002-loebende-maaneder', '0002 Løbende måneder'],
  ['0007-oevrig-vejledning-2023', '0007 Øvrig vejledning 2023'],
] as const)('%s is called %s', ([file, title]) => {
  expect(readingName(file)).toBe(title);
});
