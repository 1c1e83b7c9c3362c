import type { Draft } from '@rettidig/committee';
import type { InsertGround } from '../inserts/source.ts';

/** A choice that a draft needs, as a form asks for it. */
export interface DraftChoice {
  readonly name: string;
  readonly da: string;
  readonly en: string;
  /** Values and their names, the usual one first. */
  options(from: InsertGround): Promise<readonly (readonly [value: string, name: string])[]>;
}

/** A paper that writes itself. */
export interface DraftKind {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  /** What it says, in a line. */
  readonly aboutDa: string;
  readonly aboutEn: string;
  readonly choices: readonly DraftChoice[];
  /** The draft; a text in Danish says what is lacking where there is nothing to write from. */
  write(from: InsertGround, chosen: Readonly<Record<string, string>>): Promise<Draft | string>;
}
