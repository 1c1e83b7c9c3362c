import type { Activity, LabourStatus } from '@rettidig/casework';
import { addDays, type Day, openEnd, type Period } from '@rettidig/engine';
import { columnDay } from './columns.ts';
import { shared, type Stretch, united, without } from './intervals.ts';
import { partsOf, withDays, withEnds } from './days.ts';
import { marksOf } from './spell-marks.ts';
import { spanOf, type Subject } from './subject.ts';
import { isSupport } from './status.ts';
import { isAmong } from './unseen.ts';

/** Full time is 37 hours a week; columns hold hundredths of an hour. */
export const fullTime = 3_700;

/** Hours of an activity in hundredths; where nobody has said, it counts as full time. */
export function hoursOf({ hoursPerWeek }: Activity): number {
  return hoursPerWeek === null ? fullTime : Math.min(fullTime, Math.round(hoursPerWeek * 100));
}

const companyHours = (one: Activity): number =>
  one.kind === 'virksomhedspraktik' || one.kind === 'loentilskud' ? hoursOf(one) : 0;

const paidHours = ({ hoursPerWeek }: LabourStatus): number => Math.round((hoursPerWeek ?? 0) * 100);

/** Days after a benefit day at which self-support is looked for: 13 weeks (Jobcenterbenchmark 2013, Bilag II). */
export const selfSupportLag = 91;
/** Days after which job and education are looked for: one month (Høje-Taastrup 2013, indicator model). */
export const backAtWorkLag = 30;

/** Days on a benefit, cut wherever a column changes; and those that lead to self-support or work. */
export function addSpells(subject: Subject): void {
  const { writing, records, spells, runs, activities, cuts, unseen, situationOn } = subject;
  const { on, tables } = writing;
  const offers = activities.filter(({ kind }) => kind !== 'mentor');
  const paid = records.labourStatuses.filter(
    ({ status, from }) => status === 'loenmodtager' && from <= on,
  );
  const changes = withDays(withEnds(cuts, offers, paid), turnsBefore(unseen, on));
  const later = lookAhead(subject);
  for (const spell of spells) {
    const since =
      runs.find(({ from, to }) => from <= spell.from && spell.from < to)?.from ?? spell.from;
    const hourly = spell.benefit === 'dagpenge' || spell.benefit === 'sygedagpenge';
    for (const part of partsOf(spell.from, spell.to, changes)) {
      if (part.from > on) continue;
      const worked = sumOn(paid, part.from, paidHours);
      const full = hourly ? Math.max(0, fullTime - worked) : fullTime;
      const active = sumOn(offers, part.from, hoursOf);
      const situation = situationOn(part.from);
      tables.spells.addSpan(situation, spanOf(part), {
        since: columnDay(since),
        full,
        active: Math.min(full, active),
        company: Math.min(full, sumOn(offers, part.from, companyHours)),
        marks: marksOf({
          works: worked > 0,
          active: active > 0,
          hasWorked: worked > 0 || hasWorked(paid, since, part.from),
          unseen91: isAmong(unseen, part.from + selfSupportLag),
          unseen30: isAmong(unseen, part.from + backAtWorkLag),
        }),
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

/** The days so far on which it turns whether the days looked ahead to are seen. */
function turnsBefore(unseen: readonly Stretch[], on: Day): readonly Day[] {
  return unseen
    .flatMap(({ from, to }) => [from, to])
    .flatMap((turn) => [turn - selfSupportLag, turn - backAtWorkLag] as Day[])
    .filter((day) => day <= on);
}

/** Whether there have been paid hours since the first of two days. */
function hasWorked(paid: readonly LabourStatus[], since: Day, on: Day): boolean {
  return paid.some((one) => one.from <= on && since < one.to && paidHours(one) > 0);
}

/** The sum over what runs on a day. */
function sumOn<P extends Period>(list: readonly P[], on: Day, of: (one: P) => number): number {
  let sum = 0;
  for (const one of list) if (one.from <= on && on < one.to) sum += of(one);
  return sum;
}

interface Ahead {
  selfSupporting(part: Stretch): readonly Stretch[];
  backAtWork(part: Stretch): readonly Stretch[];
}

/** Which days of a stretch lead to self-support or to work, as far as it can be known by the day of the snapshot. */
function lookAhead({ writing: { on }, spells, records, unseen }: Subject): Ahead {
  const known = addDays(on, 1);
  const labour = records.labourStatuses.filter(({ from }) => from <= on);
  const supported = united([...spells, ...labour.filter(({ status }) => isSupport(status))]);
  const notFree = united([...supported, ...unseen]);
  const busy = united(
    labour.filter(({ status }) => status === 'loenmodtager' || status === 'uddannelse'),
  );
  const ahead = ({ from, to }: Stretch, lag: number): Stretch => ({
    from: from + lag,
    to: Math.min(to >= openEnd ? known : to + lag, known),
  });
  const back = (stretches: readonly Stretch[], lag: number): readonly Stretch[] =>
    stretches.map(({ from, to }) => ({
      from: columnDay((from - lag) as Day),
      to: columnDay((to - lag) as Day),
    }));
  return {
    selfSupporting: (part) => back(without(ahead(part, selfSupportLag), notFree), selfSupportLag),
    backAtWork: (part) => {
      if (busy.length === 0) return busy;
      const window = ahead(part, backAtWorkLag);
      const free = shared(window, busy).flatMap((stretch) => without(stretch, supported));
      return back(free, backAtWorkLag);
    },
  };
}
