import { createHash } from 'node:crypto';
import { choices2013, slug } from '@rettidig/benchmark';
import { readSubmissions } from '@rettidig/benchmark/input';
import { tables2013 } from '@rettidig/benchmark/report-2013';
import {
  type BenchmarkRound,
  type NewBenchmarkFile,
  newId,
  type Recording,
  saveBenchmarkFile,
  saveBenchmarkParticipants,
  saveBenchmarkRound,
  type Tx,
} from '@rettidig/store';
import { benchmarkFile, madeBenchmark } from '@rettidig/synthetic';

type SentFile = Omit<NewBenchmarkFile, 'round' | 'participant'>;

/**
 * The rounds of the demo: the benchmark report of 2013 from its published tables, and made-up municipalities from the files
 * they would send.
 */
export async function saveMadeBenchmarks(
  tx: Tx,
  { seed, year }: { readonly seed: number; readonly year: number },
  recording: Recording,
): Promise<void> {
  const round = { id: newId(), choices: choices2013, earlierRound: null } as const;
  const names = new Set(tables2013.flatMap(({ municipalities }) => municipalities));
  await saveRound(tx, recording, {
    round: { ...round, name: 'Jobcenterbenchmark 2013', year: 2013, state: 'lukket' },
    senders: [...names].map((name) => [name, null]),
    tables: {
      fileName: 'rapporten af 2013',
      sha256: sha256(JSON.stringify(tables2013)),
      content: { kind: 'tabeller', tables: tables2013 },
      remarks: [],
    },
  });
  await saveRound(tx, recording, {
    round: { ...round, id: newId(), name: `Benchmark ${year} (opdigtet)`, year, state: 'aaben' },
    senders: madeBenchmark({ seed, year }).map((made) => [
      made.municipality,
      read(`${slug(made.municipality)}.csv`, benchmarkFile(made), year),
    ]),
    tables: null,
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file as it is read when a municipality sends it. */
function read(name: string, text: string, year: number): SentFile {
  const [reading] = readSubmissions([{ kind: 'tekst', name, text }], { year });
  const submission = reading?.submission ?? null;
  if (reading === undefined || submission === null) {
    throw new Error(`${name} was refused: ${reading?.remarks[0]?.text ?? 'it is empty'}`);
  }
  return {
    fileName: name,
    sha256: sha256(text),
    content: { kind: 'indberetning', submission },
    remarks: reading.remarks,
  };
}

async function saveRound(
  tx: Tx,
  recording: Recording,
  {
    round,
    senders,
    tables,
  }: {
    readonly round: BenchmarkRound;
    /** Those who take part, each with the own file. */
    readonly senders: readonly (readonly [name: string, file: SentFile | null])[];
    readonly tables: SentFile | null;
  },
): Promise<void> {
  await saveBenchmarkRound(tx, round, recording);
  const participants = senders.map(([name, file]) => ({
    id: newId(),
    round: round.id,
    name,
    file,
  }));
  await saveBenchmarkParticipants(tx, participants, recording);
  const files = participants.flatMap(({ id, file }) =>
    file === null ? [] : [{ ...file, participant: id }],
  );
  for (const file of tables === null ? files : [...files, { ...tables, participant: null }]) {
    await saveBenchmarkFile(tx, { ...file, round: round.id }, recording);
  }
}
