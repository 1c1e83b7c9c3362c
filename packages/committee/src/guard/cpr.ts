import { daysInMonth } from '@rettidig/engine';
import type { GuardFinding } from './finding.ts';
import { lineAt, readable } from './readable.ts';

/**
 * The ways to write one. Each gives day, month, year, the sign between them, and what stands before the last four digits;
 * `asks` are those that other numbers are written in, too: a person looks at them.
 */
const spellings: readonly { readonly shape: RegExp; readonly asks: boolean }[] = [
  // Day, month and year with or without signs between, and four digits after at most a hyphen with spaces, or a line break.
  {
    shape:
      /(?<![\d.,/-])(?<day>\d{2})(?<sign>[ .\-/]?)(?<month>\d{2})\k<sign>(?<year>\d{2})(?<gap>\s{0,3}-?\s{0,3}|\.)\d{4}(?![\d]|[.,]\d|-\d)/g,
    asks: false,
  },
  // Six and four digits with a hyphen, among other numbers, as in names of files.
  {
    shape: /(?<!\d)(?<day>\d{2})(?<sign>)(?<month>\d{2})(?<year>\d{2})(?<gap>-)\d{4}(?!\d)/g,
    asks: false,
  },
  // With other signs between, or the whole year.
  {
    shape:
      /(?<![\d.,/-])(?<day>\d{2})(?<sign>[ .\-/]?)(?<month>\d{2})\k<sign>(?:19|20)(?<year>\d{2})(?<gap>\s?[-/]\s?)\d{4}(?![\d]|[.,]\d|-\d)/g,
    asks: true,
  },
  {
    shape:
      /(?<![\d.,/-])(?<day>\d{2})(?<sign>)(?<month>\d{2})(?<year>\d{2})(?<gap>\s?[/:_~=*]\s?)\d{4}(?![\d]|[.,]\d|-\d)/g,
    asks: true,
  },
  // A space between the digits, as spaced type and machines that read pictures give it.
  {
    shape:
      /(?<![\d.,/-] ?)(?<day>\d \d) (?<sign>)(?<month>\d \d) (?<year>\d \d)(?<gap> ?-? ?)\d \d \d \d(?! ?\d)/g,
    asks: true,
  },
  // Letters that such machines take digits for; some of it must be digits.
  {
    shape:
      /(?<![\p{L}\d.,/-])(?=(?:[OoIl -]{0,6}\d){4})(?<day>[\dOoIl]{2})(?<sign>)(?<month>[\dOoIl]{2})(?<year>[\dOoIl]{2})(?<gap> ?- ?)[\dOoIl]{4}(?![\p{L}\d]|[.,]\d|-\d)/gu,
    asks: true,
  },
];

/** The digits of a part of a number. */
const digitsOf = (part = ''): string =>
  part.replaceAll(' ', '').replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1');

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
  const findings = new Map<number, GuardFinding>();
  for (const { shape, asks } of spellings) {
    for (const found of searched.matchAll(shape)) {
      const { sign = '', gap = '', ...parts } = found.groups ?? {};
      const [day, month, year] = [parts['day'], parts['month'], parts['year']].map(digitsOf);
      if (findings.has(found.index) || !isDay(Number(day), Number(month), Number(year))) continue;
      const isBare = sign === '' && gap === '';
      const before = searched.slice(Math.max(0, found.index - wordsBefore), found.index);
      if (isBare && otherNumber.test(before)) continue;
      findings.set(found.index, {
        kind: 'cpr-nummer',
        // Words and numbers of tables stand with spaces between: such a pair is looked at, not stopped.
        stops: !asks && (isBare || gap.includes('-')),
        at: found.index,
        line: lineAt(text, found.index),
        quote: `${day}${month}${year}-XXXX`,
      });
    }
  }
  return [...findings.values()];
}

const wordsBefore = 40;

/** Whether some century has the day; the century stands in the digits after. */
function isDay(day: number, month: number, year: number): boolean {
  const real = day > addedToDay ? day - addedToDay : day;
  if (real < 1 || month < 1 || month > 12) return false;
  return real <= Math.max(daysInMonth(1900 + year, month), daysInMonth(2000 + year, month));
}
