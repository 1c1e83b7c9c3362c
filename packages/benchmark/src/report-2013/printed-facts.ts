/** A table as printed: a line for each row, semicolons between the cells. */
export interface PrintedFacts {
  readonly id: string;
  /** The report's line of the first row, its heads. */
  readonly line: number;
  readonly cells: string;
}
