import {
  availabilityCaseStates,
  employeeAbsenceKinds,
  contactRoles,
  letterChannels,
  letterStates,
  employeeStatements,
  offerEndReasons,
  placementPurposes,
  planLineKinds,
  planLineParties,
  planLineStates,
  progressMeasures,
  projectEnds,
  spouseWarnings,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import {
  type Code,
  absenceKinds,
  activityKinds,
  attendanceForms,
  availabilityEvents,
  benefits,
  educationLevels,
  exemptionGrounds,
  exemptionScopes,
  extensionProvisions,
  households,
  interviewForms,
  interviewHolders,
  interviewKinds,
  interviewStates,
  personCategories,
  sectors,
  sicknessCategories,
  sicknessLimitGroups,
  sicknessOutcomes,
  sickSpellKinds,
} from '@rettidig/law';
import type { Selectable } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { onEveryDatabase } from './testing/on-every-server.ts';

type TypeOf<T> = T extends Day
  ? 'date'
  : T extends boolean
    ? 'bool'
    : T extends number
      ? 'int2' | 'int4'
      : T extends Buffer
        ? 'bytea'
        : T extends readonly string[]
          ? '_uuid' | '_text'
          : T extends string
            ? 'text' | 'uuid' | 'timestamptz' | 'numeric'
            : never;
type ColumnOf<T> = unknown extends T
  ? 'jsonb' | 'jsonb?'
  : null extends T
    ? `${TypeOf<NonNullable<T>>}?`
    : TypeOf<T>;
type Described = {
  readonly [Table in keyof Database]: {
    readonly [Column in keyof Selectable<Database[Table]>]: ColumnOf<
      Selectable<Database[Table]>[Column]
    >;
  };
};

const ofPerson = {
  municipality: 'int2',
  id: 'uuid',
  person: 'uuid',
  unit: 'uuid',
  protected: 'bool',
} as const;
const kept = {
  municipality: 'int2',
  id: 'uuid',
  recorded_at: 'timestamptz',
  recorded_by: 'uuid?',
  superseded_at: 'timestamptz?',
} as const;
const fact = {
  ...ofPerson,
  fact: 'uuid',
  external_id: 'text?',
  recorded_at: 'timestamptz',
  recorded_by: 'uuid?',
  superseded_at: 'timestamptz?',
} as const;
const valid = { valid_from: 'date', valid_to: 'date?' } as const;

/** Every column of every table. The compiler holds it against `Database`, the test against the server. */
const described: Described = {
  municipality: {
    municipality: 'int2',
    name: 'text',
    inhabitants_18_64: 'int4?',
    demo_day: 'date?',
  },
  unit: { municipality: 'int2', id: 'uuid', external_id: 'text', name: 'text' },
  employee: {
    municipality: 'int2',
    id: 'uuid',
    external_id: 'text',
    name: 'text',
    role: 'text',
    unit: 'uuid?',
    sees_protected: 'bool',
  },
  person: {
    municipality: 'int2',
    id: 'uuid',
    external_id: 'text',
    cpr: 'text',
    given_name: 'text',
    family_name: 'text',
    unit: 'uuid',
    protected: 'bool',
    recorded_at: 'timestamptz',
    version: 'int4',
  },
  person_record: { ...fact, birth_date: 'date', education: 'text?' },
  assignment: { ...fact, ...valid, employee: 'uuid' },
  contact_course: { ...fact, ...valid, municipal_from_day_one: 'bool' },
  benefit_spell: { ...fact, ...valid, benefit: 'text' },
  person_category: { ...fact, ...valid, category: 'text' },
  household: { ...fact, ...valid, household: 'text' },
  interview: {
    ...fact,
    day: 'date',
    kind: 'text',
    form: 'text',
    state: 'text',
    holder: 'text',
    self_booked: 'bool',
  },
  activity: {
    ...fact,
    ...valid,
    kind: 'text',
    sector: 'text?',
    given_on: 'date?',
    hours_per_week: 'numeric?',
  },
  absence: { ...fact, ...valid, kind: 'text' },
  exemption: { ...fact, ...valid, scope: 'text', ground: 'text' },
  skill_test: { ...fact, day: 'date', needs_teaching: 'bool?' },
  cv_entry: { ...fact, day: 'date' },
  sickness_case: {
    ...fact,
    ...valid,
    category: 'text',
    employed: 'bool',
    expected_well: 'date?',
    both_expect: 'bool',
    fast_track_on: 'date?',
    counted_as: 'text',
    limit_group: 'text',
  },
  sickness_decision: {
    ...fact,
    day: 'date',
    outcome: 'text',
    provision: 'text?',
    event_on: 'date?',
  },
  read_log: {
    municipality: 'int2',
    id: 'uuid',
    read_at: 'timestamptz',
    reader: 'uuid?',
    purpose: 'text',
    persons: '_uuid',
  },
  history: {
    municipality: 'int2',
    id: 'uuid',
    recorded_at: 'timestamptz',
    recorded_by: 'uuid?',
    source: 'text',
    action: 'text',
    subject: 'text',
    fact: 'uuid',
    person: 'uuid?',
    unit: 'uuid?',
    protected: 'bool?',
    before: 'jsonb?',
    after: 'jsonb?',
    reason: 'text?',
    decision: 'uuid?',
  },
  outbox_message: {
    ...ofPerson,
    kind: 'text',
    event: 'text',
    payload: 'jsonb',
    created_at: 'timestamptz',
    sent_at: 'timestamptz?',
    decision: 'uuid?',
  },
  decision: {
    ...ofPerson,
    step: 'text',
    on_day: 'date',
    decided_at: 'timestamptz',
    decided_by: 'uuid?',
    version: 'int4',
    facts: 'jsonb',
    explanations: 'jsonb',
    undoes: 'uuid?',
  },
  journal_note: {
    ...ofPerson,
    decision: 'uuid',
    day: 'date',
    heading: 'text',
    content: 'text',
    corrects: 'uuid?',
    recorded_at: 'timestamptz',
    recorded_by: 'uuid?',
  },
  letter: {
    ...ofPerson,
    decision: 'uuid',
    kind: 'text',
    template_version: 'int4',
    channel: 'text',
    content: 'jsonb',
    created_at: 'timestamptz',
    created_by: 'uuid?',
  },
  letter_delivery: {
    ...ofPerson,
    letter: 'uuid',
    number: 'int4',
    at: 'timestamptz',
    state: 'text',
    note: 'text?',
    channel: 'text?',
    recorded_by: 'uuid?',
  },
  letter_template: {
    municipality: 'int2',
    kind: 'text',
    version: 'int4',
    title: 'text?',
    content: 'text?',
    created_at: 'timestamptz',
    created_by: 'uuid?',
  },
  booking: {
    ...fact,
    interview: 'uuid',
    day: 'date',
    starts_at: 'int2',
    minutes: 'int2',
    employee: 'uuid',
    place: 'text?',
  },
  plan_line: {
    ...fact,
    day: 'date',
    kind: 'text',
    content: 'text',
    party: 'text',
    due: 'date?',
    state: 'text',
    origin: 'uuid?',
  },
  education_order: {
    ...fact,
    day: 'date',
    step: 'text',
    education: 'text?',
    institution: 'text?',
    institution_address: 'text?',
    notified: 'bool',
  },
  contact_details: {
    ...fact,
    ...valid,
    street: 'text',
    postcode: 'text',
    town: 'text',
    phone: 'text?',
    email: 'text?',
    exempt_from_digital_post: 'bool',
  },
  working_week: {
    ...kept,
    employee: 'uuid?',
    valid_from: 'date',
    days: 'jsonb',
    most_interviews: 'int2',
  },
  employee_absence: {
    ...kept,
    employee: 'uuid',
    valid_from: 'date',
    valid_to: 'date',
    starts_at: 'int2?',
    ends_at: 'int2?',
    kind: 'text',
  },
  room: { ...kept, unit: 'uuid?', name: 'text' },
  interview_length: { ...kept, kind: 'text', minutes: 'int2' },
  offer_seats: { ...kept, unit: 'uuid', kind: 'text', valid_from: 'date', seats: 'int2' },
  calendar_feed: {
    municipality: 'int2',
    token_hash: 'bytea',
    employee: 'uuid',
    created_at: 'timestamptz',
    ended_at: 'timestamptz?',
  },
  contact_person: {
    ...fact,
    ...valid,
    role: 'text',
    employee: 'uuid?',
    name: 'text?',
    organisation: 'text?',
    phone: 'text?',
    email: 'text?',
  },
  availability_case: {
    ...fact,
    day: 'date',
    event: 'text',
    origin: 'uuid?',
    description: 'text',
    state: 'text',
    guidance_day: 'date?',
    guidance_text: 'text?',
    legal_basis_found: 'text?',
    legal_basis_reasons: 'text?',
    legal_basis_day: 'date?',
    legal_basis_by: 'uuid?',
    hearing_day: 'date?',
    hearing_deadline: 'date?',
    answer_day: 'date?',
    answer_text: 'text?',
    contact_day: 'date?',
    contact_text: 'text?',
    ground_found: 'text?',
    ground_reasons: 'text?',
    ground_day: 'date?',
    ground_by: 'uuid?',
    unwilling_found: 'text?',
    unwilling_reasons: 'text?',
    unwilling_day: 'date?',
    unwilling_by: 'uuid?',
    furthers_found: 'text?',
    furthers_reasons: 'text?',
    furthers_day: 'date?',
    furthers_by: 'uuid?',
    attendance: 'text?',
    earlier_sanction_day: 'date?',
    earlier_sanction_text: 'text?',
    warning_day: 'date?',
    warning_text: 'text?',
    proposal_considerations: 'text?',
    proposal_facts: 'text?',
    proposal_complaint: 'text?',
    proposal_days: 'int2?',
    proposal_monthly: 'int4?',
    proposal_already_deducted: 'int4?',
    proposal_spouse: 'text?',
    proposal_day: 'date?',
    proposal_by: 'uuid?',
    returned_reasons: 'text?',
    returned_day: 'date?',
    returned_by: 'uuid?',
    closed_reasons: 'text?',
    closed_day: 'date?',
    closed_by: 'uuid?',
  },
  offer_terms: {
    ...fact,
    day: 'date',
    activity: 'uuid',
    provider: 'text',
    p_number: 'text?',
    purpose: 'text?',
    aim: 'text',
    contact: 'text?',
    employees: 'numeric?',
    employer_signed: 'bool',
    employees_signed: 'text?',
    signed_on: 'date?',
  },
  offer_end: { ...fact, day: 'date', activity: 'uuid', reason: 'text', evaluation: 'text' },
  company: {
    municipality: 'int2',
    cvr: 'text',
    name: 'text',
    sector: 'text',
    last_month: 'numeric?',
    year_average: 'numeric?',
  },
  production_unit: {
    municipality: 'int2',
    p_number: 'text',
    cvr: 'text',
    name: 'text',
    street: 'text',
    postcode: 'text',
    town: 'text',
    employees: 'numeric?',
  },
  project: {
    ...valid,
    municipality: 'int2',
    id: 'uuid',
    project: 'uuid',
    name: 'text',
    purpose: 'text',
    target: 'int4?',
    measures: '_text',
    recorded_at: 'timestamptz',
    recorded_by: 'uuid?',
    superseded_at: 'timestamptz?',
  },
  project_part: { ...fact, ...valid, project: 'uuid', goal: 'text', ended: 'text?' },
  progress_answer: { ...fact, day: 'date', part: 'uuid', measure: 'text', value: 'int2' },
  reminder: {
    ...ofPerson,
    employee: 'uuid',
    due: 'date',
    content: 'text',
    created_at: 'timestamptz',
    created_by: 'uuid?',
    done_at: 'timestamptz?',
  },
  session: {
    municipality: 'int2',
    token_hash: 'bytea',
    employee: 'uuid',
    created_at: 'timestamptz',
    expires_at: 'timestamptz',
    ended_at: 'timestamptz?',
  },
  saved_view: {
    municipality: 'int2',
    id: 'uuid',
    employee: 'uuid',
    page: 'text',
    name: 'text',
    query: 'jsonb',
  },
  import_batch: {
    municipality: 'int2',
    id: 'uuid',
    recorded_at: 'timestamptz',
    recorded_by: 'uuid?',
    partial: 'bool',
    counts: 'jsonb',
  },
  schema_migration: { version: 'int4', name: 'text', checksum: 'text', applied_at: 'timestamptz' },
};

/** Columns that hold a code, and the list of `packages/law` it comes from. */
const coded: Readonly<Record<string, { readonly codes: readonly Code<string>[] }>> = {
  'person_record.education': educationLevels,
  'benefit_spell.benefit': benefits,
  'person_category.category': personCategories,
  'household.household': households,
  'interview.kind': interviewKinds,
  'interview.form': interviewForms,
  'interview.state': interviewStates,
  'interview.holder': interviewHolders,
  'activity.kind': activityKinds,
  'activity.sector': sectors,
  'absence.kind': absenceKinds,
  'exemption.scope': exemptionScopes,
  'exemption.ground': exemptionGrounds,
  'sickness_case.category': sicknessCategories,
  'sickness_case.counted_as': sickSpellKinds,
  'sickness_case.limit_group': sicknessLimitGroups,
  'sickness_decision.outcome': sicknessOutcomes,
  'sickness_decision.provision': extensionProvisions,
  'contact_person.role': contactRoles,
  'availability_case.event': availabilityEvents,
  'availability_case.state': availabilityCaseStates,
  'availability_case.attendance': attendanceForms,
  'availability_case.proposal_spouse': spouseWarnings,
  'plan_line.kind': planLineKinds,
  'project_part.ended': projectEnds,
  'progress_answer.measure': progressMeasures,
  'plan_line.party': planLineParties,
  'plan_line.state': planLineStates,
  'employee_absence.kind': employeeAbsenceKinds,
  'interview_length.kind': interviewKinds,
  'offer_seats.kind': activityKinds,
  'offer_terms.purpose': placementPurposes,
  'offer_terms.employees_signed': employeeStatements,
  'offer_end.reason': offerEndReasons,
  'company.sector': sectors,
  'letter.channel': letterChannels,
  'letter_delivery.state': letterStates,
  'letter_delivery.channel': letterChannels,
};

onEveryDatabase((database) => {
  describe('the migrated database', () => {
    test('has the tables and columns of the Database interface, and no others', async () => {
      const { rows } = await database().store.pool.query<{
        table: string;
        column: string;
        type: string;
      }>(
        `select c.relname as table, a.attname as column,
                t.typname || case when a.attnotnull then '' else '?' end as type
           from pg_class c
           join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
           join pg_type t on t.oid = a.atttypid
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
      );
      const found: Record<string, Record<string, string>> = {};
      for (const { table, column, type } of rows) (found[table] ??= {})[column] = type;
      expect(found).toEqual(described);
    });

    test.for(Object.entries(coded))('lets in the codes of the law in %s', async ([name, list]) => {
      const [table, column] = name.split('.');
      const { rows } = await database().store.pool.query<{ definition: string }>(
        `select pg_get_constraintdef(con.oid) as definition
           from pg_constraint con
           join pg_attribute a on a.attrelid = con.conrelid and con.conkey = array[a.attnum]
          where con.contype = 'c' and con.conrelid = $1::regclass and a.attname = $2`,
        [table, column],
      );
      const codes = [...(rows[0]?.definition ?? '').matchAll(/'([^']+)'/g)].map(([, code]) => code);
      expect(new Set(codes)).toEqual(new Set(list.codes.map(({ code }) => code)));
    });
  });
});
