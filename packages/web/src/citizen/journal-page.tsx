import type { Day } from '@rettidig/engine';
import type { JournalPart } from '@rettidig/store';
import type { VNode } from 'preact';
import { textDay } from '../format/days.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { JournalLines } from './journal-lines.tsx';
import { knownQuery } from './known-on.tsx';
import { textsOfCase } from './texts.ts';

/** The journal of a citizen on a page of its own. */
export interface JournalPage {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly journal: JournalPart;
  /** Lines there are in all. */
  readonly all: number;
  /** What was searched for; empty when the whole journal is shown. */
  readonly searched: string;
  readonly knownOn: Day | null;
  readonly canCorrect: boolean;
  readonly csrf: string;
}

export function JournalView({
  page,
  words,
}: {
  readonly page: JournalPage;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCase(language).journal;
  const { citizen, journal, all, searched, knownOn, csrf } = page;
  const address = `/borgere/${citizen.id}/journal${knownQuery(knownOn)}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={`/borgere/${citizen.id}${knownQuery(knownOn)}`}>{t.back(citizen.name)}</a>
        </p>
        <h1>{t.pageTitle(citizen.name)}</h1>
        {knownOn === null ? null : (
          <p class="note warn">{words.t.citizen.knownNote(textDay(knownOn, language))}</p>
        )}
      </div>
      <section class="panel no-print" aria-labelledby="soeg-journal">
        <h2 id="soeg-journal">{t.search}</h2>
        <form class="row" method="post" action={address} role="search">
          <Csrf token={csrf} />
          <div class="field">
            <label for="ord">{t.search}</label>
            <p class="hint" id="ord-hjaelp">
              {t.searchHint}
            </p>
            <input
              id="ord"
              name="ord"
              type="search"
              value={searched}
              maxLength={100}
              autocomplete="off"
              aria-describedby="ord-hjaelp"
            />
          </div>
          <button>{t.searchButton}</button>
        </form>
      </section>
      <section class="panel" aria-labelledby="linjer">
        <div class="row spread">
          <h2 id="linjer">{t.heading}</h2>
          <span class="no-print" data-udskriv={t.print} />
        </div>
        {searched === '' ? null : (
          <p role="status">
            {journal.of === 0 ? t.notFound(searched) : t.found(journal.of, all)}{' '}
            <a href={address}>{t.all}</a>
          </p>
        )}
        {all === 0 ? <p>{t.none}</p> : null}
        <JournalLines
          lines={journal.lines}
          citizen={citizen.id}
          canCorrect={page.canCorrect}
          words={words}
        />
      </section>
    </div>
  );
}
