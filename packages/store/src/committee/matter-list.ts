import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { KeptMatter } from './matters.ts';

/** A matter as a line of a list. */
export interface MatterLine extends Pick<
  KeptMatter,
  'id' | 'body' | 'title' | 'type' | 'caseNumber' | 'state' | 'responsible'
> {
  readonly open: boolean;
  /** When its version was written. */
  readonly recordedAt: Instant;
  /** The latest meeting it is on the agenda of. */
  readonly meeting: { readonly id: string; readonly on: Day } | null;
}

/** Which matters; what is left out takes all. */
export interface MatterFilter {
  /** Words that must all stand in its title, case number, text or recommendation. */
  readonly words?: string | undefined;
  readonly body?: string | undefined;
  readonly states?: readonly KeptMatter['state'][] | undefined;
  readonly responsible?: string | undefined;
}

/**
 * Matters that may be seen, the last written first.
 * @returns the lines from `from` on, `most` of them, and how many there are in all
 */
export async function searchMatters(
  tx: Tx,
  { words = '', body, states, responsible }: MatterFilter,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<{ readonly lines: readonly MatterLine[]; readonly total: number }> {
  const patterns = words
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  const { rows } = await tx.client.query<
    Omit<MatterLine, 'meeting'> & {
      readonly meeting: string | null;
      readonly on: Day | null;
      readonly total: string;
    }
  >(
    `with found as materialized (
       select m.matter as id, m.body, m.title, m.type, m.case_number as "caseNumber", m.state, m.responsible,
              not m.sealed as open, m.recorded_at as "recordedAt", count(*) over () as total
         from committee_matter m
        where m.municipality = $1 and m.superseded_at is null
          and ($2::uuid is null or m.body = $2)
          and ($3::text[] is null or m.state = any ($3))
          and ($4::uuid is null or m.responsible = $4)
          and ($5::text[] = '{}' or concat_ws(' ', m.title, m.case_number, m.content -> 'recommendation' ->> 'points',
                (select string_agg(s ->> 'text', ' ') from jsonb_array_elements(m.content -> 'sections') as s))
              ilike all ($5::text[]))
        order by m.recorded_at desc, m.matter
        limit $6 offset $7),
     shown as materialized (
       select i.matter, i.meeting from committee_item i
        where i.municipality = $1 and i.superseded_at is null and i.matter = any (array(select id from found)))
     select distinct on (f."recordedAt", f.id) f.*, k.meeting, k.held_on as on
       from found f
       left join shown i on i.matter = f.id
       left join committee_meeting k
         on k.municipality = $1 and k.meeting = i.meeting and k.superseded_at is null
      order by f."recordedAt" desc, f.id, k.held_on desc nulls last`,
    [
      tx.access.municipality,
      body ?? null,
      states ?? null,
      responsible ?? null,
      patterns,
      most,
      from,
    ],
  );
  return {
    total: Number(rows[0]?.total ?? 0),
    lines: rows.map(({ total: _total, meeting, on, ...line }) => ({
      ...line,
      meeting: meeting === null || on === null ? null : { id: meeting, on },
    })),
  };
}
