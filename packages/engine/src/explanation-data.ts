import { type Day, isoDay } from './day.ts';
import type { Explanation } from './explanation.ts';

/** Names of the days in an explanation. */
type DayName = 'lawDay' | 'versionFrom' | 'nextChange' | 'validFrom' | 'checkedUntil';

/** A type whose days are texts. */
type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: K extends DayName ? WrittenDay<T[K]> : Written<T[K]> }
    : T;
type WrittenDay<T> = null extends T ? string | null : string;

/** An explanation for another program: plain JSON, days written as `2026-11-21`. */
export type ExplanationData = Written<Explanation>;

/** The explanation as plain JSON data. */
export function explanationData(explanation: Explanation): ExplanationData {
  const { values, parts, lawDay, versionFrom, nextChange, ...rest } = explanation;
  return {
    ...rest,
    lawDay: isoDay(lawDay),
    versionFrom: dayOrNull(versionFrom),
    nextChange: dayOrNull(nextChange),
    values: values.map((read) => ({
      ...read,
      validFrom: isoDay(read.validFrom),
      checkedUntil: isoDay(read.checkedUntil),
    })),
    parts: parts.map(explanationData),
  };
}

const dayOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));
