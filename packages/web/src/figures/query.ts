import { addDays, type Day } from '@rettidig/engine';
import {
  type DimensionId,
  dimensions,
  type Filter,
  type Measure,
  type NamedPeriod,
  parsePeriod,
  periodAfter,
  type PeriodKind,
  periodOn,
  periodsUntil,
} from '@rettidig/figures';
import { z } from 'zod';
import { leadsCasework } from '../http/access.ts';
import { InputError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Language } from '../texts/language.ts';
import { choicesOf } from './code-name.ts';
import type { FigureBase } from './snapshots.ts';

const longest = 200;
const one = z.string().trim().max(longest);
const several = z
  .union([one, z.array(one).max(50)])
  .default([])
  .transform((given) => [given].flat().filter((code) => code !== ''));

/** Every dimension as a field of an address: codes, once or several times. */
export const dimensionFields = Object.fromEntries(
  Object.keys(dimensions).map((id) => [id, several]),
) as Record<DimensionId, typeof several>;

export type DimensionValues = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

/** A period by its name, `2026-11`; an empty field is none. */
export const periodField = z
  .string()
  .trim()
  .max(longest)
  .transform((text, context): NamedPeriod | undefined => {
    if (text === '') return undefined;
    const period = parsePeriod(text);
    if (period !== null) return period;
    context.addIssue({ code: 'custom', params: { mistake: 'period' }, input: text });
    return z.NEVER;
  })
  .optional();

/** How many periods of a kind are shown where nobody asks for another number. */
export const usualCount: Readonly<Record<PeriodKind, number>> = {
  uge: 13,
  maaned: 13,
  kvartal: 9,
  aar: 6,
  'rullende-aar': 13,
};

/** Only those who lead caseworkers see figures of single caseworkers. */
export function mayAskFor(dimension: DimensionId, { session }: EmployeeVisit): boolean {
  return dimension !== 'sagsbehandler' || leadsCasework(session.employee);
}

/** The dimensions of a measure that the employee may split and limit by. */
export function dimensionsFor(measure: Measure, visit: EmployeeVisit): readonly DimensionId[] {
  return measure.dimensions.filter((dimension) => mayAskFor(dimension, visit));
}

/**
 * What a figure is limited to.
 * @param able dimensions that can be asked for
 * @throws InputError for a dimension that cannot be asked for, and a code that is not there
 */
export function filterIn(
  base: FigureBase,
  fields: DimensionValues,
  able: readonly DimensionId[],
  language: Language,
): Filter {
  const asked = (Object.keys(dimensions) as DimensionId[]).flatMap((id) => {
    const codes = fields[id] ?? [];
    return codes.length === 0 ? [] : [{ id, codes }];
  });
  for (const { id, codes } of asked) {
    const values = able.includes(id)
      ? choicesOf(base, id, language)
      : able.map((code) => ({ code, name: dimensions[code][language] }));
    const wrong = able.includes(id)
      ? codes.find((code) => values.every((value) => value.code !== code))
      : id;
    if (id === 'varighed' && codes.length > 1) throw repeated(id, codes);
    if (wrong === undefined) continue;
    const possible = values.map(({ name }) => name);
    throw able.includes(id)
      ? notCounted(base, { field: id, code: wrong, names: possible })
      : notAmong(id, wrong, possible);
  }
  return Object.fromEntries(asked.map(({ id, codes }) => [id, codes]));
}

/** The error of a field that is given several times and can only be given once. */
function repeated(field: string, given: readonly string[]): InputError {
  const issue = { code: 'invalid_value' as const, path: [field], message: '', values: [] };
  return new InputError([issue], { [field]: given });
}

/**
 * The error of a code that nobody has: one of a team or a caseworker that is known has none left, and is named; any other
 * is none.
 */
export function notCounted(
  { names: { units, caseworkers } }: FigureBase,
  {
    field,
    code,
    names,
  }: { readonly field: string; readonly code: string; readonly names: readonly string[] },
): InputError {
  const name =
    field === 'enhed'
      ? units.get(code)
      : field === 'sagsbehandler'
        ? caseworkers.get(code)
        : undefined;
  if (name === undefined) return notAmong(field, code, names);
  const params = { mistake: 'emptied', name, options: names.join(', ') };
  const issue = { code: 'custom' as const, path: [field], message: '', params };
  return new InputError([issue], { [field]: code });
}

/** The error of a field whose value is not one of those that there are. */
export function notAmong(field: string, value: string, names: readonly string[]): InputError {
  const issue = { code: 'invalid_value' as const, path: [field], message: '', values: [...names] };
  return new InputError([issue], { [field]: value });
}

/**
 * The last period that is shown: the one asked for, or that of today. One of another kind stands for the period that its
 * last day lies in, so that the kind can be changed alone.
 */
export function lastPeriod(on: Day, kind: PeriodKind, until: NamedPeriod | undefined): NamedPeriod {
  if (until === undefined) return periodOn(kind, on);
  if (until.kind === kind) return until;
  const lastDay = addDays(until.to, -1);
  return periodOn(kind, until.from <= on && lastDay > on ? on : lastDay);
}

/** The periods that can be chosen as the last one, newest first; one further back stands among them when it is asked for. */
export function periodsToChoose(on: Day, last: NamedPeriod): readonly NamedPeriod[] {
  const recent = periodsUntil(periodOn(last.kind, on), recentPeriods).toReversed();
  return recent.some(({ code }) => code === last.code) ? recent : [last, ...recent];
}

const recentPeriods = 60;

/** The same period one year earlier. */
export function yearBefore(period: NamedPeriod): NamedPeriod {
  const steps: Readonly<Record<PeriodKind, number>> = {
    uge: 52,
    maaned: 12,
    kvartal: 4,
    aar: 1,
    'rullende-aar': 12,
  };
  return periodAfter(period, -steps[period.kind]);
}

/** A query of an address, by name; what is empty is left out. */
export function withQuery(
  path: string,
  fields: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const query = new URLSearchParams(
    Object.entries(fields).flatMap(([name, given]) =>
      [given ?? []].flat().flatMap((value) => (value === '' ? [] : [[name, value]])),
    ),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}
