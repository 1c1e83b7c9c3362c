import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ForeignByte, utf8Check } from './utf8.ts';

function check(pieces: readonly Buffer[]): ForeignByte | null {
  const { next, end } = utf8Check();
  for (const piece of pieces) {
    const found = next(piece);
    if (found !== null) return found;
  }
  return end();
}

function cut(bytes: Buffer, size: number): readonly Buffer[] {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
}

// RFC 3629 and the code page of ISO 8859-1: æ is E6.
test.each([
  ['Åse\nB\xe6k', { offset: 6, line: 2, byte: 0xe6 }, 'latin1 after utf8'],
  ['\xe6', { offset: 0, line: 1, byte: 0xe6 }, 'latin1 alone'],
])('%j: %o (%s)', (text, expected) => {
  const [before = '', after = ''] = text.split('\xe6');
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe6]), Buffer.from(after)]);
  for (const size of [1, 2, 3, 100]) expect(check(cut(bytes, size))).toEqual(expected);
});

test('a character that the file ends in the middle of', () => {
  expect(check([Buffer.from([0x41, 0xc3])])).toEqual({ offset: 1, line: 1, byte: 0xc3 });
});

test('any text of Unicode passes, however it is cut', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, size) => {
      expect(check(cut(Buffer.from(text), size))).toBeNull();
    }),
  );
});

test('finds the first bad byte that a strict decoder also refuses', () => {
  const strict = (bytes: Buffer): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (array, size) => {
      const bytes = Buffer.from(array);
      const found = check(cut(bytes, size));
      const good = bytes.subarray(0, found?.offset ?? bytes.length);
      expect(strict(good)).toBe(true);
      expect(found === null).toBe(strict(bytes));
      expect(found?.byte).toBe(found === null ? undefined : bytes[found.offset]);
    }),
    { numRuns: 500 },
  );
});
