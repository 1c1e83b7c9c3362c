import { distribute, handOver } from '@rettidig/casework';
import {
  type Citizen,
  caseVersions,
  loadCaseload,
  loadCitizen,
  newId,
  takeStep,
} from '@rettidig/store';
import { type DutyLine, type Named, named } from '../duties/lines.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { ledUnit } from '../portfolio/load.ts';
import { type Receiver, dueSoon, receiversIn } from './load.ts';
import { textsOfHandOver } from './texts.ts';

/** Instead of a caseworker's id: the cases without one. */
export const nobody = 'ingen';

/** A case and the colleague who would get it. */
export interface SharedCase {
  readonly citizen: Named;
  readonly due: readonly DutyLine[];
  readonly to: Receiver;
  /** What the form sends back: citizen, colleague, count of the case and id of the decision. */
  readonly order: string;
}

/** How cases would be shared out. */
export interface Sharing {
  readonly receivers: readonly Receiver[];
  readonly whose: string | null;
  readonly among: readonly string[];
  /** Null until somebody has asked for it. */
  readonly cases: readonly SharedCase[] | null;
  /** Load of each colleague before and after, by id. */
  readonly loads: ReadonlyMap<string, { readonly before: number; readonly after: number }>;
}

/** The weight of a case: itself, and each deadline within four weeks. */
const weightOf = (citizen: Citizen, today: EmployeeVisit['today']): number =>
  1 + dueSoon(citizen, today).reduce((sum, { count }) => sum + count, 0);

/** Who would get what, of a caseworker's cases or those without one, among some colleagues. */
export async function sharingOf(
  visit: EmployeeVisit,
  { whose, among }: { readonly whose: string | null; readonly among: readonly string[] },
): Promise<Sharing> {
  const { session, today, read } = visit;
  const unit = ledUnit(session.employee) ?? session.employee.unit;
  const receivers = unit === null ? [] : await receiversIn(visit, unit.id);
  const none = { receivers, whose, among, cases: null, loads: new Map() };
  const chosen = receivers.filter(
    ({ employee }) => among.includes(employee.id) && employee.id !== whose,
  );
  if (unit === null || whose === null || chosen.length === 0) return none;

  const citizens = await read((tx) =>
    loadCaseload(tx, { on: today, running: true, unit: unit.id }),
  );
  const loadOf = (employee: string): number =>
    citizens
      .filter(({ caseworker }) => caseworker?.id === employee)
      .reduce((sum, citizen) => sum + weightOf(citizen, today), 0);
  const mine = citizens.filter(({ caseworker }) => (caseworker?.id ?? nobody) === whose);
  const seers = new Set(
    chosen.flatMap(({ employee }) => (employee.seesProtected ? [employee.id] : [])),
  );
  const placed = distribute(
    mine.map((citizen) => ({
      id: citizen.id,
      weight: weightOf(citizen, today),
      ...(citizen.protected ? { only: seers } : {}),
    })),
    chosen.map(({ employee }) => ({ id: employee.id, load: loadOf(employee.id) })),
  );
  const versions = await read((tx) => caseVersions(tx, [...placed.keys()]));
  const cases = mine.flatMap((citizen): readonly SharedCase[] => {
    const to = chosen.find(({ employee }) => employee.id === placed.get(citizen.id));
    if (to === undefined) return [];
    const order = [citizen.id, to.employee.id, versions.get(citizen.id) ?? 0, newId()].join('.');
    return [{ citizen: named(citizen, today), due: dueSoon(citizen, today), to, order }];
  });
  const loads = new Map(
    chosen.map(({ employee }) => {
      const before = loadOf(employee.id);
      const gets = mine.filter(({ id }) => placed.get(id) === employee.id);
      const after = gets.reduce((sum, citizen) => sum + weightOf(citizen, today), before);
      return [employee.id, { before, after }];
    }),
  );
  return { receivers, whose, among, cases, loads };
}

/** What came of a sharing: cases handed over, and those whose case had changed meanwhile. */
export interface Shared {
  readonly done: number;
  readonly left: number;
}

/** Hands over the cases of a sharing as it was shown, each in a transaction of its own. */
export async function shareOut(visit: EmployeeVisit, orders: readonly string[]): Promise<Shared> {
  const { session, today, read } = visit;
  const unit = ledUnit(session.employee) ?? session.employee.unit;
  const receivers = unit === null ? [] : await receiversIn(visit, unit.id);
  let done = 0;
  for (const order of orders) {
    const [person = '', employee, version = '', command = ''] = order.split('.');
    const to = receivers.find((one) => one.employee.id === employee)?.employee;
    if (to === undefined) continue;
    const request = {
      command,
      person,
      version: Number(version),
      step: 'overdragelse' as const,
      today,
      confirms: () => true,
    };
    const result = await read(async (tx) => {
      const citizen = await loadCitizen(tx, person, today);
      if (citizen === null || (citizen.protected && !to.seesProtected)) return null;
      return await takeStep(tx, request, (situation) =>
        handOver(
          {
            to,
            from: today,
            lastDay: null,
            withBookings: false,
            note: textsOfHandOver('da').journalNote,
            due: [],
          },
          situation,
        ),
      );
    });
    if (result?.kind === 'written' || result?.kind === 'already') done += 1;
  }
  return { done, left: orders.length - done };
}
