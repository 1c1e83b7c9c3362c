import type { Day, Money } from '@rettidig/engine';
import { codeList, type CodeOf } from '@rettidig/law';

/** What of the municipality's own cases is computed under two laws. */
export const replayKinds = codeList('genafspilning', [
  ['ydelse', 'Ydelserne: satser og kommunens del', 'Benefits: rates and the municipality’s part'],
  ['refusion', 'Refusionen af det, der er udbetalt', 'The refund of what was paid'],
  [
    'pligter',
    'Pligterne: flere eller færre samtaler og tilbud',
    'Duties: more or fewer interviews and offers',
  ],
]);
export type ReplayKind = CodeOf<typeof replayKinds>;

/** What the duties of a replay cost, as the municipality has entered it. */
export interface DutyPrice {
  readonly about: 'samtale' | 'tilbud';
  /** What one costs the municipality itself. */
  readonly price: Money;
  readonly source: string;
}

/** What a replay asks: the same cases under two laws, and the row it is to become. */
export interface ReplayQuestion {
  readonly kind: ReplayKind;
  readonly before: Day;
  readonly after: Day;
  /** Laid over the second law; null: the law in force. */
  readonly draft: { readonly id: string; readonly title: string } | null;
  /** The day the cases are read on. */
  readonly on: Day;
  readonly part: 'ydelsesdel' | 'indsatsdel';
  readonly name: string;
  /** How many months of each year the new law applies, in the order of the account's years. */
  readonly months: readonly number[];
  /** For duties only. */
  readonly prices: readonly DutyPrice[];
}

/** A number of a replay under each law. */
export interface ReplayLine {
  readonly label: string;
  /** `kr.`: whole øre. */
  readonly unit: 'kr.' | 'antal';
  readonly before: number;
  readonly after: number;
}

/** Something that is in no amount, and why. */
export interface ReplayGap {
  readonly why: string;
  readonly count: number;
  readonly of: 'borgere' | 'dage' | 'pligter';
  /** Counted duties that nobody has a price of. */
  readonly isUnpriced?: true;
}

/** What a replay came to. */
export interface ReplayAnswer {
  /** Citizens of whom both laws give an answer. */
  readonly citizens: number;
  /** Citizens who are in no amount, for a law lacks something. */
  readonly citizensMissing: number;
  readonly gaps: readonly ReplayGap[];
  readonly lines: readonly ReplayLine[];
  /**
   * What a whole year of the second law costs the municipality more than a year of the first; null where it cannot be said of
   * anybody, which is not nothing.
   */
  readonly yearly: Money | null;
  /** What a reader must know, in Danish. */
  readonly notes: readonly string[];
}
