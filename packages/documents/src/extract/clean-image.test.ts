import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { chartPng } from '../chart/index.ts';
import { cleanImage } from './clean-image.ts';
import { fileForPublic } from './file-for-public.ts';

/** A part of a PNG: length, name, content, checksum (PNG specification, 5.3). */
function pngPart(name: string, content: string): Buffer {
  const data = Buffer.concat([Buffer.from(name), Buffer.from(content, 'latin1')]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data));
  return Buffer.concat([length, data, sum]);
}

/** A segment of a JPEG: mark, length, content (ITU-T T.81, B.1.1.4). */
function segment(marker: number, content: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, Buffer.from(content, 'latin1')]);
}

const afterHead = 33;

test('a PNG loses its texts and what stands after it, and keeps its picture', async () => {
  const plain = Buffer.from(
    await chartPng('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'),
  );
  const told = Buffer.concat([
    plain.subarray(0, afterHead),
    pngPart('tEXt', 'Comment\u0000Borgeren hedder Hemmelsgaard'),
    plain.subarray(afterHead),
    Buffer.from('Hemmelsgaard'),
  ]);
  const clean = await fileForPublic({ name: 'kort.png', bytes: told });
  expect(Buffer.from(clean.bytes).toString('latin1')).not.toContain('Hemmelsgaard');
  expect(Buffer.from(clean.bytes).includes(plain.subarray(afterHead, plain.length - 12))).toBe(
    true,
  );
  expect(clean.parts.map(({ text }) => text).join('')).not.toContain('Hemmelsgaard');
});

test('a JPEG loses EXIF, comments and what stands after it, and keeps the rest', () => {
  const kept = [segment(0xe0, 'JFIF'), segment(0xdb, 'quant'), segment(0xee, 'Adobe')];
  const scan = Buffer.concat([segment(0xda, 'scan'), Buffer.from([1, 2, 3, 0xff, 0xd9])]);
  const start = Buffer.from([0xff, 0xd8]);
  const told = Buffer.concat([
    start,
    segment(0xe1, 'Exif GPS 55.6'),
    ...kept,
    segment(0xfe, 'kommentar'),
    scan,
    Buffer.from('mere'),
  ]);
  expect(Buffer.from(cleanImage(told))).toEqual(Buffer.concat([start, ...kept, scan]));
});

test('what cannot be read is for a person to look at', async () => {
  const { unseen } = await fileForPublic({ name: 'lyd.mp3', bytes: Buffer.from('ID3') });
  expect(unseen.join()).toContain('Filen kunne ikke læses');
});
