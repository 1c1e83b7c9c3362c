import { type Day, isoDay } from '@rettidig/engine';
import { lackingIn } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { type Change, writeHistory } from '../history.ts';
import { newId } from '../id.ts';
import { momentOf, type Recording } from '../recording.ts';
import { StoreError } from '../store-error.ts';
import { type ArchiveFile, saveArchive } from './archive.ts';
import { type KeptAttachment, saveAttachments } from './attachments.ts';
import { saveAttendance } from './attendance.ts';
import { type KeptMatter, saveMatter } from './matters.ts';
import { type KeptItem, type KeptMeeting, saveItems } from './meetings.ts';
import { addMinutes } from './minutes.ts';
import { hasClosed } from './sealing.ts';
import { listSeats } from './seats.ts';
import { wholeMeeting } from './whole-meeting.ts';

/** Id of a meeting that a committee has on a day already; null: it has none. */
export async function meetingOn(
  tx: Tx,
  { body, on }: { readonly body: string; readonly on: Day },
): Promise<string | null> {
  const { rows } = await tx.client.query<{ readonly id: string }>(
    `select meeting as id from committee_meeting
      where municipality = $1 and superseded_at is null and body = $2 and held_on = $3 and state <> 'aflyst'`,
    [tx.access.municipality, body, isoDay(on)],
  );
  return rows[0]?.id ?? null;
}

/**
 * Makes an old paper a meeting that was held: with its points as matters that were dealt with, and the titles of their
 * attachments. What is closed in it is sealed. Returns the id of the meeting.
 * @param body id of the committee whose meeting it was
 * @param seen id of the version that was looked over
 * @throws StoreError `ukendt-oplysning` where the paper lacks what a meeting must have; `foraeldet` when somebody has changed
 * it since
 */
export async function keepArchiveMeeting(
  tx: Tx,
  file: ArchiveFile,
  {
    body,
    seen,
    recording,
  }: { readonly body: string; readonly seen: string; readonly recording: Recording },
): Promise<string> {
  const { meeting: read } = file.content;
  const [lack] = lackingIn(read);
  if (read.on === null || lack !== undefined) {
    throw new StoreError('ukendt-oplysning', lack ?? 'Mødets dato mangler.');
  }
  await saveArchive(tx, { ...file, body, state: 'godkendt' }, { seen, recording });
  const meeting = newId();
  const items: KeptItem[] = [];
  const attachments: KeptAttachment[] = [];
  for (const {
    number,
    late,
    absent,
    disqualified,
    decision,
    attachments: own,
    ...rest
  } of read.items) {
    const matter: KeptMatter = {
      ...rest,
      id: newId(),
      body,
      state: 'behandlet',
      responsible: null,
      follows: null,
      drafted: null,
    };
    const sealed = !matter.openness.open;
    await saveMatter(tx, matter, { seen: null, recording });
    items.push({
      id: newId(),
      meeting,
      matter: matter.id,
      body,
      sealed,
      position: number,
      late,
      absent,
      disqualified,
      decision,
    });
    attachments.push(
      ...own.map((attachment, n) => ({
        ...attachment,
        id: newId(),
        matter: matter.id,
        body,
        sealed: sealed || !attachment.open,
        position: n + 1,
        file: null,
      })),
    );
  }
  const kept: KeptMeeting = {
    id: meeting,
    body,
    on: read.on,
    from: read.from,
    to: read.to,
    place: read.place,
    state: 'afholdt',
    sentOn: null,
    participants: [],
    attendees: [],
    archive: file.id,
  };
  await saveAttendance(tx, { meeting: kept, attendance: read, items }, recording);
  await saveItems(tx, items, recording);
  await saveAttachments(tx, attachments, recording);
  if (read.approvals.length > 0) await keepSheet(tx, meeting, { file, recording });
  return meeting;
}

/** Keeps the minutes as they were signed, with the sheet of the paper. */
async function keepSheet(
  tx: Tx,
  meeting: string,
  { file, recording }: { readonly file: ArchiveFile; readonly recording: Recording },
): Promise<void> {
  const whole = await wholeMeeting(tx, meeting);
  if (whole === null) throw new Error(`The meeting ${meeting} is not there.`);
  const { kept, form } = whole;
  const seats = await listSeats(tx, kept.body);
  const seatOf = (member: string): string | null =>
    seats.find(({ name, from, to }) => name === member && from <= kept.on && kept.on < to)?.id ??
    null;
  await addMinutes(
    tx,
    {
      meeting,
      body: kept.body,
      sealed: await hasClosed(tx, meeting),
      reason: '',
      content: { meeting: { ...whole.meeting, approvals: [] }, form, inserts: {} },
      sheet: file.content.meeting.approvals.map((line) => ({
        ...line,
        on: line.state === 'afventer' ? null : line.on,
        seat: seatOf(line.member),
      })),
      dueOn: null,
    },
    recording,
  );
}

/** What has been built on a meeting, so that it cannot be taken back; the first that is found, in Danish with what to do. */
const builtOn: readonly (readonly [query: string, message: string])[] = [
  [
    `select from committee_publication where municipality = $1 and superseded_at is null and meeting = $2 and state <> 'trukket'`,
    'Mødet er udgivet eller på vej til det. Træk udgivelsen tilbage først.',
  ],
  [
    `select from committee_minutes where municipality = $1 and meeting = $2 and version > 1`,
    'Referatet er rettet, efter at papiret blev et møde. Det kan ikke fortrydes.',
  ],
  [
    `select from committee_task where municipality = $1 and superseded_at is null and meeting = $2 and state in ('aaben', 'udfoert')`,
    'Der er løfter, som er givet på mødet. Fjern dem først.',
  ],
  [
    `select from committee_item other
      where other.municipality = $1 and other.superseded_at is null and other.meeting <> $2 and other.matter in
            (select i.matter from committee_item i where i.municipality = $1 and i.meeting = $2 and i.superseded_at is null)`,
    'En af mødets sager er på dagsordenen for et andet møde. Tag den af først.',
  ],
  [
    `select from committee_matter m
      where m.municipality = $1 and m.superseded_at is null and m.follows in
            (select i.matter from committee_item i where i.municipality = $1 and i.meeting = $2 and i.superseded_at is null)`,
    'En af mødets sager er sendt videre til et andet udvalg. Træk den sag først.',
  ],
];

/** What goes with a meeting when it is taken back: the tables, the id in each, and which of their rows. */
const partsOfMeeting = (
  [
    'committee_approval',
    'committee_attachment',
    'committee_matter',
    'committee_guest',
    'committee_item',
    'committee_meeting',
  ] as const
).map((name) => {
  const ofMatter = name === 'committee_attachment' || name === 'committee_matter';
  return {
    name,
    key: name.replace('committee_', ''),
    condition: ofMatter
      ? `matter in (select i.matter from committee_item i
                       where i.municipality = $1 and i.meeting = $2 and i.superseded_at is null)`
      : 'meeting = $2',
  };
});

/**
 * Takes back the meeting that was made of an old paper, with its matters: they stand in the history alone, and the paper is to
 * look over again.
 * @throws StoreError `ukendt-oplysning` where something has been built on the meeting, or it is not there any more;
 * `foraeldet` when somebody has changed the paper since
 */
export async function withdrawArchiveMeeting(
  tx: Tx,
  file: ArchiveFile,
  { seen, recording }: { readonly seen: string; readonly recording: Recording },
): Promise<void> {
  const { municipality } = tx.access;
  const { rows } = await tx.client.query<{ readonly id: string }>(
    `select meeting as id from committee_meeting
      where municipality = $1 and superseded_at is null and archive = $2`,
    [municipality, file.id],
  );
  const [made] = rows;
  if (made === undefined) {
    throw new StoreError('ukendt-oplysning', 'Mødet findes ikke længere. Hent siden igen.');
  }
  for (const [query, message] of builtOn) {
    const { rowCount } = await tx.client.query(query, [municipality, made.id]);
    if (rowCount !== 0) throw new StoreError('ukendt-oplysning', message);
  }
  await saveArchive(tx, { ...file, state: 'laest' }, { seen, recording });
  const at = await momentOf(tx, recording);
  const changes: Change[] = [];
  for (const { name, key, condition } of partsOfMeeting) {
    const withdrawn = await tx.client.query<{ readonly id: string }>(
      `update ${name} set superseded_at = $3
        where municipality = $1 and superseded_at is null and ${condition} returning ${key} as id`,
      [municipality, made.id, at],
    );
    changes.push(
      ...withdrawn.rows.map(({ id }) => ({
        action: 'annulleret' as const,
        subject: name,
        fact: id,
        person: null,
        before: null,
        after: null,
      })),
    );
  }
  await writeHistory(tx, changes, recording, at);
}
