import { type Day, daysInMonth, fromCivil } from '@rettidig/engine';

/** A personal number that can be one: ten digits whose first six are a birth date. */
export interface Cpr {
  /** Ten digits, no hyphen. */
  readonly digits: string;
  readonly birthDate: Day;
  /** Day + 60: a replacement number that no register contains; the only kind a made-up person may have. */
  readonly replacement: boolean;
}

export type CprReading =
  | { readonly outcome: 'cpr'; readonly cpr: Cpr }
  /** Not ten digits, with or without a hyphen after the sixth. */
  | { readonly outcome: 'not-ten-digits' }
  /** Ten digits, but the first six are no day in the century the seventh digit gives. */
  | { readonly outcome: 'no-such-day' };

const pattern = /^(\d\d)(\d\d)(\d\d)-?(\d)\d{3}$/;

/**
 * Reads a CPR number. The check digit is not looked at: numbers without a valid modulus 11 have been
 * issued since 2007, and CPR-kontoret asks that they are not refused.
 * Source: https://www.cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret
 */
export function readCpr(text: string): CprReading {
  const found = pattern.exec(text.trim());
  if (!found) return { outcome: 'not-ten-digits' };
  const writtenDay = Number(found[1]);
  const replacement = writtenDay > 60;
  const dayOfMonth = replacement ? writtenDay - 60 : writtenDay;
  const month = Number(found[2]);
  const year = fullYear(Number(found[3]), Number(found[4]));
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
    return { outcome: 'no-such-day' };
  }
  return {
    outcome: 'cpr',
    cpr: {
      digits: text.trim().replace('-', ''),
      birthDate: fromCivil(year, month, dayOfMonth),
      replacement,
    },
  };
}

/** The year of birth: the seventh digit tells which century the two digits of the year lie in. */
function fullYear(twoDigits: number, seventh: number): number {
  if (seventh <= 3) return 1900 + twoDigits;
  if (seventh === 4 || seventh === 9) return twoDigits <= 36 ? 2000 + twoDigits : 1900 + twoDigits;
  return twoDigits <= 57 ? 2000 + twoDigits : 1800 + twoDigits;
}

const anywhere = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g;

/** A text that may be shown or logged: whatever could be a CPR number in it is masked, and it is short. */
export function withoutCpr(text: string): string {
  const masked = text.replace(anywhere, '••••••-••••');
  return masked.length > 60 ? `${masked.slice(0, 59)}…` : masked;
}
