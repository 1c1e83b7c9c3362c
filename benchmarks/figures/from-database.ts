import { day } from '@rettidig/engine';
import { buildSnapshot } from '@rettidig/figures';
import { importFolder, loadPopulation, openStore, withAccess } from '@rettidig/store';
import { generate, writeFolder } from '@rettidig/synthetic';
import { join } from 'node:path';
import { median } from '../report.ts';
import { withDataFolder } from '../server.ts';
import { sizeOf } from './timed.ts';

const people = Number(process.env['RETTIDIG_BENCHMARK_PEOPLE'] ?? 30_000);
const of = { municipality: 173, seed: 1, on: day('2026-11-23') };
const rounds = 5;

/** The snapshot of the synthetic municipality with so many citizens, read from PostgreSQL and built. */
export async function fromDatabase(): Promise<Record<string, number>> {
  const perInhabitant = generate({ ...of, size: 10_000 }).people.length / 10_000;
  const made = generate({ ...of, size: Math.round(people / perInhabitant) });
  return await withDataFolder(async (folder) => {
    const csv = join(folder, 'csv');
    writeFolder(made, csv);
    const store = await openStore({ dataDir: join(folder, 'postgres') });
    try {
      const { outcome } = await importFolder(store, csv, {
        partial: false,
        demo: true,
        onProgress: () => undefined,
      });
      if (outcome !== 'imported') throw new Error('the import was refused');
      await store.pool.query('analyze');
      const access = {
        municipality: of.municipality,
        user: null,
        units: 'all',
        protectedPersons: true,
        purpose: 'Måling',
      } as const;
      const read: number[] = [];
      const built: number[] = [];
      const size = { spells: 0, rows: 0, citizens: 0 };
      for (let round = -1; round < rounds; round++) {
        const begun = performance.now();
        const population = await withAccess(store, access, async (tx) => {
          const found = await loadPopulation(tx, { on: of.on });
          if (round >= 0) read.push(performance.now() - begun);
          const between = performance.now();
          const snapshot = buildSnapshot(found);
          if (round >= 0) built.push(performance.now() - between);
          Object.assign(size, sizeOf(snapshot));
          return found;
        });
        size.citizens = population.persons.length;
      }
      return {
        'from the database, citizens': size.citizens,
        'from the database, spells': size.spells,
        'from the database, rows of all tables': size.rows,
        'from the database, reading, ms': median(read),
        'from the database, building, ms': median(built),
        'from the database, snapshot, ms': median(read.map((ms, i) => ms + (built[i] ?? 0))),
      };
    } finally {
      await store.close();
    }
  });
}
