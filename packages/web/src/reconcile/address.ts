import type { Chosen } from './load.ts';

/** The address of the page under a choice. */
export function reconcileAddress({ fil = '', ...chosen }: Partial<Chosen>): string {
  return `/oekonomi/afstemning${queryOf(chosen, fil)}`;
}

/** The address of the differences of a file, as a file themselves. */
export function differencesAddress(
  chosen: Partial<Chosen>,
  file: string,
  as: '.csv' | '.xlsx',
): string {
  return `/oekonomi/afstemning/${file}/forskelle${as}${queryOf({ ...chosen, blad: undefined }, '')}`;
}

function queryOf({ aarsag, vis = 'aabne', blad }: Partial<Chosen>, fil: string): string {
  const params = new URLSearchParams();
  if (fil !== '') params.set('fil', fil);
  if (aarsag !== undefined) params.set('aarsag', aarsag);
  if (vis !== 'aabne') params.set('vis', vis);
  if (blad !== undefined && blad > 1) params.set('blad', String(blad));
  return params.size === 0 ? '' : `?${params}`;
}
