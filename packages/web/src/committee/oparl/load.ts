import {
  allPublicPapers,
  listMunicipalities,
  publicAccess,
  publicFiles,
  publicLicence,
  publicSeats,
  publicStanding,
  publicTerms,
  type Store,
  withAccess,
} from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';
import type { Visit } from '../../http/visit.ts';
import type { OparlGround } from './ground.ts';
import { type OparlObjects, oparlObjects } from './objects.ts';

export interface OparlBase {
  readonly ground: OparlGround;
  readonly objects: OparlObjects;
}

interface KeptBase extends OparlBase {
  readonly standing: string;
}

/** The objects of each municipality and address, until something published changes. */
const kept = new WeakMap<Store, Map<string, KeptBase>>();

/** So many addresses are kept; an installation is reached by few. */
const mostKept = 20;

/** Everything published of a municipality. @throws NotFoundError where it is not served */
export async function loadOparl(
  { ground: { store }, origin }: Pick<Visit, 'ground' | 'origin'>,
  code: string,
): Promise<OparlBase> {
  const served = await listMunicipalities(store);
  const municipality = served.find((one) => codeOf(one.municipality) === code);
  if (municipality === undefined) throw new NotFoundError();
  return await withAccess(store, publicAccess(municipality.municipality), async (tx) => {
    const own = kept.get(store) ?? new Map<string, KeptBase>();
    kept.set(store, own);
    const key = `${origin} ${code}`;
    const standing = await publicStanding(tx);
    const known = own.get(key);
    if (known?.standing === standing) return known;
    const ground: OparlGround = {
      municipality,
      code,
      origin,
      papers: await allPublicPapers(tx),
      seats: await publicSeats(tx),
      files: await publicFiles(tx),
      terms: await publicTerms(tx),
      licence: await publicLicence(tx),
    };
    const made = { ground, objects: oparlObjects(ground), standing };
    const [oldest] = own.keys();
    if (own.size >= mostKept && oldest !== undefined) own.delete(oldest);
    own.set(key, made);
    return made;
  });
}

/** A municipality's code with its four digits. */
export const codeOf = (municipality: number): string => String(municipality).padStart(4, '0');
