import {
  addDays,
  addMonths,
  type Day,
  fromCivil,
  isoWeek,
  mondayOf,
  type Period,
  toCivil,
} from '@rettidig/engine';

/** Kinds of periods; the year that ends with a month is the rolling one. */
export type PeriodKind = 'uge' | 'maaned' | 'kvartal' | 'aar' | 'rullende-aar';

/** A period with the name it goes by in addresses: `2026-U47`, `2026-11`, `2026-K4`, `2026`, `2026-11-12mdr`. */
export interface NamedPeriod extends Period {
  readonly kind: PeriodKind;
  readonly code: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The period of a kind that a day lies in; the rolling year ends with the day's month. */
export function periodOn(kind: PeriodKind, on: Day): NamedPeriod {
  const { year, month } = toCivil(on);
  switch (kind) {
    case 'uge': {
      const week = isoWeek(on);
      const from = mondayOf(on);
      return { kind, code: `${week.year}-U${two(week.week)}`, from, to: addDays(from, 7) };
    }
    case 'maaned': {
      const from = fromCivil(year, month, 1);
      return { kind, code: `${year}-${two(month)}`, from, to: addMonths(from, 1) };
    }
    case 'kvartal': {
      const quarter = Math.floor((month - 1) / 3);
      const from = fromCivil(year, quarter * 3 + 1, 1);
      return { kind, code: `${year}-K${quarter + 1}`, from, to: addMonths(from, 3) };
    }
    case 'aar':
      return {
        kind,
        code: String(year),
        from: fromCivil(year, 1, 1),
        to: fromCivil(year + 1, 1, 1),
      };
    case 'rullende-aar': {
      const to = addMonths(fromCivil(year, month, 1), 1);
      return { kind, code: `${year}-${two(month)}-12mdr`, from: addMonths(to, -12), to };
    }
  }
}

const step: Readonly<Record<PeriodKind, (from: Day, by: number) => Day>> = {
  uge: (from, by) => addDays(from, by * 7),
  maaned: (from, by) => addMonths(from, by),
  kvartal: (from, by) => addMonths(from, by * 3),
  aar: (from, by) => addMonths(from, by * 12),
  'rullende-aar': (from, by) => addMonths(from, by),
};

/** The period so many steps later; earlier when negative. A rolling year moves by a month. */
export function periodAfter(period: NamedPeriod, by: number): NamedPeriod {
  const { kind, from, to } = period;
  if (kind === 'rullende-aar') return periodOn(kind, addDays(step[kind](to, by), -1));
  return periodOn(kind, step[kind](from, by));
}

/** So many periods of a kind, the last of them the one given; oldest first. */
export function periodsUntil(last: NamedPeriod, count: number): readonly NamedPeriod[] {
  return Array.from({ length: count }, (_, i) => periodAfter(last, i - count + 1));
}

/** Reads the name of a period; null when it is none. */
export function parsePeriod(code: string): NamedPeriod | null {
  const found = candidate(code);
  return found !== null && found.code === code ? found : null;
}

function candidate(code: string): NamedPeriod | null {
  const week = /^(\d{4})-U(\d{2})$/.exec(code);
  if (week) {
    const fourth = mondayOf(fromCivil(Number(week[1]), 1, 4));
    return periodOn('uge', addDays(fourth, (Number(week[2]) - 1) * 7));
  }
  const quarter = /^(\d{4})-K([1-4])$/.exec(code);
  if (quarter) return periodOn('kvartal', fromCivil(Number(quarter[1]), Number(quarter[2]) * 3, 1));
  const month = /^(\d{4})-(\d{2})(-12mdr)?$/.exec(code);
  if (month) {
    const number = Number(month[2]);
    if (number < 1 || number > 12) return null;
    const first = fromCivil(Number(month[1]), number, 1);
    return periodOn(month[3] === undefined ? 'maaned' : 'rullende-aar', first);
  }
  return /^\d{4}$/.test(code) ? periodOn('aar', fromCivil(Number(code), 1, 1)) : null;
}
