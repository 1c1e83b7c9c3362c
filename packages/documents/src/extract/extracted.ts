/** The text of a file, in parts with where they stand; or, in Danish, why it cannot be read. */
export type Extracted =
  | {
      readonly outcome: 'text';
      readonly type: FileType;
      readonly parts: readonly ExtractedPart[];
      /** What was not looked into: a scanned page, pictures. In Danish. */
      readonly unseen: readonly string[];
    }
  | { readonly outcome: 'unreadable'; readonly message: string };

export interface ExtractedPart {
  /** In Danish: `side 3`, `arket »Løn«`, `kommentarer`, `oplysninger om filen`. */
  readonly where: string;
  readonly text: string;
}

export type FileType = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'jpeg' | 'png' | 'html' | 'tekst';
