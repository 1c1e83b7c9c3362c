import type { CaseFile } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A citizen as the lists show it, with the facts of the case. Never the CPR number. */
export interface Citizen {
  readonly id: string;
  readonly name: string;
  readonly birthDate: Day;
  readonly protected: boolean;
  readonly unit: Named;
  /** The caseworker on the day asked about; null when there is none. */
  readonly caseworker: Named | null;
  readonly caseFile: CaseFile;
}

/** A citizen without the facts of the case. */
export type Person = Omit<Citizen, 'caseFile'> & Pick<CaseFile, 'person'>;
