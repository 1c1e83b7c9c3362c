import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';

/** Something of an agenda that was changed after it had gone out. */
export interface AgendaChange {
  readonly at: Instant;
  /** Name of the employee; null: a program, or nobody knows. */
  readonly by: string | null;
  readonly what:
    | 'tilfoejet'
    | 'fjernet'
    | 'flyttet-hertil'
    | 'flyttet-vaek'
    | 'raekkefoelge'
    | 'begrundelse'
    | 'sag'
    | 'bilag'
    | 'moede';
  /** The title of the matter or the attachment; null: the change is about the meeting. */
  readonly title: string | null;
}

interface Version {
  readonly id: string;
  readonly at: Instant;
  readonly until: Instant | null;
  readonly by: string | null;
  readonly title: string;
  /** What of the version a reader would see changed. */
  readonly said: string;
}

interface ItemVersion extends Version {
  readonly meeting: string;
  readonly position: number;
  readonly late: string | null;
}

/**
 * What was changed of the agenda of a meeting after it went out for the first time, as far as it may be seen, the newest
 * first; null where it has not been out. Decisions are not of the agenda.
 */
export async function agendaChanges(
  tx: Tx,
  meeting: string,
): Promise<readonly AgendaChange[] | null> {
  const of = [tx.access.municipality, meeting];
  const sent = await tx.client.query<{ readonly at: Instant | null }>(
    `select min(recorded_at) as at from committee_meeting
      where municipality = $1 and meeting = $2 and state = 'udsendt'`,
    of,
  );
  const since = sent.rows[0]?.at ?? null;
  if (since === null) return null;
  const versions = async (table: string, key: string, said: string, where: string, more = '') =>
    (
      await tx.client.query<ItemVersion>(
        `select v.${key} as id, v.recorded_at as at, v.superseded_at as until, e.name as by,
                ${said} as said ${more}
           from ${table} v
           left join employee e on e.municipality = v.municipality and e.id = v.recorded_by
          where v.municipality = $1 and ${where} order by v.recorded_at, v.id`,
        of,
      )
    ).rows;
  const onIt = `select i.item from committee_item i where i.municipality = $1 and i.meeting = $2`;
  const matters = `select i.matter from committee_item i where i.municipality = $1 and i.meeting = $2`;
  const titled = `, coalesce((select m.title from committee_matter m where m.municipality = $1
                              and m.matter = v.matter and m.superseded_at is null), '') as title`;
  const items = await versions(
    'committee_item',
    'item',
    `''`,
    `v.item in (${onIt})`,
    `${titled}, v.meeting, v.position, v.late`,
  );
  const changes = [
    ...itemChanges(items, { meeting, since, removedBy: await removals(tx, items) }),
    ...rewritten(
      await versions(
        'committee_matter',
        'matter',
        `md5(concat_ws('|', v.title, v.type, v.case_number, v.content::text))`,
        `v.matter in (${matters})`,
        ', v.title',
      ),
      'sag',
      since,
    ),
    ...rewritten(
      await versions(
        'committee_attachment',
        'attachment',
        `concat_ws('|', v.title, v.open, v.file)`,
        `v.matter in (${matters})`,
        ', v.title',
      ),
      'bilag',
      since,
    ),
    ...rewritten(
      await versions(
        'committee_meeting',
        'meeting',
        `concat_ws('|', v.held_on, v.starts_at, v.place, v.state = 'aflyst')`,
        'v.meeting = $2',
        `, '' as title`,
      ),
      'moede',
      since,
    ),
  ];
  return changes.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Who took points off, by point: their versions end, and only the history says by whom. */
async function removals(
  tx: Tx,
  items: readonly ItemVersion[],
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await tx.client.query<{ readonly id: string; readonly by: string | null }>(
    `select h.fact as id, e.name as by from history h
       left join employee e on e.municipality = h.municipality and e.id = h.recorded_by
      where h.municipality = $1 and h.subject = 'committee_item' and h.action = 'annulleret'
        and h.fact = any ($2::uuid[])`,
    [tx.access.municipality, [...new Set(items.map(({ id }) => id))]],
  );
  return new Map(rows.map(({ id, by }) => [id, by]));
}

function itemChanges(
  items: readonly ItemVersion[],
  {
    meeting,
    since,
    removedBy,
  }: {
    readonly meeting: string;
    readonly since: Instant;
    readonly removedBy: ReadonlyMap<string, string | null>;
  },
): readonly AgendaChange[] {
  const changes: AgendaChange[] = [];
  const renumbered = new Map<Instant, string | null>();
  for (const versions of Map.groupBy(items, ({ id }) => id).values()) {
    for (const [n, { at, by, title, ...next }] of versions.entries()) {
      const before = versions[n - 1];
      const say = (what: AgendaChange['what']): void => {
        if (at > since) changes.push({ at, by, what, title });
      };
      const [was, is] = [before?.meeting === meeting, next.meeting === meeting];
      if (before === undefined && is) say('tilfoejet');
      else if (!was && is) say('flyttet-hertil');
      else if (was && !is) say('flyttet-vaek');
      else if (was && is) {
        if (before?.late !== next.late) say('begrundelse');
        if (before?.position !== next.position && at > since) renumbered.set(at, by);
      }
    }
    const last = versions.at(-1);
    if (
      last !== undefined &&
      last.until !== null &&
      last.until > since &&
      last.meeting === meeting
    ) {
      const { id, until, title } = last;
      changes.push({ at: until, by: removedBy.get(id) ?? null, what: 'fjernet', title });
    }
  }
  // Numbers that follow from a point coming or going are not told apart from it.
  const moments = new Set(changes.map(({ at }) => at));
  const ordered = [...renumbered]
    .filter(([at]) => !moments.has(at))
    .map(([at, by]): AgendaChange => ({ at, by, what: 'raekkefoelge', title: null }));
  return [...changes, ...ordered];
}

/** The versions after a moment that say something else than the one before, and those that ended without a next. */
function rewritten(
  all: readonly Version[],
  what: 'sag' | 'bilag' | 'moede',
  since: Instant,
): readonly AgendaChange[] {
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap((versions) => [
    ...versions
      .filter(({ at, said }, n) => at > since && versions[n - 1]?.said !== said)
      // A matter that is new after the agenda went out is told of by its point.
      .filter(({ at }) => what === 'bilag' || at !== versions[0]?.at)
      .map(({ at, by, title }) => ({ at, by, what, title: title === '' ? null : title })),
    ...versions
      .slice(-1)
      .filter(({ until }) => what === 'bilag' && until !== null && until > since)
      .map(({ until, title }) => ({ at: until ?? since, by: null, what, title })),
  ]);
}
