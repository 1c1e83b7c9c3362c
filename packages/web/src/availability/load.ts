import {
  type Assessment,
  type AvailabilityCase,
  type AvailabilityView,
  assess,
  viewOf,
} from '@rettidig/casework';
import { type StepCase, letterEvidence, listEmployees, loadStepCase } from '@rettidig/store';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

/** An availability case with everything the law and the screen ask about it. */
export interface AvailabilityModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly one: AvailabilityCase;
  readonly view: AvailabilityView;
  readonly assessment: Assessment;
  /** Names of employees by id. */
  readonly employees: ReadonlyMap<string, string>;
  /** Id of the employee who looks. */
  readonly actor: string;
}

/**
 * One availability case of a citizen whose case is loaded.
 * @throws NotFoundError when the citizen has no such case
 */
export async function availabilityModel(
  { read }: EmployeeVisit,
  { citizen, situation }: StepCase,
  sag: string,
): Promise<AvailabilityModel> {
  const one = situation.records.availabilityCases.find(({ id }) => id === sag);
  if (one === undefined) throw new NotFoundError();
  const { letters, employees } = await read(async (tx) => ({
    letters: await letterEvidence(tx, citizen.id),
    employees: await listEmployees(tx),
  }));
  const view = { ...viewOf(situation, one, letters), on: one.closed?.on ?? situation.today };
  return {
    citizen: { id: citizen.id, name: citizen.name },
    one,
    view,
    assessment: assess(view, one.state === 'sanktion'),
    employees: new Map(employees.map(({ id, name }) => [id, name])),
    actor: situation.actor,
  };
}

/** One availability case of a citizen. @throws NotFoundError when the access reaches none */
export async function loadAvailability(
  visit: EmployeeVisit,
  borger: string,
  sag: string,
): Promise<AvailabilityModel> {
  const stepCase = await visit.read((tx) => loadStepCase(tx, borger, visit.today));
  if (stepCase === null) throw new NotFoundError();
  return await availabilityModel(visit, stepCase, sag);
}
