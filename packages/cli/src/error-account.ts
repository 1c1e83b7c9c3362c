/** What may be told of an error that nobody expected. */
interface ErrorAccount {
  readonly error: string;
  /** The code that the system or the database gave it. */
  readonly code?: string;
  /** Where in the program it arose, innermost first. */
  readonly frames: readonly string[];
}

/**
 * Tells of an error without its message: a database quotes the values that it refused, and they may be somebody's
 * name or number.
 */
export function accountOf(error: unknown): ErrorAccount {
  if (!(error instanceof Error)) return { error: typeof error, frames: [] };
  const name = wordOf(error.name) ?? 'Error';
  const code = 'code' in error ? wordOf(error.code) : null;
  return { error: name, ...(code === null ? {} : { code }), frames: framesOf(error) };
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && /^\w{1,40}$/.test(value) ? value : null;
}

/** The lines of the stack after the message, which may have several lines itself. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}
