import type { FileType } from './extracted.ts';

/** What names of files end in, for each type. */
export const endings: Readonly<Record<FileType, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odt: ['odt'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  html: ['html', 'htm'],
  tekst: ['txt', 'csv', 'md'],
};

/** The type that a name promises; null where it is none of ours. */
export function typeByName(name: string): FileType | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const types = Object.keys(endings) as FileType[];
  return types.find((type) => endings[type].includes(ending)) ?? null;
}

const begins: readonly (readonly [FileType | 'zip' | 'gammel-office', readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 3, 4]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['gammel-office', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What the first bytes of a file say it is; null: text, or something else. A PDF may have some bytes before its sign. */
export function typeByContent(bytes: Uint8Array): (typeof begins)[number][0] | null {
  const found = begins.find(([, signs]) => signs.every((sign, n) => bytes[n] === sign));
  if (found !== undefined) return found[0];
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return head.includes('%PDF-') ? 'pdf' : null;
}

/** The media type of each type. */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  jpeg: 'image/jpeg',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
  tekst: 'text/plain; charset=utf-8',
};

/** The media type that a name promises. */
export function mediaTypeOf(name: string): string {
  const type = typeByName(name);
  return type === null ? 'application/octet-stream' : mediaTypes[type];
}
