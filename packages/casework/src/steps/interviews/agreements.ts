import { danishLongDay, type Day } from '@rettidig/engine';
import {
  type CaseRecords,
  type PlanLine,
  type PlanLineParty,
  planLineParties,
} from '../../facts/case-records.ts';
import type { FactChange, Recorded, Remark } from '../step.ts';
import { sentence } from './wording.ts';

/** What was agreed at an interview, as it is entered on one line. */
export interface Agreement {
  readonly text: string;
  readonly party: PlanLineParty;
  /** The last day it should be done; null without one. */
  readonly due: Day | null;
}

/** What is wrong with the agreements; the fields carry the number of their line, from 1. */
export function agreementProblems(agreements: readonly Agreement[], on: Day): readonly Remark[] {
  return agreements.flatMap(({ text, due }, index): readonly Remark[] => {
    const line = index + 1;
    if (text === '' && due !== null) {
      return [{ field: `aftale${line}`, text: 'Skriv, hvad I har aftalt, eller slet dagen.' }];
    }
    if (due !== null && due < on) {
      return [
        {
          field: `inden${line}`,
          text: `${danishLongDay(due)} ligger før samtalen. Vælg en senere dag.`,
        },
      ];
    }
    return [];
  });
}

/** The agreements as lines of the plan, each with the interview as its origin. */
export function planLinesOf(
  agreements: readonly Agreement[],
  {
    on,
    interview,
    newId,
  }: { readonly on: Day; readonly interview: string; readonly newId: () => string },
): readonly Recorded[] {
  return agreements
    .filter(({ text }) => text !== '')
    .map(({ text, party, due }) => ({
      action: 'registreret',
      kind: 'plan_line',
      fact: newId(),
      value: { on, kind: 'aftale', text, party, due, state: 'aaben', origin: interview },
    }));
}

/** The agreements as the journal has them; empty for none. */
export function agreementsInWords(agreements: readonly Agreement[]): string {
  const lines = agreements
    .filter(({ text }) => text !== '')
    .map(({ text, party, due }) => {
      const who = planLineParties.label(party, 'da');
      return due === null
        ? `- ${who}: ${sentence(text)}`
        : `- ${who}: ${sentence(text)} Senest den ${danishLongDay(due)}.`;
    });
  return lines.length === 0 ? '' : ['Aftaler:', ...lines].join('\n');
}

/** What was agreed earlier and is still open, oldest first. */
export function openAgreements({ planLines }: CaseRecords): readonly PlanLine[] {
  return planLines.filter(({ kind, state }) => kind !== 'maal' && state === 'aaben');
}

/** Marks earlier agreements as done. */
export function doneLines(records: CaseRecords, ids: readonly string[]): readonly FactChange[] {
  return openAgreements(records)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, ...line }) => ({
      action: 'rettet',
      kind: 'plan_line',
      fact: id,
      value: { ...line, state: 'gjort' },
    }));
}

/** Earlier agreements that are done, as the journal has them; empty for none. */
export function doneInWords(records: CaseRecords, ids: readonly string[]): string {
  const done = openAgreements(records).filter(({ id }) => ids.includes(id));
  return done.length === 0
    ? ''
    : ['Gjort siden sidst:', ...done.map(({ text }) => `- ${sentence(text)}`)].join('\n');
}
