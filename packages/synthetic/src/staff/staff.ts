import type { EmployeeRole } from '@rettidig/casework';
import type { Situation } from '../calibration/open-cases.ts';
import { isYoung } from '../life/situation.ts';
import { mensNames, surnames, womensNames } from '../people/names.ts';
import type { Stream } from '../random/stream.ts';

export interface Unit {
  readonly id: string;
  readonly name: string;
}

export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly role: EmployeeRole;
  readonly unit: string;
  /** May see people whose name and address are protected. */
  readonly seesProtected: boolean;
}

const teams = [
  { id: 'job', name: 'Jobteam' },
  { id: 'unge', name: 'Ungeteam' },
  { id: 'voksne', name: 'Voksenteam' },
  { id: 'syge', name: 'Sygedagpengeteam' },
  { id: 'fleks', name: 'Fleks- og ressourceteam' },
] as const satisfies readonly Unit[];

const staffUnit: Unit = { id: 'ledelse', name: 'Ledelse og stab' };

/** The team a situation belongs to. */
export function unitOf(situation: Situation): (typeof teams)[number]['id'] {
  if (isYoung(situation)) return 'unge';
  switch (situation) {
    case 'dagpenge':
    case 'jobparat':
      return 'job';
    case 'aktivitetsparat':
      return 'voksne';
    case 'sygedagpenge':
    case 'jobafklaring':
      return 'syge';
    default:
      return 'fleks';
  }
}

/** Open cases for each caseworker, about. An assumption: it gives 30,000 inhabitants some 24 caseworkers. */
const usualCaseload = 90;
/** One caseworker has exactly so many: the one whose day the page must be fast for. */
const largestCaseload = 150;

export interface Staff {
  readonly units: readonly Unit[];
  readonly employees: readonly Employee[];
  /** The caseworker of each person, in the order of the people; null: not assigned yet. */
  readonly assigned: readonly (string | null)[];
}

/** One case to hand out. */
interface CaseToAssign {
  readonly unit: string;
  readonly isOpen: boolean;
  readonly isProtected: boolean;
  /** Came in so lately that nobody may have it yet. */
  readonly isNew: boolean;
  /** Something must be done this very day. */
  readonly isDueToday: boolean;
}

/** Teams, employees, and who has which case. */
export function staffFor(chance: Stream, cases: readonly CaseToAssign[]): Staff {
  const units = teams.filter(({ id }) => cases.some(({ unit }) => unit === id));
  const employees: Employee[] = [];
  const hire = (facts: Omit<Employee, 'id' | 'name'>): string => {
    const id = `m${String(employees.length + 1).padStart(3, '0')}`;
    employees.push({ id, name: nameOfOne(chance, employees), ...facts });
    return id;
  };
  hire({ role: 'administrator', unit: staffUnit.id, seesProtected: true });
  const assigned: (string | null)[] = cases.map(() => null);
  const openIn = (id: string): number =>
    cases.filter(({ unit, isOpen }) => unit === id && isOpen).length;
  const largest = units.toSorted((a, b) => openIn(b.id) - openIn(a.id))[0]?.id;

  for (const { id } of units) {
    hire({ role: 'teamleder', unit: id, seesProtected: true });
    const open = openIn(id);
    const count = Math.max(1, Math.round(open / usualCaseload));
    const caseworkers = Array.from({ length: count }, (_, index) =>
      hire({ role: 'sagsbehandler', unit: id, seesProtected: index === 0 }),
    );
    deal(chance, {
      cases,
      assigned,
      unit: id,
      caseworkers,
      first: id === largest ? largestCaseload : null,
    });
  }
  hire({ role: 'oekonom', unit: staffUnit.id, seesProtected: false });
  hire({ role: 'udvalgssekretaer', unit: staffUnit.id, seesProtected: false });
  return { units: [...units, staffUnit], employees, assigned };
}

/** A name none of them has. A thousand draws find one among the 9,600 names there are. */
function nameOfOne(chance: Stream, employees: readonly Employee[]): string {
  for (let draw = 0; draw < 1000; draw++) {
    const first = chance.pick(chance.chance(70) ? womensNames : mensNames);
    const name = `${first} ${chance.pick(surnames)}`;
    if (employees.every((other) => other.name !== name)) return name;
  }
  return `${chance.pick(womensNames)} ${chance.pick(surnames)} ${chance.pick(surnames)}`;
}

/** Hands out the cases of one team: protected people to the one who may see them, the rest about evenly. */
function deal(
  chance: Stream,
  {
    cases,
    assigned,
    unit,
    caseworkers,
    first,
  }: {
    readonly cases: readonly CaseToAssign[];
    readonly assigned: (string | null)[];
    readonly unit: string;
    readonly caseworkers: readonly string[];
    readonly first: number | null;
  },
): void {
  const [cleared, ...others] = caseworkers;
  if (cleared === undefined) return;
  const waiting = [...cases.keys()].filter((index) => cases[index]?.unit === unit);
  const has = (index: number, what: 'isOpen' | 'isProtected' | 'isNew' | 'isDueToday'): boolean =>
    cases[index]?.[what] === true;
  // The first caseworker, with the largest caseload, also gets what is due today: the day to show has something to do.
  const forFirst = (index: number): number =>
    has(index, 'isProtected') ? 2 : Number(has(index, 'isDueToday'));
  const open = chance
    .shuffled(waiting.filter((index) => has(index, 'isOpen')))
    .filter((index) => has(index, 'isProtected') || !has(index, 'isNew') || chance.chance(60))
    .toSorted((a, b) => forFirst(b) - forFirst(a));
  const share = Math.ceil(open.length / caseworkers.length);
  // The rest must not be left with next to nothing.
  const isLarge = first !== null && open.length - first >= 50 * others.length;
  const mine = others.length === 0 ? open.length : isLarge ? first : share;
  for (const [position, index] of open.entries()) {
    assigned[index] =
      position < mine ? cleared : chance.pick([others[0] ?? cleared, ...others.slice(1)]);
  }
  for (const index of waiting) {
    if (has(index, 'isOpen')) continue;
    assigned[index] = has(index, 'isProtected') ? cleared : chance.pick([cleared, ...others]);
  }
}
