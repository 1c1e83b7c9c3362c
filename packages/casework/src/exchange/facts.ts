import { addDays, type Day, openEnd } from '@rettidig/engine';
import type {
  Absence,
  Activity,
  BenefitSpell,
  CaseFile,
  ContactCourse,
  CvEntry,
  Exemption,
  Interview,
  PersonCategory,
  PersonFacts,
  SkillTest,
} from '../facts/case-file.ts';
import type { FactFile, Row } from './format.ts';

/** A row of a case file or of one person's part of an import: the person is understood. */
export type Fact<F extends FactFile> = Omit<Row<F>, 'person'>;

/** The facts of a case from the rows of its person, sorted by first day. */
export function caseFileOf(
  person: PersonFacts,
  rows: { readonly [F in FactFile]: readonly Fact<F>[] },
): CaseFile {
  return {
    person: { birthDate: person.birthDate, education: person.education },
    courses: rows.kontaktforloeb.map(courseOf).toSorted((a, b) => a.contactOn - b.contactOn),
    benefits: rows.ydelser.map(benefitOf).toSorted(byFrom),
    categories: rows.visitationer.map(categoryOf).toSorted(byFrom),
    interviews: rows.samtaler.map(interviewOf).toSorted(byOn),
    activities: rows.tilbud.map(activityOf).toSorted(byFrom),
    absences: rows.fravaer.map(absenceOf).toSorted(byFrom),
    exemptions: rows.fritagelser.map(exemptionOf).toSorted(byFrom),
    tests: rows.tests.map(testOf).toSorted(byOn),
    cvs: rows.cv.map(cvOf).toSorted(byOn),
  };
}

const byFrom = (a: { readonly from: Day }, b: { readonly from: Day }): number => a.from - b.from;
const byOn = (a: { readonly on: Day }, b: { readonly on: Day }): number => a.on - b.on;

/** The first day after a period that is written with its last day. */
export function dayAfter(lastDay: Day | null): Day {
  return lastDay === null ? openEnd : addDays(lastDay, 1);
}

export function courseOf(row: Fact<'kontaktforloeb'>): ContactCourse {
  return {
    id: row.id,
    contactOn: row.henvendelse,
    to: dayAfter(row.til_og_med),
    municipalFromDayOne: row.kommunen_fra_dag_et,
  };
}

export function benefitOf(row: Fact<'ydelser'>): BenefitSpell {
  return { id: row.id, benefit: row.ydelse, from: row.fra, to: dayAfter(row.til_og_med) };
}

export function categoryOf(row: Fact<'visitationer'>): PersonCategory {
  return { id: row.id, category: row.kategori, from: row.fra, to: dayAfter(row.til_og_med) };
}

export function interviewOf(row: Fact<'samtaler'>): Interview {
  return {
    id: row.id,
    on: row.dato,
    kind: row.type,
    form: row.form,
    state: row.status,
    holder: row.afholder,
    selfBooked: row.selvbooket,
  };
}

export function activityOf(row: Fact<'tilbud'>): Activity {
  return {
    id: row.id,
    kind: row.type,
    sector: row.sektor,
    givenOn: row.tilbudt,
    hoursPerWeek: row.timer_pr_uge,
    from: row.fra,
    to: dayAfter(row.til_og_med),
  };
}

export function absenceOf(row: Fact<'fravaer'>): Absence {
  return { id: row.id, kind: row.type, from: row.fra, to: dayAfter(row.til_og_med) };
}

export function exemptionOf(row: Fact<'fritagelser'>): Exemption {
  return {
    id: row.id,
    scope: row.omfang,
    ground: row.grund,
    from: row.fra,
    to: dayAfter(row.til_og_med),
  };
}

export function testOf(row: Fact<'tests'>): SkillTest {
  return { id: row.id, on: row.dato, needsTeaching: row.behov_for_undervisning };
}

export function cvOf(row: Fact<'cv'>): CvEntry {
  return { id: row.id, on: row.dato };
}
