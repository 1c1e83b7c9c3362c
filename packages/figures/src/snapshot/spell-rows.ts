import type { Activity } from '@rettidig/casework';
import { addDays, type Day, openEnd } from '@rettidig/engine';
import { columnDay } from './columns.ts';
import { shared, type Stretch, united, without } from './intervals.ts';
import { partsOf, spanOf, type Subject } from './subject.ts';
import { isSupport } from './status.ts';

/** Full time is 37 hours a week; columns hold hundredths of an hour. */
export const fullTime = 3_700;

const isCompany = ({ kind }: Activity): boolean =>
  kind === 'virksomhedspraktik' || kind === 'loentilskud';

/** Hours of an activity in hundredths; where nobody has said, it counts as full time. */
export function hoursOf({ hoursPerWeek }: Activity): number {
  return hoursPerWeek === null ? fullTime : Math.min(fullTime, Math.round(hoursPerWeek * 100));
}

/** Days after a benefit day at which self-support is looked for: 13 weeks (Jobcenterbenchmark 2013, Bilag II). */
export const selfSupportLag = 91;
/** Days after which job and education are looked for: one month (Høje-Taastrup 2013, indicator model). */
export const backAtWorkLag = 30;

/** Days on a benefit, cut wherever a column changes; and those that lead to self-support or work. */
export function addSpells(subject: Subject): void {
  const { writing, records, spells, runs, activities, cuts, situationOn } = subject;
  const { on, tables } = writing;
  const offers = activities.filter(({ kind }) => kind !== 'mentor');
  const paid = records.labourStatuses.filter(
    ({ status, from }) => status === 'loenmodtager' && from <= on,
  );
  const changes = [...cuts, ...[...offers, ...paid].flatMap(({ from, to }) => [from, to])];
  const later = lookAhead(subject);
  for (const spell of spells) {
    const since = runs.find(({ from, to }) => from <= spell.from && spell.from < to)?.from;
    for (const part of partsOf(spell.from, spell.to, changes)) {
      if (part.from > on) continue;
      const running = offers.filter(({ from, to }) => from <= part.from && part.from < to);
      const worked = paid
        .filter(({ from, to }) => from <= part.from && part.from < to)
        .reduce((sum, { hoursPerWeek }) => sum + Math.round((hoursPerWeek ?? 0) * 100), 0);
      const hourly = spell.benefit === 'dagpenge' || spell.benefit === 'sygedagpenge';
      const situation = situationOn(part.from);
      tables.spells.addSpan(situation, spanOf(part), {
        since: columnDay(since ?? spell.from),
        full: hourly ? Math.max(0, fullTime - worked) : fullTime,
        active: Math.min(
          fullTime,
          running.reduce((sum, one) => sum + hoursOf(one), 0),
        ),
        company: Math.min(
          fullTime,
          running.filter(isCompany).reduce((sum, one) => sum + hoursOf(one), 0),
        ),
        working: worked > 0 ? 1 : 0,
      });
      for (const free of later.selfSupporting(part)) {
        tables.selfSupporting.addSpan(situation, free);
      }
      for (const back of later.backAtWork(part)) {
        tables.backAtWork.addSpan(situation, back);
      }
    }
  }
}

interface Ahead {
  selfSupporting(part: Stretch): readonly Stretch[];
  backAtWork(part: Stretch): readonly Stretch[];
}

/** Which days of a stretch lead to self-support or to work, as far as it can be known by the day of the snapshot. */
function lookAhead({ writing: { on }, spells, records }: Subject): Ahead {
  const known = addDays(on, 1);
  const labour = records.labourStatuses.filter(({ from }) => from <= on);
  const supported = united([...spells, ...labour.filter(({ status }) => isSupport(status))]);
  const busy = united(
    labour.filter(({ status }) => status === 'loenmodtager' || status === 'uddannelse'),
  );
  const ahead = ({ from, to }: Stretch, lag: number): Stretch => ({
    from: from + lag,
    to: Math.min(to >= openEnd ? known : to + lag, known),
  });
  const back = (lag: number) => (one: Stretch) => ({
    from: columnDay((one.from - lag) as Day),
    to: columnDay((one.to - lag) as Day),
  });
  return {
    selfSupporting: (part) =>
      without(ahead(part, selfSupportLag), supported).map(back(selfSupportLag)),
    backAtWork: (part) => {
      const window = ahead(part, backAtWorkLag);
      return shared(window, busy)
        .flatMap((stretch) => without(stretch, supported))
        .map(back(backAtWorkLag));
    },
  };
}
