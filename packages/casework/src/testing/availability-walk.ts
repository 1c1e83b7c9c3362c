import { day, type Day, openEnd } from '@rettidig/engine';
import type { Category } from '@rettidig/law';
import type { AvailabilityCase } from '../availability/availability-case.ts';
import type { LetterEvidence } from '../availability/evidence.ts';
import { emptyCase, type Interview } from '../facts/case-file.ts';
import { noRecords } from '../facts/case-records.ts';
import { complaintGuidance } from '../letters/complaint.ts';
import type { LetterOrder, LetterState } from '../letters/letter.ts';
import type { Remark, Situation, StepOutcome } from '../steps/step.ts';
import type { NewProposal } from '../steps/availability/decide.ts';
import type { CaseAsked } from '../steps/availability/on-case.ts';

export const eventOn = day('2026-11-02');

export const proposal: NewProposal = {
  considerations: 'Vi har lagt vægt på, at du ikke havde en rimelig grund.',
  facts: 'Du fik indkaldelsen den 19. oktober 2026.\nDu kom ikke den 2. november 2026.',
  complaint: complaintGuidance,
  days: null,
  monthly: null,
  alreadyDeducted: null,
  spouse: 'ingen-aegtefaelle',
};

/** A citizen's case on which steps are taken one after the other, as the store would write them. */
export interface Walk {
  readonly problems: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly orders: readonly LetterOrder[];
  readonly journal: readonly string[];
  situation(): Situation;
  asked(): CaseAsked;
  one(): AvailabilityCase;
  /** Goes on to a day, as another employee where one is named. */
  on(iso: string, employee?: string): void;
  /** Takes a step; what is unusual is confirmed. */
  take(step: (asked: CaseAsked, situation: Situation) => StepOutcome): StepOutcome['outcome'];
  /** Moves all letters of a kind to a state. */
  deliver(kind: LetterEvidence['kind'], state: LetterState): void;
  addLetter(letter: LetterEvidence): void;
  addInterview(interview: Pick<Interview, 'id' | 'on' | 'state'>): void;
}

/** A citizen on kontanthjælp since the summer, who did not come to an interview. */
export function startWalk(category: Category = 'jobparat'): Walk {
  const from = day('2026-06-01');
  const person = { birthDate: day('1985-05-14'), education: null } as const;
  const interviews: Interview[] = [];
  const letters: LetterEvidence[] = [];
  let cases: readonly AvailabilityCase[] = [];
  let problems: readonly Remark[] = [];
  let warnings: readonly Remark[] = [];
  const orders: LetterOrder[] = [];
  const journal: string[] = [];
  let today: Day = eventOn;
  let actor = 'anna';
  let last = 0;
  const newId = (): string => `id-${(last += 1)}`;

  const situation = (): Situation => ({
    file: {
      ...emptyCase(person),
      courses: [{ id: 'forloeb', contactOn: from, to: openEnd, municipalFromDayOne: false }],
      benefits: [{ id: 'ydelse', from, to: openEnd, benefit: 'kontanthjaelp' }],
      categories: [{ id: 'kategori', from, to: openEnd, category }],
      interviews,
    },
    records: { ...noRecords(), availabilityCases: cases },
    today,
    actor,
    newId,
  });
  const one = (): AvailabilityCase => {
    const found = cases.at(-1);
    if (found === undefined) throw new Error('No case is opened yet.');
    return found;
  };
  const asked = (): CaseAsked => ({ caseId: cases.at(-1)?.id ?? '', letters });

  const walk: Walk = {
    get problems() {
      return problems;
    },
    get warnings() {
      return warnings;
    },
    orders,
    journal,
    situation,
    asked,
    one,
    on: (iso, employee = actor) => {
      today = day(iso);
      actor = employee;
    },
    take: (step) => {
      const outcome = step(asked(), situation());
      problems = outcome.outcome === 'afvist' ? outcome.problems : [];
      warnings = outcome.outcome === 'afvist' ? [] : outcome.warnings;
      if (outcome.outcome === 'afvist') return outcome.outcome;
      for (const { kind, fact, value } of outcome.facts) {
        if (kind !== 'availability_case' || value === null) throw new Error(`Unexpected ${kind}.`);
        const others = cases.filter(({ id }) => id !== fact);
        cases = [...others, { ...value, id: fact }];
      }
      for (const order of outcome.letters) {
        orders.push(order);
        const facts = outcome.facts.map(({ fact }) => fact);
        letters.push({ id: newId(), kind: order.kind, on: today, state: 'i-koe', facts });
      }
      journal.push(outcome.journal.heading);
      return outcome.outcome;
    },
    deliver: (kind, state) => {
      letters.forEach((letter, i) => {
        if (letter.kind === kind) letters[i] = { ...letter, state };
      });
    },
    addLetter: (letter) => void letters.push(letter),
    addInterview: (interview) =>
      void interviews.push({
        kind: 'jobsamtale',
        form: 'fremmoede',
        holder: 'kommune',
        selfBooked: false,
        ...interview,
      }),
  };
  return walk;
}
