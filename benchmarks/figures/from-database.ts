import { allIds, type Snapshot } from '@rettidig/figures';
import { addDays } from '@rettidig/engine';
import {
  keepSettledRows,
  loadEverybody,
  loadSnapshot,
  recordFacts,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { median } from '../report.ts';
import { of, withImported } from './imported.ts';
import { sizeOf } from './timed.ts';

const rounds = 5;
/** Citizens about whom something is recorded between the reading that keeps rows and the next ones. */
const changed = 500;
/** Until the program is compiled. */
const warmUp = 3;

/**
 * The snapshot of the synthetic municipality with so many citizens, read from PostgreSQL and built: once from all facts, and a
 * week later, when something has been recorded about some of them, with what was kept then of those whose cases were over. Both ways give as many rows of each table.
 */
export async function fromDatabase(): Promise<Record<string, number>> {
  return await withImported(async (store) => {
    const access = {
      municipality: of.municipality,
      user: null,
      units: 'all',
      protectedPersons: true,
      purpose: 'Måling',
    } as const;
    const reading = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      withAccess(store, access, work);
    const timed = async <T>(work: () => Promise<T>) => {
      const [begun, used] = [performance.now(), process.cpuUsage()];
      const made = await work();
      const { user, system } = process.cpuUsage(used);
      return { made, wall: performance.now() - begun, cpu: (user + system) / 1_000 };
    };

    const first = await timed(() => reading((tx) => loadEverybody(tx, of.on)));
    const { toKeep } = first.made;
    if (toKeep === null) throw new Error('There is nothing to keep.');
    const keeping = await timed(() => reading((tx) => keepSettledRows(tx, toKeep)));
    const persons = allIds(first.made.snapshot.persons);
    const some = persons.filter((_, i) => i % Math.floor(persons.length / changed) === 0);
    await reading((tx) =>
      recordFacts(
        tx,
        some.map((person) => ({
          kind: 'cv_entry',
          person,
          externalId: null,
          value: { on: of.on },
        })),
        { by: null, source: 'sagsbehandling' },
      ),
    );
    const later = addDays(of.on, 7);
    const ways = {
      kept: () => reading(async (tx) => (await loadEverybody(tx, later)).snapshot),
      facts: () => reading((tx) => loadSnapshot(tx, { on: later })),
    };
    const took = { kept: [] as Taken[], facts: [] as Taken[] };
    for (let round = -warmUp; round < rounds; round++) {
      const kept = await timed(ways.kept);
      const facts = await timed(ways.facts);
      if (round === -warmUp) requireSame(kept.made, facts.made);
      if (round >= 0) {
        took.kept.push(kept);
        took.facts.push(facts);
      }
    }
    const { spells, rows } = sizeOf(first.made.snapshot);
    return {
      'from the database, citizens': first.made.snapshot.persons.length,
      'from the database, spells': spells,
      'from the database, rows of all tables': rows,
      'from the database, citizens read anew a week later': new Set([...toKeep.others, ...some])
        .size,
      'from the database, snapshot, ms': median(took.kept.map(({ wall }) => wall)),
      'from the database, snapshot, processor time beside the server, ms': median(
        took.kept.map(({ cpu }) => cpu),
      ),
      'from the database, snapshot of all facts, ms': median(took.facts.map(({ wall }) => wall)),
      'from the database, snapshot of all facts, processor time beside the server, ms': median(
        took.facts.map(({ cpu }) => cpu),
      ),
      'from the database, snapshot of all facts, the first of a process, ms': first.wall,
      'from the database, to keep the rows, ms': keeping.wall,
    };
  });
}

interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

function requireSame(a: Snapshot, b: Snapshot): void {
  for (const { name, rows } of Object.values(a.tables)) {
    if (rows !== b.tables[name].rows) throw new Error(`${name} has not as many rows both ways.`);
  }
}
