import type { Day } from '@rettidig/engine';
import type { Filter, NamedPeriod, PeriodKind } from '@rettidig/figures';
import { parsePeriod, periodOn, periodsUntil } from '@rettidig/figures';
import { capital, periodText } from '@rettidig/figures/overview';
import { benefits } from '@rettidig/law';
import { z } from 'zod';
import type { FigureBase } from '../figures/snapshots.ts';
import { notAmong, notCounted } from '../figures/query.ts';
import type { Language } from '../texts/language.ts';
import { textsOfReports } from './texts.ts';
import type { ReportChoice } from './model.ts';

/** How many periods back can be chosen from the list; by address any can. */
const listed: Readonly<Record<PeriodKind, number>> = {
  uge: 52,
  maaned: 36,
  kvartal: 20,
  aar: 6,
  'rullende-aar': 36,
};

/** A code in an address; empty is none. */
export const codeField = z.string().trim().max(60).default('');

/**
 * The period that is asked for, or a usual one.
 * @param usual shown where none is asked for; the period of today when absent
 * @throws InputError when it is no period of the kind
 */
export function periodAsked(
  text: string,
  {
    field,
    kind,
    on,
    usual = periodOn(kind, on),
  }: {
    readonly field: string;
    readonly kind: PeriodKind;
    readonly on: Day;
    readonly usual?: NamedPeriod;
  },
): NamedPeriod {
  if (text === '') return usual;
  const period = parsePeriod(text);
  if (period !== null && period.kind === kind) return period;
  throw notAmong(
    field,
    text,
    periodsUntil(periodOn(kind, on), 5).map(({ code }) => code),
  );
}

/** The periods that can be chosen, newest first; one further off stands first when it is asked for. */
export function periodChoice(
  chosen: NamedPeriod,
  {
    field,
    label,
    on,
    language,
    newest = periodOn(chosen.kind, on),
    count = listed[chosen.kind],
  }: {
    readonly field: string;
    readonly label: string;
    readonly on: Day;
    readonly language: Language;
    /** The newest that can be chosen; the period of today when absent. */
    readonly newest?: NamedPeriod;
    /** How many can be chosen. */
    readonly count?: number;
  },
): ReportChoice {
  const recent = periodsUntil(newest, count).toReversed();
  const all = recent.some(({ code }) => code === chosen.code) ? recent : [chosen, ...recent];
  return {
    name: field,
    label,
    value: chosen.code,
    options: all.map((period) => ({
      code: period.code,
      name: capital(periodText(period, language)),
    })),
  };
}

/** One team, or the whole municipality. */
export interface UnitAsked {
  readonly filter: Filter;
  /** Null: the whole municipality. */
  readonly name: string | null;
  readonly choice: ReportChoice;
}

/** @throws InputError when there is no such team */
export function unitAsked(text: string, base: FigureBase, language: Language): UnitAsked {
  const t = textsOfReports(language);
  const known = new Set(base.snapshot.units.codes);
  const units = [...base.names.units]
    .filter(([id]) => known.has(id))
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const chosen = units.find(({ code }) => code === text);
  if (text !== '' && chosen === undefined) {
    throw notCounted(base, {
      field: 'enhed',
      code: text,
      names: units.map(({ name }) => name),
    });
  }
  return {
    filter: chosen === undefined ? {} : { enhed: [chosen.code] },
    name: chosen?.name ?? null,
    choice: {
      name: 'enhed',
      label: t.unit,
      value: text,
      options: [{ code: '', name: t.wholeMunicipality }, ...units],
    },
  };
}

/** One benefit, or all. */
export interface BenefitAsked {
  readonly filter: Filter;
  readonly choice: ReportChoice;
}

/** @throws InputError when there is no such benefit */
export function benefitAsked(text: string, language: Language): BenefitAsked {
  const t = textsOfReports(language);
  const all = benefits.codes.map(({ code, da, en }) => ({
    code,
    name: language === 'da' ? da : en,
  }));
  if (text !== '' && !benefits.has(text)) {
    throw notAmong(
      'ydelse',
      text,
      all.map(({ code }) => code),
    );
  }
  return {
    filter: text === '' ? {} : { ydelse: [text] },
    choice: {
      name: 'ydelse',
      label: t.benefit,
      value: text,
      options: [{ code: '', name: t.all }, ...all],
    },
  };
}
