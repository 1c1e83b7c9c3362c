import type { Day } from '@rettidig/engine';
import type { Matter } from '../matter/index.ts';
import type { Decision } from './decision.ts';

/** A member at a meeting; `name` is how the minutes know the member. */
export interface Participant {
  readonly name: string;
  /** The letter of the party; null: not printed. */
  readonly party: string | null;
  readonly role: 'formand' | 'naestformand' | 'medlem' | 'stedfortraeder';
  /** Whom a substitute has come for; absent: nobody is named. */
  readonly standsInFor?: string;
  readonly presence: 'til-stede' | 'afbud' | 'fravaerende';
  /** Minutes since midnight of coming late and of leaving early. */
  readonly arrived: number | null;
  readonly left: number | null;
}

/** Somebody who is there without being a member: staff, or a guest for some of the items. */
export interface Attendee {
  readonly name: string;
  /** Empty: for the whole meeting. */
  readonly items: readonly number[];
}

/** A point of the agenda with what came of it. */
export interface AgendaItem extends Matter {
  /** From 1, as printed. */
  readonly number: number;
  /** Why a matter that came too late cannot wait; null: it came in time. */
  readonly late: string | null;
  /** Members who were not there for this point, or took no part because they are disqualified (inhabil). */
  readonly absent: readonly string[];
  readonly disqualified: readonly string[];
  /** Null: not decided yet, or printed without one. */
  readonly decision: Decision | null;
}

/** A line of the signature sheet. */
export interface Approval {
  readonly member: string;
  readonly state: 'godkendt' | 'afventer' | 'ikke-godkendt';
  readonly on: Day | null;
}

/** A meeting, in the one shape there is: whether it is entered here, or read from an old paper. */
export interface Meeting {
  readonly municipality: string;
  readonly body: string;
  readonly on: Day;
  /** Minutes since midnight; null: not printed. */
  readonly from: number | null;
  readonly to: number | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly attendees: readonly Attendee[];
  readonly items: readonly AgendaItem[];
  readonly approvals: readonly Approval[];
}
