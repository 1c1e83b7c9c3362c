import type { Form } from '../form/index.ts';
import type { Insert } from '../insert/index.ts';
import type { Meeting } from '../meeting/index.ts';
import { type PaperKind, publicMeeting } from '../paper/index.ts';

/** A paper as the public gets it: a copy without anything that is closed, which needs nothing else to be shown. */
export interface PublishedContent {
  readonly meeting: Meeting;
  readonly form: Form;
  /** Beside each point of the meeting, in the same order. */
  readonly points: readonly PublishedPoint[];
}

export interface PublishedPoint {
  /** Id of the point, by which its address stays the same. */
  readonly item: string;
  /** Id of its matter; null where that is closed. */
  readonly matter: string | null;
  /** What stands in its texts by key. */
  readonly inserts: readonly Insert[];
  /** Beside each attachment: the file that is published with it; null: only its title is. */
  readonly files: readonly (PublishedFile | null)[];
}

/** Ids of an attachment, by which the public fetches its file, and of the file it is a copy of. */
export interface PublishedFile {
  readonly attachment: string;
  readonly file: string;
}

/** What a point is kept as, besides what the meeting says of it. */
export interface PointGround {
  readonly item: string;
  readonly matter: string;
  readonly inserts: readonly Insert[];
  /** Beside each attachment: its id, and that of its file, if it has one. */
  readonly attachments: readonly { readonly attachment: string; readonly file: string | null }[];
}

/**
 * A paper's copy for the public. An agenda has nothing of what came of its points, not even out of sight.
 * @param points beside the points of the meeting, in the same order
 */
export function publishedContent(
  kind: PaperKind,
  { meeting, form }: { readonly meeting: Meeting; readonly form: Form },
  points: readonly PointGround[],
): PublishedContent {
  const shown = publicMeeting(kind === 'dagsorden' ? withoutOutcome(meeting) : meeting, form);
  return {
    meeting: shown,
    form,
    points: meeting.items.map(({ openness, attachments }, at) => {
      const ground = points[at];
      if (ground === undefined) throw new Error('A point of the meeting has nothing beside it.');
      if (!openness.open) return { item: ground.item, matter: null, inserts: [], files: [] };
      return {
        item: ground.item,
        matter: ground.matter,
        // Where a number comes from is for those who can compute it again.
        inserts: ground.inserts.map((insert) => ({
          ...insert,
          origin: { source: insert.origin.source, choices: null },
        })),
        files: attachments.map(({ open }, n) => {
          const own = ground.attachments[n];
          if (!open || own === undefined || own.file === null) return null;
          return { attachment: own.attachment, file: own.file };
        }),
      };
    }),
  };
}

/** A meeting as it was before it was held. */
function withoutOutcome(meeting: Meeting): Meeting {
  return {
    ...meeting,
    to: null,
    participants: meeting.participants.map((one) => ({
      ...one,
      presence: 'til-stede',
      arrived: null,
      left: null,
    })),
    attendees: [],
    approvals: [],
    items: meeting.items.map((item) => ({
      ...item,
      openness: item.openness.open ? item.openness : { ...item.openness, publicDecision: null },
      absent: [],
      disqualified: [],
      decision: null,
    })),
  };
}
