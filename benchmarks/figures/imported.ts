import { day } from '@rettidig/engine';
import { importFolder, openStore, type Store } from '@rettidig/store';
import { generate, writeFolder } from '@rettidig/synthetic';
import { join } from 'node:path';
import { withDataFolder } from '../server.ts';

const people = Number(process.env['RETTIDIG_BENCHMARK_PEOPLE'] ?? 30_000);

/** Which synthetic municipality, and the day it is there: ten years in which as many come as go. */
export const of = {
  municipality: 173,
  seed: 1,
  on: day('2026-11-23'),
  years: 10,
  levelDays: 3_653,
};

/** Works on a database that has the synthetic municipality with so many citizens; it is gone afterwards. */
export async function withImported<T>(
  work: (store: Store, citizens: number) => Promise<T>,
): Promise<T> {
  return await withDataFolder(async (folder) => {
    const csv = join(folder, 'csv');
    const citizens = writeMunicipality(csv);
    const store = await openStore({ dataDir: join(folder, 'postgres') });
    try {
      const { outcome } = await importFolder(store, csv, {
        partial: false,
        demo: true,
        onProgress: () => undefined,
      });
      if (outcome !== 'imported') throw new Error('the import was refused');
      await store.pool.query('analyze');
      return await work(store, citizens);
    } finally {
      await store.close();
    }
  });
}

/** Writes the municipality as files; says how many citizens it has. Nothing of it stays in memory, as in a server. */
function writeMunicipality(folder: string): number {
  const perInhabitant = generate({ ...of, size: 10_000 }).people.length / 10_000;
  const made = generate({ ...of, size: Math.round(people / perInhabitant) });
  writeFolder(made, folder);
  return made.people.length;
}
