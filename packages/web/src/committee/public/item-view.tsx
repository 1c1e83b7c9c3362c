import type { PublicPaper } from '@rettidig/store';
import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { listDay, textDay } from '../../format/days.ts';
import { partsOf, type ShownMeeting } from './load.ts';
import { CancelledNote, chartFilesOf, ItemFiles, papir } from './meeting-view.tsx';
import type { PublicPlace } from './place.ts';
import { textsOfPublic } from './texts.ts';

export interface ItemModel {
  readonly shown: ShownMeeting;
  readonly number: number;
  /** Other meetings' papers in which the case is. */
  readonly sameCase: readonly PublicPaper[];
}

/** A point of a paper by itself, with where its case has been. */
export function ItemView({
  place,
  model: { shown, number, sameCase },
}: {
  readonly place: PublicPlace;
  readonly model: ItemModel;
}): VNode {
  const t = textsOfPublic(place.language);
  const { paper, kinds } = shown;
  const path = `/moeder/${paper.meeting}`;
  const chosen = papir(paper, kinds);
  const { items } = partsOf(paper);
  const [heading, ...blocks] = items.get(number) ?? [];
  const all = paper.content.meeting.items;
  const at = all.findIndex((item) => item.number === number);
  const way = [
    [t.previous, all[at - 1]],
    [t.next, all[at + 1]],
  ] as const;
  return (
    <article class="panels public-paper">
      <div class="page-head">
        <p class="no-print">
          <a href={place.link(path, chosen)} lang="da">
            {`${paper.bodyName}, ${textDay(paper.heldOn, 'da')}`}
          </a>
        </p>
        <h1 lang="da">{heading?.kind === 'heading' ? heading.text : t.item(number)}</h1>
        <p class="quiet">{t.papers[paper.kind]}</p>
        <CancelledNote paper={paper} place={place} />
        <p class="no-print">
          <a href={place.link(`${path}/punkt/${number}/sag.pdf`, chosen)}>{t.pointFile}</a>
        </p>
      </div>
      <section class="panel">
        <BlocksView blocks={blocks} chartFiles={chartFilesOf(place, shown)} words={place.words} />
        <ItemFiles place={place} paper={paper} number={number} />
      </section>
      <SameCase place={place} model={{ shown, number, sameCase }} />
      <nav class="row no-print" aria-label={t.items}>
        {way.map(([text, item]) =>
          item === undefined ? null : (
            <a href={place.link(`${path}/punkt/${item.number}`, chosen)}>
              {`${text}: `}
              <span lang="da">{item.title}</span>
            </a>
          ),
        )}
      </nav>
      <p class="small">
        {`${t.link}: `}
        <a class="permalink" href={place.permanent(`${path}/punkt/${number}`)}>
          {place.permanent(`${path}/punkt/${number}`)}
        </a>
      </p>
    </article>
  );
}

function SameCase({
  place,
  model: { shown, number, sameCase },
}: {
  readonly place: PublicPlace;
  readonly model: ItemModel;
}): VNode | null {
  const t = textsOfPublic(place.language);
  const { paper } = shown;
  const caseNumber =
    paper.content.meeting.items.find((item) => item.number === number)?.caseNumber ?? null;
  if (caseNumber === null || sameCase.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="sagen">
      <h2 id="sagen">{t.sameCase(caseNumber)}</h2>
      <ul class="bullets">
        {sameCase.flatMap((other) =>
          (other.content?.meeting.items ?? [])
            .filter((item) => item.caseNumber === caseNumber)
            .map((item) => (
              <li>
                {`${other.heldOn < paper.heldOn ? t.earlier : t.later}, ${listDay(other.heldOn, place.language)}: `}
                <a href={place.link(`/moeder/${other.meeting}/punkt/${item.number}`)} lang="da">
                  {`${other.bodyName}, ${item.title}`}
                </a>
              </li>
            )),
        )}
      </ul>
    </section>
  );
}
