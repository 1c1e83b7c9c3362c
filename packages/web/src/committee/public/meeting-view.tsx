import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { listInstant } from '../../format/instants.ts';
import { Icon } from '../../ui/icon.tsx';
import { partsOf, type ShownMeeting, type ShownPaper } from './load.ts';
import type { PublicPlace } from './place.ts';
import { textsOfPublic } from './texts.ts';

/** An agenda or minutes as the public reads them. */
export function MeetingView({
  place,
  shown,
}: {
  readonly place: PublicPlace;
  readonly shown: ShownMeeting;
}): VNode {
  const t = textsOfPublic(place.language);
  const { paper, kinds } = shown;
  const path = `/moeder/${paper.meeting}`;
  const chartFiles = chartFilesOf(place, shown);
  const { title, subtitle, head, items, foot } = partsOf(paper);
  const { meeting } = paper.content;
  return (
    <article class="panels public-paper">
      <div class="page-head">
        <h1 lang="da">{title}</h1>
        {subtitle === '' ? null : <p lang="da">{subtitle}</p>}
        <CancelledNote paper={paper} place={place} />
        <p class="quiet small">
          {t.published(listInstant(paper.releasedAt, place.language))}
          {paper.firstReleasedAt === paper.releasedAt
            ? null
            : `. ${t.corrected(listInstant(paper.firstReleasedAt, place.language))}`}
        </p>
        <p class="row no-print">
          {kinds
            .filter((kind) => kind !== paper.kind)
            .map((kind) => (
              <a href={place.link(path, { papir: kind })}>{t.papers[kind]}</a>
            ))}
          {kinds.flatMap((kind) =>
            (['pdf', 'docx'] as const).map((format) => (
              <a href={place.link(`${path}/${kind}.${format}`)}>
                {`${t.fetch}: ${t.papers[kind].toLocaleLowerCase(place.language)} (.${format})`}
              </a>
            )),
          )}
        </p>
        <p class="small no-print">
          {`${t.meetingLink}: `}
          <a class="permalink" href={place.permanent(path)}>
            {place.permanent(path)}
          </a>
        </p>
      </div>
      <nav class="panel no-print" aria-labelledby="punkter">
        <h2 id="punkter">{t.items}</h2>
        <ol class="public-items">
          {meeting.items.map(({ number, title: own }) => (
            <li value={number} lang="da">
              <a href={place.link(`${path}/punkt/${number}`, papir(paper, kinds))}>{own}</a>
            </li>
          ))}
        </ol>
      </nav>
      <section class="panel">
        <BlocksView blocks={head} chartFiles={chartFiles} words={place.words} />
      </section>
      {meeting.items.map(({ number }) => (
        <section class="panel">
          <BlocksView
            blocks={items.get(number) ?? []}
            chartFiles={chartFiles}
            words={place.words}
          />
          <ItemFiles place={place} paper={paper} number={number} />
        </section>
      ))}
      {foot.length === 0 ? null : (
        <section class="panel">
          <BlocksView blocks={foot} chartFiles={chartFiles} words={place.words} />
        </section>
      )}
    </article>
  );
}

/** Says that a meeting will not be held. */
export function CancelledNote({
  place,
  paper,
}: {
  readonly place: PublicPlace;
  readonly paper: ShownPaper;
}): VNode | null {
  if (!paper.cancelled) return null;
  return (
    <p class="note bad status sentence">
      <Icon name="overskredet" />
      {textsOfPublic(place.language).isCancelled}
    </p>
  );
}

/** What an address must say to be about this paper: nothing where it is the one that is shown anyway. */
export const papir = (
  { kind }: Pick<ShownPaper, 'kind'>,
  kinds: ShownMeeting['kinds'],
): Readonly<Record<string, string>> => (kind === kinds[0] ? {} : { papir: kind });

/** Addresses of the charts of a paper as files, by id. */
export const chartFilesOf =
  (place: PublicPlace, { paper, kinds }: ShownMeeting) =>
  (figur: string): string =>
    place.link(`/moeder/${paper.meeting}/figur`, { ...papir(paper, kinds), figur });

/** The files of a point. */
export function ItemFiles({
  place,
  paper: { content },
  number,
}: {
  readonly place: PublicPlace;
  readonly paper: ShownPaper;
  readonly number: number;
}): VNode | null {
  const at = content.meeting.items.findIndex((item) => item.number === number);
  const files = content.points[at]?.files ?? [];
  const links = files.flatMap((file, n) =>
    file === null
      ? []
      : [
          <li lang="da">
            <a href={place.link(`/moeder/bilag/${file.attachment}`)}>
              {content.meeting.items[at]?.attachments[n]?.title}
            </a>
          </li>,
        ],
  );
  if (links.length === 0) return null;
  const t = textsOfPublic(place.language);
  return (
    <div class="public-files no-print">
      <p>{t.files}</p>
      <ul class="bullets">{links}</ul>
    </div>
  );
}
