import type { CaseFile, CaseRecords, Derivation, RefundLadder } from '@rettidig/casework';
import type { Day, LegalReference } from '@rettidig/engine';
import type { Benefit, EducationLevel, TargetGroup } from '@rettidig/law';
import type { DecisionDetails, HistoryPart, JournalPart, LetterHead } from '@rettidig/store';
import type { EmployeeNames } from './history-text.ts';
import type { Named } from '../duties/lines.ts';
import type { DutyLine } from '../duties/lines.ts';
import type { Drawing, Happenings } from '../timeline/geometry.ts';
import type { NextItem } from './next.ts';
import type { DutySections } from './sections.ts';

/** Everything the page of one citizen shows. */
export interface CitizenPage {
  readonly citizen: Named;
  readonly cprMasked: string;
  /** The whole CPR number, in the answer to a request for it only. */
  readonly cpr: string | null;
  readonly unit: string;
  readonly caseworker: string | null;
  readonly education: EducationLevel | null;
  readonly group: TargetGroup | null;
  readonly benefit: Benefit | null;
  readonly course: { readonly contactOn: Day; readonly to: Day } | null;
  readonly booked: Day | null;
  readonly file: CaseFile;
  readonly records: CaseRecords;
  /** What there is to do, the most urgent first. */
  readonly next: readonly NextItem[];
  readonly sections: DutySections;
  readonly gaps: Derivation['gaps'];
  /** The paragraphs behind the open deadlines. */
  readonly basis: readonly LegalReference[];
  readonly happenings: Happenings;
  readonly drawing: Drawing;
  readonly wholeCase: boolean;
  readonly journal: JournalPart;
  readonly letters: readonly LetterHead[];
  readonly ladder: RefundLadder | null;
  readonly history: HistoryPart;
  readonly employees: EmployeeNames;
  /** What was just registered; null when the page is opened in itself. */
  readonly done: Done | null;
  /** The day the page is seen from: `knownOn` when there is one. */
  readonly today: Day;
  /** The day it is. */
  readonly now: Day;
  /** The day whose knowledge is shown; null for what is known now. */
  readonly knownOn: Day | null;
  /** Whether the employee works with cases: others read. */
  readonly worksWithCases: boolean;
  readonly csrf: string;
}

/** Whether something can be registered from the page: not in the past, and not by those who only read. */
export const mayRegister = ({ knownOn, worksWithCases }: CitizenPage): boolean =>
  knownOn === null && worksWithCases;

/** A registration and what it led to. */
export interface Done {
  readonly decision: DecisionDetails;
  readonly text: string;
  readonly letters: readonly LetterHead[];
  /** The duties that its facts meet. */
  readonly met: readonly DutyLine[];
}
