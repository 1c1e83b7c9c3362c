/** Something the reading was not sure of, for a person to look at. */
export interface Doubt {
  /** The line of the paper, from 1. */
  readonly line: number;
  /** Danish: what was found, what was made of it, and what to do. */
  readonly text: string;
}

/** Doubts as they come up. */
export interface Doubts {
  add(line: number, text: string): void;
}
