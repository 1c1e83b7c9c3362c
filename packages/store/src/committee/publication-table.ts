import type { PaperKind, PublishedContent } from '@rettidig/committee';
import { type Day, isoDay } from '@rettidig/engine';
import type { Instant } from '../column-types.ts';
import type { KeptTable } from '../effort/kept-table.ts';

/** Ids of what was in a paper that is taken back. */
export interface GoneContent {
  readonly gone: {
    readonly items: readonly string[];
    readonly matters: readonly string[];
    readonly files: readonly string[];
  };
}

/** A paper for the public as its row has it. */
export interface KeptPublication {
  readonly id: string;
  readonly meeting: string;
  readonly body: string;
  readonly kind: PaperKind;
  readonly heldOn: Day;
  readonly bodyName: string;
  /** `kladde`: waits for a second person; `frigivet`: the public reads it; `trukket`: taken back. */
  readonly state: 'kladde' | 'frigivet' | 'trukket';
  /** Null where it is taken back. */
  readonly content: PublishedContent | null;
  readonly gone: GoneContent['gone'] | null;
  /** The text above the points, and of each point. */
  readonly words: readonly string[];
  readonly preparedBy: string;
  readonly releasedBy: string | null;
  readonly firstReleasedAt: Instant | null;
  readonly releasedAt: Instant | null;
  /** Whether its meeting is cancelled. */
  readonly cancelled: boolean;
}

const betweenWords = '\f';

/** Where papers for the public lie. */
export const publicationTable: KeptTable<KeptPublication> = {
  name: 'committee_publication',
  key: 'publication',
  // Its versions say who and when; that a paper was published is public, and why one was taken back is not.
  secret: true,
  columns: [
    ['meeting', 'uuid', 'meeting'],
    ['body', 'uuid', 'body'],
    ['kind', 'text', 'kind'],
    ['held_on', 'date', 'heldOn'],
    ['body_name', 'text', 'bodyName'],
    ['state', 'text', 'state'],
    ['content', 'jsonb', 'content'],
    ['words', 'text', 'words'],
    ['prepared_by', 'uuid', 'preparedBy'],
    ['released_by', 'uuid', 'releasedBy'],
    ['first_released_at', 'timestamptz', 'firstReleasedAt'],
    ['released_at', 'timestamptz', 'releasedAt'],
    ['cancelled', 'boolean', 'cancelled'],
  ],
  write: (one) => [
    one.meeting,
    one.body,
    one.kind,
    isoDay(one.heldOn),
    one.bodyName,
    one.state,
    JSON.stringify(one.content ?? ({ gone: one.gone ?? nothingGone } satisfies GoneContent)),
    one.words.map((text) => text.replaceAll(betweenWords, ' ')).join(betweenWords),
    one.preparedBy,
    one.releasedBy,
    one.firstReleasedAt,
    one.releasedAt,
    one.cancelled,
  ],
  // The columns hold what `write` made.
  read: (id, cells) => {
    const [meeting, body, kind, heldOn, bodyName, state, content, words, ...who] = cells;
    const [preparedBy, releasedBy, firstReleasedAt, releasedAt, cancelled] = who;
    const kept = content as PublishedContent | GoneContent;
    return {
      id,
      meeting: meeting as string,
      body: body as string,
      kind: kind as PaperKind,
      heldOn: heldOn as Day,
      bodyName: bodyName as string,
      state: state as KeptPublication['state'],
      content: 'gone' in kept ? null : kept,
      gone: 'gone' in kept ? kept.gone : null,
      words: (words as string).split(betweenWords),
      preparedBy: preparedBy as string,
      releasedBy: releasedBy as string | null,
      firstReleasedAt: firstReleasedAt as Instant | null,
      releasedAt: releasedAt as Instant | null,
      cancelled: cancelled as boolean,
    };
  },
};

const nothingGone: GoneContent['gone'] = { items: [], matters: [], files: [] };
