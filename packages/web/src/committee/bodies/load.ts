import type { Form } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import {
  type CommitteeBody,
  type Employee,
  type HistoryLine,
  listBodies,
  listEmployees,
  listForms,
  listSeats,
  type Seat,
} from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';

/** What the pages of bodies are made of. */
export interface Bodies {
  readonly bodies: readonly CommitteeBody[];
  /** Of all bodies, past and present. */
  readonly seats: readonly Seat[];
  readonly forms: readonly Form[];
  readonly employees: readonly Employee[];
  readonly today: Day;
}

/** What the page of one body shows. */
export interface BodyModel extends Bodies {
  readonly body: CommitteeBody;
  readonly history: readonly HistoryLine[];
  readonly mayWrite: boolean;
  readonly saved: boolean;
}

export async function loadBodies({ read, today }: EmployeeVisit): Promise<Bodies> {
  return await read(async (tx) => ({
    bodies: await listBodies(tx),
    seats: await listSeats(tx),
    forms: await listForms(tx),
    employees: await listEmployees(tx),
    today,
  }));
}

/**
 * The body of an address.
 * @throws NotFoundError when there is none with the id
 */
export function bodyIn({ bodies }: Pick<Bodies, 'bodies'>, id: string): CommitteeBody {
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) throw new NotFoundError();
  return body;
}

/** A body and those it recommends to, one after another. A ring stops where it closes. */
export function chainOf(
  bodies: readonly CommitteeBody[],
  first: CommitteeBody,
): readonly CommitteeBody[] {
  const chain: CommitteeBody[] = [];
  let next: CommitteeBody | undefined = first;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    const { nextBody }: CommitteeBody = next;
    next = bodies.find(({ id }) => id === nextBody);
  }
  return chain;
}

/** Whether a seat counts on a day. */
export const sitsOn = ({ from, to }: Seat, day: Day): boolean => from <= day && day < to;
