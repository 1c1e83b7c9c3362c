import type {
  CaseFile,
  CaseRecords,
  CompanyAlliance,
  JobOrder,
  OfferEnd,
  OfferTerms,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';

/** What key figures ask of a case besides the case file. */
export interface EffortRecords extends Pick<
  CaseRecords,
  'assignments' | 'courseEnds' | 'labourStatuses' | 'complaints' | 'referrals' | 'riskMarks'
> {
  readonly offerTerms: readonly Pick<OfferTerms, 'id' | 'on' | 'activity' | 'provider'>[];
  readonly offerEnds: readonly Pick<OfferEnd, 'id' | 'on' | 'activity' | 'reason'>[];
}

/** One citizen as key figures see them: no name, no CPR number. */
export interface PersonSource {
  readonly id: string;
  /** Id of the unit the citizen belongs to now. */
  readonly unit: string;
  readonly file: CaseFile;
  readonly records: EffortRecords;
}

/** What belongs to a municipality and to no citizen, as known at one moment. */
export interface OfMunicipality {
  readonly municipality: number;
  /** The day it is: what begins later does not exist yet, and what ends later still runs. */
  readonly on: Day;
  /** The last day whose facts have been delivered from elsewhere; absent where all is registered here, or is whole. */
  readonly deliveredTo?: Day;
  /** Inhabitants aged 18 to 64; null where nobody has said. */
  readonly inhabitants: number | null;
  readonly jobOrders: readonly JobOrder[];
  readonly alliances: readonly CompanyAlliance[];
}

/** What a whole municipality's figures are computed from, as known at one moment. */
export interface Population extends OfMunicipality {
  readonly persons: readonly PersonSource[];
}

/** The records of a case without any. */
export const noEffort: EffortRecords = {
  assignments: [],
  offerTerms: [],
  offerEnds: [],
  courseEnds: [],
  labourStatuses: [],
  complaints: [],
  referrals: [],
  riskMarks: [],
};
