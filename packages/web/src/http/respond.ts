import { type MunicipalityRow, StoreError, findSession, listMunicipalities } from '@rettidig/store';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayUse } from './access.ts';
import { isOparl, oparlError } from '../committee/oparl/error.ts';
import { type Failure, failurePage, statusOfFailure } from '../errors/view.tsx';
import { ledUnit } from '../portfolio/load.ts';
import { textsIn } from '../texts/index.ts';
import type { Language } from '../texts/language.ts';
import { renderDocument } from '../ui/document.ts';
import type { Frame, Page } from '../ui/layout.tsx';
import { assets } from './assets.ts';
import { contentDisposition } from './content-disposition.ts';
import {
  csrfOf,
  isCsrfOf,
  isFromElsewhere,
  languageCookie,
  sessionCookie,
  shortcutsCookie,
} from './cookies.ts';
import { type Problem, problemsOf } from './problems.ts';
import { type Answer, InputError, NotFoundError, type Route } from './route.ts';
import {
  type EmployeeVisit,
  type Ground,
  type Setting,
  type Visit,
  employeeVisit,
} from './visit.ts';

interface Responder {
  to(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  error(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

/** Answers requests: who asks, may they, what do they ask, and the answer as HTML, a file or another address. */
export function createResponder(ground: Ground): Responder {
  const visits = createVisits(ground);

  const send = (failure: Failure, setting: Setting, reply: FastifyReply): FastifyReply => {
    const page = failurePage(failure, setting.words, setting.session !== null);
    const status = statusOfFailure[failure.kind];
    if (!isOparl(reply.request.url)) return sendPage(page, status, setting, reply);
    return reply
      .status(status)
      .header('cache-control', 'no-store')
      .header('access-control-allow-origin', '*')
      .type('application/json; charset=utf-8')
      .send(oparlError(failure, page.title));
  };

  return {
    to: async (route, request, reply) => {
      const visit = await visits.of(request);
      const refusal = refuse(route, visit, request);
      if (refusal !== null) return send(refusal, visit, reply);
      const answer = await answerOf(route, visit, rawInput(request));
      return sendAnswer(answer, visit, reply);
    },
    notFound: async (request, reply) =>
      send({ kind: 'not-found' }, await visits.of(request), reply),
    error: async (error, request, reply) => {
      const failure = failureOf(error, request);
      if (failure.kind === 'fault') logFault(error, request);
      const visit = await visits.of(request).catch(() => visits.stranger(request));
      if (!(error instanceof InputError)) return send(failure, visit, reply);
      const problems = problemsOf(error, visit.words.t);
      const repaired = repairedAddress(request, problems);
      return send({ kind: 'bad-input', problems, repaired }, visit, reply);
    },
  };
}

/** The address of a page without the query fields that are wrong; null where the mistake is not in the query. */
function repairedAddress(request: FastifyRequest, problems: readonly Problem[]): string | null {
  const [path = '/', query = ''] = request.url.split('?');
  const params = new URLSearchParams(query);
  const wrong = problems.map(({ field }) => field);
  if (request.method !== 'GET' || !wrong.every((field) => params.has(field))) return null;
  for (const field of wrong) params.delete(field);
  return params.size === 0 ? path : `${path}?${params}`;
}

function answerOf(route: Route, visit: Visit, raw: unknown): Promise<Answer> {
  if (route.access === 'alle') return route.answer(visit, raw);
  const { session, token } = visit;
  if (session === null || token === null) throw new Error(`${route.path} was reached by nobody.`);
  const employee: EmployeeVisit = employeeVisit(visit, session, token, route.purpose ?? route.path);
  return route.answer(employee, raw);
}

/** Why a request may not have what it asks for; null when it may. */
function refuse(route: Route, visit: Visit, request: FastifyRequest): Failure | null {
  const { session, token } = visit;
  if (route.method === 'POST' && isFromElsewhere(request.headers)) return { kind: 'forgery' };
  if (route.access === 'alle') return null;
  if (session === null || token === null) {
    return { kind: 'unauthorised', returnTo: route.method === 'GET' ? visit.here : '/min-dag' };
  }
  if (route.method === 'POST' && !isCsrfOf(token, bodyOf(request)['_csrf'])) {
    return { kind: 'forgery' };
  }
  return mayUse(session.employee.role, route.access) ? null : { kind: 'forbidden' };
}

function sendPublished(
  {
    type,
    body,
    status = 200,
    name,
    inline = false,
    everySite,
  }: Extract<Answer, { kind: 'published' }>,
  reply: FastifyReply,
): FastifyReply {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  void reply.header('cache-control', 'public, no-cache').header('etag', tag);
  if (everySite === true) {
    void reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin');
  }
  if (status === 200 && reply.request.headers['if-none-match'] === tag) {
    return reply.status(304).send();
  }
  if (name !== undefined) {
    const value = contentDisposition(name, inline ? 'inline' : 'attachment');
    void reply.header('content-disposition', value);
  }
  // A page that somebody has attached is read as a page of a stranger.
  if (inline && type.startsWith('text/html')) {
    void reply.header('content-security-policy', "default-src 'none';sandbox");
  }
  return reply.status(status).type(type).send(body);
}

const bodyOf = (request: FastifyRequest): Readonly<Record<string, unknown>> =>
  isFields(request.body) ? request.body : {};

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Everything the address and the form say, as one set of fields. */
function rawInput(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const { _csrf: _, ...body } = bodyOf(request);
  const params = isFields(request.params) ? request.params : {};
  const query = isFields(request.query) ? request.query : {};
  return { ...query, ...body, ...params };
}

function sendAnswer(answer: Answer, visit: Visit, reply: FastifyReply): FastifyReply {
  switch (answer.kind) {
    case 'page':
      return sendPage(answer.page, answer.status ?? 200, visit, reply);
    case 'redirect':
      for (const { name, value, seconds, secret } of answer.cookies ?? []) {
        void reply.setCookie(name, value, {
          path: '/',
          maxAge: seconds,
          httpOnly: secret,
          sameSite: 'lax',
          secure: visit.ground.mode === 'production',
        });
      }
      return reply.redirect(answer.to, 303);
    case 'file':
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', contentDisposition(answer.name))
        .type(answer.type)
        .send(answer.body);
    case 'open-data':
      return reply
        .header('cache-control', 'public, max-age=3600')
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .type(answer.type)
        .send(answer.body);
    case 'published':
      return sendPublished(answer, reply);
    case 'text':
      return reply
        .header('cache-control', 'no-store')
        .type('text/plain; charset=utf-8')
        .send(answer.text);
  }
}

function sendPage(page: Page, status: number, setting: Setting, reply: FastifyReply): FastifyReply {
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderDocument(frameOf(setting), page));
}

function frameOf(setting: Setting): Frame {
  const { words, session, municipality } = setting;
  return {
    ...words,
    demo: setting.ground.mode === 'demo',
    municipality: municipality?.name ?? '',
    signedIn:
      session === null
        ? null
        : {
            name: session.employee.name,
            role: words.t.roles[session.employee.role],
            may: (access) => mayUse(session.employee.role, access),
            reach: ledUnit(session.employee) === null ? 'municipality' : 'unit',
            csrf: setting.csrf,
          },
    here: setting.here,
    shortcuts: setting.shortcuts,
    assets,
  };
}

/** Errors of the framework that the request is to blame for, and those of our own that say what they are. */
function failureOf(error: unknown, request: FastifyRequest): Failure {
  const fault: Failure = { kind: 'fault', code: request.id };
  if (error instanceof NotFoundError) return { kind: 'not-found' };
  if (error instanceof InputError) return { kind: 'bad-input', problems: [], repaired: null };
  if (error instanceof StoreError) return refusalOf(error) ?? fault;
  const status = statusOf(error);
  if (status === 413) return { kind: 'too-large' };
  if (status !== null && status >= 400 && status < 500)
    return { kind: 'bad-input', problems: [], repaired: null };
  return fault;
}

/** What the store refuses because of what was asked; null when the request is not to blame. */
function refusalOf({ code }: StoreError): Failure | null {
  switch (code) {
    case 'overlap':
    case 'findes-allerede':
      return { kind: 'refused', reason: code };
    case 'ukendt-borger':
    case 'ukendt-oplysning':
      return { kind: 'not-found' };
    default:
      return null;
  }
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}

/** What failed and where, without the message: a database's message may quote a citizen. */
function logFault(error: unknown, request: FastifyRequest): void {
  const at =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
      : [];
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const name = error instanceof Error ? error.name : typeof error;
  request.log.error({ route: request.routeOptions.url ?? null, name, code, at }, 'fejl');
}

/** No cookies are read for an address that the framework cannot take apart. */
function cookiesOf(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const read: FastifyRequest['cookies'] | undefined = request.cookies;
  return read ?? {};
}

interface Visits {
  of(request: FastifyRequest): Promise<Visit>;
  /** The visit of someone about whom nothing could be found out. */
  stranger(request: FastifyRequest): Setting;
}

function createVisits(ground: Ground): Visits {
  const stranger = (request: FastifyRequest): Setting => {
    const cookies = cookiesOf(request);
    const language: Language = cookies[languageCookie] === 'en' ? 'en' : 'da';
    return {
      ground,
      words: { t: textsIn(language), language },
      municipality: null,
      session: null,
      token: null,
      csrf: '',
      here: request.method === 'GET' ? request.url : '/min-dag',
      origin: `${request.protocol}://${request.host}`,
      shortcuts: cookies[shortcutsCookie] !== 'fra',
    };
  };
  return {
    stranger,
    of: async (request) => {
      const given = cookiesOf(request)[sessionCookie];
      const session =
        given === undefined || given === '' ? null : await findSession(ground.store, given);
      const municipality = await municipalityFor(ground, session?.municipality ?? null);
      const token = session === null ? null : (given ?? null);
      return {
        ...stranger(request),
        today: ground.today(),
        municipality,
        session,
        token,
        csrf: token === null ? '' : csrfOf(token),
      };
    },
  };
}

async function municipalityFor(
  ground: Ground,
  code: number | null,
): Promise<MunicipalityRow | null> {
  const served = await listMunicipalities(ground.store);
  return (
    (code === null ? served[0] : served.find(({ municipality }) => municipality === code)) ?? null
  );
}
