import { choices2013 } from '@rettidig/benchmark';
import { tables2013 } from '@rettidig/benchmark/report-2013';
import {
  newId,
  saveBenchmarkFile,
  saveBenchmarkParticipants,
  saveBenchmarkRound,
  type Store,
  withAccess,
} from '@rettidig/store';

/** Puts the tables of the benchmark report of 2013 into a municipality as a round; gives its id. */
export async function keepRound2013(store: Store, municipality: number): Promise<string> {
  const round = newId();
  const recording = { by: null, source: 'import' } as const;
  const access = { municipality, user: null, units: 'all', protectedPersons: false } as const;
  const names = new Set(tables2013.flatMap((table) => table.municipalities));
  await withAccess(store, { ...access, purpose: 'Prøve' }, async (tx) => {
    const head = { id: round, name: 'Jobcenterbenchmark 2013', year: 2013, choices: choices2013 };
    await saveBenchmarkRound(tx, { ...head, state: 'lukket', earlierRound: null }, recording);
    const participants = [...names].map((name) => ({ id: newId(), round, name }));
    await saveBenchmarkParticipants(tx, participants, recording);
    const file = {
      round,
      participant: null,
      fileName: 'rapporten af 2013',
      sha256: '0'.repeat(64),
      content: { kind: 'tabeller', tables: tables2013 },
      remarks: [],
    } as const;
    await saveBenchmarkFile(tx, file, recording);
  });
  return round;
}
