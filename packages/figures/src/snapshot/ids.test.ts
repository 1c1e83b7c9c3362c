import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allIds, idAt, idsOf } from './ids.ts';

const anyIds = fc.oneof(fc.array(fc.uuid()), fc.array(fc.oneof(fc.uuid(), fc.string())));

test('ids are what they were, in their order, and none are there beside them', () => {
  fc.assert(
    fc.property(anyIds, (given) => {
      const ids = idsOf(given);
      expect(allIds(ids)).toEqual(given);
      expect(ids.length).toBe(given.length);
      expect(given.map((_, place) => idAt(ids, place))).toEqual(given);
      expect([idAt(ids, given.length), idAt(ids, given.length + 1)]).toEqual([null, null]);
    }),
  );
});

test('UUIDs take 16 bytes', () => {
  const ids = idsOf([
    '01a20767-6c9b-7000-8000-000000000000',
    '01a20767-6c9b-7000-8000-0123456789ab',
  ]);
  expect([ids.packed?.byteLength, ids.texts.length]).toEqual([32, 0]);
});
