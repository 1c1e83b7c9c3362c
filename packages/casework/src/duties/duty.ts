import type { Day } from '@rettidig/engine';
import { codeList, type CodeOf, type TargetGroup } from '@rettidig/law';

/** The kinds of duty this version derives. */
export const dutyKinds = codeList('pligt', [
  ['foerste-samtale', 'Første samtale', 'First interview'],
  ['visitation', 'Visitation', 'Categorisation'],
  ['cv', 'CV på Jobnet', 'CV on Jobnet'],
  ['laese-skrive-regnetest', 'Læse-, skrive- og regnetest', 'Reading, writing and maths test'],
  ['undervisning', 'Undervisning efter test', 'Teaching after test'],
  ['samtale', 'Samtale', 'Interview'],
  ['loebende-samtale', 'Opfølgningssamtale', 'Follow-up interview'],
  ['a-kasse-samtale', 'Samtale i a-kassen', 'Interview in the unemployment fund'],
  ['faelles-samtale', 'Fælles samtale med a-kassen', 'Interview with the unemployment fund'],
  ['barselssamtale', 'Vejledningssamtale i barsel', 'Guidance interview during leave'],
  ['foerste-tilbud', 'Første tilbud', 'First offer'],
  ['naeste-tilbud', 'Næste tilbud', 'Next offer'],
  ['tilbud-efter-fritagelse', 'Tilbud efter fritagelse', 'Offer after exemption'],
  ['sygeopfoelgning', 'Sygeopfølgning', 'Sickness follow-up'],
  ['naeste-sygeopfoelgning', 'Næste sygeopfølgning', 'Next sickness follow-up'],
  ['tidlig-opfoelgning', 'Tidlig opfølgning (fast track)', 'Early follow-up (fast track)'],
  ['revurdering', 'Revurdering af sygedagpenge', 'Reassessment of sickness benefit'],
  ['ny-revurdering', 'Revurdering efter forlængelse', 'Reassessment after extension'],
]);
export type DutyKind = CodeOf<typeof dutyKinds>;

/** What a duty is about: exemptions and the quota speak of interviews or of offers. */
export type DutySubject = 'samtale' | 'tilbud' | 'andet';

const subjects: Record<DutyKind, DutySubject> = {
  'foerste-samtale': 'samtale',
  visitation: 'andet',
  cv: 'andet',
  'laese-skrive-regnetest': 'andet',
  undervisning: 'andet',
  samtale: 'samtale',
  'loebende-samtale': 'samtale',
  'a-kasse-samtale': 'samtale',
  'faelles-samtale': 'samtale',
  barselssamtale: 'samtale',
  'foerste-tilbud': 'tilbud',
  'naeste-tilbud': 'tilbud',
  'tilbud-efter-fritagelse': 'tilbud',
  // The exemptions of a case are from the employment effort; the act on sickness benefit has its own.
  sygeopfoelgning: 'andet',
  'naeste-sygeopfoelgning': 'andet',
  'tidlig-opfoelgning': 'andet',
  revurdering: 'andet',
  'ny-revurdering': 'andet',
};

/** What a kind of duty is about. */
export function subjectOf(kind: DutyKind): DutySubject {
  return subjects[kind];
}

export const dutyStatuses = codeList('pligtstatus', [
  ['kommende', 'Kommende', 'Upcoming'],
  ['aktuel', 'Aktuel', 'Current'],
  ['opfyldt', 'Opfyldt', 'Met'],
  ['opfyldt-for-sent', 'Opfyldt for sent', 'Met too late'],
  ['overskredet', 'Overskredet', 'Overdue'],
  ['undtaget', 'Undtaget', 'Exempted'],
  ['bortfaldet', 'Bortfaldet', 'Lapsed'],
]);
export type DutyStatus = CodeOf<typeof dutyStatuses>;

/** Who must act. */
export const parties = codeList('part', [
  ['kommune', 'Kommunen', 'Municipality'],
  ['a-kasse', 'A-kassen', 'Unemployment fund'],
  ['borger', 'Borgeren', 'Citizen'],
]);
export type Party = CodeOf<typeof parties>;

/** Something the law demands by a day. Derived from facts, never stored as truth. */
export interface Duty {
  readonly kind: DutyKind;
  /** Position in its series, from 1: interview 3 of 4. */
  readonly number: number;
  /** How many the series asks for; 0 where it goes on as long as the case does. */
  readonly of: number;
  readonly party: Party;
  readonly group: TargetGroup;
  /** First day it can be met. */
  readonly opens: Day;
  /** Last day in time. */
  readonly due: Day;
  readonly status: DutyStatus;
  /** Id of the fact that meets it. */
  readonly satisfiedBy: string | null;
  readonly satisfiedOn: Day | null;
  /** Id of the fact that exempts it; null unless the status is `undtaget`. */
  readonly exemptedBy: string | null;
  /** Id of the rule in `@rettidig/law`. */
  readonly rule: string;
  /** Id of the contact course. */
  readonly course: string;
  /** The course still runs and the duty is neither met, exempted nor lapsed: someone can act. */
  readonly actionable: boolean;
  /** Counts in the municipality's 75 percent quota of 2026-07-01. */
  readonly quota: boolean;
}
