/** How a command ended, as the shell sees it. */
export const exitCode = {
  ok: 0,
  /** Something is wrong with what was given: a file, a date in it, a port in use. */
  problems: 1,
  /** The command line itself cannot be understood. */
  usage: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Stops a command with a Danish message that says what is wrong and what to do. */
export class CommandError extends Error {
  readonly code: ExitCode;
  constructor(code: ExitCode, message: string) {
    super(message);
    this.name = 'CommandError';
    this.code = code;
  }
}
