import { danishLongDay, addDays } from '@rettidig/engine';
import { dimensions } from '../snapshot/dimension.ts';
import type { EmptyReason, OpenFigure } from '../publish/open-figure.ts';
import { monthName, unitName } from './names.ts';

/** What the file says of where the figures are from. */
export interface Origin {
  /** Four-digit code of the municipality, and its name. */
  readonly area: { readonly code: string; readonly name: string };
  /** What was known by this moment counts; ISO 8601. */
  readonly asOf: string;
  /** Where the file is found. */
  readonly href: string;
}

/** What an empty number is called in the status of a cell, and what it means. */
export const emptyReasons: Readonly<Record<EmptyReason, string>> = {
  skjult:
    'Skjult, fordi færre end fem borgere står bag, eller fordi et skjult tal ellers kunne regnes ud',
  ingen: 'Der er ingen at regne af',
  'ikke-endnu': 'Kan ikke siges endnu',
};

interface Category {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
}

/** A dataset of JSON-stat 2.0 (https://json-stat.org/full/). */
export interface JsonStat {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly href: string;
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly note: readonly string[];
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: {
    readonly time: readonly string[];
    readonly geo: readonly string[];
    readonly metric: readonly string[];
  };
  readonly dimension: Readonly<
    Record<string, { readonly label: string; readonly category: Category }>
  >;
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, EmptyReason>>;
  readonly extension: { readonly status: Readonly<Record<string, string>> };
}

const category = (list: readonly (readonly [code: string, label: string])[]): Category => ({
  index: list.map(([code]) => code),
  label: Object.fromEntries(list),
});

/**
 * Writes a figure as JSON-stat 2.0: area, month, what it is split by, and the measure with its unit. An empty number has a
 * status that says why; `extension.status` says what the statuses mean.
 */
export function jsonStat(figure: OpenFigure, { area, asOf, href }: Origin): JsonStat {
  const { measure, months, parts, splitBy, cells } = figure;
  const split = splitBy ?? 'del';
  const across = [
    ['omraade', 'Område', category([[area.code, area.name]])],
    ['maaned', 'Måned', category(months.map((month) => [month.code, monthName(month)]))],
    [
      split,
      splitBy === null ? 'Del' : dimensions[splitBy].da,
      category(parts.map(({ code, label }) => [code, label])),
    ],
    [
      'maaling',
      'Måling',
      {
        ...category([[measure.id, measure.da]]),
        unit: { [measure.id]: { label: unitName(measure.unit), decimals: measure.decimals } },
      },
    ],
  ] as const;
  // The last dimension turns fastest; it has one category, so the parts of a month follow each other.
  const ordered = months.flatMap((_, m) => parts.map((_part, p) => cells[p]?.[m]));
  const last = months.at(-1);
  return {
    version: '2.0',
    class: 'dataset',
    href,
    label: `${measure.da}, ${area.name}`,
    source: `${area.name}: egne registreringer i Rettidig. ${measure.source}`,
    updated: asOf,
    note: [
      measure.definition.da,
      ...(last === undefined ? [] : [`Tallene går til ${danishLongDay(addDays(last.to, -1))}.`]),
    ],
    id: across.map(([id]) => id),
    size: across.map(([, , { index }]) => index.length),
    role: { time: ['maaned'], geo: ['omraade'], metric: ['maaling'] },
    dimension: Object.fromEntries(
      across.map(([id, label, of]) => [id, { label, category: of }] as const),
    ),
    value: ordered.map((cell) => cell?.value ?? null),
    status: Object.fromEntries(
      ordered.flatMap((cell, at) =>
        cell === undefined || cell.empty === null ? [] : [[String(at), cell.empty] as const],
      ),
    ),
    extension: { status: emptyReasons },
  };
}
