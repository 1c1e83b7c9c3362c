import type { Vote } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';
import { holdMatters } from './sealing.ts';

/** A vote on a point that members cast on their own devices. A meeting has one open at a time. */
export interface Ballot {
  readonly id: string;
  readonly meeting: string;
  readonly item: string;
  readonly matter: string;
  readonly body: string;
  /** Whether its matter is closed. */
  readonly sealed: boolean;
  /** What is voted on; empty: the recommendation as it stands. */
  readonly about: string;
  readonly state: 'aaben' | 'lukket';
}

/** What a member has cast; it may be changed as long as the vote is open. */
export interface Cast extends Vote {
  readonly id: string;
  readonly ballot: string;
  readonly matter: string;
  readonly body: string;
  readonly sealed: boolean;
}

const ballotTable: KeptTable<Ballot> = {
  name: 'committee_ballot',
  key: 'ballot',
  secret: true,
  columns: [
    ['meeting', 'uuid', 'meeting'],
    ['item', 'uuid', 'item'],
    ['matter', 'uuid', 'matter'],
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['about', 'text', 'about'],
    ['state', 'text', 'state'],
  ],
  write: ({ meeting, item, matter, body, sealed, about, state }) => [
    meeting,
    item,
    matter,
    body,
    sealed,
    about,
    state,
  ],
  // The columns hold what `write` made.
  read: (id, [meeting, item, matter, body, sealed, about, state]) => ({
    id,
    meeting: meeting as string,
    item: item as string,
    matter: matter as string,
    body: body as string,
    sealed: sealed as boolean,
    about: about as string,
    state: state as Ballot['state'],
  }),
};

const castTable: KeptTable<Cast> = {
  name: 'committee_cast',
  key: 'cast_id',
  secret: true,
  columns: [
    ['ballot', 'uuid', 'ballot'],
    ['matter', 'uuid', 'matter'],
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['member', 'text', 'member'],
    ['vote', 'text', 'vote'],
  ],
  write: ({ ballot, matter, body, sealed, member, vote }) => [
    ballot,
    matter,
    body,
    sealed,
    member,
    vote,
  ],
  // The columns hold what `write` made.
  read: (id, [ballot, matter, body, sealed, member, vote]) => ({
    id,
    ballot: ballot as string,
    matter: matter as string,
    body: body as string,
    sealed: sealed as boolean,
    member: member as string,
    vote: vote as Cast['vote'],
  }),
};

/** The votes of a meeting that may be seen, the newest first. */
export async function ballotsOf(tx: Tx, meeting: string): Promise<readonly Ballot[]> {
  return await readKept(tx, ballotTable, 'ballot desc', {
    condition: 'meeting = $2',
    value: meeting,
  });
}

/** What has been cast in a vote, by member. */
export async function castsOf(tx: Tx, ballot: string): Promise<readonly Cast[]> {
  return await readKept(tx, castTable, 'member collate "da-x-icu"', {
    condition: 'ballot = $2',
    value: ballot,
  });
}

/**
 * Opens a vote, or writes it anew: closed, or about something else.
 * @throws StoreError `findes-allerede` when another is open at the meeting
 */
export async function saveBallot(tx: Tx, ballot: Ballot, recording: Recording): Promise<void> {
  await holdMatters(tx, [ballot]);
  await saveKept(tx, ballotTable, [ballot], recording);
}

/**
 * Keeps what a member casts, or changes it. Who may cast for whom is the caller's to know.
 * @throws StoreError `findes-allerede` when the member's vote is there by another id
 */
export async function saveCast(tx: Tx, cast: Cast, recording: Recording): Promise<void> {
  await saveKept(tx, castTable, [cast], recording);
}
