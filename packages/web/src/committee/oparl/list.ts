import { Temporal } from '@rettidig/engine/temporal';
import { z } from 'zod';
import type { OparlObject } from './ground.ts';

const moment = z.string().refine((text) => momentOf(text) !== null);

/** What every list can be asked (OParl 1.1, »Filter« and »Paginierung«). */
export const listFields = {
  created_since: moment.optional(),
  created_until: moment.optional(),
  modified_since: moment.optional(),
  modified_until: moment.optional(),
  omit_internal: z.enum(['true', 'false']).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  page: z.coerce.number().int().min(1).default(1),
};
export type ListInput = z.infer<z.ZodObject<typeof listFields>>;

/** A moment with an offset. In an address, a plus sign that is not coded comes as a space. */
function momentOf(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text.replace(' ', '+'));
  } catch {
    return null;
  }
}

/**
 * A page of a list. What is gone stands in it where somebody asks for what was changed, and only there.
 * @param address of the list, with what it is of
 */
export function listPage(
  address: string,
  {
    objects,
    gone,
  }: { readonly objects: readonly OparlObject[]; readonly gone: readonly OparlObject[] },
  { limit, page, ...asked }: ListInput,
): object {
  const all = (asked.modified_since === undefined ? objects : [...objects, ...gone])
    .filter((object) => isAsked(object, asked))
    .toSorted((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
  const pages = Math.max(1, Math.ceil(all.length / limit));
  const to = (number: number): string => {
    const url = new URL(address);
    for (const [name, value] of Object.entries({ ...asked, limit, page: number })) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    return url.href;
  };
  return {
    data: all
      .slice((page - 1) * limit, page * limit)
      .map((object) => (asked.omit_internal === 'true' ? withoutInternal(object) : object)),
    pagination: {
      totalElements: all.length,
      elementsPerPage: limit,
      currentPage: page,
      totalPages: pages,
    },
    links: {
      first: to(1),
      ...(page > 1 ? { prev: to(page - 1) } : {}),
      self: to(page),
      ...(page < pages ? { next: to(page + 1) } : {}),
      last: to(pages),
    },
  };
}

function isAsked(
  { created, modified }: OparlObject,
  asked: Omit<ListInput, 'limit' | 'page'>,
): boolean {
  const order = (given: string | undefined, own: string): number => {
    const at = given === undefined ? null : momentOf(given);
    return at === null ? 0 : Temporal.Instant.compare(Temporal.Instant.from(own), at);
  };
  return (
    order(asked.created_since, created) >= 0 &&
    order(asked.created_until, created) <= 0 &&
    order(asked.modified_since, modified) >= 0 &&
    order(asked.modified_until, modified) <= 0
  );
}

/** An object without the lists of objects inside it. */
const withoutInternal = (object: OparlObject): object =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => !(Array.isArray(value) && value.some((one) => typeof one === 'object')),
    ),
  );
