import { type DutyStatus, dutyKinds, quotaPeriods, subjectOf } from '@rettidig/casework';
import { codeList } from '@rettidig/law';
import { columnDay } from './columns.ts';
import { codeNumber } from './dimension.ts';
import type { Subject } from './subject.ts';

/** What a duty is about, as a column holds it. */
export const dutySubjects = codeList('pligtemne', [
  ['samtale', 'Samtaler', 'Interviews'],
  ['tilbud', 'Tilbud', 'Offers'],
  ['andet', 'Andet', 'Other'],
]);

/** 1 met in time, 2 not; what is exempted, lapsed or not due yet counts in neither. */
const timeliness: Readonly<Partial<Record<DutyStatus, number>>> = {
  opfyldt: 1,
  'opfyldt-for-sent': 2,
  overskredet: 2,
};

/** The municipality's duties on their last day in time, and the periods of the 75 percent. */
export function addDuties({ writing, duties: derived, situationOn }: Subject): void {
  const { on, tables } = writing;
  // Citizens are counted once in a period by rows that come in order of time; duties come in order of kind.
  const duties = derived.toSorted((a, b) => a.due - b.due);
  for (const { kind, due, status, party } of duties) {
    const timely = timeliness[status];
    if (timely === undefined || party !== 'kommune') continue;
    tables.duties.addEvent(situationOn(due), columnDay(due), {
      subject: codeNumber(dutySubjects, subjectOf(kind)),
      duty: codeNumber(dutyKinds, kind),
      timely,
    });
  }
  for (const period of quotaPeriods(duties)) {
    const [first] = period;
    // As long as the last day runs, the period may still be met.
    if (first === undefined || first.due >= on) continue;
    tables.quotas.addEvent(situationOn(first.due), columnDay(first.due), {
      subject: codeNumber(dutySubjects, subjectOf(first.kind)),
      met: period.every(({ status }) => status === 'opfyldt') ? 1 : 2,
    });
  }
}
