import {
  type BookedInterview,
  bookedInterview,
  caseAfter,
  noShowConsequence,
} from '@rettidig/casework';
import type { InterviewForm } from '@rettidig/law';
import type { StepCase } from '@rettidig/store';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { type BookingModel, loadBooking } from './booking-model.ts';
import { type Settled, settledOf } from './settled.tsx';

/** A booked interview that is missed or cancelled. */
export interface ChangeModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly booked: BookedInterview;
  readonly interview: Settled;
  /** The law has a sanction for staying away from it. */
  readonly hasSanction: boolean;
}

/** A booked interview that is moved. */
export interface MoveModel extends BookingModel {
  readonly booked: BookedInterview;
  readonly interview: Settled;
  readonly form: InterviewForm;
}

/** @throws NotFoundError when the case has no such interview */
export function loadChange(
  { words }: EmployeeVisit,
  id: string,
  { citizen, situation }: StepCase,
): ChangeModel {
  const booked = bookedInterview(situation, id);
  if (booked === null) throw new NotFoundError();
  const { text } = noShowConsequence(situation.file, booked.interview.on);
  return {
    citizen: { id: citizen.id, name: citizen.name },
    booked,
    interview: settledOf(booked, words),
    hasSanction: text !== undefined,
  };
}

/**
 * Free times for an interview that is moved: the deadline is the one that it was to keep.
 * @throws NotFoundError when the case has no such interview
 */
export async function loadMove(
  visit: EmployeeVisit,
  { samtale, hos }: { readonly samtale: string; readonly hos?: string | undefined },
  stepCase: StepCase,
): Promise<MoveModel> {
  const { booked, interview } = loadChange(visit, samtale, stepCase);
  const { id, ...value } = booked.interview;
  const without = caseAfter(stepCase.situation.file, [
    { action: 'rettet', kind: 'interview', fact: id, value: { ...value, state: 'aflyst' } },
  ]);
  const booking = await loadBooking(visit, stepCase, {
    employee: hos ?? booked.booking?.employee,
    file: without,
  });
  return {
    ...booking,
    place: booked.booking?.place ?? booking.place,
    kind: value.kind,
    booked,
    interview,
    form: value.form,
  };
}
