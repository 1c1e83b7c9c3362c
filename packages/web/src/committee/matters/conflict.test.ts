import { expect, test } from 'vitest';
import { mergeWritten } from './conflict.ts';

const base = { a: 'en', b: 'to', c: 'tre', d: 'fire' };

test('what only one has changed is as that one wrote it, and what both have is shown from both', () => {
  const own = { a: 'mit', b: 'to', c: 'mit', d: 'samme' };
  const now = { a: 'en', b: 'deres', c: 'deres', d: 'samme' };
  expect(mergeWritten(own, base, now)).toEqual({
    both: { c: 'deres' },
    taken: ['b'],
    written: { a: 'mit', b: 'deres', c: 'mit', d: 'samme' },
  });
});

test('over a version that cannot be seen any more, every difference is shown', () => {
  expect(mergeWritten({ a: 'mit', b: 'to' }, null, base)).toEqual({
    both: { a: 'en' },
    taken: [],
    written: { ...base, a: 'mit' },
  });
});
