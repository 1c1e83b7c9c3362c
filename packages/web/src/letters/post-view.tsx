import { letterKinds } from '@rettidig/casework';
import type { QueuedLetter, WaitingLetter } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfLetters } from './texts.ts';

/** The letters that wait for somebody. */
export interface PostModel {
  readonly rejected: readonly WaitingLetter[];
  readonly print: readonly QueuedLetter[];
  readonly printCount: number;
  readonly digitalCount: number;
  /** Letters can be sent from here. */
  readonly canSend: boolean;
  /** The employee may change the templates. */
  readonly leads: boolean;
  /** What was done just now, or stood in the way. */
  readonly message: { readonly tone: 'done' | 'bad'; readonly text: string } | null;
}

export function PostView({
  model,
  csrf,
  words,
}: {
  readonly model: PostModel;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfLetters(words.language);
  const { message } = model;
  return (
    <>
      <div class="page-head">
        <h1>{t.post}</h1>
        <p class="quiet">{t.postLead}</p>
        {model.leads ? (
          <p class="no-print">
            <a href="/skabeloner">{t.templates}</a>
          </p>
        ) : null}
      </div>
      {message === null ? null : (
        <p
          class={message.tone === 'bad' ? 'note bad' : 'note'}
          role={message.tone === 'bad' ? 'alert' : 'status'}
        >
          {message.text}
        </p>
      )}
      <div class="panels">
        <Rejected letters={model.rejected} csrf={csrf} words={words} />
        <ToPrint model={model} csrf={csrf} words={words} />
        <Digital model={model} csrf={csrf} words={words} />
      </div>
    </>
  );
}

function Rejected({
  letters,
  csrf,
  words,
}: {
  readonly letters: readonly WaitingLetter[];
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfLetters(words.language);
  return (
    <section class="panel" aria-labelledby="post-afvist">
      <h2 id="post-afvist">{`${t.rejected} (${letters.length})`}</h2>
      {letters.length === 0 ? <p class="quiet">{t.rejectedNone}</p> : null}
      <ul class="letter-list">
        {letters.map((letter) => (
          <li>
            <LetterName letter={letter} words={words} />
            {letter.note === null ? null : <span lang="da">{letter.note}</span>}
            <form method="post" action={`/breve/${letter.id}/papir`}>
              <Csrf token={csrf} />
              <button aria-label={`${t.onPaper}: ${letter.content.title}, ${letter.citizen}`}>
                {t.onPaper}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToPrint({
  model: { print, printCount },
  csrf,
  words,
}: {
  readonly model: PostModel;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfLetters(words.language);
  return (
    <section class="panel" aria-labelledby="post-udskrift">
      <h2 id="post-udskrift">{`${t.print} (${printCount})`}</h2>
      {print.length === 0 ? (
        <p class="quiet">{t.printNone}</p>
      ) : (
        <form method="post" action="/post/udskrift">
          <Csrf token={csrf} />
          <p>{t.printLead}</p>
          {print.length < printCount ? <p>{t.more(print.length, printCount)}</p> : null}
          <ul class="letter-list">
            {print.map((letter) => (
              <li>
                <input
                  type="checkbox"
                  name="brev"
                  value={letter.id}
                  checked
                  aria-label={t.choose(letter.content.title, letter.citizen)}
                />
                <LetterName letter={letter} words={words} />
                {letter.content.recipient.address.length === 0 ? <span>{t.noAddress}</span> : null}
              </li>
            ))}
          </ul>
          <p class="row">
            <button class="primary">{t.printFile}</button>
            <button formaction="/post/udskrevet">{t.printed}</button>
          </p>
        </form>
      )}
    </section>
  );
}

function LetterName({
  letter,
  words: { language },
}: {
  readonly letter: WaitingLetter;
  readonly words: Words;
}): VNode {
  const t = textsOfLetters(language);
  return (
    <span class="letter-name">
      <a href={`/breve/${letter.id}`}>
        <b>{letter.citizen}</b>
        {`: ${letterKinds.label(letter.kind, language)}`}
      </a>
      <span class="quiet small">{` ${t.since} ${listInstant(letter.at, language)}`}</span>
    </span>
  );
}

function Digital({
  model: { digitalCount, canSend },
  csrf,
  words,
}: {
  readonly model: PostModel;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfLetters(words.language);
  return (
    <section class="panel" aria-labelledby="post-digital">
      <h2 id="post-digital">{`${t.digital} (${digitalCount})`}</h2>
      <p>{t.digitalCount(digitalCount)}</p>
      {canSend ? (
        <form method="post" action="/post/send" class="stack">
          <Csrf token={csrf} />
          <p class="quiet small">{t.sendDemo}</p>
          {digitalCount === 0 ? null : <button class="primary">{t.sendNow}</button>}
        </form>
      ) : (
        <p class="note warn">{t.sendElsewhere}</p>
      )}
    </section>
  );
}
