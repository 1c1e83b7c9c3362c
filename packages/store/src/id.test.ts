import { expect, test } from 'vitest';
import { isId, newId } from './id.ts';

test('ids are UUIDs of version 7 (RFC 9562), different and in the order they were made', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(
    ids.every((id) =>
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id),
    ),
  ).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test('only a whole id in lower case is an id', () => {
  const id = newId();
  expect(isId(id)).toBe(true);
  for (const text of ['', 'x', id.toUpperCase(), `${id}'`, `${id},${id}`, id.slice(1)]) {
    expect(isId(text)).toBe(false);
  }
});
