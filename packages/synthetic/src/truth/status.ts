import type { Duty, Exemption } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { Group, Kind } from './law.ts';

export type Status = Duty['status'];

/** One duty as it stands on the day of asking. */
export interface TruthDuty {
  readonly course: string;
  readonly kind: Kind;
  readonly number: number;
  /** How many the series asks for; 0 where it goes on. */
  readonly of: number;
  readonly group: Group;
  readonly opens: Day;
  readonly due: Day;
  readonly status: Status;
  /** The day of the fact that meets it; null while none does. */
  readonly metOn: Day | null;
  /** Open, and its course, clock or run still goes on. */
  readonly actionable: boolean;
  /** Counts in the 75 percent of 2026. */
  readonly quota: boolean;
}

/** The fact that meets a duty. */
export interface Met {
  readonly on: Day;
  readonly inTime: boolean;
}

/** A duty before its status is decided. */
export interface Terms extends Omit<TruthDuty, 'status' | 'metOn' | 'actionable' | 'quota'> {
  readonly met: Met | null;
  readonly exempt: boolean;
  /** The day its segment, clock or course ends. */
  readonly end: Day;
  readonly quota?: boolean;
}

/** Decides the status on a day, in the order of docs/duties.md. */
export function settled({ met, exempt, end, quota = false, ...duty }: Terms, on: Day): TruthDuty {
  const { opens, due } = duty;
  const status = ((): Status => {
    if (met?.inTime === true) return 'opfyldt';
    if (exempt) return 'undtaget';
    if (met !== null) return 'opfyldt-for-sent';
    if (end <= on && due >= end) return 'bortfaldet';
    if (on > due) return 'overskredet';
    return on >= opens ? 'aktuel' : 'kommende';
  })();
  const open = status === 'kommende' || status === 'aktuel' || status === 'overskredet';
  return { ...duty, status, metOn: met?.on ?? null, actionable: open && end > on, quota };
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
