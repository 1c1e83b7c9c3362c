import { day } from '@rettidig/engine';
import { measures } from '@rettidig/figures';
import { importFolder, listEmployees, openStore, withAccess } from '@rettidig/store';
import { generate, writeFolder } from '@rettidig/synthetic';
import { createApp } from '@rettidig/web';
import { join } from 'node:path';
import { browse } from '../../packages/web/src/testing/browse.ts';
import { quantile } from '../report.ts';
import { withDataFolder } from '../server.ts';

const people = Number(process.env['RETTIDIG_BENCHMARK_PEOPLE'] ?? 30_000);
const of = { municipality: 173, seed: 1, on: day('2026-11-23') };
const rounds = 5;

/** The page of each measure, and with a filter on, in the synthetic municipality with so many citizens. */
export async function page(): Promise<Record<string, number>> {
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
      const app = await createApp({ store, mode: 'demo', today: () => of.on, drafts: [] });
      const browser = browse(app);
      const access = {
        municipality: of.municipality,
        user: null,
        units: [],
        protectedPersons: false,
        purpose: 'Måling',
      };
      const employees = await withAccess(store, access, listEmployees);
      const leader = employees.find(({ role }) => role === 'teamleder');
      if (leader === undefined) throw new Error('nobody leads');
      await browser.signIn(leader.id);
      const first = performance.now();
      await browser.get('/noegletal');
      const cold = performance.now() - first;
      const times: number[] = [];
      for (let round = -1; round < rounds; round++) {
        for (const { id, dimensions } of measures) {
          const filter = dimensions.includes('ydelse') ? '?ydelse=kontanthjaelp' : '';
          for (const address of [`/noegletal/${id}`, `/noegletal/${id}${filter}`]) {
            const begun = performance.now();
            const { status } = await browser.get(address);
            if (status !== 200) throw new Error(`${address} answered ${status}`);
            if (round >= 0) times.push(performance.now() - begun);
          }
        }
      }
      await app.close();
      return {
        'page, citizens': made.people.length,
        'page of key figures, the first of the day, ms': cold,
        'page of a measure, median, ms': quantile(times, 0.5),
        'page of a measure, p95, ms': quantile(times, 0.95),
      };
    } finally {
      await store.close();
    }
  });
}
