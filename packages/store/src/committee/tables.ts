import type {
  DayColumn,
  Identified,
  Json,
  Kept,
  Moment,
  OptionalDayColumn,
  OptionalMoment,
} from '../table-kinds.ts';

/** The tables of the committees; what their columns mean stands in the migration. */
export interface CommitteeTables {
  readonly committee_body: Kept & {
    readonly body: string;
    readonly name: string;
    readonly kind: string;
    readonly form: string;
    readonly competence: string;
    readonly next_body: string | null;
    readonly secretary: string | null;
    readonly agenda_weekdays: number;
    readonly approval_weekdays: number;
    readonly closed_on: OptionalDayColumn;
  };
  readonly committee_seat: Kept & {
    readonly seat: string;
    readonly body: string;
    readonly name: string;
    readonly party: string | null;
    readonly role: string;
    readonly substitutes: string | null;
    readonly employee: string | null;
    readonly valid_from: DayColumn;
    readonly valid_to: OptionalDayColumn;
  };
  readonly committee_term: Kept & {
    readonly term: string;
    readonly name: string;
    readonly valid_from: DayColumn;
    readonly valid_to: OptionalDayColumn;
  };
  readonly committee_licence: Kept & { readonly licence: string; readonly address: string };
  readonly committee_form: Kept & {
    readonly form: string;
    readonly name: string;
    readonly content: Json;
  };
  readonly committee_kle: Kept & {
    readonly kle: string;
    readonly part: string;
    readonly source: string;
    readonly issued_on: OptionalDayColumn;
    readonly content: Json;
  };
  readonly committee_matter: Kept & {
    readonly matter: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly state: string;
    readonly title: string;
    readonly type: string | null;
    readonly case_number: string | null;
    readonly content: Json;
    readonly responsible: string | null;
    readonly follows: string | null;
    readonly drafted: Json | null;
  };
  readonly committee_file: Identified & {
    readonly uploaded_at: Moment;
    readonly uploaded_by: string | null;
    readonly body: string;
    readonly sealed: boolean;
    readonly name: string;
    readonly type: string;
    readonly bytes: Buffer;
    readonly size: number;
    readonly sha256: string;
    readonly words: string | null;
    readonly unseen: Json;
  };
  readonly committee_file_reading: Identified & {
    readonly read_at: Moment;
    readonly file: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly version: number;
    readonly sha256: string;
    readonly parts: Json;
    readonly unseen: Json;
  };
  readonly committee_attachment: Kept & {
    readonly attachment: string;
    readonly matter: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly open: boolean;
    readonly position: number;
    readonly title: string;
    readonly document_number: string | null;
    readonly file: string | null;
  };
  readonly committee_insert: Kept & {
    readonly insert_id: string;
    readonly matter: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly key: string;
    readonly what: string;
    readonly source: Json;
    readonly shown: Json;
    readonly as_known_at: Moment;
    readonly hash: string;
  };
  readonly committee_meeting: Kept & {
    readonly meeting: string;
    readonly body: string;
    readonly held_on: DayColumn;
    readonly starts_at: number | null;
    readonly ends_at: number | null;
    readonly place: string | null;
    readonly state: string;
    readonly sent_on: OptionalDayColumn;
    readonly participants: Json;
    readonly attendees: Json;
    readonly archive: string | null;
  };
  readonly committee_guest: Kept & {
    readonly guest: string;
    readonly meeting: string;
    readonly item: string | null;
    readonly matter: string | null;
    readonly body: string;
    readonly sealed: boolean;
    readonly number: number | null;
    readonly place: number;
    readonly name: string;
  };
  readonly committee_item: Kept & {
    readonly item: string;
    readonly meeting: string;
    readonly matter: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly position: number;
    readonly late: string | null;
    readonly absent: Json;
    readonly disqualified: Json;
    readonly decision: Json | null;
  };
  readonly committee_ballot: Kept & {
    readonly ballot: string;
    readonly meeting: string;
    readonly item: string;
    readonly matter: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly about: string;
    readonly state: string;
  };
  readonly committee_cast: Kept & {
    readonly cast_id: string;
    readonly ballot: string;
    readonly matter: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly member: string;
    readonly vote: string;
  };
  readonly committee_minutes: Identified & {
    readonly recorded_at: Moment;
    readonly recorded_by: string | null;
    readonly meeting: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly version: number;
    readonly reason: string;
    readonly content: Json;
  };
  readonly committee_approval: Kept & {
    readonly approval: string;
    readonly minutes: string;
    readonly version: number;
    readonly meeting: string;
    readonly body: string;
    readonly seat: string | null;
    readonly member: string;
    readonly state: string;
    readonly signed_on: OptionalDayColumn;
    readonly due_on: OptionalDayColumn;
  };
  readonly committee_remark: Kept & {
    readonly approval: string;
    readonly meeting: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly remark: string;
  };
  readonly committee_task: Kept & {
    readonly task: string;
    readonly body: string;
    readonly sealed: boolean;
    readonly kind: string;
    readonly title: string;
    readonly quote: string;
    readonly meeting: string | null;
    readonly matter: string | null;
    readonly due_on: OptionalDayColumn;
    readonly due_month: boolean;
    readonly responsible: string | null;
    readonly state: string;
    readonly answered_by: string | null;
    readonly answered_at: string | null;
    readonly note: string;
  };
  readonly committee_wheel: Kept & {
    readonly wheel: string;
    readonly body: string;
    readonly title: string;
    readonly months: Json;
    readonly draft: string | null;
    readonly note: string;
  };
  readonly committee_wheel_turn: Kept & {
    readonly turn: string;
    readonly wheel: string;
    readonly body: string;
    readonly month: DayColumn;
    readonly matter: string | null;
    readonly reason: string;
  };
  readonly committee_plan: Kept & {
    readonly plan: string;
    readonly body: string;
    readonly name: string;
    readonly steps: Json;
  };
  readonly committee_plan_turn: Kept & {
    readonly turn: string;
    readonly plan: string;
    readonly body: string;
    readonly step: string;
    readonly matter: string | null;
    readonly reason: string;
  };
  readonly committee_archive: Kept & {
    readonly archive: string;
    readonly body: string | null;
    readonly file_name: string;
    readonly sha256: string;
    readonly words: string;
    readonly content: Json;
    readonly state: string;
  };
  readonly committee_archive_file: Kept & {
    readonly archive: string;
    readonly body: string | null;
    readonly file_name: string;
    readonly type: string;
    readonly bytes: Buffer;
    readonly sha256: string;
  };
  readonly committee_publication: Kept & {
    readonly publication: string;
    readonly meeting: string;
    readonly body: string;
    readonly kind: string;
    readonly held_on: DayColumn;
    readonly body_name: string;
    readonly state: string;
    readonly content: Json;
    readonly words: string;
    readonly prepared_by: string;
    readonly released_by: string | null;
    readonly first_released_at: OptionalMoment;
    readonly released_at: OptionalMoment;
    readonly cancelled: boolean;
  };
  readonly committee_clearance: Kept & {
    readonly clearance: string;
    readonly body: string;
    readonly findings: Json;
    readonly reason: string;
  };
  readonly committee_published_file: Kept & {
    readonly publication: string;
    readonly body: string;
    readonly attachment: string;
    readonly name: string;
    readonly type: string;
    readonly bytes: Buffer;
    readonly sha256: string;
    readonly released: boolean;
  };
  readonly committee_published_words: Kept & {
    readonly publication: string;
    readonly body: string;
    readonly attachment: string;
    readonly point: number;
    readonly place: number;
    readonly piece: number;
    readonly version: number;
    readonly words: string;
    readonly found_by: string;
    readonly released: boolean;
  };
}
