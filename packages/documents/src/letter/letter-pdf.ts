import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as typst from '@myriaddreamin/typst-ts-node-compiler';
import { glyphsOf } from './font-glyphs.ts';
import { printable } from './printable.ts';

/** A part of a letter: plain text, nothing in it is markup. */
export type LetterPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A letter in Danish as it goes on paper. */
export interface Letter {
  readonly title: string;
  readonly sender: string;
  readonly recipient: { readonly name: string; readonly address: readonly string[] };
  /** As it shall stand: `23. november 2026`. */
  readonly date: string;
  readonly blocks: readonly LetterPart[];
  readonly signature: readonly string[];
}

const require = createRequire(import.meta.url);

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

/** IBM Plex Sans as Det Fælles Designsystem supplies it: the letters look like the pages. */
const fontFolder = join(dirname(require.resolve('dkfds')), '../fonts/IBMPlexSans/complete/ttf');

interface Press {
  readonly compiler: typst.NodeCompiler;
  readonly hasGlyph: (codePoint: number) => boolean;
}

let press: Press | undefined;

/** Made once: reading the fonts takes longer than a letter. */
function thePress(): Press {
  if (press !== undefined) return press;
  const fonts = ['Regular', 'SemiBold'].map((weight) =>
    readFileSync(join(fontFolder, `IBMPlexSans-${weight}.ttf`)),
  );
  const glyphs = fonts.map(glyphsOf);
  // Loaded with the first letter: it is large, and a platform without it shall still have all but PDF.
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof typst;
  press = {
    compiler: NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] }),
    hasGlyph: (codePoint) => glyphs.every((has) => has(codePoint)),
  };
  return press;
}

/**
 * Letters as one PDF/UA-1: tagged, titled, in Danish, each letter from a new page with its own page numbers. Signs that
 * the font does not have stand as their number, `[U+1F600]`.
 * @param title the document's title; that of the letter when there is one
 * @throws RangeError when there is no letter
 */
export function letterPdf(letters: readonly Letter[], title?: string): Buffer {
  const [first] = letters;
  if (first === undefined) throw new RangeError('There is no letter to print.');
  const { compiler, hasGlyph } = thePress();
  const inFont = (text: string): string => printable(text, hasGlyph);
  const inputs = {
    title: inFont(title ?? first.title),
    letters: JSON.stringify(letters.map((letter) => mapTexts(letter, inFont))),
  };
  const pdf = compiler.pdf(
    { mainFilePath: join(templates, 'letter.typ'), inputs },
    { pdfStandard: 'ua-1' },
  );
  // The compiler remembers what it has set; letters never come twice, and are nobody's to keep.
  compiler.evictCache(0);
  return pdf;
}

function mapTexts(letter: Letter, change: (text: string) => string): Letter {
  const { title, sender, recipient, date, blocks, signature } = letter;
  return {
    title: change(title),
    sender: change(sender),
    recipient: { name: change(recipient.name), address: recipient.address.map(change) },
    date: change(date),
    blocks: blocks.map((block) =>
      block.kind === 'list'
        ? { kind: 'list', items: block.items.map(change) }
        : { kind: block.kind, text: change(block.text) },
    ),
    signature: signature.map(change),
  };
}
