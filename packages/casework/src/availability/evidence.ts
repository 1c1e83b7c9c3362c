import { type Day, valueOf } from '@rettidig/engine';
import {
  type DayOrNot,
  type SanctionCase,
  type SanctionConditionCode,
  sanctionKind,
  sanctionWarning,
  type TargetGroup,
} from '@rettidig/law';
import { groupOn } from '../duties/derive.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { LetterKind } from '../letters/letter-kind.ts';
import type { LetterState } from '../letters/letter.ts';
import type { AvailabilityCase } from './availability-case.ts';

/** A letter of the citizen's, as far as it proves something. */
export interface LetterEvidence {
  readonly id: string;
  readonly kind: LetterKind;
  /** The day of the case on which it was written. */
  readonly on: Day;
  readonly state: LetterState;
  /** Ids of the facts that the decision behind it changed. */
  readonly facts: readonly string[];
}

/** Everything an availability case is judged on. */
export interface AvailabilityView {
  readonly file: CaseFile;
  /** The citizen's other availability cases. */
  readonly others: readonly AvailabilityCase[];
  readonly letters: readonly LetterEvidence[];
  readonly one: AvailabilityCase;
  /** The day a decision would be made. */
  readonly on: Day;
}

/** Something in the case that shows that a condition is met. */
export type Evidence =
  | { readonly kind: 'samtale' | 'tilbud' | 'brev' | 'sag'; readonly id: string; readonly on: Day }
  | { readonly kind: 'oplyst'; readonly on: Day; readonly text: string }
  | {
      readonly kind: 'vurderet';
      readonly on: Day;
      readonly text: string;
      /** Id of the employee who judged. */
      readonly by: string;
    };

const isAlive = ({ state }: LetterEvidence): boolean =>
  state !== 'afvist' && state !== 'tilbagekaldt';
/** Whether a letter is on its way to the citizen, or there. */
export const hasLeft = ({ state }: Pick<LetterEvidence, 'state'>): boolean =>
  state === 'afsendt' || state === 'leveret' || state === 'udskrevet';

/** The letter that proves that the citizen was guided by the day of the event. One that never left guided nobody. */
function guidanceLetter({ letters, one }: AvailabilityView): LetterEvidence | null {
  const sent = letters.filter((letter) => letter.kind === 'vejledning' && hasLeft(letter));
  return sent.filter(({ on }) => on <= one.on).toSorted((a, b) => b.on - a.on)[0] ?? null;
}

/**
 * The hearing letter. One that was withdrawn or could not be delivered is none; neither is one that still waits in the
 * queue when the deadline is over and nobody has answered.
 */
function hearingLetter({ letters, one, on }: AvailabilityView): LetterEvidence | null {
  const { hearing, answer } = one;
  if (hearing === null) return null;
  const last = letters
    .filter(
      (letter) =>
        letter.kind === 'partshoering' && letter.on === hearing.on && letter.facts.includes(one.id),
    )
    .find(isAlive);
  if (last === undefined) return null;
  return hasLeft(last) || answer !== null || on <= hearing.deadline ? last : null;
}

/** Talks with the citizen after the event, oldest first: interviews held, and what else was registered. */
function contacts({ file, one, on }: AvailabilityView): readonly Evidence[] {
  const interviews = file.interviews
    .filter(
      (interview) =>
        interview.state === 'afholdt' &&
        interview.holder === 'kommune' &&
        interview.id !== one.origin &&
        interview.on >= one.on &&
        interview.on <= on,
    )
    .map(({ id, on: held }): Evidence => ({ kind: 'samtale', id, on: held }));
  const told: readonly Evidence[] =
    one.contact === null ? [] : [{ kind: 'oplyst', ...one.contact }];
  return [...interviews, ...told].toSorted((a, b) => a.on - b.on);
}

/** The first day the citizen was in contact after the event; null while it has not happened. */
export function contactRestoredOn(view: AvailabilityView): Day | null {
  return contacts(view).find(({ on }) => on >= view.one.on)?.on ?? null;
}

/** Sanctions decided before the event. */
const earlierCases = ({ others, one }: AvailabilityView): readonly AvailabilityCase[] =>
  others.filter(
    ({ state, closed }) => state === 'sanktion' && closed !== null && closed.on <= one.on,
  );

/** Whether the decision of a case carried the whole warning, to the spouse too. */
function carriedWarning(view: AvailabilityView, earlier: AvailabilityCase): boolean {
  const { proposal } = earlier;
  const spouse = proposal?.spouse ?? null;
  if (spouse === null || !givesWarning(groupOn(view.file, earlier.on), earlier)) return false;
  const lacking = sanctionWarning.decide(
    {
      nextTime: true,
      onlyForAttendance: true,
      caseCloses: true,
      spousesCase: true,
      married: spouse !== 'ingen-aegtefaelle',
      spouseTold: spouse === 'vejledt',
    },
    earlier.on,
  );
  return valueOf(lacking)?.length === 0;
}

/** Whether the decision of a case warns of a sharpened sanction: where the law has one for the group. */
export function givesWarning(
  group: TargetGroup | null,
  { event, on }: Pick<AvailabilityCase, 'event' | 'on'>,
): boolean {
  if (group === null || event === 'gentagen-manglende-raadighed') return false;
  const kind = sanctionKind.decide({ group, event: 'gentagen-manglende-raadighed' }, on);
  return kind.outcome === 'afgjort';
}

/**
 * The facts of the law's gate, derived from the whole case; null when the citizen had no target group on the day of
 * the event.
 * @param approved a second person approves the decision
 */
export function sanctionCaseOf(view: AvailabilityView, approved: boolean): SanctionCase | null {
  const { file, one, on } = view;
  const group = groupOn(file, one.on);
  if (group === null) return null;
  const letter = guidanceLetter(view);
  const hearing = hearingLetter(view);
  const proposal = proposalOf(one);
  return {
    group,
    event: one.event,
    eventOn: one.on,
    eventDocumented: one.description.trim() !== '',
    legalBasisConfirmed: one.legalBasis !== null,
    guidedOn: guidedOn(letter, one),
    guidanceProof: letter !== null || (one.guidance?.text ?? '') !== '',
    // Asked of events before 2020 only, and nothing in a case tells it.
    inEducationOrder: false,
    earlierSanction: earlierCases(view).length > 0 || one.earlierSanction !== null,
    warned:
      earlierCases(view).some((earlier) => carriedWarning(view, earlier)) || one.warning !== null,
    hearingSentOn: hearing === null ? 'ikke-sket' : hearing.on,
    hearingDeadline: hearing === null ? 'ikke-sket' : orNot(one.hearing?.deadline),
    answeredOn: orNot(one.answer?.on),
    contactOn: orNot(contactRestoredOn(view) ?? one.contact?.on),
    ground: one.ground?.found ?? 'ikke-vurderet',
    groundReasons: (one.ground?.reasons ?? '') !== '',
    groundJudgedOn: orNot(one.ground?.on),
    unwilling: one.unwilling?.found ?? 'ikke-vurderet',
    furthers: one.furthers?.found ?? 'ikke-vurderet',
    attendance: one.attendance ?? 'ingen',
    reasoned: (proposal?.considerations ?? '') !== '' && (proposal?.facts ?? '') !== '',
    complaintGuidance: (proposal?.complaint ?? '') !== '',
    approvedBySecond: approved,
    decisionOn: on,
  };
}

/** The proposal as far as it holds: one that was sent back, or taken back by later work, is but a draft. */
const proposalOf = ({ state, proposal }: AvailabilityCase): AvailabilityCase['proposal'] =>
  state === 'under-behandling' ? null : proposal;

const orNot = (day: Day | undefined): DayOrNot => day ?? 'ikke-sket';

/** What was given before the event wins over what came too late. */
function guidedOn(letter: LetterEvidence | null, { guidance }: AvailabilityCase): DayOrNot {
  return letter === null ? orNot(guidance?.on) : letter.on;
}

/** What in the case shows how a condition stands. */
export function evidenceOf(
  code: SanctionConditionCode,
  view: AvailabilityView,
): readonly Evidence[] {
  const { file, one } = view;
  const told = (is: { readonly on: Day; readonly text: string } | null): readonly Evidence[] =>
    is === null ? [] : [{ kind: 'oplyst', on: is.on, text: is.text }];
  const judged = (
    is: { readonly on: Day; readonly reasons: string; readonly by: string } | null,
  ): readonly Evidence[] =>
    is === null ? [] : [{ kind: 'vurderet', on: is.on, text: is.reasons, by: is.by }];
  const letter = (is: LetterEvidence | null): readonly Evidence[] =>
    is === null ? [] : [{ kind: 'brev', id: is.id, on: is.on }];
  switch (code) {
    case 'hjemmel':
      return judged(one.legalBasis);
    case 'haendelse': {
      const interview = file.interviews.find(({ id }) => id === one.origin);
      if (interview !== undefined) return [{ kind: 'samtale', id: interview.id, on: interview.on }];
      const activity = file.activities.find(({ id }) => id === one.origin);
      if (activity !== undefined) return [{ kind: 'tilbud', id: activity.id, on: activity.from }];
      return told({ on: one.on, text: one.description });
    }
    case 'vejledning':
    case 'vejledningsbevis': {
      const found = guidanceLetter(view);
      return found === null ? told(one.guidance) : letter(found);
    }
    case 'tidligere-sanktion':
      return [
        ...earlierCases(view).map(({ id, on }): Evidence => ({ kind: 'sag', id, on })),
        ...told(one.earlierSanction),
      ];
    case 'advarsel':
      return [
        ...earlierCases(view)
          .filter((earlier) => carriedWarning(view, earlier))
          .map(({ id, on }): Evidence => ({ kind: 'sag', id, on })),
        ...told(one.warning),
      ];
    case 'partshoering':
      return letter(hearingLetter(view));
    case 'hoeringssvar':
      return told(one.answer);
    case 'personlig-kontakt':
      return contacts(view);
    case 'rimelig-grund':
      return judged(one.ground);
    case 'manglende-vilje':
      return judged(one.unwilling);
    case 'fremmer-raadighed':
      return judged(one.furthers);
    case 'begrundelse': {
      const proposal = proposalOf(one);
      return judged(proposal === null ? null : { ...proposal, reasons: proposal.considerations });
    }
    case 'anden-person':
      return one.state === 'sanktion' ? judged(one.closed) : [];
    case 'uddannelsespaalaeg':
    case 'fremmoede':
    case 'frist':
    case 'klagevejledning':
      return [];
  }
}
