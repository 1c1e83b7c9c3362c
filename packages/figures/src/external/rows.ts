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

/**
 * The place of the column with a name, or, where the name ends in `…`, of the one column that begins so; -1 where there is
 * none, or several begin so.
 */
export function columnAt(measures: readonly string[], name: string): number {
  if (!name.endsWith(' …')) {
    return measures.findIndex((measure) => folded(withoutUnit(measure)) === folded(name));
  }
  const begins = measures.filter((measure) => measure.startsWith(name.slice(0, -1)));
  return begins.length === 1 ? measures.indexOf(begins[0] ?? '') : -1;
}

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
