import { isUtf8 } from 'node:buffer';

/** The first byte that cannot be UTF-8. */
export interface ForeignByte {
  /** Position in the file, from 0. */
  readonly offset: number;
  /** Line it stands on, from 1. */
  readonly line: number;
  readonly byte: number;
}

/** Checks a file piece by piece. Returns the first byte that is not UTF-8, once there is one. */
export function utf8Check(): {
  readonly next: (piece: Buffer) => ForeignByte | null;
  readonly end: () => ForeignByte | null;
} {
  let carried: Buffer = Buffer.alloc(0);
  let offset = 0;
  let line = 1;

  const scan = (bytes: Buffer): ForeignByte | null => {
    if (!isUtf8(bytes)) {
      const at = validLength(bytes);
      return {
        offset: offset + at,
        line: line + newlines(bytes.subarray(0, at)),
        byte: bytes[at] ?? 0,
      };
    }
    offset += bytes.length;
    line += newlines(bytes);
    return null;
  };
  return {
    next: (piece) => {
      const bytes = carried.length === 0 ? piece : Buffer.concat([carried, piece]);
      const whole = bytes.length - openTail(bytes);
      carried = bytes.subarray(whole);
      return scan(bytes.subarray(0, whole));
    },
    end: () => (carried.length === 0 ? null : scan(carried)),
  };
}

/** How many bytes at the end begin a character that goes on in the next piece. */
function openTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return characterLength(byte) > back ? back : 0;
  }
  return 0;
}

function characterLength(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

/** How many bytes from the start are whole characters of UTF-8. */
function validLength(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes[at] ?? 0);
    if (!isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
