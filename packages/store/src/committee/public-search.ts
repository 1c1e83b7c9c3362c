import type { PaperKind } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';

/** Where the words of a search stand. */
export interface PublicHit {
  readonly meeting: string;
  readonly kind: PaperKind;
  readonly bodyName: string;
  readonly heldOn: Day;
  /** Whether the meeting is cancelled. */
  readonly cancelled: boolean;
  /** The point; null: above or under the points. */
  readonly item: { readonly id: string; readonly number: number; readonly title: string } | null;
  /** The attachment of the point in whose file they stand; null: they stand in the point itself. */
  readonly attachment: { readonly id: string; readonly title: string } | null;
  /** Some of the text, with `⟦` and `⟧` around what was found. */
  readonly extract: string;
}

/** So many papers, the latest, are looked through for the points where the words stand. */
const mostPapers = 200;

/**
 * The points of published papers, and the files of their attachments, in which some words stand, the latest meeting first and a
 * point before its attachments. Words are found in other forms, too, as the Danish dictionary of the database knows them. What
 * stands in the agenda and in the minutes is found in the minutes.
 */
export async function searchPublic(
  tx: Tx,
  words: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly hits: readonly PublicHit[]; readonly total: number }> {
  const { rows } = await tx.client.query<Omit<PublicHit, 'item' | 'attachment'> & HitCells>(
    `with asked as (select websearch_to_tsquery('danish', $2) as query),
     paper as (
       select p.publication, p.meeting, p.kind, p.held_on, p.words
         from committee_publication p, asked
        where p.municipality = $1 and p.superseded_at is null and p.state = 'frigivet'
              and to_tsvector('danish', p.words) @@ asked.query
        order by p.held_on desc limit $5
     ),
     point as (
       select distinct on (held_on, meeting, n)
              publication, meeting, held_on, text, n::int - 1 as point, 0 as place, null::uuid as attachment
         from paper cross join asked cross join lateral unnest(string_to_array(words, chr(12))) with ordinality as t(text, n)
        where to_tsvector('danish', text) @@ query
        order by held_on desc, meeting, n, kind desc
     ),
     file as (
       select distinct on (p.held_on, p.meeting, w.attachment)
              p.publication, p.meeting, p.held_on, w.words as text, w.point::int, w.place::int, w.attachment
         from asked
         join committee_published_words w
           on w.municipality = $1 and w.superseded_at is null and w.released and w.found_by @@ asked.query
         join committee_publication p
           on p.municipality = $1 and p.publication = w.publication and p.superseded_at is null and p.state = 'frigivet'
        order by p.held_on desc, p.meeting, w.attachment, p.kind desc, w.piece
     ),
     hit as (select * from point union all select * from file),
     page as (select *, count(*) over () as total from hit order by held_on desc, meeting, point, place limit $4 offset $3)
     select page.meeting, p.kind, p.body_name as "bodyName", p.held_on as "heldOn", p.cancelled, total, page.attachment,
            p.content #>> array['points', (page.point - 1)::text, 'item'] as id,
            (p.content #>> array['meeting', 'items', (page.point - 1)::text, 'number'])::int as number,
            p.content #>> array['meeting', 'items', (page.point - 1)::text, 'title'] as title,
            p.content #>> array['meeting', 'items', (page.point - 1)::text, 'attachments', (page.place - 1)::text, 'title']
              as "attachmentTitle",
            ts_headline('danish', text, query,
              'StartSel=⟦, StopSel=⟧, MaxWords=32, MinWords=12, MaxFragments=2, FragmentDelimiter=" … "') as extract
       from page cross join asked
       join committee_publication p
         on p.municipality = $1 and p.publication = page.publication and p.superseded_at is null
      order by page.held_on desc, page.meeting, point, place`,
    [tx.access.municipality, words, offset, limit, mostPapers],
  );
  return {
    hits: rows.map(({ id, number, title, attachment, attachmentTitle, total: _total, ...hit }) => ({
      ...hit,
      item: id === null || number === null || title === null ? null : { id, number, title },
      attachment:
        attachment === null || attachmentTitle === null
          ? null
          : { id: attachment, title: attachmentTitle },
    })),
    total: Number(rows[0]?.total ?? 0),
  };
}

interface HitCells {
  readonly total: string;
  readonly id: string | null;
  readonly number: number | null;
  readonly title: string | null;
  readonly attachment: string | null;
  readonly attachmentTitle: string | null;
}
