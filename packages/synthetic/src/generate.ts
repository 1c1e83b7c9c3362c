import type { CaseFile, CompanyAlliance, ContactDetails, JobOrder } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { iso, plusDays } from './calendar/calendar.ts';
import { benchmarkOf } from './calibration/benchmark.ts';
import { openCases, type Situation } from './calibration/open-cases.ts';
import { type IntendedDuty, makeCase, numbering, type Numbering } from './case-maker.ts';
import { madeWorkplaces } from './companies/workplaces.ts';
import { pace } from './effort/pace.ts';
import { closedSituations } from './life/durations.ts';
import { type Life, lifeOf } from './life/life.ts';
import { type PassedCourse, passersBy } from './life/passers-by.ts';
import { beginsBetween } from './life/situation.ts';
import { jobOrdersOf } from './outcomes/job-orders.ts';
import { allianceOf, type Outcomes, outcomesOf } from './outcomes/outcomes.ts';
import { openOrders } from './outcomes/referrals.ts';
import { freeSeats } from './outcomes/seats.ts';
import { contactOf } from './people/contact.ts';
import { madeUpCpr, type Sex } from './people/cpr.ts';
import { mensNames, surnames, womensNames } from './people/names.ts';
import { type Stream, stream } from './random/stream.ts';
import { type Employee, type Staff, staffFor, type Unit, unitOf } from './staff/staff.ts';
import { truthOf } from './truth/truth.ts';

export interface GenerateOptions {
  /** Kommunekode of one of the 15 benchmark municipalities (173 for 0173 Lyngby-Taarbæk). */
  readonly municipality: number;
  readonly seed: number;
  /** The day it is in the municipality: what happened in the years up to it is made. 2014-01-01 to 2100-12-31. */
  readonly on: Day;
  /** Inhabitants aged 18 to 64; the benchmark's number where left out. */
  readonly size?: number;
  /**
   * Days back for which the numbers stand still: as many people with closed cases as have come and gone in that time.
   * Left out: as many as there are open cases, so that earlier months hold fewer and fewer.
   */
  readonly levelDays?: number;
  /** How many years back anything is made, 5 to 12; 5 where left out. With more, people have come and gone more often. */
  readonly years?: number;
}

/** Time with one caseworker. */
export interface Assignment {
  readonly id: string;
  readonly employee: string;
  readonly from: Day;
  readonly to: Day;
}

export interface Citizen {
  readonly id: string;
  /** Ten digits, day of birth plus 60. */
  readonly cpr: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly unit: string;
  readonly isProtected: boolean;
  readonly caseworkers: readonly Assignment[];
  readonly contactDetails: readonly ContactDetails[];
  readonly caseFile: CaseFile;
  readonly outcomes: Outcomes;
  /** What the generator had in mind; part of the truth, told by another way. */
  readonly intentions: readonly IntendedDuty[];
}

export interface Municipality {
  readonly code: number;
  readonly name: string;
  readonly inhabitants: number;
  readonly on: Day;
  readonly units: readonly Unit[];
  readonly employees: readonly Employee[];
  readonly people: readonly Citizen[];
  readonly jobOrders: readonly JobOrder[];
  readonly alliance: readonly CompanyAlliance[];
}

/** One line of the truth file: a duty of a citizen as it stands on the day of the municipality. */
export interface TruthLine {
  readonly person: string;
  readonly course: string;
  readonly kind: string;
  readonly number: number;
  readonly due: Day;
  readonly status: string;
}

const firstDay = iso('2014-01-01');
const lastDay = iso('2100-12-31');

/**
 * A whole made-up municipality. The same options give the same municipality, byte for byte, everywhere.
 *
 * @throws RangeError when the municipality, the size, the seed or the day is not one it can make
 */
export function generate(options: GenerateOptions): Municipality {
  const { municipality, seed, on } = options;
  const benchmark = benchmarkOf(municipality);
  const size = options.size ?? benchmark.inhabitants;
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError('Antal indbyggere skal være et helt tal fra 1.');
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError('Frøet (seed) skal være et helt tal.');
  if (!(on >= firstDay && on <= lastDay)) {
    throw new RangeError('Datoen skal ligge mellem 01.01.2014 og 31.12.2100.');
  }
  const { years = 5 } = options;
  if (!(Number.isSafeInteger(years) && years >= 5 && years <= 12)) {
    throw new RangeError('Antal år tilbage (years) skal være et helt tal fra 5 til 12.');
  }
  const daysBack = Math.round(years * 365.25);

  const name = `${municipality}/${seed}/${on}/${size}`;
  const open = openCases(benchmark, { size, on });
  const wanted =
    options.levelDays === undefined
      ? wantedCases(stream(`${name} cases`), { open, on, daysBack })
      : levelCases(stream(`${name} level`), { open, on, levelDays: options.levelDays, daysBack });
  const shared = {
    on,
    daysBack,
    pace: pace(benchmark),
    flexible: { cases: 0, exempted: 0 },
    number: numbering(),
    taken: new Set<string>(),
  };
  const citizens = wanted.map((one, index) =>
    citizen(`${name} person ${index}`, { ...shared, ...one }),
  );
  const staff = staffFor(
    stream(`${name} staff`),
    citizens.map(({ unit, isProtected, caseFile: { courses }, intentions }) => {
      const last = courses.at(-1);
      return {
        unit,
        isProtected,
        isOpen: last?.to === openEnd,
        isNew: last !== undefined && on - last.contactOn < 5,
        isDueToday: intentions.some(({ due, status }) => due === on && status === 'aktuel'),
      };
    }),
  );
  const workplaces = madeWorkplaces();
  const { number } = shared;
  const jobOrders = jobOrdersOf(stream(`${name} job orders`), {
    on,
    inhabitants: size,
    workplaces,
    number,
  });
  const orders = openOrders(jobOrders);
  const seats = freeSeats(workplaces);
  return {
    code: benchmark.code,
    name: benchmark.name,
    inhabitants: size,
    on,
    units: staff.units,
    employees: staff.employees,
    jobOrders,
    alliance: allianceOf(name, { on, workplaces, number }),
    people: citizens.map((one, index) => ({
      ...one,
      outcomes: outcomesOf(`${name} outcomes ${index}`, one.caseFile, {
        on,
        seats,
        open: orders,
        number,
      }),
      contactDetails: contactDetailsOf(stream(`${name} contact ${index}`), one, {
        town: benchmark.name,
        number: shared.number,
      }),
      caseworkers: caseworkersOf(stream(`${name} caseworkers ${index}`), {
        file: one.caseFile,
        employee: staff.assigned[index] ?? null,
        unit: one.unit,
        staff,
        number: shared.number,
        isProtected: one.isProtected,
      }),
    })),
  };
}

interface Wanted {
  readonly situation: Situation;
  readonly isOpen: boolean;
  /** When a closed one came and went, where that is settled. */
  readonly passed?: PassedCourse;
}

/** The open cases of the table, and those who came and went while the numbers stood still, in no order. */
function levelCases(
  chance: Stream,
  of: {
    readonly open: ReadonlyMap<Situation, number>;
    readonly on: Day;
    readonly levelDays: number;
    readonly daysBack: number;
  },
): readonly Wanted[] {
  const open = [...of.open].flatMap(([situation, count]) =>
    Array.from({ length: count }, (): Wanted => ({ situation, isOpen: true })),
  );
  const passed = passersBy(chance, of).map((one): Wanted => ({
    situation: one.situation,
    isOpen: false,
    passed: one,
  }));
  return chance.shuffled([...open, ...passed]);
}

/** The open cases of the table, and as many people whose cases have ended, in no order. */
function wantedCases(
  chance: Stream,
  {
    open,
    on,
    daysBack,
  }: {
    readonly open: ReadonlyMap<Situation, number>;
    readonly on: Day;
    readonly daysBack: number;
  },
): readonly Wanted[] {
  const cases: Wanted[] = [];
  for (const [situation, count] of open) {
    for (let made = 0; made < count; made++) cases.push({ situation, isOpen: true });
  }
  const closed = cases.map((): Wanted => {
    const situation = chance.weighted(closedSituations);
    const began = plusDays(on, -daysBack) >= beginsBetween(situation).first;
    return { situation: began ? situation : 'sygedagpenge', isOpen: false };
  });
  return chance.shuffled([...cases, ...closed]);
}

function citizen(
  name: string,
  {
    situation,
    isOpen,
    passed,
    on,
    daysBack,
    taken,
    ...shared
  }: Wanted & {
    readonly on: Day;
    readonly daysBack: number;
    readonly taken: Set<string>;
  } & Pick<Parameters<typeof makeCase>[1], 'pace' | 'flexible' | 'number'>,
): Omit<Citizen, 'caseworkers' | 'contactDetails' | 'outcomes'> {
  const chance = stream(name);
  const life: Life = lifeOf(stream(`${name} life`), {
    situation,
    isOpen,
    passed: passed ?? null,
    on,
    daysBack,
  });
  const sex: Sex = chance.chance(50) ? 'kvinde' : 'mand';
  const { caseFile, intentions } = makeCase(name, { life, sex, on, ...shared });
  return {
    id: shared.number('b'),
    cpr: madeUpCpr(chance, { birthDate: life.birthDate, sex, taken }),
    firstName: chance.pick(sex === 'kvinde' ? womensNames : mensNames),
    lastName: chance.pick(surnames),
    unit: unitOf(situation),
    isProtected: chance.below(200) === 0,
    caseFile,
    intentions,
  };
}

/** Known from the first contact on. */
function contactDetailsOf(
  chance: Stream,
  { id: person, caseFile }: Pick<Citizen, 'id' | 'caseFile'>,
  { town, number }: { readonly town: string; readonly number: Numbering },
): readonly ContactDetails[] {
  const from = caseFile.courses[0]?.contactOn;
  return from === undefined
    ? []
    : [{ id: number('o'), ...contactOf(chance, { person, town, from }) }];
}

/** One caseworker, or one after the other where the case has lasted. */
function caseworkersOf(
  chance: Stream,
  {
    file,
    employee,
    unit,
    staff,
    number,
    isProtected,
  }: {
    readonly file: CaseFile;
    readonly employee: string | null;
    readonly unit: string;
    readonly staff: Staff;
    readonly number: Numbering;
    readonly isProtected: boolean;
  },
): readonly Assignment[] {
  const course = file.courses.at(-1);
  if (course === undefined || employee === null) return [];
  const { contactOn, to } = course;
  const colleagues = staff.employees.filter(
    (one) =>
      one.unit === unit &&
      one.role === 'sagsbehandler' &&
      one.id !== employee &&
      (one.seesProtected || !isProtected),
  );
  const [first, ...rest] = colleagues;
  const until = to === openEnd ? contactOn + 700 : to;
  if (first === undefined || until - contactOn < 120 || !chance.chance(25)) {
    return [{ id: number('a'), employee, from: contactOn, to }];
  }
  const changes = plusDays(contactOn, chance.between(30, 100));
  return [
    { id: number('a'), employee: chance.pick([first, ...rest]).id, from: contactOn, to: changes },
    { id: number('a'), employee, from: changes, to },
  ];
}

/** The cases alone, for tests and benchmarks of what reads cases. */
export function caseFilesOf({ people }: Municipality): readonly CaseFile[] {
  return people.map(({ caseFile }) => caseFile);
}

/** The truth: every duty of every citizen on the day of the municipality, derived without the engine. */
export function truthLinesOf({ people, on }: Municipality): readonly TruthLine[] {
  return people.flatMap(({ id, caseFile }) =>
    truthOf(caseFile, on).map(({ course, kind, number, due, status }) => ({
      person: id,
      course,
      kind,
      number,
      due,
      status,
    })),
  );
}
