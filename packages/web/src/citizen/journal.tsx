import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { JournalLines } from './journal-lines.tsx';
import { knownQuery } from './known-on.tsx';
import { type CitizenPage, mayRegister } from './page.ts';
import { textsOfCase } from './texts.ts';

/** The newest lines of the journal, the way to all of them, and to a new one. */
export function Journal({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const t = textsOfCase(words.language).journal;
  const { journal, citizen, knownOn } = page;
  const place = `/borgere/${citizen.id}`;
  return (
    <section class="panel" aria-labelledby="journal">
      <div class="row spread">
        <h2 id="journal">{t.heading}</h2>
        {mayRegister(page) ? (
          <a class="button no-print" href={`${place}/notat`}>
            {t.write}
          </a>
        ) : null}
      </div>
      {journal.of === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p class="quiet small">{t.lead}</p>
          <JournalLines
            lines={journal.lines}
            citizen={citizen.id}
            canCorrect={mayRegister(page)}
            words={words}
          />
          <p>
            <a href={`${place}/journal${knownQuery(knownOn)}`}>{t.whole(journal.of)}</a>
          </p>
        </>
      )}
    </section>
  );
}
