import { daysInMonth } from '@rettidig/engine';
import type { GuardFinding } from './finding.ts';
import { lineAt, readable } from './readable.ts';

/** Day, month and year with or without signs between, and four digits after at most a hyphen with spaces, or a line break. */
const shape =
  /(?<![\d.,/-])(\d{2})([ .\-/]?)(\d{2})\2(\d{2})(\s{0,3}-?\s{0,3}|\.)(\d{4})(?![\d]|[.,]\d|-\d)/g;

/** Words right before a number of ten digits that say it is another one. */
const otherNumber =
  /(?:p-?(?:nr|nummer|enhed)|produktionsenhed(?:en|snummer)?|cvr(?:-?nr)?|ean(?:-?nr)?|gln|tlf|telefon|mobil|konto(?:nr|nummer)?|reg|dok(?:ument)?(?:nr|nummer)?|sags?(?:nr|nummer|id)?|journal(?:nr)?|isbn|issn|faktura(?:nr)?)[.:\s-]*(?:er|nummer|nr)?[.:\s]*$/i;

/** Days of substitute numbers have 60 added (erstatnings-CPR). */
const addedToDay = 60;

/**
 * CPR numbers in a text: ten digits whose first six are a day. The check digit is not asked for; the register gives out numbers
 * without it. Ten digits in a row that a word before them calls something else are left alone.
 */
export function findCprNumbers(text: string): readonly GuardFinding[] {
  const searched = readable(text);
  return [...searched.matchAll(shape)].flatMap((found): GuardFinding[] => {
    const [, day = '', sign = '', month = '', year = '', gap = ''] = found;
    if (!isDay(Number(day), Number(month), Number(year))) return [];
    const isBare = sign === '' && gap === '';
    const before = searched.slice(Math.max(0, found.index - wordsBefore), found.index);
    if (isBare && otherNumber.test(before)) return [];
    // Words and numbers of tables stand with spaces between: such a pair is looked at, not stopped.
    const stops = isBare || gap.includes('-');
    return [
      {
        kind: 'cpr-nummer',
        stops,
        at: found.index,
        line: lineAt(text, found.index),
        quote: `${day}${month}${year}-XXXX`,
      },
    ];
  });
}

const wordsBefore = 40;

/** Whether some century has the day; the century stands in the digits after. */
function isDay(day: number, month: number, year: number): boolean {
  const real = day > addedToDay ? day - addedToDay : day;
  if (real < 1 || month < 1 || month > 12) return false;
  return real <= Math.max(daysInMonth(1900 + year, month), daysInMonth(2000 + year, month));
}
