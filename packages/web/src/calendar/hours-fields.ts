import type { Remark, WorkDay, WorkingWeek } from '@rettidig/casework';
import { optionalTime } from '../http/fields.ts';
import { timeText } from '../format/times.ts';
import type { Words } from '../ui/words.ts';
import { textsOfSettings } from './settings-texts.ts';

export const weekdays = [
  'mandag',
  'tirsdag',
  'onsdag',
  'torsdag',
  'fredag',
  'loerdag',
  'soendag',
] as const;
export const parts = ['fra', 'til', 'pause-fra', 'pause-til'] as const;
export type HourField = `${(typeof weekdays)[number]}-${(typeof parts)[number]}`;

const names: readonly HourField[] = weekdays.flatMap((weekday) =>
  parts.map((part): HourField => `${weekday}-${part}`),
);

/** Begin, end and pause of each weekday; times of day, all may be left out. */
export const hourFields = Object.fromEntries(names.map((name) => [name, optionalTime])) as Record<
  HourField,
  typeof optionalTime
>;

/** What each field is called: `Mandag fra`. */
export function hourLabels({ language }: Words): Readonly<Record<HourField, string>> {
  const t = textsOfSettings(language);
  const { starts, ends, pauseStarts, pauseEnds } = t.hours;
  const ofPart = { fra: starts, til: ends, 'pause-fra': pauseStarts, 'pause-til': pauseEnds };
  return Object.fromEntries(
    weekdays.flatMap((weekday, i) =>
      parts.map((part) => [`${weekday}-${part}`, `${t.days[i] ?? weekday} ${ofPart[part]}`]),
    ),
  ) as Record<HourField, string>;
}

/** The fields filled in with hours that are known. */
export function hoursEntered({
  days,
}: Pick<WorkingWeek, 'days'>): Readonly<Record<string, string>> {
  const text = (minutes: number | undefined) =>
    minutes === undefined ? '' : timeText(minutes, 'da');
  return Object.fromEntries(
    weekdays.flatMap((weekday, i) => {
      const hours = days[i] ?? null;
      return [
        [`${weekday}-fra`, text(hours?.startsAt)],
        [`${weekday}-til`, text(hours?.endsAt)],
        [`${weekday}-pause-fra`, text(hours?.pause?.startsAt)],
        [`${weekday}-pause-til`, text(hours?.pause?.endsAt)],
      ];
    }),
  );
}

type Entered = Readonly<Partial<Record<HourField, number | undefined>>>;

/** The seven days as entered, or what is wrong with them. */
export function hoursFrom(
  values: Entered,
  words: Words,
): { readonly days: readonly (WorkDay | null)[]; readonly problems: readonly Remark[] } {
  const read = weekdays.map((weekday) => dayFrom(values, weekday, words));
  return {
    days: read.map((day) => ('field' in day ? null : day.hours)),
    problems: read.flatMap((day) => ('field' in day ? [day] : [])),
  };
}

function dayFrom(
  values: Entered,
  weekday: (typeof weekdays)[number],
  { language }: Words,
): { readonly hours: WorkDay | null } | Remark {
  const t = textsOfSettings(language).hours;
  const wrong = (part: (typeof parts)[number], text: string): Remark => ({
    field: `${weekday}-${part}`,
    text,
  });
  const startsAt = values[`${weekday}-fra`];
  const endsAt = values[`${weekday}-til`];
  const pauseFrom = values[`${weekday}-pause-fra`];
  const pauseTo = values[`${weekday}-pause-til`];
  if (startsAt === undefined && endsAt === undefined) {
    if (pauseFrom === undefined && pauseTo === undefined) return { hours: null };
    return wrong('fra', t.missing);
  }
  if (startsAt === undefined) return wrong('fra', t.missing);
  if (endsAt === undefined) return wrong('til', t.missing);
  if (endsAt <= startsAt) return wrong('til', t.order);
  if (pauseFrom === undefined && pauseTo === undefined) {
    return { hours: { startsAt, endsAt, pause: null } };
  }
  if (pauseFrom === undefined) return wrong('pause-fra', t.pauseMissing);
  if (pauseTo === undefined) return wrong('pause-til', t.pauseMissing);
  if (pauseFrom < startsAt || pauseTo > endsAt || pauseTo <= pauseFrom) {
    return wrong('pause-fra', t.pauseOutside);
  }
  return { hours: { startsAt, endsAt, pause: { startsAt: pauseFrom, endsAt: pauseTo } } };
}
