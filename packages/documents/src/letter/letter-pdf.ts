import { press } from '../press/press.ts';

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

/**
 * Letters as one PDF/UA-1: tagged, titled, in Danish, each letter from a new page with its own page numbers. Signs that
 * the font does not have stand as their number, `[U+1F600]`.
 * @param title the document's title; that of the letter when there is one
 * @throws RangeError when there is no letter
 */
export function letterPdf(letters: readonly Letter[], title?: string): Buffer {
  const [first] = letters;
  if (first === undefined) throw new RangeError('There is no letter to print.');
  const { inFont, pdf } = press();
  return pdf('letter.typ', {
    title: inFont(title ?? first.title),
    letters: JSON.stringify(letters.map((letter) => mapTexts(letter, inFont))),
  });
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
