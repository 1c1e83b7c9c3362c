import type { BenefitSpell, CaseFile } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import type { EffortRecords } from '../population/population.ts';
import { type Stretch, united, without } from './intervals.ts';

const none: readonly Stretch[] = [];

/**
 * The days of which nothing is known because the citizen has moved to another municipality: from the end of the contact
 * course until the next contact course, benefit or status begins. Days on which a benefit or a status runs on are known.
 *
 * @param spells the benefits that have begun by `on`
 */
export function unseenOf(
  file: Pick<CaseFile, 'courses'>,
  records: Pick<EffortRecords, 'courseEnds' | 'labourStatuses'>,
  spells: readonly BenefitSpell[],
  on: Day,
): readonly Stretch[] {
  const moves = records.courseEnds.filter(({ reason }) => reason === 'fraflyttet');
  if (moves.length === 0) return none;
  const labour = records.labourStatuses.filter(({ from }) => from <= on);
  const begins = [
    ...file.courses.map(({ contactOn }) => contactOn),
    ...[...spells, ...labour].map(({ from }) => from),
  ];
  const lived = united([...spells, ...labour]);
  const away = moves.flatMap((move): readonly Stretch[] => {
    const from = file.courses.find(({ id }) => id === move.course)?.to ?? openEnd;
    if (from > on) return none;
    const to = Math.min(openEnd, ...begins.filter((day) => from <= day && day <= on));
    return from < to ? without({ from, to }, lived) : none;
  });
  return united(away);
}

/** Whether a day is among the stretches. */
export function isAmong(stretches: readonly Stretch[], day: number): boolean {
  return stretches.some(({ from, to }) => from <= day && day < to);
}
