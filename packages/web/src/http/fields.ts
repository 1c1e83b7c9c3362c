import { parseDay } from '@rettidig/engine';
import type { CodeList } from '@rettidig/law';
import { z } from 'zod';

/** One of a list of codes, or nothing; an empty field is nothing, as forms send it. */
export function choice<C extends string>(list: CodeList<C>) {
  return z
    .enum(['', ...list.codes.map(({ code }) => code)] as const)
    .transform((text): C | undefined => (list.has(text) ? text : undefined))
    .optional();
}

/** Any number of a list's codes, given once or several times. */
export function choices<C extends string>(list: CodeList<C>) {
  const one = z.enum(list.codes.map(({ code }) => code) as [C, ...C[]]);
  return z
    .union([z.array(one), z.literal('').transform((): C[] => []), one.transform((code) => [code])])
    .default([]);
}

/** A day of the calendar, `21.11.2026` or `2026-11-21`; an empty field is none. */
export const optionalDay = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text === '') return undefined;
    const day = parseDay(text);
    if (day !== null) return day;
    context.addIssue({ code: 'custom', params: { mistake: 'day' }, input: text });
    return z.NEVER;
  })
  .optional();

/** An id as the store makes them. */
export const id = z.uuid();

/** A short text that must not be empty. */
export function text(most: number) {
  return z.string().trim().min(1).max(most);
}
