import { addDays, openEnd } from '@rettidig/engine';
import { columnDay } from './columns.ts';
import { spanOf, type Subject } from './subject.ts';
import { codeNumber, statuses } from './dimension.ts';
import { statusOn } from './status.ts';
import { isAmong } from './unseen.ts';

const movedAway = codeNumber(statuses, 'fraflyttet');
const after = { status30: 30, status92: 92, status182: 182, status365: 365 } as const;

/**
 * Unbroken time on one benefit (forløb), its beginning and its end. Columns of a running one are as on the day of the
 * snapshot, of an ended one as on its last day.
 */
export function addEpisodes({
  writing,
  records,
  spells,
  runs,
  unseen,
  situationOn,
}: Subject): void {
  const { on, tables } = writing;
  const labour = records.labourStatuses.filter(({ from }) => from <= on);
  const paid = labour.filter(
    ({ status, hoursPerWeek }) => status === 'loenmodtager' && (hoursPerWeek ?? 0) > 0,
  );
  const livesOn = (day: number): number =>
    isAmong(unseen, day) ? movedAway : statusOn(spells, labour, day);
  for (const run of runs) {
    const ended = run.to < openEnd;
    const last = ended ? addDays(run.to, -1) : on;
    const partial = paid.some(({ from, to }) => from < Math.min(run.to, on + 1) && run.from < to);
    const situation = situationOn(last);
    tables.episodes.addSpan(situation, spanOf(run));
    tables.entries.addEvent(situationOn(run.from), columnDay(run.from), {
      before: livesOn(run.from - 1),
    });
    if (!ended) continue;
    const statusAt = (days: number): number =>
      last + days > on || isAmong(unseen, last + days) ? 0 : statusOn(spells, labour, last + days);
    tables.exits.addEvent(situation, columnDay(last), {
      days: Math.min(0xffff, run.to - run.from),
      partial: partial ? 1 : 0,
      after: livesOn(run.to),
      status30: statusAt(after.status30),
      status92: statusAt(after.status92),
      status182: statusAt(after.status182),
      status365: statusAt(after.status365),
    });
  }
}
