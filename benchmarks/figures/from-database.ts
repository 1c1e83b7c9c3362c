import { loadSnapshot, withAccess } from '@rettidig/store';
import { median } from '../report.ts';
import { of, withImported } from './imported.ts';
import { sizeOf } from './timed.ts';

const rounds = 5;
/** Until the program is compiled; the first of them is what the day's first reader waits for. */
const warmUp = 4;

/** The snapshot of the synthetic municipality with so many citizens, read from PostgreSQL and built. */
export async function fromDatabase(): Promise<Record<string, number>> {
  return await withImported(async (store) => {
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
    let first = 0;
    for (let round = -warmUp; round < rounds; round++) {
      const [begun, used] = [performance.now(), process.cpuUsage()];
      const snapshot = await withAccess(store, access, (tx) => loadSnapshot(tx, { on: of.on }));
      const { user, system } = process.cpuUsage(used);
      const took = performance.now() - begun;
      if (round === -warmUp) first = took;
      if (round >= 0) {
        wall.push(took);
        cpu.push((user + system) / 1_000);
      }
      Object.assign(size, sizeOf(snapshot), { citizens: snapshot.persons.length });
    }
    return {
      'from the database, citizens': size.citizens,
      'from the database, spells': size.spells,
      'from the database, rows of all tables': size.rows,
      'from the database, snapshot, ms': median(wall),
      'from the database, the first snapshot of a process, ms': first,
      'from the database, snapshot, processor time beside the server, ms': median(cpu),
    };
  });
}
