import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import type { AvailabilityModel } from './load.ts';

/** Danish text over several lines, as it was written. */
export function Lines({ text }: { readonly text: string }): VNode {
  return (
    <span class="lines" lang="da">
      {text}
    </span>
  );
}

/** The name of an employee. */
export function nameOf(
  { employees }: Pick<AvailabilityModel, 'employees'>,
  id: string,
  { t }: Words,
): string {
  return employees.get(id) ?? t.unknown;
}
