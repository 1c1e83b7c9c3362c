import type { PublicHit } from '@rettidig/store';
import type { VNode } from 'preact';
import { textDay } from '../../format/days.ts';
import { NoSuchPage } from '../../ui/no-such-page.tsx';
import { Pager, PlaceFields } from './list-view.tsx';
import type { PublicPlace } from './place.ts';
import { textsOfPublic } from './texts.ts';

export interface SearchModel {
  /** Empty: nothing was asked. */
  readonly words: string;
  readonly hits: readonly PublicHit[];
  readonly total: number;
  /** The page asked for, and the page shown, from 1. */
  readonly asked: number;
  readonly page: number;
  readonly pages: number;
}

/** Where some words stand in what is published. */
export function SearchView({
  place,
  model: { words, hits, total, asked, page, pages },
}: {
  readonly place: PublicPlace;
  readonly model: SearchModel;
}): VNode {
  const t = textsOfPublic(place.language);
  return (
    <div class="panels">
      <h1>{t.searchTitle}</h1>
      <form method="get" action="/moeder/soeg" role="search" class="public-search no-print">
        <PlaceFields place={place} />
        <div class="field">
          <label for="q">{t.words}</label>
          <p class="hint" id="q-hjaelp">
            {t.searchHelp}
          </p>
          <input
            type="search"
            id="q"
            name="q"
            class="w-long"
            value={words}
            maxLength={200}
            aria-describedby="q-hjaelp"
          />
        </div>
        <button class="primary">{t.search}</button>
      </form>
      {words === '' ? null : (
        <p role="status">{total === 0 ? t.nothingFound(words) : t.found(total)}</p>
      )}
      {total === 0 ? null : <NoSuchPage asked={asked} page={page} language={place.language} />}
      {hits.length === 0 ? null : (
        <ol class="public-hits">
          {hits.map((hit) => (
            <li>
              <h2 lang="da">
                {hit.attachment === null ? (
                  <a href={hrefOf(hit, place)}>{hit.item?.title ?? t.aside}</a>
                ) : (
                  <a href={place.link(`/moeder/bilag/${hit.attachment.id}`)}>
                    {hit.attachment.title}
                  </a>
                )}
              </h2>
              {hit.attachment === null || hit.item === null ? null : (
                <p>
                  {t.attachmentTo}{' '}
                  <a lang="da" href={hrefOf(hit, place)}>
                    {`${hit.item.number}. ${hit.item.title}`}
                  </a>
                </p>
              )}
              <p class="quiet small">
                <span lang="da">{hit.bodyName}</span>
                {`, ${textDay(hit.heldOn, place.language)}, ${t.papers[hit.kind].toLocaleLowerCase(place.language)}${hit.cancelled ? `, ${t.cancelled.toLocaleLowerCase(place.language)}` : ''}`}
              </p>
              <p lang="da">{marked(hit.extract)}</p>
            </li>
          ))}
        </ol>
      )}
      <Pager
        place={place}
        path="/moeder/soeg"
        choices={{ q: words }}
        page={page}
        pages={pages}
        before={t.newerHits}
        after={t.olderHits}
      />
    </div>
  );
}

const hrefOf = ({ meeting, kind, item }: PublicHit, place: PublicPlace): string =>
  place.link(item === null ? `/moeder/${meeting}` : `/moeder/${meeting}/punkt/${item.number}`, {
    papir: kind,
  });

/** An extract with what was found in it marked. */
const marked = (extract: string): readonly (VNode | string)[] =>
  extract.split(/[⟦⟧]/).map((piece, at) => (at % 2 === 1 ? <mark>{piece}</mark> : piece));
