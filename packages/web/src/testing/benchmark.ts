import { choices2013 } from '@rettidig/benchmark';
import type { Submission } from '@rettidig/benchmark/input';
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

const caseworker = (employee: string, share: number) => ({
  employee,
  employment: 'ordinaer' as const,
  funding: 'egen' as const,
  task: 'a-dagpenge/sagsbehandling/for-over-30-aarige',
  share,
  at: '',
});

/** What a municipality might send. Made up; two employees and 500 persons, 400 of them over 30: 2 / 400 × 1.000 = 5,0. */
export const madeSubmission = (municipality: string): Submission => ({
  municipality,
  year: 2025,
  time: [caseworker('1', 1), caseworker('2', 1)],
  persons: [
    { group: 'a-dagpenge', all: 500, elsewhere: 0, under30: 100, under30Elsewhere: null },
    ...(['kontanthjaelp-1', 'kontanthjaelp-2-3', 'sygedagpenge'] as const).map((group) => ({
      group,
      all: 300,
      elsewhere: 0,
      under30: 60,
      under30Elsewhere: null,
    })),
    ...(['ledighedsydelse', 'revalidering'] as const).map((group) => ({
      group,
      all: 50,
      elsewhere: 0,
      under30: null,
      under30Elsewhere: null,
    })),
  ],
  inhabitants: 30_000,
  conditions: { samlet: 41 },
  quality: [],
  other: {},
});
