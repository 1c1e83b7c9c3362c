import type { CaseRecords, FactKind, FactValues } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { factTables } from './fact.ts';
import { rowsOf } from './load.ts';

/**
 * The facts of one case that no duty is derived from, as known now or at a moment, each list in the order of its
 * first day. The caller has the access to the person.
 */
export async function loadRecords(
  tx: Tx,
  person: string,
  asKnownOn?: Instant,
): Promise<CaseRecords> {
  const load = async <K extends FactKind>(
    kind: K,
  ): Promise<(FactValues[K] & { readonly id: string })[]> => {
    const { read, firstDay } = factTables[kind];
    const rows = await rowsOf(tx, kind, `{${person}}`, asKnownOn);
    return rows
      .map((row) => read(row[1] as string, row, 2))
      .toSorted((a, b) => firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1));
  };
  const [
    personRecords,
    assignments,
    bookings,
    planLines,
    educationOrders,
    contactDetails,
    contactPersons,
    availabilityCases,
    offerTerms,
    offerEnds,
    courseEnds,
    labourStatuses,
    benefitAmounts,
    complaints,
    referrals,
    riskMarks,
    projectParts,
    progressAnswers,
  ] = await Promise.all([
    load('person_record'),
    load('assignment'),
    load('booking'),
    load('plan_line'),
    load('education_order'),
    load('contact_details'),
    load('contact_person'),
    load('availability_case'),
    load('offer_terms'),
    load('offer_end'),
    load('course_end'),
    load('labour_status'),
    load('benefit_amount'),
    load('complaint'),
    load('referral'),
    load('risk_mark'),
    load('project_part'),
    load('progress_answer'),
  ]);
  return {
    personRecord: personRecords[0]?.id ?? null,
    assignments,
    bookings,
    planLines,
    educationOrders,
    contactDetails,
    contactPersons,
    availabilityCases,
    offerTerms,
    offerEnds,
    courseEnds,
    labourStatuses,
    benefitAmounts,
    complaints,
    referrals,
    riskMarks,
    projectParts,
    progressAnswers,
  };
}
