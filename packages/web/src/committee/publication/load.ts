import type { PaperKind, PlacedFinding } from '@rettidig/committee';
import { paperTexts, publishedPaper, scanPaper } from '@rettidig/committee';
import { publicFileReader } from '@rettidig/documents/extract';
import {
  isAsNow,
  type PaperReady,
  paperToPublish,
  type Publication,
  publicationsOf,
  publicationSteps,
  type PublicationStep,
  type WholeMeeting,
  wholeMeeting,
} from '@rettidig/store';
import { createHash } from 'node:crypto';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';

export const paperKinds = ['dagsorden', 'referat'] as const;

/** The papers of a meeting on their way to the public. */
export interface ReleaseModel {
  readonly whole: WholeMeeting;
  readonly publications: readonly Publication[];
  readonly steps: readonly PublicationStep[];
  /** Kinds of which what waits is not what would be published now. */
  readonly changed: readonly PaperKind[];
  /** Id of the employee who looks. */
  readonly user: string;
  readonly csrf: string;
}

/** Loads where the papers of a meeting stand. @throws NotFoundError */
export async function loadRelease(
  { read, session, csrf }: EmployeeVisit,
  meeting: string,
): Promise<ReleaseModel> {
  return await read(async (tx) => {
    const whole = await wholeMeeting(tx, meeting);
    if (whole === null) throw new NotFoundError();
    const publications = await publicationsOf(tx, meeting);
    const changed: PaperKind[] = [];
    for (const { kind, state } of publications) {
      if (state === 'kladde' && !(await isAsNow(tx, { meeting, kind }))) changed.push(kind);
    }
    const steps = await publicationSteps(tx, meeting);
    return { whole, publications, steps, changed, user: session.employee.id, csrf };
  });
}

/** Whether a paper of a meeting can be published in the state the meeting is in. */
export function mayPublish({ kept }: Pick<WholeMeeting, 'kept'>, kind: PaperKind): boolean {
  return kind === 'referat'
    ? kept.state === 'afholdt'
    : ['udsendt', 'i-gang', 'afholdt'].includes(kept.state);
}

/** A paper as it would be published now, with what the guard finds in it. */
export interface ScannedNow extends Omit<PaperReady, 'paper'> {
  readonly kind: PaperKind;
  readonly findings: readonly PlacedFinding[];
  /** How many files go with it. */
  readonly files: number;
  /** The text above the points, and of each point, for searching. */
  readonly words: readonly string[];
}

/** Makes the copy for the public, and looks through it. @throws NotFoundError */
export async function scanNow(
  { read }: Pick<EmployeeVisit, 'read'>,
  meeting: string,
  kind: PaperKind,
): Promise<ScannedNow> {
  const ready = await paperToPublish(read, { meeting, kind }, publicFileReader);
  if (ready === null) throw new NotFoundError();
  const { paper, ...now } = ready;
  return {
    ...now,
    kind,
    findings: scanPaper(paper),
    files: paper.files.length,
    words: paperTexts(now.content, kind).map(({ text }) => text),
  };
}

/** What a form calls a finding by: the same as long as the same is found at the same place. */
export const findingKey = ({ place, kind, quote }: PlacedFinding): string =>
  createHash('sha256').update([place, kind, quote].join('\n')).digest('hex').slice(0, 16);

/**
 * The paper that waits for the second person, as the public would read it, with what was let pass.
 * @throws NotFoundError where none waits
 */
export async function loadWaiting(visit: EmployeeVisit, meeting: string, kind: PaperKind) {
  const { publications, whole } = await loadRelease(visit, meeting);
  const waiting = publications.find((one) => one.kind === kind && one.state === 'kladde');
  if (waiting === undefined || waiting.content === null) throw new NotFoundError();
  const paper = publishedPaper(waiting.content, kind);
  return { paper, findings: waiting.findings, whole, kind };
}
