/**
 * Ids of citizens by their places. A UUID takes 16 bytes, where its text takes 64: of a whole country that is a twentieth of
 * all memory. Ids that are no UUIDs stand as texts.
 */
export interface Ids {
  readonly length: number;
  readonly packed: Uint8Array | null;
  readonly texts: readonly string[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const bytesEach = 16;

/** Keeps ids in their order. */
export function idsOf(ids: readonly string[]): Ids {
  const { length } = ids;
  if (!ids.every((id) => uuid.test(id))) return { length, packed: null, texts: ids };
  const packed = new Uint8Array(length * bytesEach);
  for (const [i, id] of ids.entries()) {
    packed.set(Uint8Array.fromHex(id.replaceAll('-', '')), i * bytesEach);
  }
  return { length, packed, texts: [] };
}

/** The id at a place; null where there is none. */
export function idAt({ packed, texts }: Ids, place: number): string | null {
  if (packed === null) return texts[place] ?? null;
  const bytes = packed.subarray(place * bytesEach, (place + 1) * bytesEach);
  if (bytes.length === 0) return null;
  const hex = bytes.toHex();
  return [0, 8, 12, 16, 20].map((from, i, starts) => hex.slice(from, starts[i + 1])).join('-');
}

/** All ids in their order. */
export function allIds(ids: Ids): readonly string[] {
  return Array.from({ length: ids.length }, (_, place) => idAt(ids, place) ?? '');
}
