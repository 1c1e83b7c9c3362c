import { type Day, type Explanation, periodOn, valueOf } from '@rettidig/engine';
import { type AttendanceView, type InterviewForm, interviewForm } from '@rettidig/law';
import type { CaseFile } from '../../facts/case-file.ts';
import type { Remark } from '../step.ts';
import { isFirstInterview } from './interview-facts.ts';
import { formName } from './wording.ts';

/** What is known of how an interview may be held. */
export interface FormChoice {
  readonly form: InterviewForm;
  readonly attendance: AttendanceView;
  /** Why the municipality decided on attendance in person. */
  readonly attendanceReason: string;
  /** Sick-listed from a job the citizen still has. */
  readonly sickListedWithEmployer: boolean;
}

export interface FormAnswer {
  /** The forms the law leaves open; null where the law does not say. */
  readonly allowed: readonly InterviewForm[] | null;
  readonly explanation: Explanation;
}

/** Asks the law which forms an interview on a day may have. */
export function allowedForms(
  file: CaseFile,
  on: Day,
  choice: Pick<FormChoice, 'attendance' | 'sickListedWithEmployer'>,
): FormAnswer {
  const { outcome, explanation } = interviewForm.explain(
    {
      first: isFirstInterview(file, on),
      sickListedWithEmployer: choice.sickListedWithEmployer,
      attendance: choice.attendance,
    },
    on,
  );
  return { allowed: valueOf(outcome), explanation };
}

/** Whether the form asks if the citizen is sick-listed from a job: it only matters to those on sickness benefit. */
export function asksForEmployer(file: CaseFile, on: Day): boolean {
  return periodOn(file.benefits, on)?.benefit === 'sygedagpenge';
}

/** Why a form cannot be had; null when it can, or when the law does not say. */
export function formProblem(file: CaseFile, on: Day, choice: FormChoice): Remark | null {
  const { allowed, explanation } = allowedForms(file, on, choice);
  if (explanation.outcome === 'skoen') {
    return {
      field: 'fremmoede',
      text: `${explanation.result} Det skal du tage stilling til, før du indkalder. ${explanation.considerations.join(' ')}`,
    };
  }
  if (choice.attendance === 'besluttet' && choice.attendanceReason.trim() === '') {
    return {
      field: 'fremmoedegrund',
      text: 'Skriv, hvorfor borgeren skal møde personligt. Beslutningen kræver en konkret vurdering.',
    };
  }
  if (allowed === null || allowed.includes(choice.form)) return null;
  const [only] = allowed;
  const why = isFirstInterview(file, on)
    ? 'Den første samtale'
    : 'Kommunen har besluttet personligt fremmøde, så samtalen';
  return {
    field: 'form',
    text:
      allowed.length === 1 && only !== undefined
        ? `${why} kan kun holdes ved ${formName(only)}.`
        : `${why} kan holdes som: ${allowed.map(formName).join(', ')}.`,
  };
}

/** The form to fill in beforehand: as the last time, where the law still leaves it open. */
export function usualForm(file: CaseFile, on: Day): InterviewForm {
  const { allowed } = allowedForms(file, on, {
    attendance: 'ikke-overvejet',
    sickListedWithEmployer: false,
  });
  const last = file.interviews
    .filter((one) => one.holder !== 'a-kasse' && one.on <= on && one.state !== 'aflyst')
    .toSorted((a, b) => b.on - a.on)[0];
  if (last !== undefined && (allowed === null || allowed.includes(last.form))) return last.form;
  return allowed?.[0] ?? 'fremmoede';
}
