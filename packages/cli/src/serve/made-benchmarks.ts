import { createHash } from 'node:crypto';
import { choices2013 } from '@rettidig/benchmark';
import { tables2013 } from '@rettidig/benchmark/report-2013';
import {
  newId,
  type Recording,
  saveBenchmarkFile,
  saveBenchmarkParticipants,
  saveBenchmarkRound,
  type Tx,
} from '@rettidig/store';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The rounds of the demo: the benchmark report of 2013 from its published tables. */
export async function saveMadeBenchmarks(tx: Tx, recording: Recording): Promise<void> {
  const round = newId();
  await saveBenchmarkRound(
    tx,
    {
      id: round,
      name: 'Jobcenterbenchmark 2013',
      year: 2013,
      choices: choices2013,
      state: 'lukket',
      earlierRound: null,
    },
    recording,
  );
  const names = new Set(tables2013.flatMap(({ municipalities }) => municipalities));
  await saveBenchmarkParticipants(
    tx,
    [...names].map((name) => ({ id: newId(), round, name })),
    recording,
  );
  await saveBenchmarkFile(
    tx,
    {
      round,
      participant: null,
      fileName: 'rapporten af 2013',
      sha256: sha256(JSON.stringify(tables2013)),
      content: { kind: 'tabeller', tables: tables2013 },
      remarks: [],
    },
    recording,
  );
}
