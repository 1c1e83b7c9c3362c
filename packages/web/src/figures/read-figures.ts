import { refreshSnapshot } from '@rettidig/figures';
import {
  type ChangeMark,
  hasChangedSince,
  listEmployees,
  listUnits,
  loadPopulation,
  loadSnapshot,
  newestChange,
  personsChangedSince,
  type Store,
  type Tx,
  withAccess,
} from '@rettidig/store';
import type { FigureBase, FigureNames, BaseReader } from './snapshots.ts';

interface MarkedBase extends FigureBase {
  readonly mark: ChangeMark;
}

/** Figures from the database: the whole municipality once, and then the citizens about whom something is recorded. */
export function readFigures(store: Store): BaseReader<MarkedBase> {
  const reading = <T>(municipality: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withAccess(
      store,
      {
        municipality,
        user: null,
        units: 'all',
        protectedPersons: true,
        purpose: 'Nøgletal for kommunen (kun tal)',
      },
      work,
    );
  return {
    whole: (municipality, on) =>
      reading(municipality, async (tx) => {
        const mark = await newestChange(tx);
        const snapshot = await loadSnapshot(tx, { on });
        return { snapshot, mark, asOf: mark.at, names: await namesIn(tx) };
      }),
    renewed: (municipality, { mark: before, snapshot }) =>
      reading(municipality, async (tx) => {
        const mark = await newestChange(tx);
        const names = await namesIn(tx);
        const read = { mark, names, asOf: mark.at };
        if (!(await hasChangedSince(tx, before))) return { ...read, snapshot };
        const { on } = snapshot;
        const persons = await personsChangedSince(tx, before);
        if (persons === 'alle') return { ...read, snapshot: await loadSnapshot(tx, { on }) };
        const changed = await loadPopulation(tx, { on, persons });
        return { ...read, snapshot: refreshSnapshot(snapshot, changed) };
      }),
  };
}

async function namesIn(tx: Tx): Promise<FigureNames> {
  const nameOf = ({ id, name }: { readonly id: string; readonly name: string }) =>
    [id, name] as const;
  return {
    units: new Map((await listUnits(tx)).map(nameOf)),
    caseworkers: new Map((await listEmployees(tx)).map(nameOf)),
  };
}
