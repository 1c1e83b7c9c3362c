import type { Conversion, Standing } from './convert-case.ts';

/** Citizens who go from one standing to another, or of whom it is not known. */
export interface ConversionRow {
  readonly outcome: Conversion['outcome'];
  readonly before: Standing;
  /** null where a fact is missing or a person must judge. */
  readonly after: Standing | null;
  readonly citizens: number;
}

/** A preview of a conversion: counts only, however many citizens there are. */
export interface ConversionReport {
  readonly citizens: number;
  readonly totals: Readonly<Record<Conversion['outcome'], number>>;
  /** Those who change or must be looked at come first, the most first. */
  readonly rows: readonly ConversionRow[];
}

export interface ConversionTally {
  readonly add: (conversion: Conversion) => void;
  readonly report: () => ConversionReport;
}

/** Begins the count of a conversion. */
export function conversionTally(): ConversionTally {
  const rows = new Map<string, ConversionRow>();
  const totals = { konverteres: 0, skoen: 0, mangler: 0, uaendret: 0 };
  return {
    add: ({ outcome, before, after }) => {
      totals[outcome] += 1;
      const key = `${outcome} ${keyOf(before)} ${keyOf(after)}`;
      rows.set(key, { outcome, before, after, citizens: (rows.get(key)?.citizens ?? 0) + 1 });
    },
    report: () => ({
      citizens: totals.konverteres + totals.skoen + totals.mangler + totals.uaendret,
      totals: { ...totals },
      rows: [...rows.values()].toSorted(
        (a, b) => rank[a.outcome] - rank[b.outcome] || b.citizens - a.citizens,
      ),
    }),
  };
}

const rank = { konverteres: 0, skoen: 1, mangler: 2, uaendret: 3 } as const;

const keyOf = (standing: Standing | null): string =>
  standing === null ? '' : `${standing.benefit}/${standing.group}`;
