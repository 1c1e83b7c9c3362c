import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Meeting, meetingPaper, readMeeting } from '@rettidig/committee';
import {
  keepArchiveMeeting,
  archiveVersion,
  newId,
  openStore,
  paperNow,
  saveArchive,
  saveBody,
  saveMunicipality,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { asMinutes, headingOf, lostLines, papers } from './minutes.ts';

const recording = { by: null, source: 'import' } as const;

/**
 * Imports the source papers into a database, as the pages do, and holds against the papers what comes out again: the meeting
 * point by point, the minutes for members and those for the public line by line, each in its municipality's form.
 */
export async function storedMinutesDifferences(tables: string): Promise<readonly string[]> {
  const sources = join(tables, '..', 'sources');
  if (!existsSync(sources)) return [`Mappen ${sources} er her ikke.`];
  const folder = mkdtempSync(join(tmpdir(), 'rettidig-referater-'));
  const store = await openStore({ dataDir: join(folder, 'postgres') });
  try {
    const access = {
      municipality: 101,
      user: null,
      units: 'all',
      protectedPersons: false,
      committee: 'alt',
      purpose: 'Efterprøvning af papirer',
    } as const;
    return await withAccess(store, access, async (tx) => {
      const municipality = { name: 'Øvelse', demoDay: null };
      await saveMunicipality(tx, municipality);
      const found: string[] = [];
      for (const paper of papers) found.push(...(await paperDifferences(tx, sources, paper)));
      return found;
    });
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function paperDifferences(
  tx: Tx,
  sources: string,
  { source, form }: (typeof papers)[number],
): Promise<readonly string[]> {
  const [path] = globSync(join(sources, `${source}_*.txt`));
  if (path === undefined) return [`Papiret ${source} er her ikke.`];
  const text = readFileSync(path, 'utf8');
  const read = readMeeting(text, 'Øvelse');
  const wanted: Meeting = { ...read.meeting, ...headingOf(read) };
  const body = newId();
  await saveBody(
    tx,
    {
      id: body,
      name: wanted.body,
      kind: 'udvalg',
      form,
      competence: '',
      nextBody: null,
      secretary: null,
      agendaWeekdays: 4,
      approvalWeekdays: 5,
      closedOn: null,
    },
    recording,
  );
  const file = {
    id: newId(),
    body,
    fileName: `${source}.txt`,
    sha256: source.padStart(64, '0'),
    words: text,
    content: { ...read, meeting: wanted, doubts: [] },
    state: 'laest',
  } as const;
  await saveArchive(tx, file, { seen: null, recording });
  const seen = (await archiveVersion(tx, file.id)) ?? '';
  const meeting = await keepArchiveMeeting(tx, file, { body, seen, recording });
  const now = await paperNow(tx, meeting, 'referat');
  if (now === null) return [`${source}: mødet er ikke i databasen`];
  const { whole, content } = now;
  const lost = (paper: Parameters<typeof lostLines>[2], name: string): readonly string[] =>
    lostLines(text, read, paper).map((line) => `${source} linje ${line}: står ikke i ${name}`);
  return [
    ...differencesOf(wanted, whole.meeting).map((what) => `${source}: ${what} er ikke som læst`),
    ...lost(meetingPaper(whole.meeting, whole.form, asMinutes), 'referatet fra databasen'),
    ...lost(
      meetingPaper(content.meeting, content.form, { ...asMinutes, audience: 'offentlig' }),
      'offentlighedens referat',
    ),
  ];
}

/** What of a meeting is not as it was, point by point. The sheet is kept by name. */
function differencesOf(wanted: Meeting, stored: Meeting): readonly string[] {
  const header = ['body', 'on', 'from', 'to', 'place', 'participants', 'attendees'] as const;
  const bySigner = ({ approvals }: Meeting) =>
    approvals.toSorted((one, other) => one.member.localeCompare(other.member, 'da'));
  return [
    ...header.filter((part) => !isDeepStrictEqual(wanted[part], stored[part])),
    ...(isDeepStrictEqual(bySigner(wanted), bySigner(stored)) ? [] : ['underskriftsbladet']),
    ...(wanted.items.length === stored.items.length ? [] : ['antallet af punkter']),
    ...wanted.items.flatMap((item, n) => {
      const own = stored.items[n];
      return Object.entries(item).flatMap(([part, value]) =>
        isDeepStrictEqual(
          value,
          own === undefined ? undefined : new Map(Object.entries(own)).get(part),
        )
          ? []
          : [`punkt ${item.number}, ${part}`],
      );
    }),
  ];
}
