import type { Day } from '@rettidig/engine';
import type { FactKind, FactValues } from '../../facts/fact-values.ts';
import { type LetterKind, conveysDecision, letterKinds } from '../../letters/letter-kind.ts';
import type { LetterState } from '../../letters/letter.ts';
import { type FactChange, type StepOutcome, decided, refused } from '../step.ts';

/** A fact that a decision changed, and how it stands. */
export type UndoableChange = {
  [K in FactKind]: {
    readonly kind: K;
    readonly fact: string;
    /** What it said before the decision; null when the decision recorded it. */
    readonly before: FactValues[K] | null;
    /** What it says now; null when the decision withdrew it. */
    readonly after: FactValues[K] | null;
    /** Whether the decision is the last that changed it. */
    readonly isLast: boolean;
  };
}[FactKind];

/** A decision that somebody wants to take back, and what it led to. */
export interface Undoable {
  readonly heading: string;
  /** The decision is itself one that took another back, or has been taken back. */
  readonly state: 'staar' | 'fortrudt' | 'er-en-fortrydelse';
  readonly changes: readonly UndoableChange[];
  /** Another unit has got the case by it. */
  readonly movedUnit: boolean;
  readonly letters: readonly {
    readonly id: string;
    readonly kind: LetterKind;
    readonly state: LetterState;
  }[];
}

/**
 * Takes a decision back: what it recorded is withdrawn, what it changed is as it was before, and letters that still
 * wait are stopped. The journal keeps both lines. A decision (afgørelse) that has reached the citizen stands until a new
 * one is made.
 */
export function undoDecision(undoable: Undoable, today: Day, reason: string): StepOutcome {
  const { heading, state, changes, movedUnit, letters } = undoable;
  if (state === 'fortrudt') {
    return refused({ field: '', text: 'Registreringen er allerede fortrudt.' });
  }
  if (state === 'er-en-fortrydelse') {
    return refused({
      field: '',
      text: 'En fortrydelse kan ikke selv fortrydes. Registrér det, der er rigtigt, på ny.',
    });
  }
  if (changes.some(({ isLast }) => !isLast)) {
    return refused({
      field: '',
      text: 'Oplysningerne er ændret siden. Ret dem, hvor de står, i stedet for at fortryde.',
    });
  }
  if (movedUnit) {
    return refused({
      field: '',
      text: 'En anden enhed har overtaget sagen. Overdrag den tilbage i stedet for at fortryde.',
    });
  }
  const gone = letters.filter(
    ({ state: letter }) => letter !== 'i-koe' && letter !== 'tilbagekaldt',
  );
  if (gone.some(({ kind }) => conveysDecision(kind))) {
    return refused({
      field: '',
      text: 'En afgørelse eller et pålæg, der er sendt til borgeren, kan ikke fortrydes. Træf en ny afgørelse.',
    });
  }
  return decided({
    facts: changes.map(reversed),
    withdraws: letters.filter(({ state: letter }) => letter === 'i-koe').map(({ id }) => id),
    journal: {
      day: today,
      heading: `Fortrudt: ${heading}`,
      text: reason,
    },
    warnings: gone.map(({ kind }) => ({
      field: '',
      text: `Brevet »${letterKinds.label(kind, 'da')}« er sendt og kan ikke trækkes tilbage. Giv borgeren besked.`,
    })),
  });
}

/** A fact that was withdrawn is recorded again as the same fact; otherwise its version before comes back, or none. */
function reversed({ kind, fact, before, after }: UndoableChange): FactChange {
  return (
    after === null && before !== null
      ? { action: 'registreret', kind, fact, value: before }
      : { action: 'rettet', kind, fact, value: before }
  ) as FactChange;
}
