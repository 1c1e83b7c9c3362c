import type { Day, Money } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';

/** What we compute of one citizen's benefit in one calendar week. */
export interface OwnWeek {
  readonly citizen: string;
  /** The Monday of the week. */
  readonly week: Day;
  readonly benefit: Benefit;
  /** The number of the week in the count; null where there is none, or it is not known. */
  readonly number: number | null;
  /** What the state pays, in percent; null where the rule lacks something. */
  readonly statePct: number | null;
  /** What the share lacks, in Danish; null where it does not. */
  readonly lacks: string | null;
  /** What was paid for the days; null where nobody has said. */
  readonly amount: Money | null;
  /** The state's part; null where the amount or the share is lacking. */
  readonly state: Money | null;
  /** The number of the week in the run of weeks on any benefit without a week between; the first is 1. */
  readonly runWeek: number;
  /** Weeks on any benefit before the run. */
  readonly weeksBefore: number;
}
