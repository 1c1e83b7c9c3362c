import type { Remark } from '@rettidig/casework';
import { StoreError } from '@rettidig/store';
import { z } from 'zod';
import type { EmployeeAccess } from '../http/access.ts';
import type { Answer, Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import {
  type Initial,
  type Raw,
  addressOf,
  enteredOf,
  fieldsOf,
  listed,
  parted,
  problemsIn,
  readAddress,
} from './form-input.ts';
import type { FormState } from './form-state.ts';

type Shape = z.ZodRawShape;
type Input<S extends Shape> = z.infer<z.ZodObject<S>>;

/** Says that the form was saved just now. */
export const savedField = z.literal('ja').optional();

/** What stands in the address of a form: its own, and that it was saved. */
type Address<A extends Shape> = Input<A> & { readonly gemt?: 'ja' | undefined };

/** A form that comes again because somebody else has written meanwhile, with what stands in it then. */
export interface FormAgain {
  readonly entered: Initial;
  readonly problems: readonly Remark[];
}

/** A form about no citizen: working hours, rooms, the places of a team. */
interface PlainFormTerms<A extends Shape, F extends Shape, M> {
  /** Fastify's pattern. */
  readonly path: string;
  readonly access: EmployeeAccess;
  /** What stands in the address: parameters and query. */
  readonly address: A;
  /** What the form asks. */
  readonly fields: F;
  /** What each field is called. */
  labels(words: Words): Readonly<Record<keyof F & string, string>>;
  /** What the form shows. @throws NotFoundError */
  load(visit: EmployeeVisit, address: Address<A>): Promise<M>;
  /** What is in force, so that nobody types it again. */
  initial(model: M, address: Address<A>): Initial;
  /** Saves it, or says what stands in the way, or has the form come again with something else in it. */
  save(visit: EmployeeVisit, values: Input<F>, model: M): Promise<readonly Remark[] | FormAgain>;
  view(model: M, form: FormState, visit: EmployeeVisit): Page;
  /** Where to go when it is saved; the same page otherwise, with `gemt=ja`. */
  done?(address: Address<A>, model: M, values: Input<F>): string;
}

/** The pages of a form about no citizen: the form, and what it is sent to. Errors keep what was entered. */
export function plainForm<A extends Shape, F extends Shape, M>(
  terms: PlainFormTerms<A, F, M>,
): readonly [Route, Route] {
  const { path, access } = terms;
  return [
    {
      path,
      access,
      purpose: null,
      method: 'GET',
      answer: (visit: EmployeeVisit, raw) => show(terms, visit, raw),
    },
    {
      path,
      access,
      purpose: null,
      method: 'POST',
      largeBody: true,
      answer: (visit: EmployeeVisit, raw) => send(terms, visit, raw),
    },
  ];
}

/** Besides its own, the address of every form may say that it was saved. */
function addressIn<A extends Shape>(shape: A, raw: Raw): Address<A> {
  return readAddress({ ...shape, gemt: savedField }, raw) as Address<A>;
}

async function show<A extends Shape, F extends Shape, M>(
  terms: PlainFormTerms<A, F, M>,
  visit: EmployeeVisit,
  raw: unknown,
): Promise<Answer> {
  const address = addressIn<A>(terms.address, fieldsOf(raw));
  const model = await terms.load(visit, address);
  const form = formOf(terms, visit, fieldsOf(raw), {
    entered: listed(terms.initial(model, address)),
  });
  return { kind: 'page', page: terms.view(model, form, visit) };
}

async function send<A extends Shape, F extends Shape, M>(
  terms: PlainFormTerms<A, F, M>,
  visit: EmployeeVisit,
  raw: unknown,
): Promise<Answer> {
  const { inForm, elsewhere } = parted(fieldsOf(raw), (name) => name in terms.fields);
  const address = addressIn<A>(terms.address, elsewhere);
  const model = await terms.load(visit, address);
  const again = (
    status: number,
    problems: readonly Remark[],
    entered = enteredOf(inForm),
  ): Answer => {
    const form = formOf(terms, visit, elsewhere, { entered, problems });
    return { kind: 'page', status, page: terms.view(model, form, visit) };
  };
  const read = z.object(terms.fields).safeParse(inForm);
  if (!read.success) return again(400, problemsIn(read.error.issues, inForm, visit.words));
  const values = read.data as Input<F>;
  try {
    const said = await terms.save(visit, values, model);
    if ('entered' in said) return again(409, said.problems, listed(said.entered));
    if (said.length > 0) return again(400, said);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'findes-allerede') throw error;
    return again(409, [{ field: '', text: error.message }]);
  }
  const to =
    terms.done?.(address, model, values) ?? addressOf(terms.path, { ...elsewhere, gemt: 'ja' });
  return { kind: 'redirect', to };
}

function formOf<A extends Shape, F extends Shape, M>(
  terms: PlainFormTerms<A, F, M>,
  { csrf, words }: EmployeeVisit,
  address: Raw,
  is: Partial<FormState>,
): FormState {
  const { gemt: _saved, ...kept } = address;
  return {
    action: addressOf(terms.path, kept),
    csrf,
    command: '',
    version: 0,
    labels: terms.labels(words),
    entered: {},
    problems: [],
    warnings: [],
    stale: null,
    ...is,
  };
}
