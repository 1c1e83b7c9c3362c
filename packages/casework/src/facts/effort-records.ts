import type { Day, Money, Period } from '@rettidig/engine';
import { type Benefit, codeList, type CodeOf } from '@rettidig/law';

/** Why a contact course ends (afslutningsårsag). */
export const courseEndReasons = codeList('forloeb-slut', [
  ['job', 'I job', 'In a job'],
  ['uddannelse', 'I uddannelse', 'In education'],
  ['anden-ydelse', 'Får en ydelse uden kontaktforløb', 'On a benefit without a contact course'],
  ['fraflyttet', 'Flyttet til en anden kommune', 'Moved to another municipality'],
  ['uden-ydelse', 'Får ikke længere en ydelse', 'No longer on a benefit'],
  ['raskmeldt', 'Raskmeldt', 'Recovered'],
  ['sygdom', 'Sygdom', 'Illness'],
  ['andet', 'Anden grund', 'Other reason'],
]);
export type CourseEndReason = CodeOf<typeof courseEndReasons>;

/** Why a contact course ended. A course ends once. */
export interface CourseEnd {
  readonly id: string;
  /** The last day of the course. */
  readonly on: Day;
  /** Id of the contact course. */
  readonly course: string;
  readonly reason: CourseEndReason;
}

/** What a citizen does beside or after the benefits that carry a contact course, as the registers know. */
export const labourStatuses = codeList('arbejdsmarkedsstatus', [
  ['loenmodtager', 'Lønmodtager', 'Employee'],
  ['uddannelse', 'Under uddannelse', 'In education'],
  ['fleksjob', 'Fleksjob', 'Flex job'],
  ['foertidspension', 'Førtidspension', 'Early retirement pension'],
  ['efterloen', 'Efterløn', 'Early retirement pay'],
  ['andet', 'Anden offentlig forsørgelse', 'Other public support'],
]);
export type LabourStatusCode = CodeOf<typeof labourStatuses>;

/** A spell in one status; several statuses may run at once, one status never overlaps itself. */
export interface LabourStatus extends Period {
  readonly id: string;
  readonly status: LabourStatusCode;
  /** Paid hours a week; null where nobody has said, or it does not matter. */
  readonly hoursPerWeek: number | null;
}

/** What a citizen is paid of a benefit for a whole month, before tax. One amount of each benefit at a time. */
export interface MonthlyAmount extends Period {
  readonly id: string;
  readonly benefit: Benefit;
  readonly monthly: Money;
}

export const complaintKinds = codeList('henvendelse', [
  ['borgerraadgiver', 'Henvendelse til borgerrådgiveren', 'Enquiry to the citizens’ adviser'],
  ['klage', 'Klage', 'Complaint'],
]);
export type ComplaintKind = CodeOf<typeof complaintKinds>;

export const complaintOutcomes = codeList('klageudfald', [
  ['medhold', 'Medhold', 'Upheld'],
  ['delvis-medhold', 'Delvis medhold', 'Partly upheld'],
  ['stadfaestet', 'Stadfæstet', 'Decision confirmed'],
  ['hjemvist', 'Hjemvist', 'Sent back'],
  ['afvist', 'Afvist', 'Refused'],
]);
export type ComplaintOutcome = CodeOf<typeof complaintOutcomes>;

/** An enquiry to the citizens' adviser (borgerrådgiver) or a complaint. */
export interface Complaint {
  readonly id: string;
  readonly on: Day;
  readonly kind: ComplaintKind;
  /** Null while nothing has come of it. */
  readonly outcome: ComplaintOutcome | null;
}

export const referralOutcomes = codeList('henvisningsudfald', [
  ['ansat', 'Ansat', 'Hired'],
  ['ikke-ansat', 'Ikke ansat', 'Not hired'],
]);
export type ReferralOutcome = CodeOf<typeof referralOutcomes>;

/** A citizen referred (henvist) to a job order. */
export interface Referral {
  readonly id: string;
  readonly on: Day;
  /** Id of the job order. */
  readonly jobOrder: string;
  readonly outcome: ReferralOutcome | null;
}

/** Why somebody in the risk group is outside the effort. */
export const riskOutsideReasons = codeList('risikogruppe-udenfor', [
  ['job-uddannelse', 'I job eller uddannelse', 'In a job or education'],
  ['sygemeldt', 'Sygemeldt', 'Reported sick'],
  ['andet', 'Af andre grunde', 'For other reasons'],
]);
export type RiskOutsideReason = CodeOf<typeof riskOutsideReasons>;

/**
 * A citizen at risk of losing dagpenge (risikogruppe) and the package of the effort, A to F
 * (Høje-Taastrup, 26 February 2013, point 3; catalogue D-018 to D-020, R-126 to R-129).
 */
export interface RiskMark extends Period {
  readonly id: string;
  /** The day of the unemployment fund's letter; A counts from it. */
  readonly letterOn: Day | null;
  /** The citizen's own contact to the jobcentre, or the follow-up of one who had not. */
  readonly contactedOn: Day | null;
  /** A personal job broker was given; B. */
  readonly brokerOn: Day | null;
  /** Null: covered by the effort. */
  readonly outside: RiskOutsideReason | null;
  /** A company-directed offer was asked for, and granted; C. */
  readonly askedOn: Day | null;
  readonly grantedOn: Day | null;
  /** Wish for, and begin of, the 26 weeks' education; F. */
  readonly educationWishOn: Day | null;
  readonly educationFrom: Day | null;
}

export const jobOrderKinds = codeList('jobordre', [
  ['ordinaer', 'Ordinært job', 'Ordinary job'],
  ['akutjob', 'Akutjob', 'Emergency job'],
  ['jobrotation', 'Jobrotation', 'Job rotation'],
]);
export type JobOrderKind = CodeOf<typeof jobOrderKinds>;

/** An employer asks the municipality for people (jobordre). */
export interface JobOrder {
  readonly id: string;
  readonly on: Day;
  readonly employer: string;
  readonly pNumber: string | null;
  readonly sector: 'offentlig' | 'privat';
  readonly kind: JobOrderKind;
  readonly title: string;
  readonly places: number;
  readonly closedOn: Day | null;
}

/** A company in a standing agreement with the municipality (alliance). */
export interface CompanyAlliance extends Period {
  readonly id: string;
  readonly company: string;
  readonly cvr: string | null;
}
