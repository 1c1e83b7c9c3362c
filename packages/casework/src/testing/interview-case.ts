import { type Day, day, openEnd } from '@rettidig/engine';
import type { Benefit, Category } from '@rettidig/law';
import { type CaseFile, emptyCase, type Interview } from '../facts/case-file.ts';
import { type CaseRecords, noRecords } from '../facts/case-records.ts';
import type { Decided, Situation, StepOutcome } from '../steps/step.ts';

/** Wednesday of week 47. */
export const today = day('2026-11-18');

/** Somebody on a benefit from a first contact on, placed in a category at once. */
export function caseFrom(
  contact: string,
  is: { readonly benefit?: Benefit; readonly category?: Category } = {},
  more: Partial<CaseFile> = {},
): CaseFile {
  const from = day(contact);
  const { benefit = 'kontanthjaelp', category = 'jobparat' } = is;
  return {
    ...emptyCase({ birthDate: day('1985-05-14'), education: 'erhvervskompetencegivende' }),
    courses: [{ id: 'forloeb', contactOn: from, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'ydelse', from, to: openEnd, benefit }],
    categories: [{ id: 'kategori', from, to: openEnd, category }],
    ...more,
  };
}

/** An interview in person with the municipality. */
export function anInterviewOn(
  on: string,
  state: Interview['state'] = 'afholdt',
  is: Partial<Interview> = {},
): Interview {
  return {
    id: `samtale-${on}`,
    on: day(on),
    kind: 'jobsamtale',
    form: 'fremmoede',
    state,
    holder: 'kommune',
    selfBooked: false,
    ...is,
  };
}

/** The case as a step meets it; ids are `ny-1`, `ny-2` and so on. */
export function situationOf(
  file: CaseFile,
  records: Partial<CaseRecords> = {},
  on: Day = today,
): Situation {
  let made = 0;
  return {
    file,
    records: { ...noRecords(), ...records },
    today: on,
    actor: 'medarbejder',
    newId: () => {
      made += 1;
      return `ny-${made}`;
    },
  };
}

/** What was decided. @throws Error when it was refused, with the reasons */
export function decidedOf(outcome: StepOutcome): Decided {
  if (outcome.outcome === 'besluttet') return outcome;
  throw new Error(outcome.problems.map(({ field, text }) => `${field}: ${text}`).join('\n'));
}

/** The fields that a refused step names. */
export function refusedAt(outcome: StepOutcome): readonly string[] {
  return outcome.outcome === 'afvist' ? outcome.problems.map(({ field }) => field) : [];
}
