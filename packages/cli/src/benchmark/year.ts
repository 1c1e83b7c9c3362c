import { toCivil } from '@rettidig/engine';
import { numberValue } from '../arguments.ts';
import type { Arguments } from '../command.ts';
import { todayInDenmark } from '../today.ts';

export const yearOption = {
  value: '<år>',
  about: 'Året, tallene er for, fx 2026.',
} as const;

/** The year given; null when none is. */
export function givenYear(given: Arguments): number | null {
  return numberValue(given, 'aar', { from: 2000, to: 2100 });
}

/** The year given, or this one. */
export function yearOrThis(given: Arguments): number {
  return givenYear(given) ?? toCivil(todayInDenmark()).year;
}
