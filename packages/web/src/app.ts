import { performance } from 'node:perf_hooks';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import type { Amendments, Day } from '@rettidig/engine';
import type { Store } from '@rettidig/store';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { keepAtHand } from './figures/keep-at-hand.ts';
import { readFigures } from './figures/read-figures.ts';
import { keepBases } from './figures/snapshots.ts';
import { assetFolder, assetVersion, assets, fontFolder, styleSheet } from './http/assets.ts';
import { createResponder } from './http/respond.ts';
import type { Route } from './http/route.ts';
import { takeFiles } from './http/sent-files.ts';
import type { Ground, Mode } from './http/visit.ts';
import { readRefund } from './refund/read-refund.ts';
import { createQuotas, readMunicipality } from './quotas/quotas.ts';
import { routes } from './routes/index.ts';

export interface AppOptions {
  readonly store: Store;
  readonly mode: Mode;
  /** The day it is; the demonstration stands still on one. */
  readonly today: () => Day;
  /** Drafts of law that can be tried on the citizens; none when absent. */
  readonly drafts?: readonly Amendments[];
  /** Where the log goes; nowhere when absent. It names routes, statuses and ids, never persons or addresses. */
  readonly logger?: FastifyBaseLogger;
}

const largestBody = 100_000;
const largestForm = 8_000_000;
const forEver = '365d';
const elapsed = (): number => performance.now();

/** The web application on a store, ready to listen. Closing it leaves the store open. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { store, mode, today, drafts = [], logger } = options;
  const ground: Ground = {
    store,
    mode,
    today,
    drafts,
    quotas: createQuotas(readMunicipality(store), elapsed),
    figures: keepBases(readFigures(store), today, elapsed),
    refund: keepBases(readRefund(store), today, elapsed),
  };
  const respond = createResponder(ground);
  const app = fastify({
    ...(logger === undefined ? {} : { loggerInstance: logger }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => {
      void respond.error(error, request, reply);
    },
  });

  keepAtHand(app, ground);

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Browsers send no origin with forms under `no-referrer`, and the origin is what keeps other sites' forms out.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: mode === 'production',
  });
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: largestForm });
  await app.register(staticFiles, {
    root: assetFolder,
    prefix: `/assets/${assetVersion}/`,
    immutable: true,
    maxAge: forEver,
  });
  await app.register(staticFiles, {
    root: fontFolder,
    prefix: '/fonts/',
    decorateReply: false,
    immutable: true,
    maxAge: forEver,
    allowedPath: (path) => /^\/IBMPlexSans-(Regular|SemiBold)-Latin[12]\.woff2$/.test(path),
  });

  app.get(assets.css, (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(styleSheet),
  );

  app.setErrorHandler((error, request, reply) => respond.error(error, request, reply));
  app.setNotFoundHandler((request, reply) => respond.notFound(request, reply));
  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('server-timing', `total;dur=${reply.elapsedTime.toFixed(1)}`);
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'svar',
    );
    done();
  });

  // Routes come last: what is set after a scope is registered does not hold for the routes before it.
  const serve = (scope: FastifyInstance, route: Route): void => {
    scope.route({
      method: route.method,
      url: route.path,
      bodyLimit: route.largeBody === true ? largestForm : largestBody,
      handler: (request, reply) => respond.to(route, request, reply),
    });
  };
  for (const route of routes) if (route.takesFiles === undefined) serve(app, route);
  for (const fileSize of ['tabel', 'dokument'] as const) {
    await app.register(async (scope) => {
      await takeFiles(scope, fileSize);
      for (const route of routes) if (route.takesFiles === fileSize) serve(scope, route);
    });
  }
  return app;
}
