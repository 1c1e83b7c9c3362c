import {
  absenceOf,
  activityOf,
  benefitOf,
  categoryOf,
  courseOf,
  cvOf,
  dayAfter,
  type Delivery,
  exemptionOf,
  householdOf,
  interviewOf,
  sicknessCaseOf,
  sicknessDecisionOf,
  testOf,
} from '@rettidig/casework';
import type { NewFact } from '../facts/fact.ts';

/** The ids that sender's ids stand for. Everything a checked delivery refers to has one. */
export interface Ids {
  readonly person: (externalId: string) => string;
  readonly employee: (externalId: string) => string;
}

/** The facts of a delivery, as the store records them. */
export function deliveredFacts(delivery: Delivery, ids: Ids): readonly NewFact[] {
  const of = ({ id, person }: { readonly id: string; readonly person: string }) => ({
    person: ids.person(person),
    externalId: id,
  });
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
    ...delivery
      .rows('kontaktforloeb')
      .map((row): NewFact => ({ kind: 'contact_course', ...of(row), value: courseOf(row) })),
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
    ...delivery
      .rows('tilbud')
      .map((row): NewFact => ({ kind: 'activity', ...of(row), value: activityOf(row) })),
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
  ];
}
