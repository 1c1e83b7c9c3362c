import { type Day, danishDay } from '@rettidig/engine';
import { z } from 'zod';
import type { Page } from '../ui/layout.tsx';
import type { EmployeeAccess } from './access.ts';
import type { FileSize } from './sent-files.ts';
import type { EmployeeVisit, Visit } from './visit.ts';

/** What a route answers with. */
export type Answer =
  | { readonly kind: 'page'; readonly page: Page; readonly status?: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: readonly NewCookie[] }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly type: string;
      readonly body: string | Buffer;
    }
  /** Open data: for everybody, on every site, and kept by caches for a while. */
  | { readonly kind: 'open-data'; readonly type: string; readonly body: string }
  /**
   * Something published, the same for everybody. Caches may keep it, but ask each time whether it still stands: what is taken
   * back is gone at once.
   */
  | {
      readonly kind: 'published';
      readonly type: string;
      readonly body: string | Buffer;
      readonly status?: 200 | 410;
      /** The name it is saved under, for what is fetched rather than read. */
      readonly name?: string;
      /** Whether it opens where it is asked for, instead of being saved. */
      readonly inline?: boolean;
      /** Whether programs on other sites may read it. */
      readonly everySite?: boolean;
    }
  | { readonly kind: 'text'; readonly text: string };

interface NewCookie {
  readonly name: string;
  readonly value: string;
  /** Seconds it lives; 0 forgets it. */
  readonly seconds: number;
  /** Only for the server, never for scripts. */
  readonly secret: boolean;
}

interface RouteTerms {
  readonly method: 'GET' | 'POST';
  /** Fastify's pattern. */
  readonly path: string;
  /** Why the route reads personal data, in Danish, for the read log; null when it reads none. */
  readonly purpose: string | null;
  /** Takes so much text that a field that is too long is said at the field; otherwise a page of its own says so. */
  readonly largeBody?: boolean;
  /** Takes forms with files (`multipart/form-data`), too, and how large. */
  readonly takesFiles?: FileSize;
}

/**
 * A route as the table holds it: its input is checked before it answers. Its access says who may use it: everyone, or
 * the employees of `http/access.ts`.
 */
export type Route = RouteTerms &
  (
    | { readonly access: 'alle'; answer(visit: Visit, raw: unknown): Promise<Answer> }
    | {
        readonly access: EmployeeAccess;
        answer(visit: EmployeeVisit, raw: unknown): Promise<Answer>;
      }
  );

type Shape = z.ZodRawShape;
type Input<S extends Shape> = z.infer<z.ZodObject<S>>;

/** Fields that are not what the route asks for; the issues name the fields. */
export class InputError extends Error {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly raw: Readonly<Record<string, unknown>>;
  constructor(issues: readonly z.core.$ZodIssue[], raw: Readonly<Record<string, unknown>>) {
    super('The fields of the request are not what the route asks for.');
    this.name = 'InputError';
    this.issues = issues;
    this.raw = raw;
  }
}

/** What can be wrong with a day that is one: not come yet, nothing recorded in the case by then, outside any law to try. */
type DayMistake = 'not-yet' | 'nothing-known' | 'beyond-law' | 'before-law' | 'before-draft';

/** The error of a field that asks for a day it cannot have; `last` is the last day it can, or the first. */
export function badDay(field: string, mistake: DayMistake, day: Day, last: Day): InputError {
  const params = { mistake, last: danishDay(last) };
  const issue = { code: 'custom' as const, path: [field], message: '', params, input: day };
  return new InputError([issue], { [field]: danishDay(day) });
}

/** The page does not exist, or not for this employee; the two are not told apart. */
export class NotFoundError extends Error {
  constructor() {
    super('There is nothing at this address that the employee may see.');
    this.name = 'NotFoundError';
  }
}

const rawInput = z.record(z.string(), z.unknown());

function reader<S extends Shape>(shape: S): (raw: unknown) => Input<S> {
  const schema = z.strictObject(shape);
  return (raw) => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data as Input<S>;
    throw new InputError(parsed.error.issues, rawInput.safeParse(raw).data ?? {});
  };
}

interface Terms<S extends Shape> {
  readonly path: string;
  readonly input: S;
}

interface EmployeeTerms<S extends Shape> extends Terms<S> {
  readonly access: EmployeeAccess;
  readonly purpose: string | null;
}

/** A page for everyone: GET, loads what it shows, shows it. */
export function publicPage<S extends Shape, M>(
  definition: Terms<S> & {
    load(visit: Visit, input: Input<S>): Promise<M>;
    view(model: M, visit: Visit): Page;
  },
): Route {
  const read = reader(definition.input);
  return {
    method: 'GET',
    path: definition.path,
    access: 'alle',
    purpose: null,
    answer: async (visit, raw) => {
      const model = await definition.load(visit, read(raw));
      return { kind: 'page', page: definition.view(model, visit) };
    },
  };
}

/** A page for employees: GET, loads what it shows, shows it. */
export function page<S extends Shape, M>(
  definition: EmployeeTerms<S> & {
    load(visit: EmployeeVisit, input: Input<S>): Promise<M>;
    view(model: M, visit: EmployeeVisit): Page;
  },
): Route {
  const read = reader(definition.input);
  const { path, access, purpose } = definition;
  return {
    method: 'GET',
    path,
    access,
    purpose,
    answer: async (visit, raw) => {
      const model = await definition.load(visit, read(raw));
      return { kind: 'page', page: definition.view(model, visit) };
    },
  };
}

/** Something for everyone that is not a page: a form that is sent, a sign of life. */
export function publicAction<S extends Shape>(
  definition: Terms<S> & {
    readonly method?: 'GET' | 'POST';
    act(visit: Visit, input: Input<S>): Promise<Answer>;
  },
): Route {
  const read = reader(definition.input);
  const { path, method = 'POST' } = definition;
  return {
    method,
    path,
    access: 'alle',
    purpose: null,
    answer: (visit, raw) => definition.act(visit, read(raw)),
  };
}

/** Something for employees that is not a page: a form that is sent, a file that is fetched. */
export function action<S extends Shape>(
  definition: EmployeeTerms<S> & {
    readonly method?: 'GET' | 'POST';
    readonly largeBody?: boolean;
    readonly takesFiles?: FileSize;
    act(visit: EmployeeVisit, input: Input<S>): Promise<Answer>;
  },
): Route {
  const read = reader(definition.input);
  const { path, access, purpose, method = 'POST', largeBody = false, takesFiles } = definition;
  return {
    method,
    path,
    access,
    purpose,
    largeBody,
    ...(takesFiles === undefined ? {} : { takesFiles }),
    answer: async (visit, raw) => definition.act(visit, read(raw)),
  };
}
