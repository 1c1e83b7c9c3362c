import type {
  AvailabilityCaseState,
  CaseStep,
  ComplaintKind,
  ComplaintOutcome,
  CourseEndReason,
  JobOrderKind,
  LabourStatusCode,
  ReferralOutcome,
  RiskOutsideReason,
  EmployeeAbsenceKind,
  ContactRole,
  LetterChannel,
  LetterKind,
  LetterState,
  EmployeeStatement,
  OfferEndReason,
  PlacementPurpose,
  PlanLineKind,
  PlanLineParty,
  PlanLineState,
  ProgressMeasure,
  ProjectEnd,
  SpouseWarning,
} from '@rettidig/casework';
import type {
  AbsenceKind,
  ActivityKind,
  AttendanceForm,
  AvailabilityEvent,
  Benefit,
  Category,
  EducationLevel,
  EducationStep,
  ExemptionGround,
  ExemptionScope,
  ExtensionProvision,
  Household,
  InterviewForm,
  InterviewHolder,
  InterviewKind,
  InterviewState,
  Sector,
  SicknessCategory,
  SicknessLimitGroup,
  SicknessOutcome,
  SickSpellKind,
} from '@rettidig/law';
import type { Day } from '@rettidig/engine';
import type { ColumnType } from 'kysely';
import type { Instant } from './column-types.ts';
import type { CommitteeTables } from './committee/tables.ts';
import type {
  Count,
  DayColumn,
  Identified,
  Json,
  Kept,
  Moment,
  OptionalDayColumn,
  Tenant,
} from './table-kinds.ts';

export type Role =
  | 'sagsbehandler'
  | 'teamleder'
  | 'oekonom'
  | 'udvalgssekretaer'
  | 'politiker'
  | 'administrator';
export type HistoryAction = 'registreret' | 'rettet' | 'annulleret';
export type ChangeSource = 'sagsbehandling' | 'import';

interface OfPerson extends Identified {
  readonly person: ColumnType<string, string, never>;
  readonly unit: string;
  readonly protected: boolean;
}

interface Fact extends OfPerson {
  readonly fact: ColumnType<string, string, never>;
  readonly external_id: ColumnType<string | null, string | null | undefined, never>;
  readonly recorded_at: Moment;
  readonly recorded_by: ColumnType<string | null, string | null | undefined, never>;
  readonly superseded_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
}

interface Valid {
  readonly valid_from: DayColumn;
  readonly valid_to: OptionalDayColumn;
}

/** The tables as the migrations leave them. `database.test.ts` holds this against the migrated database. */
export interface Database extends CommitteeTables {
  readonly municipality: Tenant & {
    readonly name: string;
    readonly demo_day: OptionalDayColumn;
  };
  readonly unit: Identified & { readonly external_id: string; readonly name: string };
  readonly employee: Identified & {
    readonly external_id: string;
    readonly name: string;
    readonly role: Role;
    readonly unit: string | null;
    readonly sees_protected: boolean;
  };
  readonly person: Identified & {
    readonly external_id: string;
    readonly cpr: string;
    readonly given_name: string;
    readonly family_name: string;
    readonly unit: string;
    readonly protected: boolean;
    readonly recorded_at: Moment;
    readonly version: ColumnType<number, number | undefined, number>;
  };
  readonly person_record: Fact & {
    readonly birth_date: DayColumn;
    readonly education: EducationLevel | null;
  };
  readonly assignment: Fact & Valid & { readonly employee: string };
  readonly contact_course: Fact & Valid & { readonly municipal_from_day_one: boolean };
  readonly benefit_spell: Fact & Valid & { readonly benefit: Benefit };
  readonly person_category: Fact & Valid & { readonly category: Category };
  readonly household: Fact & Valid & { readonly household: Household };
  readonly interview: Fact & {
    readonly day: DayColumn;
    readonly kind: InterviewKind;
    readonly form: InterviewForm;
    readonly state: InterviewState;
    readonly holder: InterviewHolder;
    readonly self_booked: boolean;
  };
  readonly activity: Fact &
    Valid & {
      readonly kind: ActivityKind;
      readonly sector: Sector | null;
      readonly given_on: OptionalDayColumn;
      readonly hours_per_week: ColumnType<string | null, number | null | undefined, never>;
    };
  readonly absence: Fact & Valid & { readonly kind: AbsenceKind };
  readonly exemption: Fact &
    Valid & { readonly scope: ExemptionScope; readonly ground: ExemptionGround };
  readonly skill_test: Fact & {
    readonly day: DayColumn;
    readonly needs_teaching: boolean | null;
  };
  readonly cv_entry: Fact & { readonly day: DayColumn };
  readonly sickness_case: Fact &
    Valid & {
      readonly category: SicknessCategory;
      readonly employed: boolean;
      readonly expected_well: OptionalDayColumn;
      readonly both_expect: boolean;
      readonly fast_track_on: OptionalDayColumn;
      readonly counted_as: SickSpellKind;
      readonly limit_group: SicknessLimitGroup;
    };
  readonly sickness_decision: Fact & {
    readonly day: DayColumn;
    readonly outcome: SicknessOutcome;
    readonly provision: ExtensionProvision | null;
    readonly event_on: OptionalDayColumn;
  };
  readonly read_log: Identified & {
    readonly read_at: Moment;
    readonly reader: string | null;
    readonly purpose: string;
    readonly persons: readonly string[];
  };
  readonly history: Identified & {
    readonly recorded_at: Moment;
    readonly recorded_by: string | null;
    readonly source: ChangeSource;
    readonly action: HistoryAction;
    readonly subject: string;
    readonly fact: string;
    readonly person: string | null;
    readonly unit: string | null;
    readonly protected: boolean | null;
    readonly before: Json;
    readonly after: Json;
    readonly reason: string | null;
    readonly decision: string | null;
  };
  readonly outbox_message: OfPerson & {
    readonly kind: 'haendelsesbesked' | 'meddelelsesbesked';
    readonly event: string;
    readonly payload: Json;
    readonly created_at: Moment;
    readonly sent_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
    readonly decision: string | null;
  };
  readonly decision: OfPerson & {
    readonly step: CaseStep;
    readonly on_day: DayColumn;
    readonly decided_at: Moment;
    readonly decided_by: string | null;
    readonly version: number;
    readonly facts: Json;
    readonly explanations: Json;
    readonly undoes: string | null;
  };
  readonly journal_note: OfPerson & {
    readonly decision: string;
    readonly day: DayColumn;
    readonly heading: string;
    readonly content: string;
    readonly corrects: string | null;
    readonly recorded_at: Moment;
    readonly recorded_by: string | null;
  };
  readonly letter: OfPerson & {
    readonly decision: string;
    readonly kind: LetterKind;
    readonly template_version: number;
    readonly channel: LetterChannel;
    readonly content: Json;
    readonly created_at: Moment;
    readonly created_by: string | null;
  };
  readonly letter_delivery: OfPerson & {
    readonly letter: string;
    readonly number: number;
    readonly at: Moment;
    readonly state: LetterState;
    readonly note: string | null;
    readonly channel: LetterChannel | null;
    readonly recorded_by: string | null;
  };
  readonly letter_template: Tenant & {
    readonly kind: LetterKind;
    readonly version: number;
    readonly title: string | null;
    readonly content: string | null;
    readonly created_at: Moment;
    readonly created_by: string | null;
  };
  readonly booking: Fact & {
    readonly interview: string;
    readonly day: DayColumn;
    readonly starts_at: number;
    readonly minutes: number;
    readonly employee: string;
    readonly place: string | null;
  };
  readonly plan_line: Fact & {
    readonly day: DayColumn;
    readonly kind: PlanLineKind;
    readonly content: string;
    readonly party: PlanLineParty;
    readonly due: OptionalDayColumn;
    readonly state: PlanLineState;
    readonly origin: string | null;
  };
  readonly education_order: Fact & {
    readonly day: DayColumn;
    readonly step: EducationStep;
    readonly education: string | null;
    readonly institution: string | null;
    readonly institution_address: string | null;
    readonly notified: boolean;
  };
  readonly contact_details: Fact &
    Valid & {
      readonly street: string;
      readonly postcode: string;
      readonly town: string;
      readonly phone: string | null;
      readonly email: string | null;
      readonly exempt_from_digital_post: boolean;
    };
  readonly contact_person: Fact &
    Valid & {
      readonly role: ContactRole;
      readonly employee: string | null;
      readonly name: string | null;
      readonly organisation: string | null;
      readonly phone: string | null;
      readonly email: string | null;
    };
  readonly availability_case: Fact & {
    readonly day: DayColumn;
    readonly event: AvailabilityEvent;
    readonly origin: string | null;
    readonly description: string;
    readonly state: AvailabilityCaseState;
    readonly guidance_day: OptionalDayColumn;
    readonly guidance_text: string | null;
    readonly legal_basis_found: string | null;
    readonly legal_basis_reasons: string | null;
    readonly legal_basis_day: OptionalDayColumn;
    readonly legal_basis_by: string | null;
    readonly hearing_day: OptionalDayColumn;
    readonly hearing_deadline: OptionalDayColumn;
    readonly answer_day: OptionalDayColumn;
    readonly answer_text: string | null;
    readonly contact_day: OptionalDayColumn;
    readonly contact_text: string | null;
    readonly ground_found: 'ingen-rimelig-grund' | 'rimelig-grund' | null;
    readonly ground_reasons: string | null;
    readonly ground_day: OptionalDayColumn;
    readonly ground_by: string | null;
    readonly unwilling_found: 'vurderet-ja' | 'vurderet-nej' | null;
    readonly unwilling_reasons: string | null;
    readonly unwilling_day: OptionalDayColumn;
    readonly unwilling_by: string | null;
    readonly furthers_found: 'vurderet-ja' | 'vurderet-nej' | null;
    readonly furthers_reasons: string | null;
    readonly furthers_day: OptionalDayColumn;
    readonly furthers_by: string | null;
    readonly attendance: AttendanceForm | null;
    readonly earlier_sanction_day: OptionalDayColumn;
    readonly earlier_sanction_text: string | null;
    readonly warning_day: OptionalDayColumn;
    readonly warning_text: string | null;
    readonly proposal_considerations: string | null;
    readonly proposal_facts: string | null;
    readonly proposal_complaint: string | null;
    readonly proposal_days: number | null;
    readonly proposal_monthly: number | null;
    readonly proposal_already_deducted: number | null;
    readonly proposal_spouse: SpouseWarning | null;
    readonly proposal_day: OptionalDayColumn;
    readonly proposal_by: string | null;
    readonly returned_reasons: string | null;
    readonly returned_day: OptionalDayColumn;
    readonly returned_by: string | null;
    readonly closed_reasons: string | null;
    readonly closed_day: OptionalDayColumn;
    readonly closed_by: string | null;
  };
  readonly offer_terms: Fact & {
    readonly day: DayColumn;
    readonly activity: string;
    readonly provider: string;
    readonly p_number: string | null;
    readonly purpose: PlacementPurpose | null;
    readonly aim: string;
    readonly contact: string | null;
    readonly employees: ColumnType<string | null, number | null | undefined, never>;
    readonly employer_signed: boolean;
    readonly employees_signed: EmployeeStatement | null;
    readonly signed_on: OptionalDayColumn;
  };
  readonly offer_end: Fact & {
    readonly day: DayColumn;
    readonly activity: string;
    readonly reason: OfferEndReason;
    readonly evaluation: string;
  };
  readonly company: Tenant & {
    readonly cvr: string;
    readonly name: string;
    readonly sector: Sector;
    readonly last_month: Count;
    readonly year_average: Count;
  };
  readonly production_unit: Tenant & {
    readonly p_number: string;
    readonly cvr: string;
    readonly name: string;
    readonly street: string;
    readonly postcode: string;
    readonly town: string;
    readonly employees: Count;
  };
  readonly course_end: Fact & {
    readonly day: DayColumn;
    readonly course: string;
    readonly reason: CourseEndReason;
  };
  readonly labour_status: Fact &
    Valid & {
      readonly status: LabourStatusCode;
      readonly hours_per_week: ColumnType<string | null, number | null | undefined, never>;
    };
  readonly benefit_amount: Fact & Valid & { readonly benefit: Benefit; readonly monthly: number };
  readonly complaint: Fact & {
    readonly day: DayColumn;
    readonly kind: ComplaintKind;
    readonly outcome: ComplaintOutcome | null;
  };
  readonly referral: Fact & {
    readonly day: DayColumn;
    readonly job_order: string;
    readonly outcome: ReferralOutcome | null;
  };
  readonly risk_mark: Fact &
    Valid & {
      readonly letter_on: OptionalDayColumn;
      readonly contact_on: OptionalDayColumn;
      readonly broker_on: OptionalDayColumn;
      readonly outside: RiskOutsideReason | null;
      readonly asked_on: OptionalDayColumn;
      readonly granted_on: OptionalDayColumn;
      readonly education_wish_on: OptionalDayColumn;
      readonly education_from: OptionalDayColumn;
    };
  readonly job_order: Kept & {
    readonly external_id: string | null;
    readonly job_order: string;
    readonly day: DayColumn;
    readonly employer: string;
    readonly p_number: string | null;
    readonly sector: Sector;
    readonly kind: JobOrderKind;
    readonly title: string;
    readonly places: number;
    readonly closed_on: OptionalDayColumn;
  };
  readonly company_alliance: Kept &
    Valid & {
      readonly external_id: string | null;
      readonly alliance: string;
      readonly company: string;
      readonly cvr: string | null;
    };
  readonly inhabitant_count: Kept & {
    readonly inhabitant_count: string;
    readonly aged_18_64: number;
  };
  readonly settled_rows: Tenant & {
    readonly kept_at: ColumnType<Instant, Instant, Instant>;
    readonly made_on: DayColumn;
    readonly program: ColumnType<string, string, string>;
    readonly content: ColumnType<Buffer, Buffer, Buffer>;
  };
  readonly offer_price: Kept &
    Valid & {
      readonly price: string;
      readonly provider: string;
      readonly offer: string;
      readonly kind: string | null;
      readonly hours_per_week: Count;
      /** Øre, as text: bigint. */
      readonly amount: ColumnType<string, string, never>;
      readonly per: 'uge' | 'maaned' | 'aar' | 'forloeb';
      readonly months: Count;
      readonly note: string;
      readonly source: string;
    };
  readonly figure_target: Kept &
    Valid & {
      readonly target: string;
      readonly measure: string;
      readonly filter: Json;
      readonly value: ColumnType<string, string, never>;
      readonly margin: ColumnType<string, string, never>;
      readonly source: string;
    };
  readonly figure_snapshot: Identified & {
    readonly measure: string;
    readonly definition: string;
    readonly filter: Json;
    readonly split_by: string | null;
    readonly period_kind: string;
    readonly valid_from: DayColumn;
    readonly valid_to: DayColumn;
    readonly as_known_at: Moment;
    readonly law_day: DayColumn;
    readonly cells: Json;
    readonly unit: string;
    readonly hash: string;
    readonly public: boolean;
    readonly taken_at: Moment;
    readonly taken_by: string | null;
    readonly note: string;
  };
  readonly measure_definition: {
    readonly municipality: number;
    readonly hash: string;
    readonly measure: string;
    readonly definition: string;
    readonly recorded_at: Moment;
  };
  readonly project_evaluation_snapshot: Identified & {
    readonly project: string;
    readonly looked_at: string;
    readonly price: Json | null;
    readonly as_known_at: Moment;
    readonly on_day: DayColumn;
    readonly lines: Json;
    readonly hash: string;
    readonly taken_at: Moment;
    readonly taken_by: string | null;
    readonly note: string;
  };
  readonly external_table: Identified & {
    readonly source: 'jobindsats-v2' | 'jobindsats-v3' | 'statbank' | 'fil';
    readonly table_id: string;
    readonly title: string;
    readonly fetched_at: Moment;
    readonly fetched_by: string | null;
    readonly updated_at: OptionalDayColumn;
    readonly next_update: OptionalDayColumn;
    readonly superseded_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
    readonly dimensions: readonly string[];
    readonly measures: readonly string[];
    readonly content: Json;
    readonly restored_from: string | null;
  };
  readonly external_attempt: Identified & {
    readonly source: 'jobindsats-v2' | 'jobindsats-v3' | 'statbank';
    readonly table_id: string;
    readonly tried_at: Moment;
    readonly asked: Json;
    readonly message: string | null;
  };
  readonly benchmark_round: Kept & {
    readonly round: string;
    readonly name: string;
    readonly year: number;
    readonly choices: Json;
    readonly state: 'aaben' | 'lukket';
    readonly earlier_round: string | null;
  };
  readonly benchmark_participant: Kept & {
    readonly participant: string;
    readonly round: string;
    readonly name: string;
  };
  readonly benchmark_file: Identified & {
    readonly uploaded_at: Moment;
    readonly uploaded_by: string | null;
    readonly superseded_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
    readonly round: string;
    readonly participant: string | null;
    readonly kind: 'indberetning' | 'tabeller';
    readonly file_name: string;
    readonly sha256: string;
    readonly content: Json;
    readonly remarks: Json;
  };
  readonly benchmark_answer: Kept & {
    readonly answer: string;
    readonly file: string;
    readonly place: string;
    readonly question: string;
    readonly content: string;
  };
  readonly benchmark_comment: Kept & {
    readonly comment: string;
    readonly round: string;
    readonly participant: string;
    readonly chapter: string;
    readonly content: string;
  };
  readonly economy_account: Kept & {
    readonly account: string;
    readonly kind: 'reform' | 'businesscase';
    readonly title: string;
    readonly content: string;
  };
  readonly business_case_month: Kept & {
    readonly counting: string;
    readonly account: string;
    readonly month: Day;
    readonly persons: string;
    readonly fewer_under_30: string;
    readonly fewer_over_30: string;
    readonly source: string;
  };
  readonly ceiling_value: Kept & {
    readonly ceiling: string;
    readonly kind:
      | 'driftsloft'
      | 'driftsloft-statens-andel'
      | 'mentorramme'
      | 'mentorramme-statens-andel'
      | 'genberegnet-driftsloft'
      | 'genberegnet-tab';
    readonly benefit_group: string;
    readonly value: string;
    readonly valid_from: Day;
    readonly valid_to: Day;
    readonly source: string;
  };
  readonly finance_input: Kept & {
    readonly input: string;
    readonly field: string;
    readonly key: string;
    readonly year: number;
    readonly value: string;
    readonly source: string;
  };
  readonly reform_replay: Kept & {
    readonly replay: string;
    readonly account: string;
    readonly question: Json;
    readonly answer: Json;
  };
  readonly budget_post: Kept &
    Valid & {
      readonly post: string;
      readonly name: string;
      readonly appropriation:
        | 'serviceramme'
        | 'overfoersel'
        | 'aktivering'
        | 'central-refusion'
        | 'tilskud'
        | 'andet'
        | null;
      readonly area: string | null;
      readonly accounts: Json;
      readonly benefits: Json;
      readonly quantity: 'helaarspersoner' | 'egen-optaelling' | 'ingen';
    };
  readonly budget_entry: Kept & {
    readonly entry: string;
    readonly kind: 'oprindeligt' | 'tillaegsbevilling' | 'omplacering';
    readonly decided_on: DayColumn;
    readonly source: string;
    readonly note: string;
    readonly lines: Json;
  };
  readonly budget_profile: Kept & {
    readonly profile: string;
    readonly post: string;
    readonly year: number;
    readonly kind: 'jaevn' | 'som-sidste-aar' | 'indtastet';
    readonly weights: Json | null;
  };
  readonly budget_count: Kept & {
    readonly count: string;
    readonly post: string;
    readonly month: DayColumn;
    readonly value: ColumnType<string, string, never>;
    readonly source: string;
  };
  readonly budget_remark: Kept & {
    readonly remark: string;
    readonly post: string;
    readonly year: number;
    readonly content: string;
  };
  readonly budget_setting: Kept & {
    readonly setting: string;
    readonly name: 'graense' | 'kolonner';
    readonly content: Json;
  };
  readonly account_month: Kept & {
    readonly month: DayColumn;
    readonly file: string;
    readonly file_name: string;
    readonly sha256: string;
    readonly accounts: Json;
    readonly difference: ColumnType<string, string, never> | null;
  };
  readonly project: Identified &
    Valid & {
      readonly project: string;
      readonly name: string;
      readonly purpose: string;
      readonly target: number | null;
      readonly measures: readonly ProgressMeasure[];
      readonly recorded_at: Moment;
      readonly recorded_by: string | null;
      readonly superseded_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
    };
  readonly project_part: Fact &
    Valid & {
      readonly project: string;
      readonly goal: string;
      readonly ended: ProjectEnd | null;
    };
  readonly progress_answer: Fact & {
    readonly day: DayColumn;
    readonly part: string;
    readonly measure: ProgressMeasure;
    readonly value: number;
  };
  readonly refund_file: Identified & {
    readonly uploaded_at: Moment;
    readonly uploaded_by: string | null;
    readonly superseded_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
    readonly file_name: string;
    readonly sha256: string;
    readonly weeks: Json;
    readonly claims: number;
    readonly left_out: Json;
  };
  readonly refund_row: OfPerson & {
    readonly file: string;
    readonly line: number;
    readonly week: DayColumn;
    readonly benefit: Benefit;
    readonly computed: number;
    readonly refund: number | null;
    readonly cofinance: number | null;
    readonly payer: string;
    readonly week_number: number | null;
  };
  readonly refund_note: OfPerson & {
    readonly recorded_at: Moment;
    readonly recorded_by: string | null;
    readonly superseded_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
    readonly note: string;
    readonly valid_from: DayColumn;
    readonly valid_to: DayColumn;
    readonly benefit: Benefit;
    readonly cause: string;
    readonly content: string;
  };
  readonly reminder: OfPerson & {
    readonly employee: string;
    readonly due: DayColumn;
    readonly content: string;
    readonly created_at: Moment;
    readonly created_by: string | null;
    readonly done_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
  };
  readonly session: Tenant & {
    readonly token_hash: Buffer;
    readonly employee: string;
    readonly created_at: Moment;
    readonly expires_at: ColumnType<Instant, Instant, Instant>;
    readonly ended_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
  };
  readonly import_batch: Identified & {
    readonly recorded_at: Moment;
    readonly recorded_by: string | null;
    readonly partial: boolean;
    readonly counts: Json;
  };
  readonly saved_view: Identified & {
    readonly employee: string;
    readonly page: string;
    readonly name: string;
    readonly query: ColumnType<unknown, string, string>;
  };
  readonly working_week: Kept & {
    readonly employee: string | null;
    readonly valid_from: DayColumn;
    readonly days: Json;
    readonly most_interviews: number;
  };
  readonly employee_absence: Kept & {
    readonly employee: string;
    readonly valid_from: DayColumn;
    readonly valid_to: DayColumn;
    readonly starts_at: number | null;
    readonly ends_at: number | null;
    readonly kind: EmployeeAbsenceKind;
  };
  readonly room: Kept & { readonly unit: string | null; readonly name: string };
  readonly interview_length: Kept & { readonly kind: InterviewKind; readonly minutes: number };
  readonly offer_seats: Kept & {
    readonly unit: string;
    readonly kind: ActivityKind;
    readonly valid_from: DayColumn;
    readonly seats: number;
  };
  readonly calendar_feed: Tenant & {
    readonly token_hash: Buffer;
    readonly employee: string;
    readonly created_at: Moment;
    readonly ended_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
  };
  readonly schema_migration: {
    readonly version: number;
    readonly name: string;
    readonly checksum: string;
    readonly applied_at: Moment;
  };
}
