import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { textsOfInterviews } from './texts.ts';

/** What can be registered of a booked interview, the usual first. */
export function InterviewLinks({
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
