/** A picture without what it says of itself: where, when and with what it was taken, and texts. Other files come back as they are. */
export function cleanImage(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg(bytes);
  return pngSign.every((sign, n) => bytes[n] === sign) ? cleanPng(bytes) : bytes;
}

const pngSign = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Parts of a PNG that its picture is made of; all others are left out. */
const pngParts = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs']);

function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, pngSign.length)];
  for (let at = pngSign.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (pngParts.has(name)) kept.push(bytes.subarray(at, end));
    // What stands after the end of the picture is no part of it.
    if (name === 'IEND') break;
    at = end;
  }
  return Buffer.concat(kept);
}

/** Segments of a JPEG with what programs write (APP1 to APP13, APP15) and comments; APP0 and APP14 say how its colours are read. */
const isTold = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xed) || marker === 0xef || marker === 0xfe;

const startOfScan = 0xda;

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === startOfScan) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (!isTold(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at, endOfJpeg(bytes))]);
}

/** The byte after the last end mark; programs put other pictures and films after it. */
function endOfJpeg(bytes: Uint8Array): number {
  const end = Buffer.from(bytes).lastIndexOf(Buffer.from([0xff, 0xd9]));
  return end === -1 ? bytes.length : end + 2;
}
