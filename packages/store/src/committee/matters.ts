import type { Matter } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import { isId } from '../id.ts';
import type { Recording } from '../recording.ts';
import type { Instant } from '../column-types.ts';
import { StoreError } from '../store-error.ts';
import { onAgenda } from './on-agenda.ts';
import { sealMatter, unsealMatter } from './sealing.ts';

/** A matter as it is kept; its attachments lie by themselves. */
export interface KeptMatter extends Omit<Matter, 'attachments'> {
  readonly id: string;
  readonly body: string;
  readonly state: 'udkast' | 'klar' | 'behandlet' | 'trukket';
  /** Id of the employee who writes it. */
  readonly responsible: string | null;
  /** Id of the matter of another body that this one goes on from. */
  readonly follows: string | null;
  /** What drafted it, with its choices and what it left to a person; null: a person wrote it from the beginning. */
  readonly drafted: {
    readonly draft: string;
    readonly choices: unknown;
    readonly lacking?: readonly string[];
  } | null;
}

type Content = Pick<KeptMatter, 'openness' | 'classification' | 'sections' | 'recommendation'>;

const matterTable: KeptTable<KeptMatter> = {
  name: 'committee_matter',
  key: 'matter',
  secret: true,
  columns: [
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['state', 'text', 'state'],
    ['title', 'text', 'title'],
    ['type', 'text', 'type'],
    ['case_number', 'text', 'caseNumber'],
    ['content', 'jsonb', 'content'],
    ['responsible', 'uuid', 'responsible'],
    ['follows', 'uuid', 'follows'],
    ['drafted', 'jsonb', 'drafted'],
  ],
  write: (matter) => [
    matter.body,
    !matter.openness.open,
    matter.state,
    matter.title,
    matter.type,
    matter.caseNumber,
    JSON.stringify({
      openness: matter.openness,
      classification: matter.classification,
      sections: matter.sections,
      recommendation: matter.recommendation,
    } satisfies Content),
    matter.responsible,
    matter.follows,
    matter.drafted === null ? null : JSON.stringify(matter.drafted),
  ],
  // The columns hold what `write` made.
  read: (id, [body, , state, title, type, caseNumber, content, responsible, follows, drafted]) => ({
    id,
    body: body as string,
    state: state as KeptMatter['state'],
    title: title as string,
    type: type as string | null,
    caseNumber: caseNumber as string | null,
    ...(content as Content),
    responsible: responsible as string | null,
    follows: follows as string | null,
    drafted: drafted as KeptMatter['drafted'],
  }),
};

/** The matters that may be seen, by title. */
export async function listMatters(tx: Tx): Promise<readonly KeptMatter[]> {
  return await readKept(tx, matterTable, 'title collate "da-x-icu", matter');
}

/** The matters on the agenda of a meeting that may be seen. */
export async function mattersOfMeeting(tx: Tx, meeting: string): Promise<readonly KeptMatter[]> {
  return await readKept(tx, matterTable, 'matter', onAgenda(meeting));
}

/** One matter; null when there is none with the id that may be seen. */
export async function findMatter(tx: Tx, id: string): Promise<KeptMatter | null> {
  if (!isId(id)) return null;
  return (
    (await readKept(tx, matterTable, 'matter', { condition: 'matter = $2', value: id }))[0] ?? null
  );
}

/**
 * Adds a matter, or writes a new version of the one with its id. One that is closed is sealed with all there is of it; one
 * that was closed and is opened is unsealed as it stands now.
 * @param seen id of the version the change was made on; null where nobody has read it before
 * @throws StoreError `foraeldet` when somebody has written another version since
 */
export async function saveMatter(
  tx: Tx,
  matter: KeptMatter,
  { seen, recording }: { readonly seen: string | null; readonly recording: Recording },
): Promise<void> {
  // Two who save at once: the second waits here, and finds the version it was made on gone.
  const { rows } = await tx.client.query<{ readonly id: string; readonly sealed: boolean }>(
    `select id, sealed from committee_matter
      where municipality = $1 and matter = $2 and superseded_at is null for update`,
    [tx.access.municipality, matter.id],
  );
  if (seen !== null && rows[0]?.id !== seen) {
    throw new StoreError(
      'foraeldet',
      'Sagen er ændret i mellemtiden af en anden. Det, der var skrevet, er ikke gemt.',
    );
  }
  await saveKept(tx, matterTable, [matter], recording);
  if (!matter.openness.open) await sealMatter(tx, matter.id);
  else if (rows[0]?.sealed === true) await unsealMatter(tx, matter.id);
}

/** A version of a matter, who wrote it and when. */
export interface MatterVersion {
  readonly version: string;
  readonly matter: KeptMatter;
  readonly recordedAt: Instant;
  /** Name of the employee; null for a program. */
  readonly recordedBy: string | null;
  /** Null: this is how it stands. */
  readonly supersededAt: Instant | null;
}

/** The versions of a matter that may be seen, the newest first; none where there is no such matter. */
export async function matterVersions(tx: Tx, id: string): Promise<readonly MatterVersion[]> {
  if (!isId(id)) return [];
  const names = matterTable.columns.map(([name]) => `m.${name}`).join(', ');
  const { rows } = await tx.client.query<
    [string, Instant, string | null, Instant | null, ...unknown[]]
  >({
    rowMode: 'array',
    text: `select m.id, m.recorded_at, e.name, m.superseded_at, ${names} from committee_matter m
             left join employee e on e.municipality = m.municipality and e.id = m.recorded_by
            where m.municipality = $1 and m.matter = $2 order by m.recorded_at desc, m.id desc`,
    values: [tx.access.municipality, id],
  });
  return rows.map(([version, recordedAt, recordedBy, supersededAt, ...cells]) => ({
    version,
    matter: matterTable.read(id, cells),
    recordedAt,
    recordedBy,
    supersededAt,
  }));
}

/** Id of the version of a matter that counts; null when there is none. */
export async function matterVersion(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await tx.client.query<{ readonly id: string }>(
    'select id from committee_matter where municipality = $1 and matter = $2 and superseded_at is null',
    [tx.access.municipality, id],
  );
  return rows[0]?.id ?? null;
}
