import type { Day, Money } from '@rettidig/engine';
import {
  type AttendanceForm,
  type AvailabilityEvent,
  codeList,
  type CodeOf,
  type GroundJudgement,
  type Judged,
} from '@rettidig/law';

export const availabilityCaseStates = codeList('raadighedssag-status', [
  ['under-behandling', 'Under behandling', 'In progress'],
  ['til-godkendelse', 'Til godkendelse', 'Awaiting approval'],
  ['sanktion', 'Afgjort med sanktion', 'Decided with a sanction'],
  ['ingen-sanktion', 'Lukket uden sanktion', 'Closed without a sanction'],
]);
export type AvailabilityCaseState = CodeOf<typeof availabilityCaseStates>;

/** Whether a spouse gets the warning that goes with a sanction (LAS § 35, stk. 2). */
export const spouseWarnings = codeList('aegtefaelle-advarsel', [
  ['ingen-aegtefaelle', 'Borgeren har ingen ægtefælle', 'The citizen has no spouse'],
  ['vejledt', 'Ægtefællen får advarslen skriftligt', 'The spouse gets the warning in writing'],
  ['ikke-vejledt', 'Ægtefællen får ikke advarslen', 'The spouse does not get the warning'],
]);
export type SpouseWarning = CodeOf<typeof spouseWarnings>;

/** Something that happened on a day, and what shows it: text as the caseworker wrote it. */
export interface Told {
  readonly on: Day;
  readonly text: string;
}

/** What an employee has found, when and why. */
export interface Finding<T> {
  readonly found: T;
  readonly reasons: string;
  readonly on: Day;
  /** Id of the employee. */
  readonly by: string;
}

/** The decision as one employee proposes it to another. */
export interface Proposal {
  /** The main considerations (hovedhensyn, forvaltningsloven § 24). */
  readonly considerations: string;
  /** The facts that weigh (faktum, forvaltningsloven § 24). */
  readonly facts: string;
  /** How to complain, as the letter says it. */
  readonly complaint: string;
  /** Days to be deducted where no rule counts them; null where a rule does, or nobody knows. */
  readonly days: number | null;
  /** A month's benefit before tax; null when not known. */
  readonly monthly: Money | null;
  readonly alreadyDeducted: Money | null;
  /** Null where the decision carries no warning. */
  readonly spouse: SpouseWarning | null;
  readonly on: Day;
  readonly by: string;
}

/**
 * A case of a citizen who may not have been available for work (rådighedssag). It holds only what nothing else in the
 * case says; the rest of what the law asks about is derived (`evidence.ts`).
 */
export interface AvailabilityCase {
  readonly id: string;
  /** The day of the event. */
  readonly on: Day;
  readonly event: AvailabilityEvent;
  /** Id of the interview or activity it is about; null where there is none. */
  readonly origin: string | null;
  /** What happened. */
  readonly description: string;
  readonly state: AvailabilityCaseState;
  /** Guidance given outside Rettidig, and where its wording can be seen. */
  readonly guidance: Told | null;
  /** The paragraph, confirmed by a person, where no source of it is read here. */
  readonly legalBasis: Finding<string> | null;
  readonly hearing: { readonly on: Day; readonly deadline: Day } | null;
  /** The citizen's answer to the hearing. */
  readonly answer: Told | null;
  /** Personal contact that was no interview. */
  readonly contact: Told | null;
  readonly ground: Finding<Exclude<GroundJudgement, 'ikke-vurderet'>> | null;
  readonly unwilling: Finding<Exclude<Judged, 'ikke-vurderet'>> | null;
  readonly furthers: Finding<Exclude<Judged, 'ikke-vurderet'>> | null;
  readonly attendance: AttendanceForm | null;
  /** A decision on a sanction from before Rettidig, and where it can be seen. */
  readonly earlierSanction: Told | null;
  /** A written warning from before Rettidig, and where it can be seen. */
  readonly warning: Told | null;
  readonly proposal: Proposal | null;
  /** Why the second person sent the proposal back. */
  readonly returned: Omit<Finding<never>, 'found'> | null;
  /** The decision, or why the case was closed without one. */
  readonly closed: Omit<Finding<never>, 'found'> | null;
}

/** A case as it is opened. */
export function openedCase(
  is: Pick<AvailabilityCase, 'on' | 'event' | 'origin' | 'description'>,
): Omit<AvailabilityCase, 'id'> {
  return {
    ...is,
    state: 'under-behandling',
    guidance: null,
    legalBasis: null,
    hearing: null,
    answer: null,
    contact: null,
    ground: null,
    unwilling: null,
    furthers: null,
    attendance: null,
    earlierSanction: null,
    warning: null,
    proposal: null,
    returned: null,
    closed: null,
  };
}

/** Whether the case still is somebody's work. */
export const isOpen = ({ state }: Pick<AvailabilityCase, 'state'>): boolean =>
  state === 'under-behandling' || state === 'til-godkendelse';
