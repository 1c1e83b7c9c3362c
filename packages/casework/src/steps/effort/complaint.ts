import { danishLongDay, type Day } from '@rettidig/engine';
import {
  type Complaint,
  type ComplaintKind,
  complaintKinds,
  type ComplaintOutcome,
  complaintOutcomes,
} from '../../facts/effort-records.ts';
import { decided, refused, type Remark, type Situation, type StepOutcome } from '../step.ts';

/** An enquiry or a complaint as it was entered. */
export interface EnteredComplaint {
  readonly kind: ComplaintKind;
  readonly on: Day;
  /** Null while nothing has come of it. */
  readonly outcome: ComplaintOutcome | null;
  readonly note: string;
}

/** Registers an enquiry to the citizens' adviser or a complaint, or with `corrects` what came of one. */
export function registerComplaint(
  entered: EnteredComplaint,
  corrects: Complaint | null,
  { file, today, newId }: Situation,
): StepOutcome {
  const problems = problemsOf(entered, corrects, file.courses[0]?.contactOn ?? null, today);
  if (problems.length > 0) return refused(...problems);
  const { kind, on, outcome, note } = entered;
  const value = { kind, on, outcome };
  const name = complaintKinds.label(kind, 'da');
  const result = outcome === null ? null : complaintOutcomes.label(outcome, 'da');
  return decided({
    facts: [
      corrects === null
        ? { action: 'registreret', kind: 'complaint', fact: newId(), value }
        : { action: 'rettet', kind: 'complaint', fact: corrects.id, value },
    ],
    journal: {
      day: corrects === null ? on : today,
      heading: result === null ? name : `${name}: ${result.toLowerCase()}`,
      text: [
        `Modtaget den ${danishLongDay(on)}.`,
        result === null ? 'Ikke afgjort endnu.' : `Udfald: ${result.toLowerCase()}.`,
        ...(note === '' ? [] : [note]),
      ].join('\n'),
    },
  });
}

function problemsOf(
  { kind, on, outcome }: EnteredComplaint,
  corrects: Complaint | null,
  known: Day | null,
  today: Day,
): readonly Remark[] {
  if (on > today) return [{ field: 'dag', text: `${danishLongDay(on)} er ikke kommet endnu.` }];
  if (known === null || on < known) {
    const text = `Borgeren havde ikke henvendt sig til kommunen den ${danishLongDay(on)}. Ret dagen.`;
    return [{ field: 'dag', text }];
  }
  const isSame =
    corrects !== null &&
    corrects.kind === kind &&
    corrects.on === on &&
    corrects.outcome === outcome;
  return isSame
    ? [{ field: '', text: 'Der er intet nyt at gemme: alt står, som det gjorde.' }]
    : [];
}
