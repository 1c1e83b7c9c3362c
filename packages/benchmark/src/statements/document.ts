/** A text as its parts, each with its line: what statements are looked for in. */
export interface TextDocument {
  readonly name: string;
  readonly blocks: readonly TextBlock[];
}

export type TextBlock =
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly level: number;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly line: number; readonly text: string }
  | { readonly kind: 'item'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'table';
      readonly line: number;
      /** The heading line above it, as `Tabel 4.2: …`; null when there is none. */
      readonly caption: string | null;
      /** Cells as printed, each row with its line. */
      readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
    };
