/** What is wrong with what was given, and how it is mended, in Danish. */
export interface Fault {
  /** The line of the file; null where it is the whole. */
  readonly line: number | null;
  readonly text: string;
}

/** What was read or computed, or everything that is wrong. */
export type Reading<T> =
  | { readonly outcome: 'i-orden'; readonly value: T }
  | { readonly outcome: 'fejl'; readonly faults: readonly Fault[] };

export const inOrder = <T>(value: T): Reading<T> => ({ outcome: 'i-orden', value });

export const refused = (faults: readonly Fault[]): Reading<never> => ({ outcome: 'fejl', faults });

/** Collects faults while a whole is read, so that all of them are said at once. */
export interface Faults {
  readonly found: readonly Fault[];
  /** Keeps a fault; null, so that it can stand for what could not be read. */
  readonly add: (line: number | null, text: string) => null;
}

export function collectFaults(): Faults {
  const found: Fault[] = [];
  return {
    found,
    add: (line, text) => {
      found.push({ line, text });
      return null;
    },
  };
}
