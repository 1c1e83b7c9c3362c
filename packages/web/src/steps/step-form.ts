import type { CaseStep, Situation, StepOutcome } from '@rettidig/casework';
import {
  type StepCase,
  type StepResult,
  StoreError,
  loadStepCase,
  newId,
  takeStep,
} from '@rettidig/store';
import { z } from 'zod';
import { InputError, NotFoundError, type Answer, type Route } from '../http/route.ts';
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
import { type Entered, type FormState, warningsKey } from './form-state.ts';

type Shape = z.ZodRawShape;
type Input<S extends Shape> = z.infer<z.ZodObject<S>>;

/** A step of a case as a form: what it asks, what is filled in beforehand, what it decides. */
interface StepFormTerms<A extends Shape, F extends Shape, M> {
  /** Fastify's pattern; has `:borger`. */
  readonly path: string;
  readonly step: CaseStep;
  /** Why the form reads personal data, in Danish, for the read log. */
  readonly purpose: string;
  /** What stands in the address: parameters and query; `borger` among them. */
  readonly address: A & { readonly borger: z.ZodType<string> };
  /** What the form asks. */
  readonly fields: F;
  /** What each field is called. */
  labels(words: Words): Readonly<Record<keyof F & string, string>>;
  /**
   * What the form shows and decides on besides the case. What has been entered comes along where it must be looked up;
   * it is empty when the form is opened. @throws NotFoundError
   */
  load(visit: EmployeeVisit, address: Input<A>, stepCase: StepCase, entered: Entered): Promise<M>;
  /** What is known already, so that nobody types it again. */
  initial(model: M, address: Input<A>): Initial;
  decide(values: Input<F>, situation: Situation, model: M): StepOutcome;
  view(model: M, form: FormState, visit: EmployeeVisit): Page;
  /** Where to go when it is written; the case otherwise. */
  done?(address: Input<A>, decision: string, model: M, values: Input<F>): string;
  /** The journal line it corrects, or the decision it takes back. */
  about?(address: Input<A>): { readonly corrects?: string; readonly undoes?: string };
}

/** Fields every form of a step has besides its own. */
const ownFields = {
  kommando: z.uuid(),
  sagsudgave: z.coerce.number().int().min(0),
  bekraeft: z.string().optional(),
};

/** The pages of a step: the form, and what it is sent to. */
export function stepForm<A extends Shape, F extends Shape, M>(
  terms: StepFormTerms<A, F, M>,
): readonly [Route, Route] {
  const { path, purpose } = terms;
  return [
    {
      path,
      purpose,
      access: 'sagsarbejde',
      method: 'GET',
      answer: (visit: EmployeeVisit, raw) => show(terms, visit, raw),
    },
    {
      path,
      purpose,
      access: 'sagsarbejde',
      method: 'POST',
      largeBody: true,
      answer: (visit: EmployeeVisit, raw) => send(terms, visit, raw),
    },
  ];
}

interface Opened<A extends Shape, M> {
  readonly address: Input<A> & { readonly borger: string };
  readonly stepCase: StepCase;
  readonly model: M;
}

async function open<A extends Shape, F extends Shape, M>(
  terms: StepFormTerms<A, F, M>,
  visit: EmployeeVisit,
  raw: Raw,
  entered: Entered = {},
): Promise<Opened<A, M>> {
  const address = readAddress<A>(terms.address, raw) as Opened<A, M>['address'];
  const stepCase = await visit.read((tx) => loadStepCase(tx, address.borger, visit.today));
  if (stepCase === null) throw new NotFoundError();
  return { address, stepCase, model: await terms.load(visit, address, stepCase, entered) };
}

async function show<A extends Shape, F extends Shape, M>(
  terms: StepFormTerms<A, F, M>,
  visit: EmployeeVisit,
  raw: unknown,
): Promise<Answer> {
  const { address, stepCase, model } = await open(terms, visit, fieldsOf(raw));
  const form = {
    ...blank(terms, visit, fieldsOf(raw)),
    version: stepCase.version,
    entered: listed(terms.initial(model, address)),
  };
  return { kind: 'page', page: terms.view(model, form, visit) };
}

async function send<A extends Shape, F extends Shape, M>(
  terms: StepFormTerms<A, F, M>,
  visit: EmployeeVisit,
  raw: unknown,
): Promise<Answer> {
  const { inForm, elsewhere } = parted(
    fieldsOf(raw),
    (name) => name in terms.fields || name in ownFields,
  );
  const own = z.object(ownFields).safeParse(inForm);
  if (!own.success) throw new InputError(own.error.issues, inForm);
  const { kommando: command, sagsudgave: version, bekraeft } = own.data;
  const { address, stepCase, model } = await open(terms, visit, elsewhere, enteredOf(inForm));
  const again = (status: number, is: Partial<FormState>): Answer => ({
    kind: 'page',
    status,
    page: terms.view(
      model,
      { ...blank(terms, visit, elsewhere), command, version, entered: enteredOf(inForm), ...is },
      visit,
    ),
  });

  const values = z.object(terms.fields).safeParse(inForm);
  if (!values.success) {
    return again(400, { problems: problemsIn(values.error.issues, inForm, visit.words) });
  }
  const result = await take(visit, {
    request: {
      ...terms.about?.(address),
      command,
      version,
      person: address.borger,
      step: terms.step,
      today: visit.today,
      confirms: (warnings) => bekraeft === warningsKey(warnings),
    },
    decide: (situation) => terms.decide(values.data as Input<F>, situation, model),
  });
  switch (result.kind) {
    case 'written':
    case 'already':
      return {
        kind: 'redirect',
        to:
          terms.done?.(address, result.decision, model, values.data as Input<F>) ??
          `/borgere/${address.borger}?udfoert=${result.decision}`,
      };
    case 'stale':
      return again(409, { version: stepCase.version, stale: result.since });
    case 'refused':
      return again(400, { problems: result.problems });
    case 'unconfirmed':
      return again(200, { warnings: result.warnings });
    case 'taken':
      return again(409, { problems: [{ field: '', text: result.message }] });
  }
}

type Taken = StepResult | { readonly kind: 'taken'; readonly message: string };

/** Takes the step; what the database refuses is said in the form, with all that was entered. */
async function take(
  visit: EmployeeVisit,
  {
    request,
    decide,
  }: {
    readonly request: Parameters<typeof takeStep>[1];
    readonly decide: (situation: Situation) => StepOutcome;
  },
): Promise<Taken> {
  try {
    return await visit.read((tx) => takeStep(tx, request, decide));
  } catch (error) {
    if (
      error instanceof StoreError &&
      (error.code === 'overlap' || error.code === 'findes-allerede')
    ) {
      return { kind: 'taken', message: error.message };
    }
    throw error;
  }
}

function blank<A extends Shape, F extends Shape, M>(
  terms: StepFormTerms<A, F, M>,
  { csrf, words }: EmployeeVisit,
  address: Raw,
): FormState {
  return {
    action: addressOf(terms.path, address),
    csrf,
    command: newId(),
    version: 0,
    labels: terms.labels(words),
    entered: {},
    problems: [],
    warnings: [],
    stale: null,
  };
}
