/**
 * Which code points a TrueType font has a glyph for, by its `cmap` table (OpenType 1.9, formats 4 and 12).
 * @throws Error when the font has neither format
 */
export function glyphsOf(font: Buffer): (codePoint: number) => boolean {
  const cmap = tableOf(font, 'cmap');
  const found = new Set<number>();
  const subtables = font.readUInt16BE(cmap + 2);
  let isRead = false;
  for (let i = 0; i < subtables; i += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, found);
    if (format === 12) readGroups(font, at, found);
    isRead ||= format === 4 || format === 12;
  }
  if (!isRead) throw new Error('The font has no table of characters that can be read.');
  return (codePoint) => found.has(codePoint);
}

function tableOf(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i += 1) {
    const at = 12 + i * 16;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Format 4: segments of the first 65,536 code points, in four arrays after each other. */
function readSegments(font: Buffer, at: number, found: Set<number>): void {
  const twiceSegments = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + twiceSegments + 2;
  const deltas = starts + twiceSegments;
  const offsets = deltas + twiceSegments;
  for (let i = 0; i < twiceSegments; i += 2) {
    const start = font.readUInt16BE(starts + i);
    const end = font.readUInt16BE(ends + i);
    const delta = font.readUInt16BE(deltas + i);
    const offset = font.readUInt16BE(offsets + i);
    for (let codePoint = start; codePoint <= end && codePoint !== 0xffff; codePoint += 1) {
      const raw =
        offset === 0
          ? codePoint
          : font.readUInt16BE(offsets + i + offset + (codePoint - start) * 2);
      const isMissing = offset !== 0 && raw === 0;
      if (!isMissing && ((raw + delta) & 0xffff) !== 0) found.add(codePoint);
    }
  }
}

/** Format 12: groups of code points, each with the glyph of its first. */
function readGroups(font: Buffer, at: number, found: Set<number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let i = 0; i < groups; i += 1) {
    const group = at + 16 + i * 12;
    const start = font.readUInt32BE(group);
    const end = font.readUInt32BE(group + 4);
    const glyph = font.readUInt32BE(group + 8);
    for (let codePoint = start; codePoint <= end; codePoint += 1) {
      if (glyph + codePoint - start !== 0) found.add(codePoint);
    }
  }
}
