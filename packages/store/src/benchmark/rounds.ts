import type { Choices } from '@rettidig/benchmark';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** A comparison of municipalities for one year. */
export interface BenchmarkRound {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly choices: Choices;
  /** Files are taken while it is open. */
  readonly state: 'aaben' | 'lukket';
  /** Id of the round before it; null when there is none. */
  readonly earlierRound: string | null;
}

const roundTable: KeptTable<BenchmarkRound> = {
  name: 'benchmark_round',
  key: 'round',
  columns: [
    ['name', 'text', 'name'],
    ['year', 'smallint', 'year'],
    ['choices', 'jsonb', 'choices'],
    ['state', 'text', 'state'],
    ['earlier_round', 'uuid', 'earlierRound'],
  ],
  write: ({ name, year, choices, state, earlierRound }) => [
    name,
    year,
    JSON.stringify(choices),
    state,
    earlierRound,
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [name, year, choices, state, earlierRound]) => ({
    id,
    name: name as string,
    year: year as number,
    choices: choices as Choices,
    state: state as BenchmarkRound['state'],
    earlierRound: earlierRound as string | null,
  }),
};

/** The rounds, the latest year first; as known at a moment where one is given. */
export async function listBenchmarkRounds(
  tx: Tx,
  asKnownOn?: Instant,
): Promise<readonly BenchmarkRound[]> {
  return await readKept(
    tx,
    roundTable,
    'year desc, name collate "da-x-icu", round',
    undefined,
    asKnownOn,
  );
}

/** One round; null when there is none with the id. As known at a moment where one is given. */
export async function findBenchmarkRound(
  tx: Tx,
  id: string,
  asKnownOn?: Instant,
): Promise<BenchmarkRound | null> {
  return (await listBenchmarkRounds(tx, asKnownOn)).find((round) => round.id === id) ?? null;
}

/**
 * Adds a round, or writes a new version of the one with its id.
 * @throws StoreError `findes-allerede` when another round has the name
 */
export async function saveBenchmarkRound(
  tx: Tx,
  round: BenchmarkRound,
  recording: Recording,
): Promise<void> {
  await saveKept(tx, roundTable, [round], recording);
}

/** A municipality that takes part in a round. */
export interface BenchmarkParticipant {
  readonly id: string;
  readonly round: string;
  readonly name: string;
}

const participantTable: KeptTable<BenchmarkParticipant> = {
  name: 'benchmark_participant',
  key: 'participant',
  columns: [
    ['round', 'uuid', 'round'],
    ['name', 'text', 'name'],
  ],
  write: ({ round, name }) => [round, name],
  read: (id, [round, name]) => ({ id, round: round as string, name: name as string }),
};

/** Those who take part in a round, by name; of every round when none is given. As known at a moment where one is given. */
export async function listBenchmarkParticipants(
  tx: Tx,
  round?: string,
  asKnownOn?: Instant,
): Promise<readonly BenchmarkParticipant[]> {
  const all = await readKept(
    tx,
    participantTable,
    'name collate "da-x-icu", participant',
    undefined,
    asKnownOn,
  );
  return round === undefined ? all : all.filter((one) => one.round === round);
}

/**
 * Adds municipalities to rounds, or gives those with the same id another name.
 * @throws StoreError `findes-allerede` when one takes part in the round already
 */
export async function saveBenchmarkParticipants(
  tx: Tx,
  participants: readonly BenchmarkParticipant[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, participantTable, participants, recording);
}

/**
 * Takes a municipality out of its round. What it has sent is kept, and counts no longer.
 * @throws StoreError `ukendt-oplysning` when it takes part no longer
 */
export async function withdrawBenchmarkParticipant(
  tx: Tx,
  withdrawal: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, participantTable, withdrawal);
}
