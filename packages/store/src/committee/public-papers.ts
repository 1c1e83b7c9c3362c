import type { PaperKind, PublishedContent } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import type { Access, Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { isId } from '../id.ts';
import type { GoneContent } from './publication-table.ts';

/** The access of the public: no case, nothing of the committees but what is published. */
export const publicAccess = (municipality: number): Access => ({
  municipality,
  user: null,
  units: [],
  protectedPersons: false,
  purpose: 'Offentlige dagsordener og referater',
});

/** A meeting of which the public reads something. */
export interface PublicMeeting {
  readonly meeting: string;
  readonly body: string;
  readonly bodyName: string;
  readonly heldOn: Day;
  readonly kinds: readonly PaperKind[];
  readonly cancelled: boolean;
  readonly releasedAt: Instant;
}

/** What the public reads about: years with a meeting, the latest first, and bodies by name. */
export interface PublicChoices {
  readonly years: readonly number[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

const released = "municipality = $1 and superseded_at is null and state = 'frigivet'";

/** The meetings of which the public reads something, the latest first; `total` is how many there are with the choice. */
export async function publicMeetings(
  tx: Tx,
  {
    body,
    year,
    offset,
    limit,
  }: {
    readonly body: string | null;
    readonly year: number | null;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<{ readonly meetings: readonly PublicMeeting[]; readonly total: number }> {
  const { rows } = await tx.client.query<PublicMeeting & { readonly total: string }>(
    `select meeting, body, max(body_name) as "bodyName", held_on as "heldOn", array_agg(kind order by kind) as kinds,
            max(released_at) as "releasedAt", bool_or(cancelled) as cancelled, count(*) over () as total
       from committee_publication
      where ${released} and ($2::uuid is null or body = $2)
        and ($3::int is null or held_on >= make_date($3, 1, 1) and held_on < make_date($3 + 1, 1, 1))
      group by meeting, body, held_on
      order by held_on desc, "bodyName", meeting
      limit $5 offset $4`,
    [tx.access.municipality, body, year, offset, limit],
  );
  return {
    meetings: rows.map(({ total: _total, ...meeting }) => meeting),
    total: Number(rows[0]?.total ?? 0),
  };
}

/** The bodies and years that the public can choose among. */
export async function publicChoices(tx: Tx): Promise<PublicChoices> {
  const { rows: bodies } = await tx.client.query<{ readonly id: string; readonly name: string }>(
    `select distinct on (body) body as id, body_name as name from committee_publication
      where ${released} order by body, held_on desc`,
    [tx.access.municipality],
  );
  const { rows: years } = await tx.client.query<{ readonly year: number }>(
    `select distinct extract(year from held_on)::int as year from committee_publication
      where ${released} order by year desc`,
    [tx.access.municipality],
  );
  return {
    years: years.map(({ year }) => year),
    bodies: bodies.toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
  };
}

/** A paper that the public reads, or one that is taken back (`content` is null). */
export interface PublicPaper {
  /** Id of its version: another one where anything of it is another. */
  readonly version: string;
  readonly meeting: string;
  readonly body: string;
  readonly bodyName: string;
  readonly kind: PaperKind;
  readonly heldOn: Day;
  /** Whether its meeting is cancelled. */
  readonly cancelled: boolean;
  readonly content: PublishedContent | null;
  readonly gone: GoneContent['gone'] | null;
  readonly firstReleasedAt: Instant;
  readonly releasedAt: Instant;
  /** When it became what it is: released, or taken back. */
  readonly changedAt: Instant;
}

/** The papers of a meeting for the public, minutes first; one that is taken back has no content. */
export async function publicPapersOf(tx: Tx, meeting: string): Promise<readonly PublicPaper[]> {
  return isId(meeting) ? await papers(tx, 'and meeting = $2', [meeting]) : [];
}

/** All papers for the public, with those that are taken back, the latest meeting first. */
export async function allPublicPapers(tx: Tx): Promise<readonly PublicPaper[]> {
  return await papers(tx, '', []);
}

/** The papers that were released or whose meetings were cancelled last. */
export async function latestPublicPapers(tx: Tx, limit: number): Promise<readonly PublicPaper[]> {
  return await papers(
    tx,
    `and id in (select id from committee_publication where ${released} order by case when cancelled then recorded_at else released_at end desc limit $2)`,
    [limit],
  );
}

/** The papers with a point of a case number, the earliest meeting first. */
export async function publicPapersWith(
  tx: Tx,
  caseNumber: string,
): Promise<readonly PublicPaper[]> {
  const wanted = JSON.stringify({ meeting: { items: [{ caseNumber }] } });
  const found = await papers(tx, `and state = 'frigivet' and content @> $2::jsonb`, [wanted]);
  return found.toReversed();
}

async function papers(
  tx: Tx,
  condition: string,
  values: readonly (string | number)[],
): Promise<readonly PublicPaper[]> {
  const { rows } = await tx.client.query<
    Omit<PublicPaper, 'content' | 'gone'> & { readonly content: PublishedContent | GoneContent }
  >(
    `select id as version, meeting, body, body_name as "bodyName", kind, held_on as "heldOn", cancelled, content,
            first_released_at as "firstReleasedAt", released_at as "releasedAt", recorded_at as "changedAt"
       from committee_publication
      where municipality = $1 and superseded_at is null and state in ('frigivet', 'trukket') ${condition}
      order by held_on desc, meeting, kind desc`,
    [tx.access.municipality, ...values],
  );
  return rows.map(({ content, ...paper }) => ({
    ...paper,
    content: 'gone' in content ? null : content,
    gone: 'gone' in content ? content.gone : null,
  }));
}

/** A file that the public may fetch. */
export interface PublicFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** The file of an attachment; null where the public has none of the id. */
export async function publicFile(tx: Tx, attachment: string): Promise<PublicFile | null> {
  if (!isId(attachment)) return null;
  const { rows } = await tx.client.query<PublicFile>(
    `select name, type, bytes, sha256 from committee_published_file
      where municipality = $1 and attachment = $2 and superseded_at is null and released
      order by recorded_at desc limit 1`,
    [tx.access.municipality, attachment],
  );
  return rows[0] ?? null;
}

/** Whether an attachment was published and is taken back. */
export async function isGoneFile(tx: Tx, attachment: string): Promise<boolean> {
  if (!isId(attachment)) return false;
  const { rowCount } = await tx.client.query(
    `select from committee_publication
      where municipality = $1 and superseded_at is null and state = 'trukket' and content @> $2::jsonb`,
    [tx.access.municipality, JSON.stringify({ gone: { files: [attachment] } })],
  );
  return rowCount !== 0;
}

/** A file that the public may fetch, without its bytes. */
export interface PublicFileLine extends Omit<PublicFile, 'bytes'> {
  readonly attachment: string;
  readonly size: number;
}

/** The files that the public may fetch. */
export async function publicFiles(tx: Tx): Promise<readonly PublicFileLine[]> {
  const { rows } = await tx.client.query<PublicFileLine>(
    `select distinct on (attachment) attachment, name, type, sha256, octet_length(bytes) as size
       from committee_published_file
      where municipality = $1 and superseded_at is null and released
      order by attachment, recorded_at desc`,
    [tx.access.municipality],
  );
  return rows;
}

/** A seat as everybody may know it. */
export interface PublicSeat {
  readonly seat: string;
  readonly body: string;
  readonly name: string;
  readonly party: string | null;
  readonly role: 'formand' | 'naestformand' | 'medlem' | 'stedfortraeder';
  readonly from: Day;
  /** First day without it; null while it runs. */
  readonly to: Day | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** The seats, past and present, of the bodies of which the public reads something. */
export async function publicSeats(tx: Tx): Promise<readonly PublicSeat[]> {
  const { rows } = await tx.client.query<PublicSeat>(
    `select s.seat, s.body, s.name, s.party, s.role, s.valid_from as "from", s.valid_to as "to",
            (select min(v.recorded_at) from committee_seat v
              where v.municipality = $1 and v.seat = s.seat) as "createdAt",
            s.recorded_at as "changedAt"
       from committee_seat s
      where s.municipality = $1 and s.superseded_at is null
        and s.body in (select body from committee_publication where ${released})
      order by s.valid_from, s.seat`,
    [tx.access.municipality],
  );
  return rows;
}

/** What changes whenever something that the public may know does: how much there is, and when it changed last. */
export async function publicStanding(tx: Tx): Promise<string> {
  const { rows } = await tx.client.query<{ readonly standing: string }>(
    `select concat_ws(' ', count(*), max(recorded_at), (select concat_ws(' ', count(*), max(recorded_at), max(superseded_at))
                                                          from committee_seat where municipality = $1),
                      (select concat_ws(' ', count(*), max(recorded_at), max(superseded_at))
                         from committee_term where municipality = $1),
                      (select concat_ws(' ', count(*), max(recorded_at), max(superseded_at))
                         from committee_licence where municipality = $1)) as standing
       from committee_publication where municipality = $1 and superseded_at is null`,
    [tx.access.municipality],
  );
  return rows[0]?.standing ?? '';
}
