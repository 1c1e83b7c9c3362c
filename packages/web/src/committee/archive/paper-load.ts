import { likeliestForm } from '@rettidig/committee';
import {
  type ArchiveContent,
  type ArchiveFile,
  archiveVersion,
  type CommitteeBody,
  findArchive,
  hasPaperFile,
  listArchive,
  listBodies,
  listForms,
  saveArchive,
  StoreError,
  type Tx,
} from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import type { PaperModel } from './paper-view.tsx';
import { recording } from './recording.ts';

/** A paper with the version that is read. @throws NotFoundError */
export async function loadPaper(
  tx: Tx,
  id: string,
): Promise<{ readonly file: ArchiveFile; readonly seen: string }> {
  const file = await findArchive(tx, id);
  const seen = await archiveVersion(tx, id);
  if (file === null || seen === null) throw new NotFoundError();
  return { file, seen };
}

/**
 * Writes what a person has made of a paper that is not a meeting yet.
 * @param set id of the version the change was made on
 * @throws StoreError `foraeldet` when somebody has changed it since; NotFoundError
 */
export async function changePaper(
  tx: Tx,
  { fil, set }: { readonly fil: string; readonly set: string },
  change: (content: ArchiveContent, file: ArchiveFile) => Partial<ArchiveFile>,
): Promise<void> {
  const { file } = await loadPaper(tx, fil);
  if (file.state !== 'laest') {
    throw new StoreError('foraeldet', 'Papiret er blevet et møde eller kasseret i mellemtiden.');
  }
  const changed = { ...file, ...change(file.content, file) };
  await saveArchive(tx, changed, { seen: set, recording });
}

/** What the meeting of a paper becomes when something in it is corrected. */
export const withMeeting = (
  content: ArchiveContent,
  change: Partial<ArchiveContent['meeting']>,
): Partial<ArchiveFile> => ({
  content: { ...content, meeting: { ...content.meeting, ...change } },
});

const folded = (name: string): string => name.toLocaleLowerCase('da').replaceAll(/[^\p{L}]/gu, '');

/** The committee that a paper is from: as somebody has said, or by the name that is printed. */
export function bodyOf(
  { body, content }: ArchiveFile,
  bodies: readonly CommitteeBody[],
): CommitteeBody | undefined {
  const named = content.meeting.body;
  return (
    bodies.find(({ id }) => id === body) ??
    (named === null ? undefined : bodies.find(({ name }) => folded(name) === folded(named)))
  );
}

/** What the page of a paper shows. @throws NotFoundError */
export function loadPaperModel(
  { read, csrf }: EmployeeVisit,
  fil: string,
  now: {
    readonly said: string | null;
    readonly problem: string | null;
    readonly approve?: Partial<PaperModel['approve']>;
  },
): Promise<PaperModel> {
  return read(async (tx) => {
    const { file, seen } = await loadPaper(tx, fil);
    const bodies = await listBodies(tx);
    const lines = file.state === 'godkendt' ? await listArchive(tx) : [];
    const { approve = {}, said, problem } = now;
    return {
      file,
      seen,
      isKept: await hasPaperFile(tx, fil),
      bodies,
      meeting: lines.find(({ id }) => id === fil)?.meeting ?? null,
      said,
      problem,
      csrf,
      approve: {
        bodies,
        forms: await listForms(tx),
        body: bodyOf(file, bodies)?.id ?? (bodies.length === 0 ? 'ny' : ''),
        form: likeliestForm(file.words).id,
        seenDoubts: false,
        despite: false,
        asksDespite: false,
        problems: {},
        ...approve,
      },
    };
  });
}
