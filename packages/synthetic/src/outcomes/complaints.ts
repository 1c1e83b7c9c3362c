import type { CaseFile, Complaint } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { earliest, plusDays } from '../calendar/calendar.ts';
import { type Draft, workday } from '../effort/dossier.ts';
import type { Choices, Stream } from '../random/stream.ts';

const outcomes: Choices<NonNullable<Complaint['outcome']>> = [
  [14, 'medhold'],
  [10, 'delvis-medhold'],
  [56, 'stadfaestet'],
  [12, 'hjemvist'],
  [8, 'afvist'],
];

/** Enquiries and complaints: in about three of a hundred cases a year. */
export function complaintsOf(
  chance: Stream,
  { courses }: CaseFile,
  on: Day,
): readonly Draft<Complaint>[] {
  return courses.flatMap(({ contactOn, to }) => {
    const known = earliest(on, plusDays(to, -1));
    const complaints: Draft<Complaint>[] = [];
    for (let year = contactOn; year <= known; year = plusDays(year, 365)) {
      const last = earliest(known, plusDays(year, 364));
      // A part of a year has its part of the chance.
      if (chance.below(36_500) >= 3 * (last - year + 1)) continue;
      const day = workday(chance, year, last);
      const answered = plusDays(day, chance.between(14, 100));
      const outcome = chance.weighted(outcomes);
      complaints.push({
        on: day,
        kind: chance.chance(55) ? 'klage' : 'borgerraadgiver',
        outcome: answered > on ? null : outcome,
      });
    }
    return complaints;
  });
}
