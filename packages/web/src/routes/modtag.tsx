import { danishDay } from '@rettidig/engine';
import { newId } from '@rettidig/store';
import { z } from 'zod';
import { type Answer, InputError, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { receptionFields, receptionLabels } from '../reception/fields.ts';
import { loadReception } from '../reception/load.ts';
import { sendReception } from '../reception/send.ts';
import { textsOfReception } from '../reception/texts.ts';
import { type ReceptionModel, ReceptionView } from '../reception/view.tsx';
import { enteredOf, fieldsOf, listed, problemsIn, readAddress } from '../steps/form-input.ts';
import { type FormState, warningsKey } from '../steps/form-state.ts';

const path = '/modtag';
const purpose = 'Modtagelse af borger';
const ownFields = { kommando: z.uuid(), sagsudgave: z.string(), bekraeft: z.string().optional() };

/** A new citizen, or one whose case is opened again. Who it is stands in no address. */
export const modtag: readonly [Route, Route] = [
  { path, purpose, access: 'sagsarbejde', method: 'GET', answer: show },
  { path, purpose, access: 'sagsarbejde', method: 'POST', largeBody: true, answer: send },
];

async function show(visit: EmployeeVisit, raw: unknown): Promise<Answer> {
  readAddress({}, fieldsOf(raw));
  const model = await loadReception(visit);
  const { employee } = visit.session;
  const entered = listed({
    henvendelse: danishDay(visit.today),
    enhed: employee.unit?.id ?? '',
    sagsbehandler: employee.role === 'sagsbehandler' ? employee.id : '',
  });
  return pageOf(visit, model, { entered });
}

async function send(visit: EmployeeVisit, raw: unknown): Promise<Answer> {
  const inForm = fieldsOf(raw);
  const own = z.object(ownFields).safeParse(inForm);
  if (!own.success) throw new InputError(own.error.issues, inForm);
  const { kommando: command, bekraeft } = own.data;
  const model = await loadReception(visit);
  const again = (
    status: number,
    is: Partial<FormState>,
    running: ReceptionModel['running'] = null,
  ): Answer =>
    pageOf(visit, { ...model, running }, { command, entered: enteredOf(inForm), ...is }, status);

  const values = z.object(receptionFields).safeParse(inForm);
  if (!values.success) {
    return again(400, { problems: problemsIn(values.error.issues, inForm, visit.words) });
  }
  const knownAs = (name: string) => [
    { field: 'cpr', text: textsOfReception(visit.words.language).opensAgain(name) },
  ];
  const confirms = (name: string): boolean => bekraeft === warningsKey(knownAs(name));
  const result = await sendReception(visit, { values: values.data, command, confirms, model });
  switch (result.kind) {
    case 'received':
      return { kind: 'redirect', to: `/borgere/${result.person}?udfoert=${result.decision}` };
    case 'refused':
      return again(400, { problems: result.problems });
    case 'unconfirmed':
      return again(200, { warnings: result.warnings });
    case 'stale':
      return again(409, { stale: result.since });
    case 'known': {
      const { person, name, running } = result;
      if (running) return again(409, {}, { id: person, name });
      return again(200, { warnings: knownAs(name) });
    }
  }
}

function pageOf(
  { csrf, words }: EmployeeVisit,
  model: ReceptionModel,
  is: Partial<FormState>,
  status = 200,
): Answer {
  const form: FormState = {
    action: path,
    csrf,
    command: newId(),
    version: 0,
    labels: receptionLabels(words),
    entered: {},
    problems: [],
    warnings: [],
    stale: null,
    ...is,
  };
  return {
    kind: 'page',
    status,
    page: {
      title: textsOfReception(words.language).title,
      body: <ReceptionView model={model} form={form} words={words} />,
    },
  };
}
