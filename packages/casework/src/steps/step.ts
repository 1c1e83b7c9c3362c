import type { Day, Explanation } from '@rettidig/engine';
import { codeList, type CodeOf } from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import type { CaseRecords } from '../facts/case-records.ts';
import type { FactKind, FactValues } from '../facts/fact-values.ts';
import type { LetterOrder } from '../letters/letter.ts';

/** The steps of a case (sagsskridt): what a caseworker registers, once. */
export const caseSteps = codeList('sagsskridt', [
  ['modtagelse', 'Modtagelse af borger', 'Reception of a citizen'],
  ['visitation', 'Visitation', 'Categorisation'],
  ['indkaldelse', 'Indkaldelse til samtale', 'Summons to an interview'],
  ['samtale-afholdt', 'Samtale afholdt', 'Interview held'],
  ['samtale-ombooket', 'Samtale flyttet', 'Interview moved'],
  ['samtale-udeblevet', 'Udeblivelse fra samtale', 'Interview not attended'],
  ['samtale-aflyst', 'Samtale aflyst', 'Interview cancelled'],
  ['plan', 'Min plan', 'Plan'],
  ['uddannelsespaalaeg', 'Uddannelsespålæg', 'Education order'],
  ['virksomhedspraktik', 'Virksomhedspraktik', 'Work placement'],
  ['loentilskud', 'Løntilskud', 'Wage subsidy'],
  ['nytteindsats', 'Nytteindsats', 'Community work'],
  ['mentor', 'Mentorstøtte', 'Mentor support'],
  ['vejledning-og-uddannelse', 'Vejledning, kursus og uddannelse', 'Guidance, course, education'],
  ['proeve', 'Læse-, skrive- og regnetest', 'Skill test'],
  ['tilbud-afsluttet', 'Tilbud afsluttet', 'Offer ended'],
  ['fravaer', 'Fravær', 'Absence'],
  ['fritagelse', 'Fritagelse', 'Exemption'],
  ['raadighed', 'Rådighedssag', 'Availability case'],
  ['sygeopfoelgning', 'Sygeopfølgning', 'Sickness follow-up'],
  ['arbejde-og-uddannelse', 'Arbejde og uddannelse', 'Work and education'],
  ['henvisning', 'Henvisning til job', 'Referral to a job'],
  ['klage', 'Henvendelse eller klage', 'Enquiry or complaint'],
  ['risikogruppe', 'Risikogruppe', 'Risk group'],
  ['overdragelse', 'Overdragelse', 'Hand-over'],
  ['projekt', 'Projekt', 'Project'],
  ['kontaktperson', 'Kontaktperson', 'Contact person'],
  ['grunddata', 'Oplysninger om borgeren', 'Details of the citizen'],
  ['notat', 'Notat', 'Note'],
  ['fortrudt', 'Fortrudt registrering', 'Undone registration'],
]);
export type CaseStep = CodeOf<typeof caseSteps>;

/** The case as it stands when a step is decided. */
export interface Situation {
  readonly file: CaseFile;
  readonly records: CaseRecords;
  readonly today: Day;
  /** Id of the employee who registers. */
  readonly actor: string;
  /** A new id for a fact, so that facts of one decision can refer to each other. */
  readonly newId: () => string;
}

/** A fact that a decision records. */
export type Recorded = {
  [K in FactKind]: {
    readonly action: 'registreret';
    readonly kind: K;
    readonly fact: string;
    readonly value: FactValues[K];
  };
}[FactKind];

/** A fact that a decision corrects; `value` null withdraws it. */
export type Corrected = {
  [K in FactKind]: {
    readonly action: 'rettet';
    readonly kind: K;
    readonly fact: string;
    readonly value: FactValues[K] | null;
  };
}[FactKind];

export type FactChange = Recorded | Corrected;

/** A line of the journal, in Danish as the case keeps it. */
export interface JournalEntry {
  /** The day it happened, which may lie before the day it is written. */
  readonly day: Day;
  readonly heading: string;
  readonly text: string;
}

/** Something about what was entered, said at the field; Danish. */
export interface Remark {
  /** Name of the field; empty for the form as a whole. */
  readonly field: string;
  readonly text: string;
}

/** What a step leads to. All of it is written in one transaction, or none. */
export interface Decided {
  readonly outcome: 'besluttet';
  readonly facts: readonly FactChange[];
  /** The rules that were asked, each with its whole reason. */
  readonly explanations: readonly Explanation[];
  readonly journal: JournalEntry;
  readonly letters: readonly LetterOrder[];
  /** Ids of letters that still wait and are stopped. */
  readonly withdraws: readonly string[];
  /** Id of the unit that takes the case over; null: it stays where it is. */
  readonly movesTo: string | null;
  /** What is unusual, but allowed: must be confirmed before anything is written. */
  readonly warnings: readonly Remark[];
}

/** The law or the case stands in the way; nothing is written. */
export interface Refused {
  readonly outcome: 'afvist';
  readonly problems: readonly Remark[];
}

export type StepOutcome = Decided | Refused;

/** A step that is decided; what it does not lead to may be left out. */
export function decided(
  is: Pick<Decided, 'journal'> & Partial<Omit<Decided, 'outcome' | 'journal'>>,
): Decided {
  return {
    outcome: 'besluttet',
    facts: [],
    explanations: [],
    letters: [],
    withdraws: [],
    movesTo: null,
    warnings: [],
    ...is,
  };
}

/** A step that cannot be taken, and why. */
export function refused(...problems: readonly Remark[]): Refused {
  return { outcome: 'afvist', problems };
}
