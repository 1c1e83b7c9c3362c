import { type Access, type Tx, withAccess } from '@rettidig/store';
import type { InsertGround } from '../inserts/source.ts';

/**
 * Runs work that makes numbers of the whole municipality, whoever asks: what comes out are sums, and never about one
 * citizen.
 */
export async function onMunicipality<T>(
  { ground, municipality }: InsertGround,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const access: Access = {
    municipality,
    user: null,
    units: 'all',
    protectedPersons: true,
    purpose: 'Udkast til en sag til udvalget (kun tal)',
  };
  return await withAccess(ground.store, access, work);
}
