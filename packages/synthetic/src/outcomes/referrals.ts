import type { CaseFile, CourseEnd, JobOrder, Referral } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { earliest, latest, plusDays } from '../calendar/calendar.ts';
import { type Draft, workday } from '../effort/dossier.ts';
import type { Stream } from '../random/stream.ts';
import { standingOn } from './ended-on.ts';

/** The job orders that one can be referred to on a day. */
export type OpenOrders = (day: Day) => readonly JobOrder[];

/** Looks job orders up by the week they came in. */
export function openOrders(orders: readonly JobOrder[]): OpenOrders {
  const byWeek = Map.groupBy(orders, ({ on }) => Math.floor(on / 7));
  return (day) => {
    const week = Math.floor(day / 7);
    return [week, week - 1, week - 2]
      .flatMap((one) => byWeek.get(one) ?? [])
      .filter(({ on, closedOn }) => on <= day && (closedOn === null || day <= closedOn));
  };
}

const span = 7 * 156;

/** Referrals of those near work, some times a year; the last one before a job may be what led to it. */
export function referralsOf(
  chance: Stream,
  file: CaseFile,
  {
    ends,
    on,
    open,
  }: { readonly ends: readonly Draft<CourseEnd>[]; readonly on: Day; readonly open: OpenOrders },
): readonly Draft<Referral>[] {
  return file.courses.flatMap(({ id, contactOn, to }) => {
    const known = earliest(on, plusDays(to, -1));
    const end = ends.find(({ course }) => course === id);
    const referrals: Draft<Referral>[] = [];
    let day = plusDays(latest(contactOn, plusDays(on, -span)), chance.between(20, 160));
    for (; day <= known; day = plusDays(day, chance.between(60, 240))) {
      const referredOn = workday(chance, day, earliest(known, plusDays(day, 2)));
      const standing = standingOn(file, referredOn);
      const [first, ...rest] = open(referredOn);
      const isNear =
        standing === 'dagpenge' || standing === 'jobparat' || standing === 'ledighedsydelse';
      if (!isNear || first === undefined) continue;
      const { id: jobOrder } = chance.pick([first, ...rest]);
      const said = chance.chance(85);
      const hired = end?.reason === 'job' && end.on - referredOn <= 35;
      const outcome = hired ? 'ansat' : on - referredOn > 21 && said ? 'ikke-ansat' : null;
      if (referrals.some((one) => one.jobOrder === jobOrder)) continue;
      referrals.push({ on: referredOn, jobOrder, outcome });
    }
    return referrals;
  });
}
