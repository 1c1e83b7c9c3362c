import { danishLongDay } from '@rettidig/engine';
import type { Unit } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';

const units: Readonly<Record<Unit, string>> = {
  personer: 'personer',
  fuldtidspersoner: 'fuldtidspersoner',
  forloeb: 'forløb',
  antal: 'antal',
  pct: 'pct.',
  dage: 'dage',
  'pr-13-uger': 'pr. 13 uger på fuld tid',
  'pr-aar': 'pr. år på fuld tid',
  sager: 'sager',
};

/** The unit in Danish, as it stands in files. */
export function unitName(unit: Unit): string {
  return units[unit];
}

/** `oktober 2026`. */
export function monthName({ from }: Pick<NamedPeriod, 'from'>): string {
  return danishLongDay(from).replace(/^\d+\. /, '');
}
