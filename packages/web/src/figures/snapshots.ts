import type { Day } from '@rettidig/engine';
import type { Snapshot } from '@rettidig/figures';
import type { Instant } from '@rettidig/store';

/** Names of what figures are split by; the ids are those of the snapshot. */
export interface FigureNames {
  readonly units: ReadonlyMap<string, string>;
  readonly caseworkers: ReadonlyMap<string, string>;
}

/** What the key figures of a municipality are computed from. */
export interface FigureBase {
  readonly snapshot: Snapshot;
  /** What was known by this moment counts, and nothing else. */
  readonly asOf: Instant;
  readonly names: FigureNames;
}

/** Where something of a municipality is read from; what it keeps of its own, such as how far the changes are read, is in `B`. */
export interface BaseReader<B> {
  whole(municipality: number, on: Day): Promise<B>;
  /** The base with what has changed since it was read. */
  renewed(municipality: number, base: B): Promise<B>;
}

/** What is read of the municipalities once and kept, the same for every employee: it holds no names of citizens. */
export interface KeptBases<B> {
  of(municipality: number): Promise<B>;
  /** With all that was recorded until it was asked for, however lately something was. */
  newest(municipality: number): Promise<B>;
}
export type Figures = KeptBases<FigureBase>;

/** So long, in milliseconds, nobody asks whether something has changed. */
export const freshFor = 3_000;

interface Kept<B> {
  readonly on: Day;
  /** When it was last asked whether something had changed. */
  askedAt: number;
  base: Promise<B>;
  /** The question that is on its way. */
  asking: Promise<B> | null;
}

/**
 * What is read whole once a day and follows what is registered meanwhile: at most every few seconds it is asked
 * what has changed. A reading that fails is forgotten; a question that fails leaves what there was.
 *
 * @param today the day that the figures stand on
 * @param elapsed milliseconds since any fixed moment
 */
export function keepBases<B>(
  reader: BaseReader<B>,
  today: () => Day,
  elapsed: () => number,
): KeptBases<B> {
  const kept = new Map<number, Kept<B>>();

  const begin = (municipality: number, on: Day): Promise<B> => {
    const base = reader.whole(municipality, on);
    const entry: Kept<B> = { on, askedAt: elapsed(), base, asking: null };
    kept.set(municipality, entry);
    base.catch(() => {
      if (kept.get(municipality) === entry) kept.delete(municipality);
    });
    return base;
  };

  const ask = (municipality: number, entry: Kept<B>): Promise<B> => {
    const askedAt = elapsed();
    const asking = entry.base.then((base) => reader.renewed(municipality, base));
    entry.asking = asking;
    asking.then(
      () => {
        entry.base = asking;
        entry.askedAt = askedAt;
        entry.asking = null;
      },
      () => {
        entry.asking = null;
      },
    );
    return asking;
  };

  return {
    of: (municipality) => {
      const entry = kept.get(municipality);
      const on = today();
      if (entry === undefined || entry.on !== on) return begin(municipality, on);
      if (entry.asking !== null) return entry.asking;
      return elapsed() - entry.askedAt < freshFor ? entry.base : ask(municipality, entry);
    },
    newest: async (municipality) => {
      const entry = kept.get(municipality);
      const on = today();
      if (entry === undefined || entry.on !== on) return await begin(municipality, on);
      // A question that is on its way may have been asked before the newest was recorded.
      await entry.asking?.catch(() => null);
      return await ask(municipality, entry);
    },
  };
}
