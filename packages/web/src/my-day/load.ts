import { deriveDuties } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { CalendarInterview, Citizen } from '@rettidig/store';
import { isLawGap } from '../duties/gap.ts';
import { type DutyLine, agendaOf, dutyLines } from '../duties/lines.ts';
import { sundayOf } from '../format/days.ts';
import type { QuotaStanding } from '../quotas/quotas.ts';
import type { MyDay } from './view.tsx';

/** What a caseworker has to act on, from the caseload and the municipality's meters. */
export function myDayOf(
  {
    citizens,
    interviews,
    quotas,
  }: {
    readonly citizens: readonly Citizen[];
    readonly interviews: readonly CalendarInterview[];
    readonly quotas: readonly QuotaStanding[];
  },
  today: Day,
): MyDay {
  const own: DutyLine[] = [];
  const others: DutyLine[] = [];
  const sunday = sundayOf(today);
  let uncomputed = 0;
  for (const citizen of citizens) {
    const derivation = deriveDuties(citizen.caseFile, today);
    if (derivation.gaps.some(isLawGap)) uncomputed += 1;
    for (const line of dutyLines(citizen, derivation, today)) {
      if (line.first.party === 'kommune') own.push(line);
      else if (line.first.due <= sunday) others.push(line);
    }
  }
  const booked = interviews.filter(({ state }) => state === 'booket');
  const byDue = (a: DutyLine, b: DutyLine) => a.first.due - b.first.due;
  return {
    today,
    citizens: citizens.length,
    own: agendaOf(own.toSorted(byDue), today),
    others: others.toSorted(byDue),
    interviews: booked.filter(({ on }) => on === today),
    unregistered: booked.filter(({ on }) => on < today),
    uncomputed,
    quotas,
  };
}
