import { type Day, danishDay } from '@rettidig/engine';
import { type AvailabilityCase, isOpen } from '../../availability/availability-case.ts';
import type { AvailabilityView, LetterEvidence } from '../../availability/evidence.ts';
import { type Corrected, type Remark, type Situation, type StepOutcome, refused } from '../step.ts';

/** Which availability case a step is about, and the letters of its citizen. */
export interface CaseAsked {
  readonly caseId: string;
  readonly letters: readonly LetterEvidence[];
}

/** Does a step on an open availability case; refuses where there is none, or it is closed. */
export function onOpenCase(
  { records }: Situation,
  { caseId }: Pick<CaseAsked, 'caseId'>,
  then: (one: AvailabilityCase) => StepOutcome,
): StepOutcome {
  const one = records.availabilityCases.find(({ id }) => id === caseId);
  if (one === undefined) return refused({ field: '', text: 'Rådighedssagen findes ikke længere.' });
  if (!isOpen(one)) {
    return refused({
      field: '',
      text: 'Rådighedssagen er lukket. Åbn en ny, hvis der er sket noget nyt.',
    });
  }
  return then(one);
}

/** A case as the law sees it today. */
export function viewOf(
  { file, records, today }: Pick<Situation, 'file' | 'records' | 'today'>,
  one: AvailabilityCase,
  letters: readonly LetterEvidence[],
): AvailabilityView {
  const others = records.availabilityCases.filter(({ id }) => id !== one.id);
  return { file, others, letters, one, on: today };
}

/** The correction of a case to what it is from now on. */
export function changedTo(one: AvailabilityCase, is: Partial<AvailabilityCase>): Corrected {
  const { id, ...value } = { ...one, ...is };
  return { action: 'rettet', kind: 'availability_case', fact: id, value };
}

/** As `changedTo`, for work that changes what a decision rests on: a proposal must be sent for approval again. */
export function worked(one: AvailabilityCase, is: Partial<AvailabilityCase>): Corrected {
  return changedTo(one, { ...is, state: 'under-behandling' });
}

/** Says that work on a case takes back a proposal that awaits approval. */
export function proposalLapses({ state }: AvailabilityCase): readonly Remark[] {
  if (state !== 'til-godkendelse') return [];
  return [
    {
      field: '',
      text: 'Sagen venter på godkendelse. Når du gemmer, trækkes indstillingen tilbage, og den skal sendes igen.',
    },
  ];
}

/** What is wrong with a day on which something is said to have happened in a case. */
export function dayProblems(
  field: string,
  day: Day,
  { first, last }: { readonly first: Day; readonly last: Day },
): readonly Remark[] {
  if (day > last) {
    return [{ field, text: `${danishDay(day)} er ikke kommet endnu. Skriv den dag, det skete.` }];
  }
  if (day < first) {
    return [
      {
        field,
        text: `${danishDay(day)} ligger for tidligt. Dagen kan tidligst være ${danishDay(first)}.`,
      },
    ];
  }
  return [];
}
