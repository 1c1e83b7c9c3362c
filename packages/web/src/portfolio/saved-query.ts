import { z } from 'zod';

const saved = z.string().max(2000);

/** The query string of a saved view as the store keeps it; a view that cannot be read opens the whole list. */
export function savedQuery(stored: unknown): string {
  return saved.safeParse(stored).data ?? '';
}

/** A query string as a form sends it, put in one order, without anything but fields. */
export const queryText = saved.transform((text) => new URLSearchParams(text).toString());
