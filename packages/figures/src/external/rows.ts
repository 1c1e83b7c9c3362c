import { type NamedPeriod, type PeriodKind, periodOn } from '../period/period.ts';

/** Whether an area as a table writes it is the one that is asked for. */
export const isArea = (written: string, area: string): boolean =>
  withoutKind(written) === withoutKind(area);

const withoutKind = (name: string): string => folded(name.replace(/ kommune$/i, ''));

/** Rows in total: `I alt`, `Køn i alt`, `Alle`. */
export const isTotal = (value: string): boolean =>
  /(^|\s)i alt$/i.test(value) || /^alle\b/i.test(value);

/** The name of a column without the unit in brackets. */
export const withoutUnit = (name: string): string => name.replace(/\s*\([^()]*\)$/, '');

/** A name without spaces, colons and capitals: `Match1: Jobklare` and `Match 1: jobklare` are the same. */
export const folded = (text: string): string =>
  text.toLocaleLowerCase('da').replaceAll(/[\s:]/g, '');

const kinds: readonly PeriodKind[] = ['maaned', 'kvartal', 'aar', 'uge'];

/** The period of ours with exactly the days of a row; null where its days are not certain or fit none. */
export function periodWithDays(
  from: NamedPeriod['from'] | null,
  to: NamedPeriod['to'] | null,
): NamedPeriod | null {
  if (from === null || to === null) return null;
  return (
    kinds
      .map((kind) => periodOn(kind, from))
      .find((period) => period.from === from && period.to === to) ?? null
  );
}
