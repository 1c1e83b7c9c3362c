import ExifReader from 'exifreader';
import type { ExtractedPart } from './extracted.ts';

/** Said of a picture that has its place in it. */
export const gpsSaid = 'Billedet siger, hvor det er taget (GPS).';

/** What a picture says of itself: EXIF, IPTC, XMP and the texts of PNG; where it was taken is said to be there. */
export function imageText(bytes: Uint8Array): readonly ExtractedPart[] {
  const tags = ExifReader.load(Buffer.from(bytes), { expanded: true });
  const lines = Object.entries(tags).flatMap(([group, own]) =>
    group === 'gps' ? [gpsSaid] : linesOf(own),
  );
  return lines.length === 0 ? [] : [{ where: 'oplysninger i billedet', text: lines.join('\n') }];
}

function linesOf(group: unknown): readonly string[] {
  if (typeof group !== 'object' || group === null) return [];
  return Object.entries(group).flatMap(([name, tag]: [string, unknown]) => {
    const text = descriptionOf(tag);
    return text === '' ? [] : [`${name}: ${text}`];
  });
}

function descriptionOf(tag: unknown): string {
  if (typeof tag !== 'object' || tag === null) return '';
  const { description } = tag as { readonly description?: unknown };
  return typeof description === 'string' ? description : '';
}
