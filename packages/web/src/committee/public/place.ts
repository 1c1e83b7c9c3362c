import {
  listMunicipalities,
  type MunicipalityRow,
  publicAccess,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { z } from 'zod';
import { NotFoundError } from '../../http/route.ts';
import type { Visit } from '../../http/visit.ts';
import { textsIn } from '../../texts/index.ts';
import type { Language } from '../../texts/language.ts';
import type { Words } from '../../ui/words.ts';

/** What the address of every public page may say: which municipality, where several are served, and in which language. */
export const placeFields = {
  kommune: z
    .string()
    .regex(/^\d{3,4}$/)
    .optional(),
  sprog: z.enum(['da', 'en']).optional(),
};

type PlaceInput = z.infer<z.ZodObject<typeof placeFields>>;

/**
 * Where a public page stands. It knows the address it was asked by, and nothing of who asks: no session, no cookie, and
 * no access to anything that is not published.
 */
export interface PublicPlace {
  readonly municipality: MunicipalityRow;
  readonly language: Language;
  readonly words: Words;
  readonly demo: boolean;
  /** `https://rettidig.example`. */
  readonly origin: string;
  /** Runs work that sees what is published. */
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** An address of the public pages with what the place must say, and further choices. */
  readonly link: (path: string, choices?: Readonly<Record<string, string>>) => string;
  /** The same without the language: an address to keep. */
  readonly permanent: (path: string) => string;
}

/** @throws NotFoundError where the municipality is not served */
export async function publicPlace(
  { ground, origin }: Pick<Visit, 'ground' | 'origin'>,
  { kommune, sprog }: PlaceInput,
): Promise<PublicPlace> {
  const served = await listMunicipalities(ground.store);
  const municipality =
    kommune === undefined ? served[0] : served.find((one) => one.municipality === Number(kommune));
  if (municipality === undefined) throw new NotFoundError();
  const language = sprog ?? 'da';
  const own: Record<string, string> = kommune === undefined ? {} : { kommune };
  const addressed = (path: string, choices: Readonly<Record<string, string>>): string => {
    const query = new URLSearchParams(choices).toString();
    return query === '' ? path : `${path}?${query}`;
  };
  return {
    municipality,
    language,
    words: { t: textsIn(language), language },
    demo: ground.mode === 'demo',
    origin,
    read: (work) => withAccess(ground.store, publicAccess(municipality.municipality), work),
    link: (path, choices = {}) =>
      addressed(path, { ...own, ...(sprog === undefined ? {} : { sprog }), ...choices }),
    permanent: (path) => `${origin}${addressed(path, own)}`,
  };
}
