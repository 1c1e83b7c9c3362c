import type { Group } from '../frame/group.ts';
import type { QualitySubject } from '../frame/indicators.ts';

/** What one municipality sends: time and persons in sums, nobody's name. */
export interface Submission {
  readonly municipality: string;
  /** The year it is about. */
  readonly year: number;
  readonly time: readonly TimeShare[];
  readonly persons: readonly GroupPersons[];
  /** Inhabitants aged 18-64. */
  readonly inhabitants: number;
  /** Placing among the country's municipalities, 1 the best conditions, by `a-dagpenge`, `sygedagpenge`, `kontanthjaelp`, `samlet`. */
  readonly conditions: Readonly<Record<string, number>>;
  readonly quality: readonly QualityValue[];
  /** Professional coordinators and courses, as far as they are sent. */
  readonly other: Readonly<Record<string, number>>;
  /** Persons who left one benefit within the year, by where they went; left out: not sent. */
  readonly flows?: readonly BenefitFlow[];
}

/** Persons who left a benefit, and the one they went to; null: they were on none. */
export interface BenefitFlow {
  readonly from: GroupPersons['group'];
  readonly to: GroupPersons['group'] | null;
  readonly persons: number;
}

/** A part of one employee's year. */
export interface TimeShare {
  /** A number that the municipality gives the employee in this file; nothing else is known of them. */
  readonly employee: string;
  readonly employment: 'ordinaer' | 'fleksjob' | 'seniorjob';
  readonly funding: 'egen' | 'pulje' | 'loentilskud';
  /** Id in the catalogue of tasks, of a part or a sub task: `a-dagpenge/sagsbehandling/for-over-30-aarige`. */
  readonly task: string;
  /** Of a full-time year, before weighting: 0.25 is a quarter. */
  readonly share: number;
  /** Where it stands, for questions: `Tid!F12`, `tid.csv linje 12`. */
  readonly at: string;
}

/** Full-year persons (årspersoner) of a group. */
export interface GroupPersons {
  readonly group: Group | 'foertidspension' | 'fleksjob';
  readonly all: number;
  /** Of them at other providers (anden aktør). */
  readonly elsewhere: number;
  /** Of all, those under 30; null where it is not sent. */
  readonly under30: number | null;
  /** Of those under 30, at other providers; null where it is not sent. */
  readonly under30Elsewhere: number | null;
}

export interface QualityValue {
  readonly group: QualitySubject;
  /** Id of an indicator in the catalogue. */
  readonly indicator: string;
  readonly value: number;
}

/** A fault in a file, said where and how to mend it, or a question back to the municipality. */
export interface Remark {
  readonly kind: 'fejl' | 'spoergsmaal';
  readonly municipality: string | null;
  /** `Tid!F12`, `personer.csv linje 4, kolonne arspersoner`. */
  readonly at: string | null;
  /** Danish: what is wrong and what to do. */
  readonly text: string;
}
