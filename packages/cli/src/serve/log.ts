import type { AppOptions } from '@rettidig/web';
import { accountOf } from '../error-account.ts';

type Log = NonNullable<AppOptions['logger']>;

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
type Level = (typeof levels)[number];

/** A log of one JSON object a line. What is logged is the web application's choice: never persons. */
export function jsonLog(
  write: (text: string) => void,
  least: Level,
  bound: Readonly<Record<string, unknown>> = {},
): Log {
  const at =
    (level: Level) =>
    (...given: readonly unknown[]): void => {
      if (levels.indexOf(level) < levels.indexOf(least)) return;
      const [first, second] = given;
      // Fastify says an error's message once more beside the error.
      const msg = errorIn(first) === null ? { msg: second } : {};
      const fields = typeof first === 'string' ? { msg: first } : { ...fieldsOf(first), ...msg };
      write(`${JSON.stringify({ time: new Date().toISOString(), level, ...bound, ...fields })}\n`);
    };
  return {
    level: least,
    trace: at('trace'),
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
    silent: () => undefined,
    child: (more) => jsonLog(write, least, { ...bound, ...fieldsOf(more) }),
  };
}

/** Fastify binds whole requests and errors; of those only what names no one is kept. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value instanceof Error) return { ...accountOf(value) };
  if (typeof value !== 'object' || value === null) return {};
  const { req: _request, res: _response, ...rest } = value as Readonly<Record<string, unknown>>;
  const error = errorIn(value);
  return error === null ? rest : { ...rest, err: accountOf(error) };
}

function errorIn(value: unknown): Error | null {
  if (value instanceof Error) return value;
  if (typeof value !== 'object' || value === null || !('err' in value)) return null;
  return value.err instanceof Error ? value.err : null;
}
