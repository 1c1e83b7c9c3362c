import type { AppOptions } from '@rettidig/web';

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
      const fields =
        typeof first === 'string' ? { msg: first } : { ...fieldsOf(first), msg: second };
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
  if (value instanceof Error) return { error: value.name, stack: value.stack };
  if (typeof value !== 'object' || value === null) return {};
  const { req: _request, res: _response, ...rest } = value as Readonly<Record<string, unknown>>;
  return 'err' in rest && rest['err'] instanceof Error
    ? { ...rest, err: fieldsOf(rest['err']) }
    : rest;
}
