import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as typst from '@myriaddreamin/typst-ts-node-compiler';
import { glyphsOf } from './font-glyphs.ts';
import { printable } from './printable.ts';

const require = createRequire(import.meta.url);

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

/** IBM Plex Sans as Det Fælles Designsystem supplies it: paper looks like the pages. */
const fontFolder = join(dirname(require.resolve('dkfds')), '../fonts/IBMPlexSans/complete/ttf');

/** What sets pages from a template and data. */
export interface Press {
  /** Text as the font can show it: a sign that it lacks stands as its number, `[U+1F600]`. */
  readonly inFont: (text: string) => string;
  /**
   * PDF/UA-1 of a template in `templates/`.
   * @param inputs what the template reads as `sys.inputs`
   */
  readonly pdf: (template: string, inputs: Readonly<Record<string, string>>) => Buffer;
}

let made: Press | undefined;

/** The press; made once, because reading the fonts takes longer than a letter. */
export function press(): Press {
  if (made !== undefined) return made;
  const fonts = ['Regular', 'SemiBold'].map((weight) =>
    readFileSync(join(fontFolder, `IBMPlexSans-${weight}.ttf`)),
  );
  const glyphs = fonts.map(glyphsOf);
  const hasGlyph = (codePoint: number): boolean => glyphs.every((has) => has(codePoint));
  // Loaded with the first page: it is large, and a platform without it shall still have all but PDF.
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof typst;
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] });
  made = {
    inFont: (text) => printable(text, hasGlyph),
    pdf: (template, inputs) => {
      const document = { mainFilePath: join(templates, template), inputs: { ...inputs } };
      const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' });
      // The compiler remembers what it has set; the same pages hardly come twice, and are nobody's to keep.
      compiler.evictCache(0);
      return pdf;
    },
  };
  return made;
}
