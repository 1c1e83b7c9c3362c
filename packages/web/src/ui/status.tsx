import { type DutyStatus, dutyStatuses } from '@rettidig/casework';
import type { VNode } from 'preact';
import type { Language } from '../texts/language.ts';
import { Icon } from './icon.tsx';

/** A duty's status as a shape and a word; colour only repeats them. */
export function Status({
  status,
  language,
}: {
  readonly status: DutyStatus;
  readonly language: Language;
}): VNode {
  return (
    <span class={`status s-${status}`}>
      <Icon name={status} />
      {dutyStatuses.label(status, language)}
    </span>
  );
}
