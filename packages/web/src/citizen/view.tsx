import type { VNode } from 'preact';
import { textDay } from '../format/days.ts';
import { TimelinePanel } from '../timeline/panel.tsx';
import type { Words } from '../ui/words.ts';
import { Benefit } from './benefit.tsx';
import { Contacts } from './contacts.tsx';
import { DoneBanner } from './done.tsx';
import { Duties } from './duties.tsx';
import { Gaps } from './gaps.tsx';
import { Header } from './header.tsx';
import { History } from './history.tsx';
import { Journal } from './journal.tsx';
import { KnownOn } from './known-on.tsx';
import { Letters } from './letters.tsx';
import { WhatNow } from './what-now.tsx';
import { Offers } from './offers.tsx';
import { type CitizenPage, mayRegister } from './page.ts';
import { Plan } from './plan.tsx';
import { StepsMenu } from './steps-menu.tsx';
import { textsOfCase } from './texts.ts';

/** The case of a citizen: what now, what can be registered, and all that is known. */
export function CitizenView({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  return (
    <div class="panels case">
      {page.knownOn === null ? null : (
        <p class="note warn">
          <b>{t.citizen.knownNote(textDay(page.knownOn, language))}</b>{' '}
          <a href={`/borgere/${page.citizen.id}`}>{t.citizen.knownNow}</a>
        </p>
      )}
      {page.done === null ? null : <DoneBanner done={page.done} page={page} words={words} />}
      <Header page={page} words={words} />
      <Parts page={page} words={words} />
      <div class="columns">
        <div class="panels">
          <WhatNow page={page} words={words} />
          <Duties page={page} words={words} />
          <Gaps page={page} words={words} />
          <Offers page={page} words={words} />
          <Plan page={page} words={words} />
          <Journal page={page} words={words} />
          <Letters page={page} words={words} />
        </div>
        <div class="panels">
          {mayRegister(page) ? <StepsMenu citizen={page.citizen.id} words={words} /> : null}
        </div>
      </div>
      <TimelinePanel page={page} words={words} />
      <Benefit page={page} words={words} />
      <Contacts page={page} words={words} />
      <History page={page} words={words} />
      <KnownOn page={page} words={words} />
    </div>
  );
}

const parts = [
  'nu',
  'registrer',
  'frister',
  'tilbud',
  'plan',
  'journal',
  'breve',
  'tidslinje',
  'ydelse',
  'personer',
  'historik',
] as const;

/** The way to each part of the page. */
function Parts({ page, words }: { readonly page: CitizenPage; readonly words: Words }): VNode {
  const t = textsOfCase(words.language);
  return (
    <nav class="tabs no-print" aria-label={t.parts}>
      {parts
        .filter((part) => part !== 'registrer' || mayRegister(page))
        .filter((part) => part !== 'tilbud' || page.file.activities.length > 0)
        .map((part) => (
          <a href={`#${part}`}>{t.partNames[part]}</a>
        ))}
    </nav>
  );
}
