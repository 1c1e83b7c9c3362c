import type { Day } from '@rettidig/engine';
import type { AvailabilityCase } from '../availability/availability-case.ts';
import type * as caseFile from './case-file.ts';
import type * as records from './case-records.ts';
import type * as offers from './offer-records.ts';
import type * as effort from './effort-records.ts';
import type { ProgressAnswer, ProjectPart } from '../projects/project.ts';

/** The caseworker of a citizen in a period. */
export interface Assignment {
  readonly employee: string;
  readonly from: Day;
  readonly to: Day;
}

/** What each kind of fact says. A kind has the name of the table it stands in. */
export interface FactValues {
  readonly person_record: caseFile.PersonFacts;
  readonly assignment: Assignment;
  readonly contact_course: Omit<caseFile.ContactCourse, 'id'>;
  readonly benefit_spell: Omit<caseFile.BenefitSpell, 'id'>;
  readonly person_category: Omit<caseFile.PersonCategory, 'id'>;
  readonly household: Omit<caseFile.HouseholdSpell, 'id'>;
  readonly interview: Omit<caseFile.Interview, 'id'>;
  readonly activity: Omit<caseFile.Activity, 'id'>;
  readonly absence: Omit<caseFile.Absence, 'id'>;
  readonly exemption: Omit<caseFile.Exemption, 'id'>;
  readonly skill_test: Omit<caseFile.SkillTest, 'id'>;
  readonly cv_entry: Omit<caseFile.CvEntry, 'id'>;
  readonly sickness_case: Omit<caseFile.SicknessCase, 'id'>;
  readonly sickness_decision: Omit<caseFile.SicknessDecision, 'id'>;
  readonly booking: Omit<records.Booking, 'id'>;
  readonly plan_line: Omit<records.PlanLine, 'id'>;
  readonly education_order: Omit<records.EducationOrder, 'id'>;
  readonly contact_details: Omit<records.ContactDetails, 'id'>;
  readonly contact_person: Omit<records.ContactPerson, 'id'>;
  readonly availability_case: Omit<AvailabilityCase, 'id'>;
  readonly offer_terms: Omit<offers.OfferTerms, 'id'>;
  readonly offer_end: Omit<offers.OfferEnd, 'id'>;
  readonly course_end: Omit<effort.CourseEnd, 'id'>;
  readonly labour_status: Omit<effort.LabourStatus, 'id'>;
  readonly benefit_amount: Omit<effort.MonthlyAmount, 'id'>;
  readonly complaint: Omit<effort.Complaint, 'id'>;
  readonly referral: Omit<effort.Referral, 'id'>;
  readonly risk_mark: Omit<effort.RiskMark, 'id'>;
  readonly project_part: Omit<ProjectPart, 'id'>;
  readonly progress_answer: Omit<ProgressAnswer, 'id'>;
}

export type FactKind = keyof FactValues;
