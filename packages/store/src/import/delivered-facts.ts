import {
  absenceOf,
  activityOf,
  benefitAmountOf,
  benefitOf,
  categoryOf,
  complaintOf,
  courseEndOf,
  courseOf,
  cvOf,
  dayAfter,
  type Delivery,
  exemptionOf,
  householdOf,
  interviewOf,
  labourStatusOf,
  offerEndOf,
  offerTermsOf,
  referralOf,
  riskMarkOf,
  sicknessCaseOf,
  sicknessDecisionOf,
  testOf,
} from '@rettidig/casework';
import type { NewFact } from '../facts/fact.ts';

/** The ids that sender's ids stand for. Everything a checked delivery refers to has one. */
export interface Ids {
  readonly person: (externalId: string) => string;
  readonly employee: (externalId: string) => string;
  readonly jobOrder: (externalId: string) => string;
  /** The course or the offer that others refer to; of a new one, the id that it gets. */
  readonly fact: (kind: 'contact_course' | 'activity', externalId: string) => string;
}

/** The facts of a delivery, as the store records them. */
export function deliveredFacts(delivery: Delivery, ids: Ids): readonly NewFact[] {
  const of = (row: Sent) => sent(row, ids);
  return [
    ...delivery.rows('personer').map(({ id, foedselsdato, uddannelse }): NewFact => ({
      kind: 'person_record',
      ...of({ id, person: id }),
      value: { birthDate: foedselsdato, education: uddannelse },
    })),
    ...delivery.rows('sagsbehandlere').map((row): NewFact => ({
      kind: 'assignment',
      ...of(row),
      value: {
        employee: ids.employee(row.medarbejder),
        from: row.fra,
        to: dayAfter(row.til_og_med),
      },
    })),
    ...delivery.rows('kontaktoplysninger').map((row): NewFact => ({
      kind: 'contact_details',
      ...of(row),
      value: {
        street: row.vej,
        postcode: row.postnummer,
        town: row.by,
        phone: row.telefon,
        email: row.email,
        exemptFromDigitalPost: row.fritaget_digital_post,
        from: row.fra,
        to: dayAfter(row.til_og_med),
      },
    })),
    ...delivery.rows('kontaktforloeb').map((row): NewFact => ({
      kind: 'contact_course',
      fact: ids.fact('contact_course', row.id),
      ...of(row),
      value: courseOf(row),
    })),
    ...delivery
      .rows('ydelser')
      .map((row): NewFact => ({ kind: 'benefit_spell', ...of(row), value: benefitOf(row) })),
    ...delivery
      .rows('visitationer')
      .map((row): NewFact => ({ kind: 'person_category', ...of(row), value: categoryOf(row) })),
    ...delivery
      .rows('husstande')
      .map((row): NewFact => ({ kind: 'household', ...of(row), value: householdOf(row) })),
    ...delivery
      .rows('samtaler')
      .map((row): NewFact => ({ kind: 'interview', ...of(row), value: interviewOf(row) })),
    ...delivery.rows('tilbud').map((row): NewFact => ({
      kind: 'activity',
      fact: ids.fact('activity', row.id),
      ...of(row),
      value: activityOf(row),
    })),
    ...delivery
      .rows('fravaer')
      .map((row): NewFact => ({ kind: 'absence', ...of(row), value: absenceOf(row) })),
    ...delivery
      .rows('fritagelser')
      .map((row): NewFact => ({ kind: 'exemption', ...of(row), value: exemptionOf(row) })),
    ...delivery
      .rows('tests')
      .map((row): NewFact => ({ kind: 'skill_test', ...of(row), value: testOf(row) })),
    ...delivery
      .rows('cv')
      .map((row): NewFact => ({ kind: 'cv_entry', ...of(row), value: cvOf(row) })),
    ...delivery
      .rows('sygesager')
      .map((row): NewFact => ({ kind: 'sickness_case', ...of(row), value: sicknessCaseOf(row) })),
    ...delivery.rows('sygeafgoerelser').map((row): NewFact => ({
      kind: 'sickness_decision',
      ...of(row),
      value: sicknessDecisionOf(row),
    })),
    ...effortFacts(delivery, ids),
  ];
}

/** What came of courses and offers, and what citizens do beside and after them. */
function effortFacts(delivery: Delivery, ids: Ids): readonly NewFact[] {
  const of = (row: Sent) => sent(row, ids);
  return [
    ...delivery.rows('forloebsslut').map((row): NewFact => ({
      kind: 'course_end',
      ...of(row),
      value: courseEndOf(row, ids.fact('contact_course', row.kontaktforloeb)),
    })),
    ...delivery.rows('arbejdsmarkedsstatus').map((row): NewFact => ({
      kind: 'labour_status',
      ...of(row),
      value: labourStatusOf(row),
    })),
    ...delivery.rows('ydelsesbeloeb').map((row): NewFact => ({
      kind: 'benefit_amount',
      ...of(row),
      value: benefitAmountOf(row),
    })),
    ...delivery.rows('tilbudsvilkaar').map((row): NewFact => ({
      kind: 'offer_terms',
      ...of(row),
      value: offerTermsOf(row, ids.fact('activity', row.tilbud)),
    })),
    ...delivery.rows('tilbudsafslutninger').map((row): NewFact => ({
      kind: 'offer_end',
      ...of(row),
      value: offerEndOf(row, ids.fact('activity', row.tilbud)),
    })),
    ...delivery
      .rows('henvendelser')
      .map((row): NewFact => ({ kind: 'complaint', ...of(row), value: complaintOf(row) })),
    ...delivery.rows('henvisninger').map((row): NewFact => ({
      kind: 'referral',
      ...of(row),
      value: referralOf(row, ids.jobOrder(row.jobordre)),
    })),
    ...delivery
      .rows('risikogruppe')
      .map((row): NewFact => ({ kind: 'risk_mark', ...of(row), value: riskMarkOf(row) })),
  ];
}

interface Sent {
  readonly id: string;
  readonly person: string;
}

const sent = ({ id, person }: Sent, ids: Ids) => ({ person: ids.person(person), externalId: id });
