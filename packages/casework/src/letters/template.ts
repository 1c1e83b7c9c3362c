import type { LetterBlock, LetterKind } from './letter.ts';

/** A template of letters: plain text in which `{felt}` stands for a field. The municipality may write its own. */
export interface LetterTemplate {
  readonly kind: LetterKind;
  /** 0: the one that comes with the program. */
  readonly version: number;
  readonly title: string;
  /** Paragraphs parted by empty lines; `## ` begins a heading, `- ` the items of a list. */
  readonly text: string;
}

/** A field of a template that a letter does not fill. */
export class MissingFieldError extends Error {
  readonly field: string;
  constructor(kind: LetterKind, field: string) {
    super(`The letter ${kind} does not fill the field ${field}.`);
    this.name = 'MissingFieldError';
    this.field = field;
  }
}

/**
 * The text of a letter: the template with its fields filled. What fills a field is text, never markup.
 * @throws MissingFieldError when the template asks for a field that is not given
 */
export function fillTemplate(
  template: LetterTemplate,
  fields: Readonly<Record<string, string>>,
): { readonly title: string; readonly blocks: readonly LetterBlock[] } {
  const fill = (text: string): string =>
    text.replaceAll(/\{([a-zæøå-]+)\}/g, (_, field: string) => {
      const value = fields[field];
      if (value === undefined) throw new MissingFieldError(template.kind, field);
      return value;
    });
  const blocks = template.text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): LetterBlock => {
      if (part.startsWith('## ')) return { kind: 'heading', text: fill(part.slice(3)) };
      const lines = part.split('\n');
      if (lines.every((line) => line.startsWith('- '))) {
        return { kind: 'list', items: lines.map((line) => fill(line.slice(2))) };
      }
      return { kind: 'paragraph', text: fill(part.replaceAll('\n', ' ')) };
    });
  return { title: fill(template.title), blocks };
}
