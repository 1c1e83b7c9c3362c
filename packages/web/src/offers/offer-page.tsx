import type { LawCheck } from '@rettidig/casework';
import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { LawChecks } from './law-checks.tsx';
import type { OfferCitizen } from './offer-case.ts';
import { RunningOffers } from './running-offers.tsx';

/** The page of an offer that has no workplace: what runs already, what the law says, and the form. */
export function OfferPage({
  title,
  citizen,
  checks,
  note,
  words,
  children,
}: {
  readonly title: string;
  readonly citizen: OfferCitizen;
  readonly checks: readonly LawCheck[];
  /** What to know first; null when there is nothing. */
  readonly note: string | null;
  readonly words: Words;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{title}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <RunningOffers citizen={citizen} words={words} />
      {note === null ? null : <p class="note warn">{note}</p>}
      <div class="offer-columns">
        <section class="panel">{children}</section>
        <LawChecks checks={checks} words={words} />
      </div>
    </div>
  );
}
