import { inflateRawSync } from 'node:zlib';

/**
 * The texts of the files in a ZIP (APPNOTE 6.3, central directory), by name: Office files as a program reads them that
 * has no part in writing them. Pictures come as empty texts.
 */
export function unzip(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('This is no ZIP file.');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((i) =>
      zip.readUInt16LE(at + i),
    );
    if (nameLength === undefined || extraLength === undefined || commentLength === undefined) break;
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, /\.(xml|rels)$/.test(name) ? contentAt(zip, at) : '');
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function contentAt(zip: Buffer, entry: number): string {
  const [method, size, local] = [
    zip.readUInt16LE(entry + 10),
    zip.readUInt32LE(entry + 20),
    zip.readUInt32LE(entry + 42),
  ];
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + size);
  return (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
}
