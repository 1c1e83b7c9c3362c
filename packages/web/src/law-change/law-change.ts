import { type CitizenReplay, isAffected, type ReplayReport } from '@rettidig/casework';
import type { Amendments, Day } from '@rettidig/engine';
import type { Reform } from '@rettidig/law';
import type { Citizen } from '@rettidig/store';

/** A citizen to whom the change of law means something. */
export interface AffectedCitizen {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly caseworker: string | null;
  readonly replay: CitizenReplay;
}

/** What a leader asks: two days' law, the second perhaps with a draft laid over it. */
export interface LawChangeQuestion {
  readonly before: Day;
  readonly after: Day;
  readonly draft: Amendments | null;
}

export interface LawChangeAnswer {
  readonly question: LawChangeQuestion;
  readonly report: ReplayReport;
  /** By name, all of them. */
  readonly affected: readonly AffectedCitizen[];
}

export interface LawChange {
  readonly today: Day;
  /** The unit looked at; null for the whole municipality. */
  readonly unit: string | null;
  readonly municipality: string;
  readonly reforms: readonly Reform[];
  readonly drafts: readonly Amendments[];
  /** null: nothing has been asked yet. */
  readonly answer: LawChangeAnswer | null;
}

/** The citizen as the list shows him; null where nothing is different. */
export function affectedCitizen(
  { id, name, unit, caseworker }: Citizen,
  replay: CitizenReplay,
): AffectedCitizen | null {
  if (!isAffected(replay)) return null;
  return { id, name, unit: unit.name, caseworker: caseworker?.name ?? null, replay };
}
