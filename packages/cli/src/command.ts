import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** An option as the help shows it. */
interface Option {
  /** What stands after it, as `<dato>`; null for one that stands alone. */
  readonly value: string | null;
  readonly about: string;
}

/** A word that is no option. */
interface Operand {
  /** As the help shows it: `<mappe>`. */
  readonly name: string;
  readonly about: string;
  /** It may stand more than once; only the last one may. */
  readonly many?: true;
}

/** What a command is called and takes: enough for reading the command line and for the help. */
export interface CommandSpec {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly about: readonly string[];
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
}

/** A command line that was understood. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  readonly value: (option: string) => string | null;
}

export interface Command {
  readonly spec: CommandSpec;
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
