import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

test.each([
  ['referat-2026.pdf', 'attachment; filename="referat-2026.pdf"'],
  // RFC 8187: letters as UTF-8 in percent.
  [
    'Økonomi “A”.pdf',
    `attachment; filename="_konomi _A_.pdf"; filename*=UTF-8''%C3%98konomi%20%E2%80%9CA%E2%80%9D.pdf`,
  ],
  [
    'a"b\\c\r\n(å).txt',
    `attachment; filename="a_b_c__(_).txt"; filename*=UTF-8''a%22b%5Cc%0D%0A%28%C3%A5%29.txt`,
  ],
])('%s', (name, expected) => {
  expect(contentDisposition(name)).toBe(expected);
});
