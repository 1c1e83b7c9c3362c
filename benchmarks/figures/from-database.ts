import { day } from '@rettidig/engine';
import { importFolder, loadSnapshot, openStore, withAccess } from '@rettidig/store';
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
      const wall: number[] = [];
      const cpu: number[] = [];
      const size = { spells: 0, rows: 0, citizens: 0 };
      for (let round = -1; round < rounds; round++) {
        const [begun, used] = [performance.now(), process.cpuUsage()];
        const snapshot = await withAccess(store, access, (tx) => loadSnapshot(tx, { on: of.on }));
        const { user, system } = process.cpuUsage(used);
        if (round >= 0) {
          wall.push(performance.now() - begun);
          cpu.push((user + system) / 1_000);
        }
        Object.assign(size, sizeOf(snapshot), { citizens: snapshot.persons.length });
      }
      return {
        'from the database, citizens': size.citizens,
        'from the database, spells': size.spells,
        'from the database, rows of all tables': size.rows,
        'from the database, snapshot, ms': median(wall),
        'from the database, snapshot, processor time beside the server, ms': median(cpu),
      };
    } finally {
      await store.close();
    }
  });
}
