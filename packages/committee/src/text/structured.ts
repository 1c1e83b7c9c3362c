/** A piece of a line: words, a link, or a number that is kept elsewhere (a frozen figure). */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'figure'; readonly id: string };

/** A piece of a text; `line` is where it begins, from 1. */
export type TextBlock = { readonly line: number } & (
  | { readonly kind: 'heading'; readonly text: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; null: a list without numbers. */
      readonly first: number | null;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  /** A whole table or chart that is kept elsewhere. */
  | { readonly kind: 'insert'; readonly what: 'tabel' | 'figur'; readonly id: string }
);
