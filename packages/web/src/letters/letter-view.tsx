import { conveysDecision, letterChannels, letterKinds, letterStates } from '@rettidig/casework';
import { type LetterRecord, newId } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { LetterSheet } from './sheet.tsx';
import { textsOfLetters } from './texts.ts';

/** A letter, where it is, and what can be done with it. */
export function LetterView({
  letter,
  message,
  csrf,
  words,
}: {
  readonly letter: LetterRecord;
  /** What stood in the way of what was asked for; null when nothing did. */
  readonly message: string | null;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfLetters(language);
  return (
    <>
      <div class="page-head">
        <h1>{`${t.letter}: ${letterKinds.label(letter.kind, language)}`}</h1>
        <p class="quiet">
          <a href={`/borgere/${letter.person}`}>{letter.citizen}</a>
          {` · ${letterStates.label(letter.state, language)}`}
        </p>
      </div>
      {message === null ? null : (
        <p class="note bad" role="alert">
          {message}
        </p>
      )}
      <div class="letter-page">
        <section class="panel" aria-labelledby="brev-papir">
          <h2 id="brev-papir">{t.paper}</h2>
          <LetterSheet letter={letter.content} />
        </section>
        <section class="panel no-print" aria-labelledby="brev-hvor">
          <h2 id="brev-hvor">{t.where}</h2>
          <Deliveries letter={letter} words={words} />
          <Facts letter={letter} words={words} />
          <p>
            <a class="button" href={`/breve/${letter.id}.pdf`} download>
              {t.pdf}
            </a>
          </p>
          <NextForLetter letter={letter} csrf={csrf} words={words} />
        </section>
      </div>
    </>
  );
}

function Deliveries({
  letter,
  words,
}: {
  readonly letter: LetterRecord;
  readonly words: Words;
}): VNode {
  const { language } = words;
  return (
    <ol class="letter-trail">
      {letter.deliveries.map(({ state, at, by, note }) => (
        <li>
          <b>{letterStates.label(state, language)}</b>
          <span class="quiet small">
            {` ${listInstant(at, language)}${by === null ? '' : `, ${by}`}`}
          </span>
          {note === null ? null : <span lang="da">{` ${note}`}</span>}
        </li>
      ))}
    </ol>
  );
}

function Facts({ letter, words }: { readonly letter: LetterRecord; readonly words: Words }): VNode {
  const { language } = words;
  const t = textsOfLetters(language);
  return (
    <dl class="letter-facts">
      <dt>{t.channel}</dt>
      <dd>{letterChannels.label(letter.channel, language)}</dd>
      <dt>{t.writtenBy}</dt>
      <dd>{letter.by ?? t.program}</dd>
      <dt>{t.writtenAt}</dt>
      <dd>{listInstant(letter.at, language)}</dd>
      <dt>{t.template}</dt>
      <dd>
        {letter.templateVersion === 0 ? t.standardTemplate : t.ownTemplate(letter.templateVersion)}
      </dd>
    </dl>
  );
}

/** What can be done from where the letter is. */
function NextForLetter({
  letter,
  csrf,
  words,
}: {
  readonly letter: LetterRecord;
  readonly csrf: string;
  readonly words: Words;
}): VNode | null {
  const t = textsOfLetters(words.language);
  if (letter.state === 'i-koe' && conveysDecision(letter.kind)) {
    return (
      <p>
        {t.undoInstead}{' '}
        <a href={`/borgere/${letter.person}/fortryd/${letter.decision}`}>{t.undoDecision}</a>
      </p>
    );
  }
  if (letter.state === 'i-koe') {
    return (
      <details>
        <summary>{t.withdraw}</summary>
        <form method="post" action={`/breve/${letter.id}/tilbagekald`} class="stack">
          <Csrf token={csrf} />
          <input type="hidden" name="kommando" value={newId()} />
          <p>{t.withdrawLead}</p>
          <button>{t.withdraw}</button>
        </form>
      </details>
    );
  }
  if (letter.state === 'afvist') {
    return (
      <form method="post" action={`/breve/${letter.id}/papir`} class="stack">
        <Csrf token={csrf} />
        <p>{t.rejectedLead}</p>
        {letter.content.recipient.address.length === 0 ? <p>{t.noAddress}</p> : null}
        <button class="primary">{t.onPaper}</button>
      </form>
    );
  }
  return null;
}
