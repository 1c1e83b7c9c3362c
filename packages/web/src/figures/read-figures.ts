import type { Day } from '@rettidig/engine';
import {
  type ChangeMark,
  hasChangedSince,
  keepSettledRows,
  listEmployees,
  listUnits,
  loadEverybody,
  newestChange,
  personsChangedSince,
  renewSnapshot,
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
  const whole = async (municipality: number, on: Day): Promise<MarkedBase> => {
    const { toKeep, ...base } = await reading(municipality, async (tx) => {
      const { snapshot, mark, toKeep } = await loadEverybody(tx, on);
      return { snapshot, mark, asOf: mark.at, names: await namesIn(tx), toKeep };
    });
    if (toKeep !== null) await reading(municipality, (tx) => keepSettledRows(tx, toKeep));
    return base;
  };
  return {
    whole,
    renewed: async (municipality, base) => {
      const { mark: before, snapshot } = base;
      const renewed = await reading(municipality, async (tx) => {
        const mark = await newestChange(tx);
        const names = await namesIn(tx);
        const read = { mark, names, asOf: mark.at };
        if (!(await hasChangedSince(tx, before))) return { ...read, snapshot };
        const persons = await personsChangedSince(tx, before);
        if (persons === 'alle') return null;
        return { ...read, snapshot: await renewSnapshot(tx, snapshot, persons) };
      });
      return renewed ?? (await whole(municipality, snapshot.on));
    },
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
