import type { Remark } from '@rettidig/casework';
import { z } from 'zod';
import { adviceFor } from '../http/problems.ts';
import { InputError } from '../http/route.ts';
import type { Words } from '../ui/words.ts';
import type { Entered } from './form-state.ts';

type Shape = z.ZodRawShape;

/** Fields by name as they came with a request. */
export type Raw = Readonly<Record<string, unknown>>;

/** What a form is filled in with beforehand, by field. */
export type Initial = Readonly<Record<string, string | readonly string[]>>;

/**
 * What stands in the address, by its shape.
 * @throws InputError where it is not what the route asks for
 */
export function readAddress<A extends Shape>(shape: A, raw: Raw): z.infer<z.ZodObject<A>> {
  const parsed = z.strictObject(shape).safeParse(raw);
  if (!parsed.success) throw new InputError(parsed.error.issues, raw);
  return parsed.data as z.infer<z.ZodObject<A>>;
}

/** The address of a route with its parameters, and the rest as its query. */
export function addressOf(path: string, address: Raw): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const [name, value] of Object.entries(address)) {
    if (filled.includes(`:${name}`)) filled = filled.replace(`:${name}`, String(value));
    else for (const one of [value].flat()) query.append(name, String(one));
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}

/** A request's input as fields. */
export const fieldsOf = (raw: unknown): Raw =>
  typeof raw === 'object' && raw !== null ? (raw as Raw) : {};

/** The fields that a form has by name, and those of the address. */
export function parted(
  raw: Raw,
  isField: (name: string) => boolean,
): { readonly inForm: Raw; readonly elsewhere: Raw } {
  const all = Object.entries(raw);
  return {
    inForm: Object.fromEntries(all.filter(([name]) => isField(name))),
    elsewhere: Object.fromEntries(all.filter(([name]) => !isField(name))),
  };
}

/** What a form is filled in with, as if it had been entered. */
export const listed = (initial: Initial): Entered =>
  Object.fromEntries(
    Object.entries(initial).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : value,
    ]),
  );

/** What was entered, to be shown again. */
export function enteredOf(inForm: Raw): Entered {
  return Object.fromEntries(
    Object.entries(inForm).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string'),
    ]),
  );
}

/** What is wrong with the fields, each said at its own. */
export function problemsIn(
  issues: readonly z.core.$ZodIssue[],
  inForm: Raw,
  { t }: Words,
): readonly Remark[] {
  return issues.map((issue) => {
    const field = String(issue.path[0] ?? '');
    return { field, text: adviceFor(issue, inForm[field], t) };
  });
}
