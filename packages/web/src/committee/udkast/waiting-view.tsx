import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { textsOfDrafts } from './texts.ts';

/** A draft whose numbers are still being read. */
export function WaitingView({
  name,
  here,
  words: { language },
}: {
  readonly name: string;
  /** The address of the page, to ask again. */
  readonly here: string;
  readonly words: Words;
}): VNode {
  const t = textsOfDrafts(language);
  return (
    <div class="panels">
      <div class="page-head">
        <p>
          <a href="/udvalg/udkast">{t.title}</a>
        </p>
        <h1>{name}</h1>
      </div>
      <section class="panel stack" aria-label={name}>
        <p role="status">{t.reading}</p>
        <progress aria-label={t.reading} />
        <p>
          <a class="button" href={here}>
            {t.readAgain}
          </a>
        </p>
      </section>
    </div>
  );
}
