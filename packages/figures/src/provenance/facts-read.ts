import type { FactKind } from '@rettidig/casework';
import { columnOfDimension, isQuantity } from '../compute/figure.ts';
import type { Divisor, Quantity, Where } from '../measure/measure.ts';
import type { TableName } from '../snapshot/columns.ts';
import type { DimensionId } from '../snapshot/dimension.ts';
import { marksAmong, type SpellMark } from '../snapshot/spell-marks.ts';
import type { FigureScope } from './cells.ts';

/** What can be recorded and read by a figure: a kind of fact, where the citizen belongs, what the municipality has. */
export type FactSubject =
  | FactKind
  | 'person'
  | 'job_order'
  | 'company_alliance'
  | 'inhabitant_count';

type Subjects = readonly FactSubject[];

const living: Subjects = ['benefit_spell', 'labour_status'];
/** What is looked for some time later, as far as it is known: not of those who have moved away. */
const later: Subjects = [...living, 'contact_course', 'course_end'];
const groups: Subjects = ['contact_course', 'benefit_spell', 'person_category', 'person_record'];
const duties: Subjects = [
  ...groups,
  'interview',
  'activity',
  'absence',
  'exemption',
  'skill_test',
  'sickness_case',
];

/** What says which rows a table has, and on which days. */
const rowsFrom: Readonly<Record<TableName, Subjects>> = {
  spells: ['benefit_spell'],
  selfSupporting: later,
  backAtWork: living,
  episodes: ['benefit_spell'],
  entries: ['benefit_spell'],
  exits: ['benefit_spell'],
  offers: ['activity'],
  newOffers: ['activity'],
  endedOffers: ['activity'],
  interviews: ['interview'],
  courses: ['contact_course'],
  courseEnds: ['contact_course'],
  duties,
  quotas: duties,
  complaints: ['complaint'],
  referrals: ['referral'],
  risk: ['risk_mark'],
  jobOrders: ['job_order'],
  alliances: ['company_alliance'],
};

/** What else a column is read from than the rows it stands in. */
const columnsFrom: Readonly<Partial<Record<TableName, Readonly<Record<string, Subjects>>>>> = {
  spells: {
    full: ['labour_status'],
    active: ['activity', 'labour_status'],
    company: ['activity', 'labour_status'],
  },
  entries: { before: ['labour_status'] },
  exits: {
    partial: ['labour_status'],
    after: ['labour_status'],
    status30: later,
    status92: later,
    status182: later,
    status365: later,
  },
  offers: { provider: ['offer_terms'] },
  newOffers: { provider: ['offer_terms'] },
  endedOffers: { provider: ['offer_terms'], reason: ['offer_end'], free: later },
  courses: { cv: ['cv_entry'] },
  courseEnds: { reason: ['course_end'] },
};

/** What the marks of a day on a benefit are read from. */
const marksFrom: Readonly<Record<SpellMark, Subjects>> = {
  works: ['labour_status'],
  hasWorked: ['labour_status'],
  active: ['activity'],
  unseen91: later,
  unseen30: later,
};

/** What the columns of the situations are read from, in every table about citizens. */
const situationsFrom: Readonly<Record<string, Subjects>> = {
  benefit: ['benefit_spell'],
  group: groups,
  category: ['person_category'],
  age: ['person_record'],
  unit: ['person'],
  caseworker: ['assignment'],
};

/**
 * The kinds of facts that can move a figure: those its tables are written from, and the columns of them that it counts,
 * chooses and is split by. What is recorded of another kind explains no difference in it.
 */
export function factsRead({ measure, filter, splitBy }: FigureScope): readonly FactSubject[] {
  const asked = [...(Object.keys(filter) as DimensionId[]), ...(splitBy === null ? [] : [splitBy])];
  const by = asked.filter((id) => id !== 'varighed').map((id) => columnOfDimension(measure, id));
  const { numerator, divisor } = measure;
  return [
    ...new Set([...readBy(numerator, by), ...(divisor === null ? [] : readByDivisor(divisor, by))]),
  ];
}

function readByDivisor(divisor: Divisor, by: readonly string[]): Subjects {
  if (isQuantity(divisor)) return readBy(divisor, by);
  return divisor.of === 'inhabitants' ? ['inhabitant_count'] : [];
}

function readBy({ table, where = [], count }: Quantity, by: readonly string[]): Subjects {
  const columns = [...by, ...where.map(({ column }) => column), ...countedColumns(count)];
  const marks = where.filter(({ column }) => column === 'marks').flatMap(marksIn);
  return [
    ...rowsFrom[table],
    ...marks.flatMap((mark) => marksFrom[mark]),
    ...columns.flatMap((column) => columnsFrom[table]?.[column] ?? situationsFrom[column] ?? []),
    // Each citizen weighs the time on a benefit.
    ...(count.kind === 'full-time-persons' ? living : []),
  ];
}

const marksIn = (where: Where): readonly SpellMark[] =>
  marksAmong('is' in where ? where.is : where.isNot);

function countedColumns(count: Quantity['count']): readonly string[] {
  if (count.kind === 'values-on') return [count.column];
  return count.kind === 'days' && count.weight !== undefined ? [count.weight] : [];
}
