import type { Fault, Reading } from '../input/fault.ts';

/** @throws Error with the faults, where there are any */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading.outcome === 'i-orden') return reading.value;
  throw new Error(reading.faults.map(({ line, text }) => `${line}: ${text}`).join('\n'));
}

/** The faults as `line: text`; none where all is well. */
export function faultsOf(reading: Reading<unknown>): readonly string[] {
  const faults: readonly Fault[] = reading.outcome === 'fejl' ? reading.faults : [];
  return faults.map(({ line, text }) => `${line}: ${text}`);
}
