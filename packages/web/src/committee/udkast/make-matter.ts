import type { Draft } from '@rettidig/committee';
import {
  type KeptMatter,
  newId,
  type Recording,
  saveInserts,
  saveMatter,
  type Tx,
} from '@rettidig/store';

/** What a matter was drafted by. */
export interface DraftedBy {
  readonly draft: string;
  readonly choices: Readonly<Record<string, string>>;
}

/**
 * Makes an open matter in draft of what wrote itself, with its numbers, tables and charts as they were when it did.
 * @returns the matter's id
 */
export async function makeDraftMatter(
  tx: Tx,
  draft: Draft,
  {
    body,
    responsible,
    by,
    recording,
  }: {
    readonly body: string;
    readonly responsible: string | null;
    readonly by: DraftedBy;
    readonly recording: Recording;
  },
): Promise<string> {
  const { title, classification, sections, recommendation, lacking } = draft;
  const matter: KeptMatter = {
    id: newId(),
    body,
    state: 'udkast',
    title,
    type: null,
    caseNumber: null,
    openness: { open: true },
    classification,
    sections,
    recommendation,
    responsible,
    follows: null,
    drafted: { ...by, lacking },
  };
  await saveMatter(tx, matter, { seen: null, recording });
  await saveInserts(
    tx,
    draft.inserts.map((insert) => ({
      ...insert,
      id: newId(),
      matter: matter.id,
      body,
      sealed: false,
    })),
    recording,
  );
  return matter.id;
}
