import { codeList, type CodeOf } from '@rettidig/law';

/** What a committee does with a matter, or with a point of it (the words of the papers: catalogue, section 34). */
export const decisionKinds = codeList('beslutning', [
  ['godkendt', 'Godkendt', 'Approved'],
  ['tiltraadt', 'Tiltrådt', 'Agreed to'],
  ['anbefalet', 'Anbefalet', 'Recommended'],
  ['taget-til-efterretning', 'Taget til efterretning', 'Noted'],
  ['orienteret', 'Til orientering', 'For information'],
  ['droeftet', 'Drøftet', 'Discussed'],
  ['udsat', 'Udsat', 'Postponed'],
  ['sendt-tilbage', 'Sendt tilbage', 'Sent back'],
  ['forkastet', 'Forkastet', 'Rejected'],
  ['andet', 'Andet', 'Other'],
]);
export type DecisionKind = CodeOf<typeof decisionKinds>;

/** What was decided about some points of the recommendation, or about the matter as a whole. */
export interface PointDecision {
  /** Numbers of the points; empty: the matter as a whole. */
  readonly points: readonly number[];
  readonly kind: DecisionKind;
  /** The words of the minutes, conditions with them (`idet …`). */
  readonly text: string;
}

/** How somebody voted. */
export interface Vote {
  readonly member: string;
  readonly vote: 'for' | 'imod' | 'undlader';
}

/** A dissenting view (mindretalsudtalelse), entered on demand of members who were there (styrelsesloven § 13). */
export interface Dissent {
  readonly members: readonly string[];
  readonly text: string;
}

/** A member's demand that the council decides (standsningsret, styrelsesloven § 23). */
export interface Stop {
  readonly member: string;
  readonly text: string;
}

export interface Decision {
  readonly points: readonly PointDecision[];
  readonly votes: readonly Vote[];
  readonly dissents: readonly Dissent[];
  readonly stop: Stop | null;
}
