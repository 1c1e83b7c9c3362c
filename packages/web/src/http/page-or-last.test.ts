import { expect, test } from 'vitest';
import { pageOrLast } from './page-or-last.ts';

/** A list as the database gives it: what stands in a span, and how many there are in all on each line of it. */
const list = (length: number) => async (span: { readonly from: number; readonly most: number }) => {
  const all = Array.from({ length }, (_, n) => n + 1);
  const lines = all.slice(span.from, span.from + span.most);
  return { lines, total: lines.length === 0 ? 0 : length };
};

test.each([
  ['the first page', 1, 25, { page: 1, pages: 3, first: 1 }],
  ['a page', 3, 25, { page: 3, pages: 3, first: 21 }],
  ['the last page where there are fewer', 99, 25, { page: 3, pages: 3, first: 21 }],
  ['the only page where there is one', 2, 10, { page: 1, pages: 1, first: 1 }],
  ['the empty page of an empty list', 99, 0, { page: 1, pages: 1, first: undefined }],
])('gives %s', async (_, asked, length, { page, pages, first }) => {
  const shown = await pageOrLast({ asked, size: 10 }, list(length));
  expect(shown).toMatchObject({ asked, page, pages });
  expect(shown.found.lines[0]).toBe(first);
});
