import { randomFillSync } from 'node:crypto';

const pool = new Uint8Array(4096);
let used = pool.length;
let lastMs = 0;
let sequence = 0;

/** A new UUIDv7: ordered by time, and within this process by call, so that new rows land at the end of an index. */
export function newId(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastMs += 1;
    sequence = 0;
  }
  if (used + 8 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const time = lastMs.toString(16).padStart(12, '0');
  const order = sequence.toString(16).padStart(3, '0');
  const variant = ((pool[used] ?? 0) & 0x3f) | 0x80;
  let random = variant.toString(16);
  for (let i = 1; i < 8; i++) random += (pool[used + i] ?? 0).toString(16).padStart(2, '0');
  used += 8;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${random.slice(0, 4)}-${random.slice(4)}`;
}

/** The lowest id that can be given in a millisecond (since 1970), for looking up what was written from then on. */
export function firstIdOf(ms: number): string {
  const time = Math.max(0, Math.trunc(ms)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is an id as `newId` writes it; anything else is refused before it reaches the database. */
export function isId(text: string): boolean {
  return uuidPattern.test(text);
}
