import type { Day, Period } from '@rettidig/engine';
import type { ProgressAnswer, ProjectPart } from '../projects/project.ts';
import { codeList, type CodeOf, type EducationStep } from '@rettidig/law';
import type { AvailabilityCase } from '../availability/availability-case.ts';
import type {
  Complaint,
  CourseEnd,
  LabourStatus,
  MonthlyAmount,
  Referral,
  RiskMark,
} from './effort-records.ts';
import type { OfferEnd, OfferTerms } from './offer-records.ts';

/**
 * The facts of one citizen's case that no duty is derived from: what the work needs besides the case file. Lists are
 * in the order of their first day.
 */
export interface CaseRecords {
  /** Id of the fact that says the birth date and the education; null before it is recorded. */
  readonly personRecord: string | null;
  readonly assignments: readonly AssignmentRecord[];
  readonly bookings: readonly Booking[];
  readonly planLines: readonly PlanLine[];
  readonly educationOrders: readonly EducationOrder[];
  readonly contactDetails: readonly ContactDetails[];
  readonly contactPersons: readonly ContactPerson[];
  readonly availabilityCases: readonly AvailabilityCase[];
  readonly offerTerms: readonly OfferTerms[];
  readonly offerEnds: readonly OfferEnd[];
  readonly courseEnds: readonly CourseEnd[];
  readonly labourStatuses: readonly LabourStatus[];
  readonly benefitAmounts: readonly MonthlyAmount[];
  readonly complaints: readonly Complaint[];
  readonly referrals: readonly Referral[];
  readonly riskMarks: readonly RiskMark[];
  readonly projectParts: readonly ProjectPart[];
  readonly progressAnswers: readonly ProgressAnswer[];
}

/** The caseworker of a citizen in a period, as a fact of the case. */
export interface AssignmentRecord extends Period {
  readonly id: string;
  /** The employee's id. */
  readonly employee: string;
}

/** Time and place of an interview (booking). A cancelled one is withdrawn, so the time is free again. */
export interface Booking {
  readonly id: string;
  /** Id of the interview. */
  readonly interview: string;
  readonly on: Day;
  /** Minutes after midnight, Danish time. */
  readonly startsAt: number;
  readonly minutes: number;
  /** Id of the employee who holds it. */
  readonly employee: string;
  /** Where one meets: a room or an address; null for telephone and video. */
  readonly place: string | null;
}

export const planLineKinds = codeList('planlinje', [
  ['maal', 'Mål', 'Goal'],
  ['delmaal', 'Delmål', 'Milestone'],
  ['aftale', 'Aftale', 'Agreement'],
  ['krav', 'Krav', 'Requirement'],
]);
export type PlanLineKind = CodeOf<typeof planLineKinds>;

export const planLineStates = codeList('planlinjestatus', [
  ['aaben', 'Åben', 'Open'],
  ['gjort', 'Gjort', 'Done'],
  ['droppet', 'Droppet', 'Dropped'],
]);
export type PlanLineState = CodeOf<typeof planLineStates>;

/** Who has promised to do what a line of the plan says. */
export const planLineParties = codeList('planlinje-ansvar', [
  ['borger', 'Borgeren', 'Citizen'],
  ['kommune', 'Kommunen', 'Municipality'],
  ['anden', 'En anden', 'Somebody else'],
]);
export type PlanLineParty = CodeOf<typeof planLineParties>;

/** A line of the citizen's plan: a goal, or what was agreed. */
export interface PlanLine {
  readonly id: string;
  readonly on: Day;
  readonly kind: PlanLineKind;
  readonly text: string;
  readonly party: PlanLineParty;
  /** The last day it should be done; null without one. */
  readonly due: Day | null;
  readonly state: PlanLineState;
  /** Id of the fact it comes from (an interview, an activity); null for a line of its own. */
  readonly origin: string | null;
}

/**
 * A step of an education order (uddannelsespålæg) that was given. What it demands, by when, and how it stands is a line
 * of the plan (kind `krav`) with the order as its origin.
 */
export interface EducationOrder {
  readonly id: string;
  readonly on: Day;
  readonly step: EducationStep;
  /** The education that the order names; null while none is chosen. */
  readonly education: string | null;
  readonly institution: string | null;
  readonly institutionAddress: string | null;
  /** Whether the institution was told. */
  readonly notified: boolean;
}

/** Where the citizen can be reached in a period. Never overlap. */
export interface ContactDetails extends Period {
  readonly id: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Exempt from Digital Post (fritaget): letters are printed. */
  readonly exemptFromDigitalPost: boolean;
}

/** What a contact person is to the citizen; the first as STAR's PersonContactService names them. */
export const contactRoles = codeList('kontaktperson', [
  ['koordinerende-sagsbehandler', 'Koordinerende sagsbehandler', 'Coordinating caseworker'],
  ['personlig-jobformidler', 'Personlig jobformidler', 'Personal job broker'],
  ['virksomhedskonsulent', 'Virksomhedskonsulent', 'Company consultant'],
  ['mentor', 'Mentor', 'Mentor'],
  ['stoette-kontaktperson', 'Støtte-kontaktperson', 'Support person'],
  ['bisidder', 'Bisidder', 'Companion at interviews'],
  ['partsrepraesentant', 'Partsrepræsentant', 'Representative'],
  ['vaerge', 'Værge', 'Guardian'],
  ['paaroerende', 'Pårørende', 'Next of kin'],
  ['anden', 'Anden kontakt', 'Other contact'],
]);
export type ContactRole = CodeOf<typeof contactRoles>;

/** Somebody who helps the citizen or speaks for them in a period: an employee, or a person outside. */
export interface ContactPerson extends Period {
  readonly id: string;
  readonly role: ContactRole;
  /** Id of the employee; null for a person outside the municipality. */
  readonly employee: string | null;
  /** Name of a person outside; null for an employee. */
  readonly name: string | null;
  /** Where a person outside works; null for an employee, and where it does not matter. */
  readonly organisation: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** The records of a case that has none. */
export function noRecords(): CaseRecords {
  return {
    personRecord: null,
    assignments: [],
    bookings: [],
    planLines: [],
    educationOrders: [],
    contactDetails: [],
    contactPersons: [],
    availabilityCases: [],
    offerTerms: [],
    offerEnds: [],
    courseEnds: [],
    labourStatuses: [],
    benefitAmounts: [],
    complaints: [],
    referrals: [],
    riskMarks: [],
    projectParts: [],
    progressAnswers: [],
  };
}
