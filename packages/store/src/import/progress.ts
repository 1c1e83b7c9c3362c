/** How far an import has come. */
export interface ImportProgress {
  /** Reading the files, checking rows against each other and the database, or saving. */
  readonly step: 'laeser' | 'kontrollerer' | 'gemmer';
  /** File being read; null in the other steps. */
  readonly file: string | null;
  /** Bytes read or rows saved so far, of how many. */
  readonly done: number;
  readonly of: number;
}
