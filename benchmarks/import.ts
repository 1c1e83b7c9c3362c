import { day } from '@rettidig/engine';
import { importFolder, openStore } from '@rettidig/store';
import { generate, writeFolder } from '@rettidig/synthetic';
import { join } from 'node:path';
import { publish } from './report.ts';
import { withDataFolder } from './server.ts';

const people = 30_000;
const of = { municipality: 173, seed: 1, on: day('2026-11-23') };

const perInhabitant = generate({ ...of, size: 10_000 }).people.length / 10_000;
const made = generate({ ...of, size: Math.round(people / perInhabitant) });

await withDataFolder(async (folder) => {
  const csv = join(folder, 'csv');
  writeFolder(made, csv);
  const store = await openStore({ dataDir: join(folder, 'postgres') });
  try {
    const bring = async () => {
      const begun = performance.now();
      const result = await importFolder(store, csv, {
        partial: false,
        demo: true,
        onProgress: () => undefined,
      });
      if (result.outcome !== 'imported') throw new Error('the import was refused');
      const sum = (kind: 'added' | 'changed' | 'unchanged'): number =>
        result.counts.reduce((total, count) => total + count[kind], 0);
      return { seconds: (performance.now() - begun) / 1000, sum };
    };
    const first = await bring();
    const second = await bring();
    if (second.sum('added') + second.sum('changed') > 0) throw new Error('the second time added');
    publish('import', 'one run into a fresh embedded database, then the same folder again', {
      people: made.people.length,
      rows: first.sum('added'),
      firstSeconds: first.seconds,
      firstRowsPerSecond: first.sum('added') / first.seconds,
      secondSeconds: second.seconds,
      secondRowsUnchanged: second.sum('unchanged'),
    });
  } finally {
    await store.close();
  }
});
