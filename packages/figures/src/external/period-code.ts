import {
  type Day,
  addDays,
  addMonths,
  addWeeks,
  fromCivil,
  isoWeek,
  mondayOf,
  parseDay,
} from '@rettidig/engine';

/** A period as a source writes it, and the days it covers where that is certain. */
export type PeriodReading =
  | { readonly outcome: 'dated'; readonly from: Day; readonly to: Day }
  /** Kept as text; `why` says in Danish what is not known. */
  | { readonly outcome: 'undated'; readonly why: string }
  | { readonly outcome: 'impossible'; readonly message: string };

/**
 * Reads the code of a period: `2026M05`, `2026K2`, `2026Q2`, `2026H1`, `2026U12`, `2026`, `2026-05-01`.
 *
 * `2026QMAT05` stays without days: the number runs from 01 to 12 in some tables and from 01 to 04 in others, and the
 * clients of Jobindsats disagree on whether it names the last month of a rolling year or of three rolling months
 * (knowledge of the interface is in docs/external-figures.md).
 */
export function readPeriod(code: string): PeriodReading {
  const text = code.trim();
  if (text === '') return { outcome: 'impossible', message: 'Perioden mangler.' };
  const day = parseDay(text);
  if (day !== null) return { outcome: 'dated', from: day, to: addDays(day, 1) };
  const [, years = '', kind, numbers = ''] =
    /^(\d{4})(?:(M|K|Q|H|U|W|QMAT)(\d{1,2}))?$/.exec(text) ?? [];
  if (years === '') {
    return { outcome: 'undated', why: `Perioden »${text}« er ikke en, Rettidig kender.` };
  }
  const year = Number(years);
  const number = Number(numbers);
  const none: PeriodReading = {
    outcome: 'impossible',
    message: `Perioden »${text}« findes ikke.`,
  };
  switch (kind) {
    case undefined:
      return months(year, 1, 12);
    case 'M':
      return numbers.length === 2 && within(number, 12) ? months(year, number, 1) : none;
    case 'K':
    case 'Q':
      return within(number, 4) ? months(year, number * 3 - 2, 3) : none;
    case 'H':
      return within(number, 2) ? months(year, number * 6 - 5, 6) : none;
    case 'U':
    case 'W':
      return weekOf(year, number) ?? none;
    default:
      return numbers.length === 2 && within(number, 12)
        ? { outcome: 'undated', why: rolling }
        : none;
  }
}

const rolling =
  'QMAT er en løbende periode. Det er ikke bekræftet, hvilke dage den dækker, så den sammenlignes ikke med andre perioder.';

const within = (number: number, most: number): boolean => number >= 1 && number <= most;

function months(year: number, first: number, count: number): PeriodReading {
  const from = fromCivil(year, first, 1);
  return { outcome: 'dated', from, to: addMonths(from, count) };
}

/** ISO week; null where the year has no such week. */
function weekOf(year: number, week: number): PeriodReading | null {
  // 4 January always lies in week 1.
  const from = addWeeks(mondayOf(fromCivil(year, 1, 4)), week - 1);
  const is = isoWeek(from);
  return is.year === year && is.week === week
    ? { outcome: 'dated', from, to: addDays(from, 7) }
    : null;
}
