import { type Day, isoDay, type Money, openEnd } from '@rettidig/engine';
import type { FactKind, FactValues } from '@rettidig/casework';
import { availabilityCaseTable } from './availability-case.ts';
import type { FactTable } from './fact-table.ts';

/** A fact about a citizen that is not recorded yet. */
export interface NewFactOf<K extends FactKind> {
  readonly kind: K;
  readonly person: string;
  /** The sender's own key; null when it is registered here. */
  readonly externalId: string | null;
  /** The fact's id, where the caller has one already; otherwise it gets a new one. */
  readonly fact?: string;
  readonly value: FactValues[K];
}
export type NewFact = { [K in FactKind]: NewFactOf<K> }[FactKind];

const endColumn = (to: Day): string | null => (to === openEnd ? null : isoDay(to));
const dayOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));

/**
 * The columns hold what the table's types and CHECKs let in, so a cell is taken at its word.
 */
const cell = <T>(row: readonly unknown[], at: number): T => row[at] as T;
const end = (row: readonly unknown[], at: number): Day => cell<Day | null>(row, at) ?? openEnd;

const period = [
  ['valid_from', 'date', 'from'],
  ['valid_to', 'date', 'to'],
] as const;

/** Every kind of fact and its own columns; the columns that all facts share are in `record.ts`. */
export const factTables: { readonly [K in FactKind]: FactTable<FactValues[K]> } = {
  person_record: {
    firstDay: ({ birthDate }) => birthDate,
    columns: [
      ['birth_date', 'date', 'birthDate'],
      ['education', 'text', 'education'],
    ],
    write: ({ birthDate, education }) => [isoDay(birthDate), education],
    read: (id, row, at) => ({ id, birthDate: cell(row, at), education: cell(row, at + 1) }),
  },
  assignment: {
    firstDay: ({ from }) => from,
    columns: [...period, ['employee', 'uuid', 'employee']],
    write: ({ from, to, employee }) => [isoDay(from), endColumn(to), employee],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      employee: cell(row, at + 2),
    }),
  },
  contact_course: {
    firstDay: ({ contactOn }) => contactOn,
    columns: [
      ['valid_from', 'date', 'contactOn'],
      ['valid_to', 'date', 'to'],
      ['municipal_from_day_one', 'boolean', 'municipalFromDayOne'],
    ],
    write: ({ contactOn, to, municipalFromDayOne }) => [
      isoDay(contactOn),
      endColumn(to),
      municipalFromDayOne,
    ],
    read: (id, row, at) => ({
      id,
      contactOn: cell(row, at),
      to: end(row, at + 1),
      municipalFromDayOne: cell(row, at + 2),
    }),
  },
  benefit_spell: {
    firstDay: ({ from }) => from,
    columns: [...period, ['benefit', 'text', 'benefit']],
    write: ({ from, to, benefit }) => [isoDay(from), endColumn(to), benefit],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      benefit: cell(row, at + 2),
    }),
  },
  person_category: {
    firstDay: ({ from }) => from,
    columns: [...period, ['category', 'text', 'category']],
    write: ({ from, to, category }) => [isoDay(from), endColumn(to), category],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      category: cell(row, at + 2),
    }),
  },
  household: {
    firstDay: ({ from }) => from,
    columns: [...period, ['household', 'text', 'household']],
    write: ({ from, to, household }) => [isoDay(from), endColumn(to), household],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      household: cell(row, at + 2),
    }),
  },
  interview: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['kind', 'text', 'kind'],
      ['form', 'text', 'form'],
      ['state', 'text', 'state'],
      ['holder', 'text', 'holder'],
      ['self_booked', 'boolean', 'selfBooked'],
    ],
    write: ({ on, kind, form, state, holder, selfBooked }) => [
      isoDay(on),
      kind,
      form,
      state,
      holder,
      selfBooked,
    ],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      kind: cell(row, at + 1),
      form: cell(row, at + 2),
      state: cell(row, at + 3),
      holder: cell(row, at + 4),
      selfBooked: cell(row, at + 5),
    }),
  },
  activity: {
    firstDay: ({ from }) => from,
    columns: [
      ...period,
      ['kind', 'text', 'kind'],
      ['sector', 'text', 'sector'],
      ['given_on', 'date', 'givenOn'],
      ['hours_per_week', 'numeric', 'hoursPerWeek'],
    ],
    write: ({ from, to, kind, sector, givenOn, hoursPerWeek }) => [
      isoDay(from),
      endColumn(to),
      kind,
      sector,
      dayOrNull(givenOn),
      hoursPerWeek,
    ],
    read: (id, row, at) => {
      const hours = cell<string | null>(row, at + 5);
      return {
        id,
        from: cell(row, at),
        to: end(row, at + 1),
        kind: cell(row, at + 2),
        sector: cell(row, at + 3),
        givenOn: cell(row, at + 4),
        hoursPerWeek: hours === null ? null : Number(hours),
      };
    },
  },
  absence: {
    firstDay: ({ from }) => from,
    columns: [...period, ['kind', 'text', 'kind']],
    write: ({ from, to, kind }) => [isoDay(from), endColumn(to), kind],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      kind: cell(row, at + 2),
    }),
  },
  exemption: {
    firstDay: ({ from }) => from,
    columns: [...period, ['scope', 'text', 'scope'], ['ground', 'text', 'ground']],
    write: ({ from, to, scope, ground }) => [isoDay(from), endColumn(to), scope, ground],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      scope: cell(row, at + 2),
      ground: cell(row, at + 3),
    }),
  },
  skill_test: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['needs_teaching', 'boolean', 'needsTeaching'],
    ],
    write: ({ on, needsTeaching }) => [isoDay(on), needsTeaching],
    read: (id, row, at) => ({ id, on: cell(row, at), needsTeaching: cell(row, at + 1) }),
  },
  cv_entry: {
    firstDay: ({ on }) => on,
    columns: [['day', 'date', 'on']],
    write: ({ on }) => [isoDay(on)],
    read: (id, row, at) => ({ id, on: cell(row, at) }),
  },
  sickness_case: {
    firstDay: ({ from }) => from,
    columns: [
      ...period,
      ['category', 'text', 'category'],
      ['employed', 'boolean', 'employed'],
      ['expected_well', 'date', 'expectedWell'],
      ['both_expect', 'boolean', 'bothExpect'],
      ['fast_track_on', 'date', 'fastTrackOn'],
      ['counted_as', 'text', 'countedAs'],
      ['limit_group', 'text', 'limitGroup'],
    ],
    write: (sick) => [
      isoDay(sick.from),
      endColumn(sick.to),
      sick.category,
      sick.employed,
      dayOrNull(sick.expectedWell),
      sick.bothExpect,
      dayOrNull(sick.fastTrackOn),
      sick.countedAs,
      sick.limitGroup,
    ],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      category: cell(row, at + 2),
      employed: cell(row, at + 3),
      expectedWell: cell(row, at + 4),
      bothExpect: cell(row, at + 5),
      fastTrackOn: cell(row, at + 6),
      countedAs: cell(row, at + 7),
      limitGroup: cell(row, at + 8),
    }),
  },
  sickness_decision: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['outcome', 'text', 'outcome'],
      ['provision', 'text', 'provision'],
      ['event_on', 'date', 'eventOn'],
    ],
    write: ({ on, outcome, provision, eventOn }) => [
      isoDay(on),
      outcome,
      provision,
      dayOrNull(eventOn),
    ],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      outcome: cell(row, at + 1),
      provision: cell(row, at + 2),
      eventOn: cell(row, at + 3),
    }),
  },
  booking: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['interview', 'uuid', 'interview'],
      ['starts_at', 'smallint', 'startsAt'],
      ['minutes', 'smallint', 'minutes'],
      ['employee', 'uuid', 'employee'],
      ['place', 'text', 'place'],
    ],
    write: ({ on, interview, startsAt, minutes, employee, place }) => [
      isoDay(on),
      interview,
      startsAt,
      minutes,
      employee,
      place,
    ],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      interview: cell(row, at + 1),
      startsAt: cell(row, at + 2),
      minutes: cell(row, at + 3),
      employee: cell(row, at + 4),
      place: cell(row, at + 5),
    }),
  },
  plan_line: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['kind', 'text', 'kind'],
      ['content', 'text', 'text'],
      ['party', 'text', 'party'],
      ['due', 'date', 'due'],
      ['state', 'text', 'state'],
      ['origin', 'uuid', 'origin'],
    ],
    write: ({ on, kind, text, party, due, state, origin }) => [
      isoDay(on),
      kind,
      text,
      party,
      dayOrNull(due),
      state,
      origin,
    ],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      kind: cell(row, at + 1),
      text: cell(row, at + 2),
      party: cell(row, at + 3),
      due: cell(row, at + 4),
      state: cell(row, at + 5),
      origin: cell(row, at + 6),
    }),
  },
  education_order: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['step', 'text', 'step'],
      ['education', 'text', 'education'],
      ['institution', 'text', 'institution'],
      ['institution_address', 'text', 'institutionAddress'],
      ['notified', 'boolean', 'notified'],
    ],
    write: ({ on, step, education, institution, institutionAddress, notified }) => [
      isoDay(on),
      step,
      education,
      institution,
      institutionAddress,
      notified,
    ],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      step: cell(row, at + 1),
      education: cell(row, at + 2),
      institution: cell(row, at + 3),
      institutionAddress: cell(row, at + 4),
      notified: cell(row, at + 5),
    }),
  },
  contact_details: {
    firstDay: ({ from }) => from,
    columns: [
      ...period,
      ['street', 'text', 'street'],
      ['postcode', 'text', 'postcode'],
      ['town', 'text', 'town'],
      ['phone', 'text', 'phone'],
      ['email', 'text', 'email'],
      ['exempt_from_digital_post', 'boolean', 'exemptFromDigitalPost'],
    ],
    write: ({ from, to, street, postcode, town, phone, email, exemptFromDigitalPost }) => [
      isoDay(from),
      endColumn(to),
      street,
      postcode,
      town,
      phone,
      email,
      exemptFromDigitalPost,
    ],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      street: cell(row, at + 2),
      postcode: cell(row, at + 3),
      town: cell(row, at + 4),
      phone: cell(row, at + 5),
      email: cell(row, at + 6),
      exemptFromDigitalPost: cell(row, at + 7),
    }),
  },
  contact_person: {
    firstDay: ({ from }) => from,
    columns: [
      ...period,
      ['role', 'text', 'role'],
      ['employee', 'uuid', 'employee'],
      ['name', 'text', 'name'],
      ['organisation', 'text', 'organisation'],
      ['phone', 'text', 'phone'],
      ['email', 'text', 'email'],
    ],
    write: ({ from, to, role, employee, name, organisation, phone, email }) => [
      isoDay(from),
      endColumn(to),
      role,
      employee,
      name,
      organisation,
      phone,
      email,
    ],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      role: cell(row, at + 2),
      employee: cell(row, at + 3),
      name: cell(row, at + 4),
      organisation: cell(row, at + 5),
      phone: cell(row, at + 6),
      email: cell(row, at + 7),
    }),
  },
  availability_case: availabilityCaseTable,
  offer_terms: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['activity', 'uuid', 'activity'],
      ['provider', 'text', 'provider'],
      ['p_number', 'text', 'pNumber'],
      ['purpose', 'text', 'purpose'],
      ['aim', 'text', 'aim'],
      ['contact', 'text', 'contact'],
      ['employees', 'numeric', 'employees'],
      ['employer_signed', 'boolean', 'employerSigned'],
      ['employees_signed', 'text', 'employeesSigned'],
      ['signed_on', 'date', 'signedOn'],
    ],
    write: (terms) => [
      isoDay(terms.on),
      terms.activity,
      terms.provider,
      terms.pNumber,
      terms.purpose,
      terms.aim,
      terms.contact,
      terms.employees,
      terms.employerSigned,
      terms.employeesSigned,
      dayOrNull(terms.signedOn),
    ],
    read: (id, row, at) => {
      const employees = cell<string | null>(row, at + 7);
      return {
        id,
        on: cell(row, at),
        activity: cell(row, at + 1),
        provider: cell(row, at + 2),
        pNumber: cell(row, at + 3),
        purpose: cell(row, at + 4),
        aim: cell(row, at + 5),
        contact: cell(row, at + 6),
        employees: employees === null ? null : Number(employees),
        employerSigned: cell(row, at + 8),
        employeesSigned: cell(row, at + 9),
        signedOn: cell(row, at + 10),
      };
    },
  },
  offer_end: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['activity', 'uuid', 'activity'],
      ['reason', 'text', 'reason'],
      ['evaluation', 'text', 'evaluation'],
    ],
    write: ({ on, activity, reason, evaluation }) => [isoDay(on), activity, reason, evaluation],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      activity: cell(row, at + 1),
      reason: cell(row, at + 2),
      evaluation: cell(row, at + 3),
    }),
  },
  course_end: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['course', 'uuid', 'course'],
      ['reason', 'text', 'reason'],
    ],
    write: ({ on, course, reason }) => [isoDay(on), course, reason],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      course: cell(row, at + 1),
      reason: cell(row, at + 2),
    }),
  },
  labour_status: {
    firstDay: ({ from }) => from,
    columns: [
      ...period,
      ['status', 'text', 'status'],
      ['hours_per_week', 'numeric', 'hoursPerWeek'],
    ],
    write: ({ from, to, status, hoursPerWeek }) => [
      isoDay(from),
      endColumn(to),
      status,
      hoursPerWeek,
    ],
    read: (id, row, at) => {
      const hours = cell<string | null>(row, at + 3);
      return {
        id,
        from: cell(row, at),
        to: end(row, at + 1),
        status: cell(row, at + 2),
        hoursPerWeek: hours === null ? null : Number(hours),
      };
    },
  },
  benefit_amount: {
    firstDay: ({ from }) => from,
    columns: [...period, ['benefit', 'text', 'benefit'], ['monthly', 'integer', 'monthly']],
    write: ({ from, to, benefit, monthly }) => [isoDay(from), endColumn(to), benefit, monthly],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      benefit: cell(row, at + 2),
      // A number where rows are read, text where a whole column is.
      monthly: Number(cell(row, at + 3)) as Money,
    }),
  },
  complaint: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['kind', 'text', 'kind'],
      ['outcome', 'text', 'outcome'],
    ],
    write: ({ on, kind, outcome }) => [isoDay(on), kind, outcome],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      kind: cell(row, at + 1),
      outcome: cell(row, at + 2),
    }),
  },
  referral: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['job_order', 'uuid', 'jobOrder'],
      ['outcome', 'text', 'outcome'],
    ],
    write: ({ on, jobOrder, outcome }) => [isoDay(on), jobOrder, outcome],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      jobOrder: cell(row, at + 1),
      outcome: cell(row, at + 2),
    }),
  },
  risk_mark: {
    firstDay: ({ from }) => from,
    columns: [
      ...period,
      ['letter_on', 'date', 'letterOn'],
      ['contact_on', 'date', 'contactedOn'],
      ['broker_on', 'date', 'brokerOn'],
      ['outside', 'text', 'outside'],
      ['asked_on', 'date', 'askedOn'],
      ['granted_on', 'date', 'grantedOn'],
      ['education_wish_on', 'date', 'educationWishOn'],
      ['education_from', 'date', 'educationFrom'],
    ],
    write: (mark) => [
      isoDay(mark.from),
      endColumn(mark.to),
      dayOrNull(mark.letterOn),
      dayOrNull(mark.contactedOn),
      dayOrNull(mark.brokerOn),
      mark.outside,
      dayOrNull(mark.askedOn),
      dayOrNull(mark.grantedOn),
      dayOrNull(mark.educationWishOn),
      dayOrNull(mark.educationFrom),
    ],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      letterOn: cell(row, at + 2),
      contactedOn: cell(row, at + 3),
      brokerOn: cell(row, at + 4),
      outside: cell(row, at + 5),
      askedOn: cell(row, at + 6),
      grantedOn: cell(row, at + 7),
      educationWishOn: cell(row, at + 8),
      educationFrom: cell(row, at + 9),
    }),
  },
  project_part: {
    firstDay: ({ from }) => from,
    columns: [
      ...period,
      ['project', 'uuid', 'project'],
      ['goal', 'text', 'goal'],
      ['ended', 'text', 'ended'],
    ],
    write: ({ from, to, project, goal, ended }) => [
      isoDay(from),
      endColumn(to),
      project,
      goal,
      ended,
    ],
    read: (id, row, at) => ({
      id,
      from: cell(row, at),
      to: end(row, at + 1),
      project: cell(row, at + 2),
      goal: cell(row, at + 3),
      ended: cell(row, at + 4),
    }),
  },
  progress_answer: {
    firstDay: ({ on }) => on,
    columns: [
      ['day', 'date', 'on'],
      ['part', 'uuid', 'part'],
      ['measure', 'text', 'measure'],
      ['value', 'smallint', 'value'],
    ],
    write: ({ on, part, measure, value }) => [isoDay(on), part, measure, value],
    read: (id, row, at) => ({
      id,
      on: cell(row, at),
      part: cell(row, at + 1),
      measure: cell(row, at + 2),
      value: cell(row, at + 3),
    }),
  },
};
