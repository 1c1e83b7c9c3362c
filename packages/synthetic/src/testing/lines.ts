import type { Day } from '@rettidig/engine';
import { dateOf } from '../calendar/calendar.ts';

/** What a duty of the engine and one of the truth have in common. */
interface Comparable {
  readonly course: string;
  readonly kind: string;
  readonly number: number;
  readonly of: number;
  readonly group: string;
  readonly opens: Day;
  readonly due: Day;
  readonly status: string;
  readonly metOn: Day | null;
  readonly actionable: boolean;
  readonly quota: boolean;
}

function written(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Duties as lines that can be compared whatever their order. */
export function linesOf(duties: readonly Comparable[]): readonly string[] {
  return duties
    .map((duty) =>
      [
        duty.course,
        duty.kind,
        `${duty.number}/${duty.of}`,
        duty.group,
        `${written(duty.opens)}..${written(duty.due)}`,
        duty.status,
        duty.metOn === null ? '-' : written(duty.metOn),
        duty.actionable ? 'actionable' : '-',
        duty.quota ? 'quota' : '-',
      ].join(' '),
    )
    .toSorted();
}
