import type { Duty } from '@rettidig/casework';
import type { DutyLine } from '../duties/lines.ts';

/** The deadlines of a case, by what there is to do about them. */
export interface DutySections {
  readonly overdue: readonly DutyLine[];
  readonly open: readonly DutyLine[];
  readonly later: readonly DutyLine[];
  readonly done: readonly DutyLine[];
  readonly other: readonly DutyLine[];
}

/** Sorts a case's duties by what there is to do about them: the open ones first. */
export function sectionsOf(lines: readonly DutyLine[]): DutySections {
  const by = (test: (duty: Duty) => boolean) => lines.filter(({ first }) => test(first));
  return {
    overdue: by(({ actionable, status }) => actionable && status === 'overskredet'),
    open: by(({ actionable, status }) => actionable && status === 'aktuel'),
    later: by(({ actionable, status }) => actionable && status === 'kommende'),
    done: by(({ status }) => status === 'opfyldt' || status === 'opfyldt-for-sent').toReversed(),
    other: by(
      ({ actionable, status }) =>
        !actionable && status !== 'opfyldt' && status !== 'opfyldt-for-sent',
    ).toReversed(),
  };
}
