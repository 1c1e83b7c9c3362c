import { type Day, day, openEnd } from '@rettidig/engine';

/**
 * Days in columns are counted from 1 January 1990 in 16 bits: they reach to 2169 and take half the memory. The highest
 * number is the open end.
 */
export const dayZero: Day = day('1990-01-01');
export const openColumn = 0xffff;

/** A day as it stands in a column; earlier days than the first are the first. */
export function columnDay(value: Day): number {
  if (value >= openEnd) return openColumn;
  return Math.min(openColumn - 1, Math.max(0, value - dayZero));
}

/** The day a column's number stands for. */
export function dayOfColumn(value: number): Day {
  return value === openColumn ? openEnd : ((value + dayZero) as Day);
}

export type Column = Uint8Array | Uint16Array | Uint32Array;

/** Bits of a number; `own`: as many as the municipality's own numbers need. */
export type ColumnType = 'u8' | 'u16' | 'u32' | 'own';

/** The columns of each table. Tables with `from` and `to` hold spells (half-open), those with `day` hold events. */
const span = { from: 'u16', to: 'u16' } as const;
const event = { day: 'u16' } as const;
/** Who it is and what holds of them, as a place among the situations; 16 bits where the citizens are few. */
const whose = { situation: 'own' } as const;

export const layout = {
  /** Days on a benefit, cut wherever one of the columns changes. */
  spells: {
    ...span,
    ...whose,
    /** First day of the unbroken time on the same benefit. */
    since: 'u16',
    /** Hundredths of an hour a week: of the benefit (3700 is full time); of these in offers, and in offers with companies. */
    full: 'u16',
    active: 'u16',
    company: 'u16',
    /** What the days are marked with (`spellMarks`). */
    marks: 'u8',
  },
  /** Days on a benefit of which 13 weeks later nobody pays support. */
  selfSupporting: { ...span, ...whose },
  /** Days on a benefit of which 30 days later the citizen is in a job or an education. */
  backAtWork: { ...span, ...whose },
  /** Unbroken time on one benefit (forløb); the situation is that of its last day, or of today. */
  episodes: { ...span, ...whose },
  /** Beginnings of such time, and ends: on the last day. */
  entries: { ...event, ...whose, before: 'u8' },
  exits: {
    ...event,
    ...whose,
    /** Days it lasted. */
    days: 'u16',
    partial: 'u8',
    /** Status the day after, and 30, 92, 182 and 365 days after the last day; 0: not known, or not yet. */
    after: 'u8',
    status30: 'u8',
    status92: 'u8',
    status182: 'u8',
    status365: 'u8',
  },
  /** Time in offers, and mentor support, cut wherever a column changes. */
  offers: { ...span, ...whose, offer: 'u8', provider: 'own', hours: 'u16' },
  /** Offers that begin anew (changed type, or four weeks' pause). */
  newOffers: { ...event, ...whose, offer: 'u8', provider: 'own', company: 'u8' },
  /** Offers that have ended: on the last day. */
  endedOffers: {
    ...event,
    ...whose,
    offer: 'u8',
    provider: 'own',
    reason: 'u8',
    /** Days it lasted. */
    days: 'u16',
    /** Hundredths of an hour a week; 0 where nobody has said. */
    hours: 'u16',
    /** Six months later: 1 on no public support, 2 on one, 0 not known, or not yet. */
    free: 'u8',
  },
  /** Interviews held. */
  interviews: { ...event, ...whose, kind: 'u8', form: 'u8' },
  /** Open contact courses, cut wherever a column changes. `cv`: 1 when a CV is entered. */
  courses: { ...span, ...whose, cv: 'u8' },
  /** Contact courses that have ended: on the last day. */
  courseEnds: { ...event, ...whose, reason: 'u8' },
  /** Duties on their last day in time. `timely`: 1 met in time, 2 not. */
  duties: { ...event, ...whose, subject: 'u8', duty: 'u8', timely: 'u8' },
  /** The municipality's 75 percent: one clock's interviews, or one first offer, on the last day. `met`: 1 all in time. */
  quotas: { ...event, ...whose, subject: 'u8', met: 'u8' },
  complaints: { ...event, ...whose, kind: 'u8', outcome: 'u8' },
  /** Citizens referred to a job order. */
  referrals: { ...event, ...whose, order: 'own', outcome: 'u8' },
  /** Time in the risk group, cut wherever a column changes. The flags: 1 yes, 2 no, 0 does not apply (yet). */
  risk: {
    ...span,
    ...whose,
    contacted: 'u8',
    broker: 'u8',
    outside: 'u8',
    followedUp: 'u8',
    brokerInTime: 'u8',
    grantedInTime: 'u8',
    educationWish: 'u8',
    education: 'u8',
  },
  jobOrders: { ...event, order: 'own', kind: 'u8', sector: 'u8', places: 'u16' },
  alliances: { ...span, alliance: 'own' },
} as const satisfies Record<string, Record<string, ColumnType>>;

export type TableName = keyof typeof layout;

/** Columns of the same length. */
export interface Columns {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** A table of the snapshot. The rows of one citizen stand together, in order of time. */
export interface Table extends Columns {
  readonly name: TableName;
  /** Those of the snapshot. */
  readonly situations: Columns;
}

/** A column that the table must have. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns[name];
  if (column === undefined) throw new Error(`The table ${table.name} has no column ${name}.`);
  return column;
}

/** A 16-bit column, such as a day or hours. */
export function shortsOf(table: Table, name: string): Uint16Array {
  const column = columnOf(table, name);
  if (column instanceof Uint16Array) return column;
  throw new Error(`The column ${name} of ${table.name} is not of 16 bits.`);
}

/** The same numbers in as few bits as they fit. */
export function narrowed(values: Column): Column {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? 0);
  if (most <= 0xff) return new Uint8Array(values);
  return most <= 0xffff ? new Uint16Array(values) : new Uint32Array(values);
}

/** Numbers as a column of a type. */
export function columnFrom(type: ColumnType, numbers: Uint32Array): Column {
  if (type === 'u8') return new Uint8Array(numbers);
  if (type === 'u16') return new Uint16Array(numbers);
  return type === 'u32' ? numbers : narrowed(numbers);
}
