import { clock } from '@rettidig/casework';
import { interviewForms, interviewKinds } from '@rettidig/law';
import type { CalendarInterview } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfInterviews } from './texts.ts';

/** Booked interviews with their citizens, and what can be registered of each. */
export function InterviewList({
  interviews,
  words,
  withDay = false,
}: {
  readonly interviews: readonly CalendarInterview[];
  readonly words: Words;
  readonly withDay?: boolean;
}): VNode {
  return (
    <ul class="people">
      {interviews.map((interview) => (
        <li>
          <Person citizen={interview.citizen} words={words} />
          <span class="booked">{inWords(interview, words, withDay)}</span>
          <InterviewLinks citizen={interview.citizen} interview={interview.id} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** `Kl. 10.00: jobsamtale, telefon`; only kind and form where no time is booked. */
function inWords(
  { on, startsAt, kind, form }: CalendarInterview,
  { language }: Words,
  withDay: boolean,
): string {
  const what = `${interviewKinds.label(kind, language)}, ${interviewForms.label(form, language).toLowerCase()}`;
  const time =
    startsAt === null ? '' : language === 'da' ? `kl. ${clock(startsAt)}` : clock(startsAt);
  const when = [withDay ? listDay(on, language) : '', time].filter((part) => part !== '').join(' ');
  return when === '' ? what : `${what}, ${when}`;
}

/** What can be registered of a booked interview, the usual first. */
function InterviewLinks({
  citizen,
  interview,
  words,
}: {
  readonly citizen: { readonly id: string; readonly name: string };
  /** Its id. */
  readonly interview: string;
  readonly words: Words;
}): VNode {
  const t = textsOfInterviews(words.language).today;
  const at = `/borgere/${citizen.id}/samtaler/${interview}`;
  const whom = <span class="unseen">{` ${citizen.name}`}</span>;
  return (
    <span class="interview-links">
      <a class="button" href={`${at}/afholdt`}>
        {t.register}
        {whom}
      </a>
      <span class="others">
        <a href={`${at}/udeblevet`}>
          {t.missed}
          {whom}
        </a>
        <a href={`${at}/flyt`}>
          {t.move}
          {whom}
        </a>
        <a href={`${at}/aflys`}>
          {t.cancel}
          {whom}
        </a>
      </span>
    </span>
  );
}

/** The way from a deadline to a summons. */
export function SummonLink({
  citizen,
  words,
}: {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly words: Words;
}): VNode {
  return (
    <a class="summon" href={`/borgere/${citizen.id}/indkaldelse`}>
      {textsOfInterviews(words.language).today.summon}
      <span class="unseen">{` ${citizen.name}`}</span>
    </a>
  );
}
