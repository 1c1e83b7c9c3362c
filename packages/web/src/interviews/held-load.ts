import {
  type BookedInterview,
  type CaseFile,
  bookedInterview,
  caseAfter,
  clock,
  openAgreements,
  usualForm,
} from '@rettidig/casework';
import { type Day, danishDay } from '@rettidig/engine';
import type { InterviewForm, InterviewKind } from '@rettidig/law';
import type { StepCase } from '@rettidig/store';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { loadBooking } from './booking-model.ts';
import { initialParties } from './held-fields.ts';
import type { HeldModel } from './held-view.tsx';
import { settledOf } from './settled.tsx';
import { slotCode } from './slot-code.ts';

/** The form of an interview that was held, and what it is filled in with. */
export interface HeldFormModel extends HeldModel {
  readonly booked: BookedInterview | null;
  readonly usual: {
    readonly on: Day;
    readonly kind: InterviewKind;
    readonly form: InterviewForm;
    readonly nextForm: InterviewForm;
  };
}

/**
 * @param interview id of the one that was booked; undefined for one that was not
 * @throws NotFoundError when the case has no such interview
 */
export async function loadHeld(
  visit: EmployeeVisit,
  interview: string | undefined,
  stepCase: StepCase,
): Promise<HeldFormModel> {
  const { situation } = stepCase;
  const { file, records } = situation;
  const booked = interview === undefined ? null : bookedInterview(situation, interview);
  if (interview !== undefined && booked === null) throw new NotFoundError();
  const on =
    booked === null || booked.interview.on > visit.today ? visit.today : booked.interview.on;
  const after = asHeld(file, booked, on);
  const booking = await loadBooking(visit, stepCase, { file: after });
  return {
    ...booking,
    booked,
    interview: booked === null ? null : settledOf(booked, visit.words),
    open: openAgreements(records),
    usual: {
      on,
      kind: booked?.interview.kind ?? booking.kind,
      form: booked?.interview.form ?? usualForm(file, on),
      nextForm: usualForm(after, booking.proposed?.slot.on ?? visit.today),
    },
  };
}

/** The case as it will be when the interview is registered; the next deadline is found from it. */
function asHeld(file: CaseFile, booked: BookedInterview | null, on: Day): CaseFile {
  const value = booked?.interview ?? {
    kind: 'opfoelgningssamtale' as const,
    form: 'fremmoede' as const,
    holder: 'kommune' as const,
    selfBooked: false,
  };
  return caseAfter(file, [
    {
      action: 'registreret',
      kind: 'interview',
      fact: booked?.interview.id ?? 'afholdt',
      value: { ...value, on, state: 'afholdt' },
    },
  ]);
}

/** What the booking and the law know already. */
export function initialHeld({ booked, usual, proposed, place }: HeldFormModel) {
  const startsAt = booked?.booking?.startsAt;
  return {
    ...initialParties,
    dag: danishDay(usual.on),
    klokken: startsAt === undefined ? '' : clock(startsAt),
    type: usual.kind,
    form: usual.form,
    afholder: booked?.interview.holder ?? 'kommune',
    naeste: proposed === null ? '' : slotCode(proposed.slot),
    naesteform: usual.nextForm,
    naestested: place,
  };
}
