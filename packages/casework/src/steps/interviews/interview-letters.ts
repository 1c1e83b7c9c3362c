import {
  danishLongDay,
  type Day,
  type Explanation,
  type LegalReference,
  periodOn,
  valueOf,
} from '@rettidig/engine';
import {
  type InterviewForm,
  type InterviewKind,
  interviewKinds,
  sanctionKind,
} from '@rettidig/law';
import { groupOn } from '../../duties/derive.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { CaseRecords } from '../../facts/case-records.ts';
import type { NextInterview } from './next-interview.ts';
import { sentence } from './wording.ts';

/** `en jobsamtale`. */
export function anInterview(kind: InterviewKind): string {
  return `en ${interviewKinds.label(kind, 'da').toLowerCase()}`;
}

/** `din jobsamtale`. */
export function yourInterview(kind: InterviewKind): string {
  return `din ${interviewKinds.label(kind, 'da').toLowerCase()}`;
}

/** How one meets, as a letter says it. */
export function meetingPlace(
  { form, place, on }: { readonly form: InterviewForm; readonly place: string; readonly on: Day },
  records: CaseRecords,
): string {
  switch (form) {
    case 'fremmoede':
      return `Du skal møde op her: ${sentence(place)}`;
    case 'telefon': {
      const phone = periodOn(records.contactDetails, on)?.phone ?? null;
      return phone === null
        ? 'Vi ringer til dig. Sørg for, at vi har dit rigtige telefonnummer.'
        : `Vi ringer til dig på telefon ${phone}. Ring til os, hvis du har fået et andet nummer.`;
    }
    case 'digital':
      return 'Vi mødes på video. Du får et link, før samtalen begynder.';
  }
}

/** Why the interview must be held, as a letter says it; undefined when the law sets no deadline for it. */
export function deadlineText(
  reason: Explanation | null,
  next: NextInterview | null,
  on: Day,
): string | undefined {
  if (reason === null || next === null) return undefined;
  const must =
    next.overdue || on > next.duty.due
      ? 'Vi skal holde samtaler med dig.'
      : `Samtalen skal være holdt senest den ${danishLongDay(next.duty.due)}.`;
  return `${must} ${lawText(reason.basis)}`;
}

/** What happens to those who stay away, asked of the law for the day of the interview. */
export function noShowConsequence(
  file: CaseFile,
  on: Day,
): { readonly text: string | undefined; readonly explanation: Explanation | null } {
  const group = groupOn(file, on);
  if (group === null) return { text: undefined, explanation: null };
  const { outcome, explanation } = sanctionKind.explain(
    { group, event: 'udeblivelse-fra-samtale' },
    on,
  );
  if (valueOf(outcome) === null || explanation.letter === null) {
    return { text: undefined, explanation };
  }
  const text = `Bliver du væk uden en rimelig grund, kan det få følger for din ydelse. ${explanation.letter} ${lawText(explanation.basis)}`;
  return { text, explanation };
}

/** Where it stands in the law, for a letter. */
function lawText(basis: readonly LegalReference[]): string {
  const [first] = basis;
  return first === undefined ? '' : `Det står i: ${sentence(`${first.title}, ${first.at}`)}`;
}

/** What the interview is about: what the caseworker wrote; undefined for nothing. */
export function purposeText(message: string): string | undefined {
  return message.trim() === '' ? undefined : sentence(message);
}
