import type { Day } from '@rettidig/engine';
import { codeList, type CodeOf } from '@rettidig/law';

/** What a practice is for: tied to the citizen's goal of a job or an education. */
export const placementPurposes = codeList('praktikformaal', [
  ['afklare-jobmaal', 'Afklare jobmål', 'Clarify the job goal'],
  ['afklare-uddannelsesmaal', 'Afklare uddannelsesmål', 'Clarify the education goal'],
  ['faglige-kompetencer', 'Afdække eller optræne faglige kompetencer', 'Vocational skills'],
  ['sociale-kompetencer', 'Afdække eller optræne sociale kompetencer', 'Social skills'],
  ['sproglige-kompetencer', 'Afdække eller optræne sproglige kompetencer', 'Language skills'],
  ['vej-til-ansaettelse', 'Vej til ansættelse på arbejdspladsen', 'Way to a job at the workplace'],
]);
export type PlacementPurpose = CodeOf<typeof placementPurposes>;

/** Who has signed for the employees, and whether a shop steward has been involved. */
export const employeeStatements = codeList('medarbejdererklaering', [
  ['tillidsrepraesentant', 'En tillidsrepræsentant har skrevet under', 'A shop steward has signed'],
  [
    'anden-inddraget',
    'En anden repræsentant har skrevet under, og en tillidsrepræsentant har været inddraget',
    'Another representative has signed, and a shop steward has been involved',
  ],
  [
    'anden',
    'En anden repræsentant har skrevet under; ingen tillidsrepræsentant har været inddraget',
    'Another representative has signed; no shop steward has been involved',
  ],
]);
export type EmployeeStatement = CodeOf<typeof employeeStatements>;

/** What was agreed about an offer besides its period: where, with whom, what for. */
export interface OfferTerms {
  readonly id: string;
  /** Id of the activity. */
  readonly activity: string;
  /** The day the terms were agreed. */
  readonly on: Day;
  /** The workplace, the school or the mentor, by name as it was then. */
  readonly provider: string;
  /** P-number of the workplace; null where there is none. */
  readonly pNumber: string | null;
  readonly purpose: PlacementPurpose | null;
  /** What it is to lead to, in words; empty when nothing was written. */
  readonly aim: string;
  /** Whom one talks to there; null when nobody was named. */
  readonly contact: string | null;
  /** Ordinary employees of the workplace that the ratio was counted with; full-time persons. */
  readonly employees: number | null;
  readonly employerSigned: boolean;
  readonly employeesSigned: EmployeeStatement | null;
  /** The day of the statements; null without them. */
  readonly signedOn: Day | null;
}

/** Why an offer ended. */
export const offerEndReasons = codeList('tilbudsafslutning', [
  ['gennemfoert', 'Gennemført', 'Completed'],
  ['job', 'Borgeren er begyndt i job', 'The citizen has begun a job'],
  ['uddannelse', 'Borgeren er begyndt i uddannelse', 'The citizen has begun an education'],
  ['sygdom', 'Sygdom', 'Illness'],
  ['arbejdsplads', 'Stoppet af arbejdspladsen eller udbyderen', 'Stopped by the provider'],
  ['borger', 'Stoppet af borgeren', 'Stopped by the citizen'],
  ['kommune', 'Stoppet af kommunen', 'Stopped by the municipality'],
]);
export type OfferEndReason = CodeOf<typeof offerEndReasons>;

/** How an offer ended, and what came of it. */
export interface OfferEnd {
  readonly id: string;
  /** Id of the activity. */
  readonly activity: string;
  /** The last day. */
  readonly on: Day;
  readonly reason: OfferEndReason;
  /** What came of it, in words; may be empty. */
  readonly evaluation: string;
}
