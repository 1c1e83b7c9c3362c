import type { Duty, Exemption } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { Group, Kind } from './law.ts';

export type Status = Duty['status'];

/** One duty as it stands on the day of asking. */
export interface TruthDuty {
  readonly course: string;
  readonly kind: Kind;
  readonly number: number;
  readonly group: Group;
  readonly opens: Day;
  readonly due: Day;
  readonly status: Status;
  /** The day of the fact that meets it; null while none does. */
  readonly metOn: Day | null;
}

const interviewKinds: readonly Kind[] = [
  'foerste-samtale',
  'samtale',
  'loebende-samtale',
  'a-kasse-samtale',
  'faelles-samtale',
  'barselssamtale',
];
const offerKinds: readonly Kind[] = ['foerste-tilbud', 'naeste-tilbud', 'tilbud-efter-fritagelse'];

/** The exemption that covers a duty on its due day; undefined when none does. */
export function exemptionFrom(
  exemptions: readonly Exemption[],
  kind: Kind,
  due: Day,
): Exemption | undefined {
  return exemptions.find(
    ({ scope, from, to }) =>
      from <= due &&
      due < to &&
      ((scope !== 'tilbud' && interviewKinds.includes(kind)) ||
        (scope !== 'samtale' && offerKinds.includes(kind))),
  );
}

/** The status by the order of docs/duties.md. `met` null: no fact meets it. */
export function statusOf({
  met,
  exempt,
  opens,
  due,
  end,
  on,
}: {
  readonly met: { readonly inTime: boolean } | null;
  readonly exempt: boolean;
  readonly opens: Day;
  readonly due: Day;
  readonly end: Day;
  readonly on: Day;
}): Status {
  if (met?.inTime === true) return 'opfyldt';
  if (exempt) return 'undtaget';
  if (met !== null) return 'opfyldt-for-sent';
  if (end <= on && due >= end) return 'bortfaldet';
  if (on > due) return 'overskredet';
  return on >= opens ? 'aktuel' : 'kommende';
}
