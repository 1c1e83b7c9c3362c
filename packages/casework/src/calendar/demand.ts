import type { Day } from '@rettidig/engine';
import { type Duty, type DutyKind, type DutySubject, subjectOf } from '../duties/duty.ts';
import type { CaseFile } from '../facts/case-file.ts';

/** Something the municipality must do for a citizen between two days, and that is not planned yet. */
export interface Demand {
  readonly opens: Day;
  /** The last day in time; before today when it is overdue. */
  readonly due: Day;
}

/**
 * The interviews that the municipality owes a citizen and has not booked, the earliest first. An interview meets one
 * duty of each series that is open on its day (docs/duties.md), so it is one demand, where both are open long enough to find a day.
 */
export function interviewDemands(
  file: CaseFile,
  duties: readonly Duty[],
  today: Day,
): readonly Demand[] {
  const booked = file.interviews
    .filter(({ on, state, holder }) => state === 'booket' && holder !== 'a-kasse' && on >= today)
    .map(({ on }) => on);
  return unplanned(demandsOf(duties, 'samtale'), booked);
}

/** The offers that the municipality owes a citizen and that are not given to begin on a later day, the earliest first. */
export function offerDemands(
  file: CaseFile,
  duties: readonly Duty[],
  today: Day,
): readonly Demand[] {
  const planned = file.activities
    .filter(({ from, kind }) => from > today && kind !== 'mentor')
    .map(({ from }) => from);
  return unplanned(demandsOf(duties, 'tilbud'), planned);
}

/**
 * Days that two duties must both be open for one interview to be planned for both. Shorter, and the common days may all be
 * holidays: then a shortage would be named in a week full of free times.
 */
const commonDays = 7;

/** The first interview is number 1 of the interviews, so one interview does not meet it and number 2. */
const seriesOf = (kind: DutyKind): DutyKind => (kind === 'foerste-samtale' ? 'samtale' : kind);

function demandsOf(duties: readonly Duty[], subject: DutySubject): readonly Demand[] {
  let open = duties
    .filter(
      ({ actionable, party, kind }) =>
        actionable && party === 'kommune' && subjectOf(kind) === subject,
    )
    .toSorted((a, b) => a.due - b.due || a.opens - b.opens);
  const demands: Demand[] = [];
  for (let [first] = open; first !== undefined; [first] = open) {
    const { due } = first;
    const latest = Math.max(first.opens, due - commonDays + 1);
    const met = new Map<string, Duty>();
    for (const duty of open) {
      if (duty.opens <= latest && !met.has(seriesOf(duty.kind))) met.set(seriesOf(duty.kind), duty);
    }
    const together = [...met.values()];
    demands.push({ due, opens: Math.max(...together.map(({ opens }) => opens)) as Day });
    open = open.filter((duty) => !together.includes(duty));
  }
  return demands;
}

/** Without those that a planned day meets: each day meets the earliest that is open on it. */
function unplanned(demands: readonly Demand[], planned: readonly Day[]): readonly Demand[] {
  const left = [...demands];
  for (const on of planned.toSorted((a, b) => a - b)) {
    const met = left.findIndex(({ opens }) => opens <= on);
    if (met !== -1) left.splice(met, 1);
  }
  return left;
}
