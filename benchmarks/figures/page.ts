import { measures } from '@rettidig/figures';
import { listEmployees, withAccess } from '@rettidig/store';
import { createApp } from '@rettidig/web';
import { browse } from '../../packages/web/src/testing/browse.ts';
import { quantile } from '../report.ts';
import { of, withImported } from './imported.ts';

const rounds = 5;

/** The page of each measure, and with a filter on, in the synthetic municipality with so many citizens. */
export async function page(): Promise<Record<string, number>> {
  return await withImported(async (store, citizens) => {
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
      'page, citizens': citizens,
      'page of key figures, the first of the day, ms': cold,
      'page of a measure, median, ms': quantile(times, 0.5),
      'page of a measure, p95, ms': quantile(times, 0.95),
    };
  });
}
