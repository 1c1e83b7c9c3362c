import { addDays, type Day, kroner, openEnd } from '@rettidig/engine';
import type {
  Absence,
  Activity,
  BenefitSpell,
  CaseFile,
  ContactCourse,
  CvEntry,
  Exemption,
  HouseholdSpell,
  Interview,
  PersonCategory,
  PersonFacts,
  SicknessCase,
  SicknessDecision,
  SkillTest,
} from '../facts/case-file.ts';
import type {
  CompanyAlliance,
  Complaint,
  CourseEnd,
  JobOrder,
  LabourStatus,
  MonthlyAmount,
  Referral,
  RiskMark,
} from '../facts/effort-records.ts';
import type { OfferEnd, OfferTerms } from '../facts/offer-records.ts';
import type { FactFile, FileName, Row } from './format.ts';

/** A row of a case file or of one person's part of an import: the person is understood. */
export type Fact<F extends FileName> = Omit<Row<F>, 'person'>;

/** The facts of a case from the rows of its person, sorted by first day. */
export function caseFileOf(
  person: PersonFacts,
  rows: { readonly [F in FactFile]: readonly Fact<F>[] },
): CaseFile {
  return {
    person: { birthDate: person.birthDate, education: person.education },
    courses: withIds(rows.kontaktforloeb, courseOf).toSorted((a, b) => a.contactOn - b.contactOn),
    benefits: withIds(rows.ydelser, benefitOf).toSorted(byFrom),
    categories: withIds(rows.visitationer, categoryOf).toSorted(byFrom),
    households: withIds(rows.husstande, householdOf).toSorted(byFrom),
    interviews: withIds(rows.samtaler, interviewOf).toSorted(byOn),
    activities: withIds(rows.tilbud, activityOf).toSorted(byFrom),
    absences: withIds(rows.fravaer, absenceOf).toSorted(byFrom),
    exemptions: withIds(rows.fritagelser, exemptionOf).toSorted(byFrom),
    tests: withIds(rows.tests, testOf).toSorted(byOn),
    cvs: withIds(rows.cv, cvOf).toSorted(byOn),
    sicknessCases: withIds(rows.sygesager, sicknessCaseOf).toSorted(byFrom),
    sicknessDecisions: withIds(rows.sygeafgoerelser, sicknessDecisionOf).toSorted(byOn),
  };
}

/** What a fact says, without the id it goes by. */
export type Said<T> = Omit<T, 'id'>;

function withIds<R extends { readonly id: string }, V>(
  rows: readonly R[],
  said: (row: R) => V,
): readonly (V & { readonly id: string })[] {
  return rows.map((row) => ({ id: row.id, ...said(row) }));
}

const byFrom = (a: { readonly from: Day }, b: { readonly from: Day }): number => a.from - b.from;
const byOn = (a: { readonly on: Day }, b: { readonly on: Day }): number => a.on - b.on;

/** The first day after a period that is written with its last day. */
export function dayAfter(lastDay: Day | null): Day {
  return lastDay === null ? openEnd : addDays(lastDay, 1);
}

export function courseOf(row: Fact<'kontaktforloeb'>): Said<ContactCourse> {
  return {
    contactOn: row.henvendelse,
    to: dayAfter(row.til_og_med),
    municipalFromDayOne: row.kommunen_fra_dag_et,
  };
}

export function benefitOf(row: Fact<'ydelser'>): Said<BenefitSpell> {
  return { benefit: row.ydelse, from: row.fra, to: dayAfter(row.til_og_med) };
}

export function categoryOf(row: Fact<'visitationer'>): Said<PersonCategory> {
  return { category: row.kategori, from: row.fra, to: dayAfter(row.til_og_med) };
}

export function householdOf(row: Fact<'husstande'>): Said<HouseholdSpell> {
  return { household: row.husstand, from: row.fra, to: dayAfter(row.til_og_med) };
}

export function interviewOf(row: Fact<'samtaler'>): Said<Interview> {
  return {
    on: row.dato,
    kind: row.type,
    form: row.form,
    state: row.status,
    holder: row.afholder,
    selfBooked: row.selvbooket,
  };
}

export function activityOf(row: Fact<'tilbud'>): Said<Activity> {
  return {
    kind: row.type,
    sector: row.sektor,
    givenOn: row.tilbudt,
    hoursPerWeek: row.timer_pr_uge,
    from: row.fra,
    to: dayAfter(row.til_og_med),
  };
}

export function absenceOf(row: Fact<'fravaer'>): Said<Absence> {
  return { kind: row.type, from: row.fra, to: dayAfter(row.til_og_med) };
}

export function exemptionOf(row: Fact<'fritagelser'>): Said<Exemption> {
  return {
    scope: row.omfang,
    ground: row.grund,
    from: row.fra,
    to: dayAfter(row.til_og_med),
  };
}

export function testOf(row: Fact<'tests'>): Said<SkillTest> {
  return { on: row.dato, needsTeaching: row.behov_for_undervisning };
}

export function cvOf(row: Fact<'cv'>): Said<CvEntry> {
  return { on: row.dato };
}

export function sicknessCaseOf(row: Fact<'sygesager'>): Said<SicknessCase> {
  return {
    from: row.foerste_fravaersdag,
    to: dayAfter(row.til_og_med),
    category: row.kategori ?? 'ingen',
    employed: row.ansat,
    expectedWell: row.ventes_rask,
    bothExpect: row.begge_venter_det,
    fastTrackOn: row.fast_track,
    countedAs: row.taeller_som ?? 'fra-foerste-dag',
    limitGroup: row.graense ?? 'uden-pension',
  };
}

export function sicknessDecisionOf(row: Fact<'sygeafgoerelser'>): Said<SicknessDecision> {
  return {
    on: row.dato,
    outcome: row.udfald,
    provision: row.bestemmelse,
    eventOn: row.begivenhed,
  };
}

/** @param course id of the course that the row refers to */
export function courseEndOf(row: Fact<'forloebsslut'>, course: string): Said<CourseEnd> {
  return { on: row.dato, course, reason: row.grund };
}

export function labourStatusOf(row: Fact<'arbejdsmarkedsstatus'>): Said<LabourStatus> {
  return {
    status: row.status,
    hoursPerWeek: row.timer_pr_uge,
    from: row.fra,
    to: dayAfter(row.til_og_med),
  };
}

export function benefitAmountOf(row: Fact<'ydelsesbeloeb'>): Said<MonthlyAmount> {
  return {
    benefit: row.ydelse,
    monthly: kroner(row.beloeb_pr_maaned),
    from: row.fra,
    to: dayAfter(row.til_og_med),
  };
}

/** @param activity id of the offer that the row refers to */
export function offerTermsOf(row: Fact<'tilbudsvilkaar'>, activity: string): Said<OfferTerms> {
  return {
    activity,
    on: row.dato,
    provider: row.udbyder,
    pNumber: row.p_nummer,
    purpose: row.formaal,
    aim: row.maal ?? '',
    contact: null,
    employees: null,
    employerSigned: false,
    employeesSigned: null,
    signedOn: null,
  };
}

/** @param activity id of the offer that the row refers to */
export function offerEndOf(row: Fact<'tilbudsafslutninger'>, activity: string): Said<OfferEnd> {
  return { activity, on: row.dato, reason: row.grund, evaluation: row.evaluering ?? '' };
}

export function complaintOf(row: Fact<'henvendelser'>): Said<Complaint> {
  return { on: row.dato, kind: row.type, outcome: row.udfald };
}

/** @param jobOrder id of the job order that the row refers to */
export function referralOf(row: Fact<'henvisninger'>, jobOrder: string): Said<Referral> {
  return { on: row.dato, jobOrder, outcome: row.udfald };
}

export function riskMarkOf(row: Fact<'risikogruppe'>): Said<RiskMark> {
  return {
    letterOn: row.brev,
    contactedOn: row.kontakt,
    brokerOn: row.jobformidler,
    outside: row.udenfor,
    askedOn: row.anmodet,
    grantedOn: row.bevilget,
    educationWishOn: row.uddannelsesoenske,
    educationFrom: row.uddannelse_fra,
    from: row.fra,
    to: dayAfter(row.til_og_med),
  };
}

export function jobOrderOf(row: Fact<'jobordrer'>): Said<JobOrder> {
  return {
    on: row.dato,
    employer: row.arbejdsgiver,
    pNumber: row.p_nummer,
    sector: row.sektor,
    kind: row.type,
    title: row.titel,
    places: row.pladser,
    closedOn: row.lukket,
  };
}

export function allianceOf(row: Fact<'alliance'>): Said<CompanyAlliance> {
  return { company: row.virksomhed, cvr: row.cvr, from: row.fra, to: dayAfter(row.til_og_med) };
}
