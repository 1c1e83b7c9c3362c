import {
  type PaperKind,
  paperParts,
  publishedPaper,
  type PublishedContent,
} from '@rettidig/committee';
import { type PublicPaper, publicPapersOf } from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';
import type { PublicPlace } from './place.ts';

/** A paper that the public reads. */
export interface ShownPaper extends PublicPaper {
  readonly content: PublishedContent;
}

/** A meeting's papers for the public, and the one that is shown. */
export interface ShownMeeting {
  readonly paper: ShownPaper;
  /** Kinds that can be read. */
  readonly kinds: readonly PaperKind[];
}

const isShown = (paper: PublicPaper): paper is ShownPaper => paper.content !== null;

/**
 * The paper of a meeting that is asked for, or the minutes before the agenda; `gone` where it is taken back.
 * @throws NotFoundError where there never was one
 */
export async function shownMeeting(
  { read }: PublicPlace,
  meeting: string,
  kind?: PaperKind,
): Promise<ShownMeeting | 'gone'> {
  const papers = await read((tx) => publicPapersOf(tx, meeting));
  if (papers.length === 0) throw new NotFoundError();
  const asked = kind === undefined ? papers : papers.filter((one) => one.kind === kind);
  const paper = asked.find(isShown);
  if (paper === undefined && asked.length === 0) throw new NotFoundError();
  if (paper === undefined) return 'gone';
  return { paper, kinds: papers.filter(isShown).map((one) => one.kind) };
}

/** A paper set and taken apart: its title, what stands above its points, the points, and what stands under them. */
export function partsOf({ content, kind }: ShownPaper) {
  const paper = publishedPaper(content, kind);
  return { title: paper.title, subtitle: paper.subtitle, ...paperParts(paper) };
}
