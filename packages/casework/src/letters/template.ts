import type { LetterKind } from './letter-kind.ts';
import type { LetterBlock, LetterOrder } from './letter.ts';
import { type CommonField, type FieldValue, fieldsOf } from './letter-fields.ts';
import { fieldPattern, fieldsIn, partsOf } from './template-text.ts';

/** A template of letters: plain text in which `{felt}` stands for a field. The municipality may write its own. */
export interface LetterTemplate {
  readonly kind: LetterKind;
  /** 0: the one that comes with the program. */
  readonly version: number;
  readonly title: string;
  /** Paragraphs parted by empty lines; `## ` begins a heading, `- ` the items of a list. */
  readonly text: string;
}

/** A part that a letter must have and does not: a field that is not filled, or that the template has no place for. */
export class MissingFieldError extends Error {
  readonly field: string;
  constructor(kind: LetterKind, field: string) {
    super(`The letter ${kind} lacks the field ${field}.`);
    this.name = 'MissingFieldError';
    this.field = field;
  }
}

/** What fills a template: the fields of the kind, and those of every letter. */
type Filling = Readonly<Record<string, FieldValue | undefined>>;

interface FilledTemplate {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

/** Danish names of the parts that a letter must have and that are left blank; none for a letter that can be written. */
export function missingParts({ kind, fields }: LetterOrder): readonly string[] {
  return [...fieldsOf(kind)].flatMap(([name, { required, label }]) =>
    required && isBlank((fields as Filling)[name]) ? [label] : [],
  );
}

/**
 * The text of a letter: the template with its fields filled. What fills a field is text, never markup. A paragraph or an
 * item whose field the letter leaves out falls away, and a heading with nothing under it.
 * @throws MissingFieldError when a required field is blank, or a part that the law asks for has no place
 */
export function fillTemplate(
  template: LetterTemplate,
  order: LetterOrder,
  common: Readonly<Record<CommonField, string>>,
): FilledTemplate {
  const { kind, title, text } = template;
  const values: Filling = { ...order.fields, ...common };
  const placed = new Set<string>();
  const valueOf = (name: string): FieldValue => {
    const value = values[name];
    // An employee who works across the units has none: what the program fills may be empty.
    if (value === undefined || (isBlank(value) && !(name in common))) {
      throw new MissingFieldError(kind, name);
    }
    placed.add(name);
    return value;
  };
  const put = (line: string): string =>
    line.replaceAll(fieldPattern, (_, name: string) => inLine(valueOf(name)));
  const isLeftOut = (line: string): boolean =>
    fieldsIn(line).some(
      (name) => fieldsOf(kind).get(name)?.required === false && isBlank(values[name]),
    );
  const filled = partsOf(text).flatMap((part): readonly LetterBlock[] => {
    if (part.kind === 'list') {
      const items = part.items.filter((item) => !isLeftOut(item)).map(put);
      return items.length === 0 ? [] : [{ kind: 'list', items }];
    }
    if (isLeftOut(part.text)) return [];
    const alone = part.kind === 'paragraph' ? aloneField(part.text) : null;
    return alone === null ? [{ kind: part.kind, text: put(part.text) }] : blocksOf(valueOf(alone));
  });
  const letter = { title: put(title), blocks: withoutBareHeadings(filled) };
  for (const [name, { required, basis }] of fieldsOf(kind)) {
    const isGiven = !isBlank(values[name]);
    const isLost = isGiven && basis !== null && !placed.has(name);
    if (isLost || (required && !isGiven)) throw new MissingFieldError(kind, name);
  }
  return letter;
}

/** A field that stands in a paragraph of its own; null where there is more than one field, or anything else. */
export function aloneField(text: string): string | null {
  const [name, ...others] = fieldsIn(text);
  return name !== undefined && others.length === 0 && text === `{${name}}` ? name : null;
}

function isBlank(value: FieldValue | undefined): value is undefined {
  if (value === undefined) return true;
  return typeof value === 'string'
    ? value.trim() === ''
    : value.every((item) => item.trim() === '');
}

const inLine = (value: FieldValue): string =>
  typeof value === 'string' ? value.trim() : value.join(', ');

/** A list, or the paragraphs of a text as somebody has written it; a single break of line stays one. */
function blocksOf(value: FieldValue): readonly LetterBlock[] {
  if (typeof value !== 'string') {
    return [
      { kind: 'list', items: value.map((item) => item.trim()).filter((item) => item !== '') },
    ];
  }
  return value
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', text: part }));
}

function withoutBareHeadings(blocks: readonly LetterBlock[]): readonly LetterBlock[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return block.kind !== 'heading' || (next !== undefined && next.kind !== 'heading');
  });
}
