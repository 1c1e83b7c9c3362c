import {
  addDays,
  danishLongDay,
  type Day,
  type Explanation,
  openEnd,
  overlaps,
} from '@rettidig/engine';
import { type AbsenceKind, absenceKinds, leaveInterview } from '@rettidig/law';
import { groupOn } from '../../duties/derive.ts';
import type { Absence, CaseFile } from '../../facts/case-file.ts';
import { caseAfter } from '../case-after.ts';
import { effectsFrom } from '../effects-from.ts';
import { type EnteredPeriod, periodOf, periodProblems, periodText } from '../spells.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';

/** An absence as it was entered. */
export interface EnteredAbsence extends EnteredPeriod {
  readonly kind: AbsenceKind;
  readonly note: string;
}

/**
 * An absence (fravær) in a contact course: registered, or with `corrects` a registered one put right, as when it ends.
 * It exempts from nothing by itself; what it does to the duties must be confirmed.
 */
export function registerAbsence(
  entered: EnteredAbsence,
  corrects: Absence | null,
  situation: Situation,
): StepOutcome {
  const { file, newId, today } = situation;
  const problems = problemsOf(entered, corrects, file);
  if (problems.length > 0) return refused(...problems);
  const { kind, from, note } = entered;
  const value = { kind, ...periodOf(entered) };
  const change: FactChange =
    corrects === null
      ? { action: 'registreret', kind: 'absence', fact: newId(), value }
      : { action: 'rettet', kind: 'absence', fact: corrects.id, value };
  const name = absenceKinds.label(kind, 'da');
  return decided({
    facts: [change],
    explanations: explanationsOf(file, entered),
    journal: {
      day: today,
      heading: `Fravær: ${name.toLowerCase()}${corrects === null ? '' : ' (rettet)'}`,
      text: [
        `${name} ${periodText(value)}.`,
        ...(corrects === null
          ? []
          : [
              `Før stod der: ${absenceKinds.label(corrects.kind, 'da').toLowerCase()} ${periodText(corrects)}.`,
            ]),
        ...(note === '' ? [] : [note]),
      ].join('\n'),
    },
    warnings: [
      ...bookedIn(file, value.from, value.to),
      ...effectsFrom(file, caseAfter(file, [change]), from, today),
    ],
  });
}

function problemsOf(
  { kind, from, last }: EnteredAbsence,
  corrects: Absence | null,
  file: CaseFile,
): readonly Remark[] {
  const problems = periodProblems(file, { from, last }, { from: 'fra', last: 'til' });
  if (problems.length > 0) return problems;
  const period = periodOf({ from, last });
  const other = file.absences.find(
    (one) => one.id !== corrects?.id && one.kind === kind && overlaps(one, period),
  );
  return other === undefined
    ? []
    : [
        {
          field: 'fra',
          text: `Der er allerede registreret ${absenceKinds.label(kind, 'da').toLowerCase()} ${periodText(other)}. Ret det fravær i stedet.`,
        },
      ];
}

/** The law of the guidance interview in a leave whose end is known. */
function explanationsOf(
  file: CaseFile,
  { kind, from, last }: EnteredAbsence,
): readonly Explanation[] {
  const group = groupOn(file, from);
  if (kind !== 'barsel' || group === null) return [];
  return [leaveInterview.explain({ group, leaveEnds: last }, last ?? from).explanation];
}

/** Interviews that are booked while the citizen is away. */
function bookedIn(file: CaseFile, from: Day, to: Day): readonly Remark[] {
  return file.interviews
    .filter(({ state, on }) => state === 'booket' && from <= on && on < to)
    .map(({ on }) => ({
      field: 'fra',
      text: `Der er booket en samtale den ${danishLongDay(on)}, mens borgeren er væk. Flyt eller aflys den.`,
    }));
}

/** The last day of a period, as a form shows it; null while it is open. */
export function lastDayOf({ to }: { readonly to: Day }): Day | null {
  return to === openEnd ? null : addDays(to, -1);
}
