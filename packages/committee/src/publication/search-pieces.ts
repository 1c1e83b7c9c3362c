import type { ReadPart } from './scan-paper.ts';

/** A piece of a file's text is about so long, in characters: short enough to be searched and shown from in no time. */
const pieceLength = 20_000;

/** What a file says of itself is not what somebody looks for in it. */
const isAbout = (where: string): boolean => where.startsWith('oplysninger');

/**
 * The text of a file in pieces for the search, in its order: several pages are one, a long page is several, cut between
 * words. What the file says of itself is left out.
 */
export function searchPieces(parts: readonly ReadPart[]): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  const end = (): void => {
    const trimmed = piece.trim();
    piece = '';
    if (trimmed !== '') pieces.push(trimmed);
  };
  for (const { where, text } of parts) {
    if (isAbout(where)) continue;
    for (let rest = plain(text); rest !== '';) {
      if (piece.length + rest.length <= pieceLength) {
        piece += `${rest}\n`;
        break;
      }
      if (piece !== '') {
        end();
        continue;
      }
      const space = rest.lastIndexOf(' ', pieceLength);
      const cut = space < pieceLength / 2 ? pieceLength : space;
      piece = rest.slice(0, cut);
      rest = rest.slice(cut).trimStart();
      end();
    }
  }
  end();
  return pieces;
}

/** A text that a database takes: no signs without a meaning in it, and one space between words. */
const plain = (text: string): string =>
  text.normalize('NFC').replaceAll('\u0000', ' ').replaceAll(/\s+/g, ' ').trim();
