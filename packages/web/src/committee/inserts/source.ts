import type { InsertContent } from '@rettidig/committee';
import type { Ground } from '../../http/visit.ts';

/** Somewhere that numbers, tables and charts of a paper come from, and can be computed again. */
export interface InsertSource {
  /** What an insert's origin has as its source. */
  readonly id: string;
  readonly da: string;
  readonly en: string;
  /**
   * What an insert with these choices shows today. Null where it cannot be computed any more, such as when a file it was
   * read from has been taken away.
   */
  now(from: InsertGround, choices: unknown): Promise<InsertContent | null>;
  /** What it shows from what was known at a moment; null where the source keeps no past. */
  asKnown(from: InsertGround, choices: unknown, asKnownAt: string): Promise<InsertContent | null>;
  /** Why what it shows today is not what it showed then, in Danish sentences without names; left out where it cannot say. */
  why?(from: InsertGround, choices: unknown): Promise<readonly string[]>;
  /**
   * Choices that show what is known now, where what an insert shows is kept by its source: a new frozen figure in the place
   * of the old. Left out where the same choices do.
   */
  renew?(from: InsertGround, choices: unknown): Promise<unknown>;
}

/** What sources compute from. They work with the municipality's sums, never with single citizens. */
export interface InsertGround {
  readonly ground: Pick<Ground, 'store' | 'figures' | 'today'>;
  readonly municipality: number;
  /** Id of the employee in whose name something is frozen; left out: a program. */
  readonly user?: string;
}
