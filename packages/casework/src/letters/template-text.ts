/** A field in a text: `{navn}`. */
export const fieldPattern = /\{([a-z][a-z-]*)\}/g;

/** A part of a template as it is written: its fields are not filled yet. */
export type TemplatePart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Names of the fields in a text, in their order. */
export function fieldsIn(text: string): readonly string[] {
  return [...text.matchAll(fieldPattern)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** The parts of a template: paragraphs parted by empty lines; `## ` begins a heading, `- ` the items of a list. */
export function partsOf(text: string): readonly TemplatePart[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part): readonly TemplatePart[] => {
      const [first = '', ...rest] = part.split('\n').map((line) => line.trim());
      if (!first.startsWith('## ')) return [partOf([first, ...rest])];
      const heading: TemplatePart = { kind: 'heading', text: first.slice(3).trim() };
      return rest.length === 0 ? [heading] : [heading, partOf(rest)];
    });
}

function partOf(lines: readonly string[]): TemplatePart {
  return lines.every((line) => line.startsWith('- '))
    ? { kind: 'list', items: lines.map((line) => line.slice(2).trim()) }
    : { kind: 'paragraph', text: lines.join(' ') };
}
