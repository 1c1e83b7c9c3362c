import type { BookedInterview, Interview } from '@rettidig/casework';
import { clock } from '@rettidig/casework';
import { interviewForms, interviewKinds } from '@rettidig/law';
import type { VNode } from 'preact';
import { textDay, weekdayName } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { textsOfInterviews } from './texts.ts';

/** A booked interview as a page names it. */
export interface Settled {
  readonly id: string;
  readonly state: Interview['state'];
  /** `onsdag 18. november 2026 kl. 10.00, jobsamtale, telefon`. */
  readonly when: string;
}

export function settledOf({ interview, booking }: BookedInterview, { language }: Words): Settled {
  const { id, on, state, kind, form } = interview;
  const day = `${weekdayName(on, language)} ${textDay(on, language)}`;
  const at =
    booking === null
      ? ''
      : language === 'da'
        ? ` kl. ${clock(booking.startsAt)}`
        : ` ${clock(booking.startsAt)}`;
  const what = [
    interviewKinds.label(kind, language).toLowerCase(),
    interviewForms.label(form, language).toLowerCase(),
  ].join(', ');
  return { id, state, when: `${day}${at}, ${what}` };
}

/** Says that an interview is no longer open, and where to go. */
export function SettledNote({
  interview: { state },
  citizen,
  words,
}: {
  readonly interview: Settled;
  readonly citizen: { readonly id: string };
  readonly words: Words;
}): VNode {
  const t = textsOfInterviews(words.language);
  return (
    <p class="note">
      {t.settled[state]} <a href={`/borgere/${citizen.id}`}>{t.toCase}</a>
    </p>
  );
}
