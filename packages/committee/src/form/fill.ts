import { danishLongDay, danishWeekday, type Day, toCivil } from '@rettidig/engine';

/** What may stand for `{…}` in a text of a form. */
export type Filling = Readonly<Record<string, string>>;

/**
 * A text of a form with what stands for `{…}`. What stands in `[…]` is left out where the meeting does not have all of it:
 * `{dato}[ kl. {tid}]`.
 */
export function fill(text: string, filling: Filling): string {
  const put = (part: string): string =>
    part.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => filling[name] ?? '');
  return put(
    text.replaceAll(/\[([^\]]*)\]/g, (_, optional: string) =>
      [...optional.matchAll(/\{([\w-]+)\}/g)].every(([, name = '']) => (filling[name] ?? '') !== '')
        ? optional
        : '',
    ),
  ).trim();
}

/** A day as forms may write it. */
export function dayFilling(on: Day): Filling {
  const { year, month, dayOfMonth } = toCivil(on);
  const two = (number: number): string => String(number).padStart(2, '0');
  const weekday = danishWeekday(on);
  return {
    dato: danishLongDay(on),
    'dato-tal': `${two(dayOfMonth)}-${two(month)}-${year}`,
    ugedag: weekday.charAt(0).toLocaleUpperCase('da') + weekday.slice(1),
  };
}

/** A time of day: `16:00`. */
export function timeText(minutes: number | null): string {
  if (minutes === null) return '';
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
