import { addDays, type Day, danishDay, isoWeek, toCivil } from '@rettidig/engine';
import type { NamedPeriod } from '../period/period.ts';

export type Tongue = 'da' | 'en';

/** A text in both languages. */
export interface Said {
  readonly da: string;
  readonly en: string;
}

/** The same said in each language. */
export function inBoth(text: (language: Tongue) => string): Said {
  return { da: text('da'), en: text('en') };
}

/** A name that is the same in both languages. */
export function named(name: string): Said {
  return { da: name, en: name };
}

const shortMonths = {
  da: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;
const longMonths = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** The heading of a period in a table: `okt-12`, `4. kv. 2012`, `uge 47`, `2012`; it is always made from the period. */
export function periodHeading({ kind, from, to }: NamedPeriod): Said {
  return inBoth((language) => {
    const { year, month } = toCivil(from);
    const quarter = Math.floor((month - 1) / 3) + 1;
    switch (kind) {
      case 'uge':
        return language === 'da' ? `uge ${isoWeek(from).week}` : `week ${isoWeek(from).week}`;
      case 'maaned': {
        const short = String(year).slice(2);
        const name = shortMonths[language][month - 1] ?? '';
        return language === 'da' ? `${name}-${short}` : `${name} ${short}`;
      }
      case 'kvartal':
        return language === 'da' ? `${quarter}. kv. ${year}` : `Q${quarter} ${year}`;
      case 'aar':
        return String(year);
      case 'rullende-aar': {
        const last = toCivil(addDays(to, -1));
        const name = `${shortMonths[language][last.month - 1] ?? ''} ${last.year}`;
        return language === 'da' ? `år til ${name}` : `year to ${name}`;
      }
    }
  });
}

/** A period in a sentence: `oktober 2012`, `4. kvartal 2012`, `uge 47 i 2012`. */
export function periodText(period: NamedPeriod, language: Tongue): string {
  const { year, month } = toCivil(period.from);
  const quarter = Math.floor((month - 1) / 3) + 1;
  switch (period.kind) {
    case 'uge': {
      const week = isoWeek(period.from);
      return language === 'da'
        ? `uge ${week.week} i ${week.year}`
        : `week ${week.week} of ${week.year}`;
    }
    case 'maaned':
      return `${longMonths[language][month - 1] ?? ''} ${year}`;
    case 'kvartal':
      return language === 'da' ? `${quarter}. kvartal ${year}` : `quarter ${quarter} of ${year}`;
    case 'aar':
      return String(year);
    case 'rullende-aar':
      return language === 'da'
        ? `året til og med ${dayText(addDays(period.to, -1), language)}`
        : `the year to ${dayText(addDays(period.to, -1), language)}`;
  }
}

/** `31.10.2012`, `31 Oct 2012`. */
export function dayText(on: Day, language: Tongue): string {
  if (language === 'da') return danishDay(on);
  const { year, month, dayOfMonth } = toCivil(on);
  return `${dayOfMonth} ${shortMonths.en[month - 1] ?? ''} ${year}`;
}

/** A number with its decimals and its thousands apart: `1.234,5`, `1,234.5`; a minus is a minus sign. */
export function numberText(value: number, decimals: number, language: Tongue): string {
  const text = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = text.split('.');
  const apart = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'da' ? '.' : ',');
  const sign = value < 0 && Number(text) !== 0 ? '−' : '';
  if (fraction === undefined) return `${sign}${apart}`;
  return `${sign}${apart}${language === 'da' ? ',' : '.'}${fraction}`;
}

/** `27,4 pct.`, `27.4 per cent`. */
export function percentText(value: number, decimals: number, language: Tongue): string {
  const number = numberText(value, decimals, language);
  return language === 'da' ? `${number} pct.` : `${number} per cent`;
}

/** How a value is written: shares with their percent, others as numbers. */
export interface Writing {
  readonly unit: 'pct' | 'tal';
  readonly decimals: number;
}

export function valueText(value: number, { unit, decimals }: Writing, language: Tongue): string {
  return unit === 'pct'
    ? percentText(value, decimals, language)
    : numberText(value, decimals, language);
}

/** `a, b og c`, `a, b and c`. */
export function listText(parts: readonly string[], language: Tongue): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${language === 'da' ? 'og' : 'and'} ${last}`;
}

/** A sentence with its point; one that ends in a short form such as pct. has it already. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** A name inside a sentence: with a small first letter, unless it is a short form such as A-dagpenge. */
export function inside(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? `${name.slice(0, 1).toLowerCase()}${name.slice(1)}` : name;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
