import type { Decision } from '@rettidig/committee';
import type { Tx } from '../access.ts';

/** What is closed around a meeting, for the guard: nothing of it may stand in what is published. */
export interface ClosedTexts {
  readonly titles: readonly string[];
  /** All texts, titles with them. */
  readonly texts: readonly string[];
  /** What the public may read of it, all the same. */
  readonly open: readonly string[];
}

interface ClosedMatter {
  readonly title: string;
  readonly content: {
    readonly openness: {
      readonly open: boolean;
      readonly publicTitle?: string | null;
      readonly publicDecision?: string | null;
    };
    readonly sections: readonly { readonly text: string }[];
    readonly recommendation: { readonly points: readonly string[] } | null;
  };
}

interface ClosedFile {
  readonly title: string;
  readonly name: string | null;
  readonly words: string | null;
}

/** So many closed matters of a body, the newest, are looked for besides those of the meeting. */
const mostMatters = 200;

/**
 * The texts of the closed points and attachments of a meeting, and of the newest closed matters of its body. Needs to see
 * everything.
 */
export async function closedTextsOf(
  tx: Tx,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<ClosedTexts> {
  const values = [tx.access.municipality, id, body, mostMatters];
  const onMeeting = `select i.matter from committee_item i
                      where i.municipality = $1 and i.meeting = $2 and i.superseded_at is null`;
  const closed = `select m.matter from committee_matter m
                   where m.municipality = $1 and m.superseded_at is null and m.sealed
                     and (m.body = $3 or m.matter in (${onMeeting}))
                   order by (m.matter in (${onMeeting})) desc, m.recorded_at desc limit $4`;
  const { rows: matters } = await tx.client.query<ClosedMatter>(
    `select m.title, m.content from committee_matter m
      where m.municipality = $1 and m.superseded_at is null and m.matter in (${closed})`,
    values,
  );
  const { rows: items } = await tx.client.query<{ readonly decision: Decision }>(
    `select i.decision from committee_item i
      where i.municipality = $1 and i.superseded_at is null and i.decision is not null
        and i.matter in (${closed})`,
    values,
  );
  const { rows: files } = await tx.client.query<ClosedFile>(
    `select a.title, f.name, f.words from committee_attachment a
       left join committee_file f on f.municipality = a.municipality and f.id = a.file
      where a.municipality = $1 and a.superseded_at is null
        and (a.matter in (${closed}) or (not a.open and a.matter in (${onMeeting})))`,
    values,
  );
  const titles = [
    ...matters.map(({ title }) => title),
    ...files.flatMap(({ title, name }) => (name === null ? [title] : [title, plainName(name)])),
  ];
  return {
    titles,
    texts: [
      ...titles,
      ...matters.flatMap(({ content: { sections, recommendation } }) => [
        ...sections.map(({ text }) => text),
        ...(recommendation?.points ?? []),
      ]),
      ...items.flatMap(({ decision: { points, dissents, stop } }) => [
        ...points.map(({ text }) => text),
        ...dissents.map(({ text }) => text),
        ...(stop === null ? [] : [stop.text]),
      ]),
      ...files.flatMap(({ words }) => (words === null ? [] : [words])),
    ],
    open: matters.flatMap(({ content: { openness } }) =>
      [openness.publicTitle, openness.publicDecision].filter(
        (text): text is string => typeof text === 'string',
      ),
    ),
  };
}

/** A file's name as words. */
const plainName = (name: string): string => name.replace(/\.[^.]+$/, '').replaceAll(/[_+-]/g, ' ');
