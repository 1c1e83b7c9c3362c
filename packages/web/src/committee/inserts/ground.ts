import type { Day } from '@rettidig/engine';
import type { Store } from '@rettidig/store';
import { readFigures } from '../../figures/read-figures.ts';
import { keepBases } from '../../figures/snapshots.ts';
import type { InsertGround } from './source.ts';

/** What sources compute from outside the application: figures are read once. */
export function insertGround(store: Store, municipality: number, today: Day): InsertGround {
  const onDay = (): Day => today;
  return {
    municipality,
    ground: { store, today: onDay, figures: keepBases(readFigures(store), onDay, () => 0) },
  };
}
