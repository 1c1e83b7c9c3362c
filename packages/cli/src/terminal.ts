/** Where a command writes. */
export interface Terminal {
  /** Answers, one call per piece of text with its line breaks. */
  readonly out: (text: string) => void;
  /** Progress, remarks and errors. */
  readonly err: (text: string) => void;
  /** Progress may be drawn over itself. */
  readonly isInteractive: boolean;
  /** Signs that fit on a line. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. A reader that stops reading (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isInteractive: process.stderr.isTTY,
    columns: process.stdout.columns ?? 100,
    env: process.env,
  };
}
