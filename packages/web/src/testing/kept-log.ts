import type { FastifyBaseLogger } from 'fastify';

/** A log that keeps everything it is told, in one text. */
interface KeptLog {
  readonly logger: FastifyBaseLogger;
  readonly text: () => string;
}

export function keepLog(): KeptLog {
  const lines: string[] = [];
  const keep = (...told: readonly unknown[]): void => {
    lines.push(told.map((one) => JSON.stringify(one)).join(' '));
  };
  const logger: FastifyBaseLogger = {
    level: 'trace',
    trace: keep,
    debug: keep,
    info: keep,
    warn: keep,
    error: keep,
    fatal: keep,
    silent: keep,
    child: () => logger,
  };
  return { logger, text: () => lines.join('\n') };
}
