import {
  findMeeting,
  itemsOf,
  newId,
  putUpForApproval,
  saveArchive,
  saveBallot,
  saveCast,
  saveInserts,
  saveItems,
  saveMeeting,
  saveTasks,
  signatureSheet,
  signMinutes,
  type Store,
  type Tx,
} from '@rettidig/store';
import { readMeeting } from '@rettidig/committee';
import { day } from '@rettidig/engine';
import type { MadeCommittee } from './committee.ts';

/** A word for each place besides the matter itself where closed words can lie; nowhere else. */
export const closedAround = {
  task: 'Lurløfte',
  taskQuote: 'Lurcitat',
  taskNote: 'Lurnotat',
  ballot: 'Lurafstemning',
  correction: 'Lurrettelse',
  remark: 'Lurbemærkning',
  archiveFile: 'lurarkivfil',
  archiveText: 'Lurarkivtekst',
  archiveTitle: 'Lurarkivsag',
  figure: 'Lurtal',
} as const;

/** What is open beside it, so that a walk that reads nothing fails. */
export const openAround = { task: 'Åbentløfte', ballot: 'Åbenafstemning' } as const;

const recording = { by: null, source: 'sagsbehandling' } as const;

/**
 * Plants the words around the closed point of the meeting that was held: a promise, a number in its text, minutes that were
 * put up twice and remarked on, and a vote; and beside it an old paper that nobody has looked over. Returns the id of a meeting
 * with an open vote about its matter. Needs to see everything.
 */
export async function plantClosedAround(tx: Tx, made: MadeCommittee): Promise<string> {
  const [, , point] = await itemsOf(tx, made.meetings.held);
  if (point === undefined || !point.sealed) throw new Error('The third point is not closed.');
  const { matter, body } = point;
  await plantTasks(tx, made);
  await saveInserts(
    tx,
    [
      {
        id: newId(),
        matter,
        body,
        sealed: true,
        key: 't1',
        shown: { what: 'tal', text: closedAround.figure, value: null, caption: '' },
        origin: { source: 'noegletal', choices: null },
        asKnownAt: '2026-10-01T08:00:00Z',
      },
    ],
    recording,
  );
  const live = await plantLiveMeeting(tx, made, matter);
  const minutes = { meeting: made.meetings.held, on: day('2026-10-29') };
  await putUpForApproval(tx, { ...minutes, reason: '' }, recording);
  await putUpForApproval(tx, { ...minutes, reason: closedAround.correction }, recording);
  const [line] = await signatureSheet(tx, made.meetings.held);
  await signMinutes(
    tx,
    {
      approval: line?.id ?? '',
      meeting: made.meetings.held,
      state: 'ikke-godkendt',
      on: day('2026-10-30'),
      remark: closedAround.remark,
    },
    recording,
  );
  await plantArchive(tx);
  return live;
}

async function plantTasks(tx: Tx, { meetings, matters, bodies }: MadeCommittee): Promise<void> {
  const task = {
    body: bodies.udvalg,
    kind: 'bestilling',
    meeting: meetings.held,
    dueOn: null,
    dueMonth: false,
    responsible: null,
    state: 'aaben',
    answeredBy: null,
    answeredAt: null,
  } as const;
  await saveTasks(
    tx,
    [
      {
        ...task,
        id: newId(),
        sealed: true,
        matter: matters.closedHeld,
        title: closedAround.task,
        quote: closedAround.taskQuote,
        note: closedAround.taskNote,
      },
      {
        ...task,
        id: newId(),
        sealed: false,
        matter: matters.quarter,
        title: openAround.task,
        quote: '',
        note: '',
      },
    ],
    recording,
  );
}

/** A meeting that is going on, with an open vote about the closed matter; one about an open matter is over. */
async function plantLiveMeeting(
  tx: Tx,
  { meetings, matters }: MadeCommittee,
  closed: string,
): Promise<string> {
  const held = await findMeeting(tx, meetings.held);
  if (held === null) throw new Error('The meeting is not there.');
  const meeting = { ...held, id: newId(), on: day('2026-11-18'), state: 'i-gang' as const };
  await saveMeeting(tx, meeting, recording);
  const { body } = meeting;
  for (const [position, of, about, sealed] of [
    [1, matters.quarter, openAround.ballot, false],
    [2, closed, closedAround.ballot, true],
  ] as const) {
    const item = {
      id: newId(),
      meeting: meeting.id,
      matter: of,
      body,
      sealed,
      position,
      late: null,
      absent: [],
      disqualified: [],
      decision: null,
    };
    await saveItems(tx, [item], recording);
    const vote = { id: newId(), matter: of, body, sealed };
    const state = sealed ? ('aaben' as const) : ('lukket' as const);
    const ballot = { ...vote, meeting: meeting.id, item: item.id, about, state };
    await saveBallot(tx, ballot, recording);
    await saveCast(
      tx,
      { ...vote, id: newId(), ballot: vote.id, member: 'Petra Vang', vote: 'imod' },
      recording,
    );
  }
  return meeting.id;
}

async function plantArchive(tx: Tx): Promise<void> {
  const words = [
    'Beskæftigelsesudvalget',
    'Referat af møde den 4. marts 2020',
    `Punkt 1: ${closedAround.archiveTitle}`,
    'Sagsfremstilling',
    `${closedAround.archiveText} står her.`,
    'Beslutning',
    'Godkendt.',
  ].join('\n');
  const read = readMeeting(words, 'Prøveby');
  const doubts = read.doubts.map((doubt) => ({ ...doubt, settled: false }));
  await saveArchive(
    tx,
    {
      id: newId(),
      body: null,
      fileName: `${closedAround.archiveFile}.txt`,
      sha256: 'a'.repeat(64),
      words,
      content: { ...read, doubts },
      state: 'laest',
    },
    { seen: null, recording },
  );
}

/** What of the committees a reader may see, as the database is told. */
export interface Reader {
  readonly municipality: number;
  /** Empty: nothing but what is published. */
  readonly committee: '' | 'on' | `open${string}`;
}

/** All that all tables say to a reader, whatever is asked, in all versions; bytes as they are and as text. */
export async function everythingSaidTo(
  { pool }: Store,
  { municipality, committee }: Reader,
): Promise<ReadonlyMap<string, string>> {
  const client = await pool.connect();
  try {
    await client.query(
      `begin; set local app.municipality = '${municipality}'; set local app.committee = '${committee}'`,
    );
    const { rows: tables } = await client.query<{ readonly name: string }>(
      `select distinct table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'municipality' order by 1`,
    );
    const said = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query<{ readonly said: string }>(
        `select coalesce(string_agg(t::text, chr(10)), '') as said from ${name} t`,
      );
      const text = rows[0]?.said ?? '';
      const bytes = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex]) =>
        Buffer.from(hex ?? '', 'hex').toString('utf8'),
      );
      said.set(name, [text, ...bytes].join('\n'));
    }
    return said;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
