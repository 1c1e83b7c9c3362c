import type { Fault, Reading } from '@rettidig/economy';
import { basename } from 'node:path';
import { CommandError, exitCode } from '../exit-code.ts';
import { readTextFile } from '../text-file.ts';

/**
 * The text of a file of assumptions.
 * @throws CommandError where it cannot be read
 */
export function inputText(path: string): string {
  const reading = readTextFile(path, {
    mostMegabytes: 1,
    wanted: 'filen med forudsætningerne',
    tooLarge: 'forudsætninger fylder højst 1 MB.',
  });
  if (reading.outcome === 'text') return reading.text;
  const said = reading.problems.map(({ message }) => `${basename(path)}: ${message}`);
  throw new CommandError(exitCode.problems, said.join('\n'));
}

/**
 * What was read or computed from a file.
 * @throws CommandError with every fault and its line, where there are faults
 */
export function orFaults<T>(path: string, reading: Reading<T>): T {
  if (reading.outcome === 'i-orden') return reading.value;
  const said = reading.faults.map((fault) => `${placeOf(path, fault)}: ${fault.text}`);
  throw new CommandError(exitCode.problems, said.join('\n'));
}

const placeOf = (path: string, { line }: Fault): string =>
  line === null ? basename(path) : `${basename(path)} linje ${line}`;
