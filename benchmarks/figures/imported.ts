import { day } from '@rettidig/engine';
import { importFolder, openStore, type Store } from '@rettidig/store';
import { generate, writeFolder } from '@rettidig/synthetic';
import { join } from 'node:path';
import { withDataFolder } from '../server.ts';

const people = Number(process.env['RETTIDIG_BENCHMARK_PEOPLE'] ?? 30_000);

/** Which synthetic municipality, and the day it is there. */
export const of = { municipality: 173, seed: 1, on: day('2026-11-23') };

/** Works on a database that has the synthetic municipality with so many citizens; it is gone afterwards. */
export async function withImported<T>(
  work: (store: Store, citizens: number) => Promise<T>,
): Promise<T> {
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
      return await work(store, made.people.length);
    } finally {
      await store.close();
    }
  });
}
