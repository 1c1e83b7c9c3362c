/** How far an import has come. */
export interface ImportProgress {
  /** Reading the files, checking rows against each other and the database, saving, or having the database confirm. */
  readonly step: 'laeser' | 'kontrollerer' | 'gemmer' | 'afslutter';
  /** File being read; null in the other steps. */
  readonly file: string | null;
  /** Bytes read or rows saved so far, of how many. */
  readonly done: number;
  readonly of: number;
}
