import { type Day, isoDay } from '@rettidig/engine';
import type { Measure } from '../measure/measure.ts';
import { type CellBehind, type Contribution, type FigureScope, keyOf } from './cells.ts';

/**
 * What a measure says it counts, as one text that is the same however the declaration is written: what is computed, and
 * the words of the definition. Names, themes and the kinds of periods are left out.
 */
export function definitionText(measure: Measure): string {
  const { id, numerator, divisor, complement, shareOfAll, scale, unit, columns } = measure;
  const { population, source, definition } = measure;
  return canonicalJson({
    id,
    numerator,
    divisor,
    complement: complement ?? false,
    shareOfAll: shareOfAll ?? false,
    scale,
    unit,
    columns: columns ?? {},
    population,
    source,
    definition: definition.da,
  });
}

/** One thing that a measure says otherwise than it did. */
export interface DefinitionChange {
  /** `beregning` is what is counted and divided by, which no words of the definition need show. */
  readonly part: 'definition' | 'population' | 'source' | 'unit' | 'beregning';
  readonly before: string;
  readonly now: string;
}

const worded = ['definition', 'population', 'source', 'unit'] as const;

/** What has changed between a kept `definitionText` and what the measure says now; empty where nothing has. */
export function definitionChanges(before: string, measure: Measure): readonly DefinitionChange[] {
  const [was, is] = [before, definitionText(measure)].map(
    (text) => JSON.parse(text) as Readonly<Record<string, unknown>>,
  );
  if (was === undefined || is === undefined) return [];
  const counted = (all: Readonly<Record<string, unknown>>): string =>
    canonicalJson(
      Object.fromEntries(Object.entries(all).filter(([name]) => !worded.some((w) => w === name))),
    );
  const words = worded.map((part) => ({
    part,
    before: wordsOf(was, part),
    now: wordsOf(is, part),
  }));
  const beregning = { part: 'beregning' as const, before: counted(was), now: counted(is) };
  return [...words, beregning].filter((one) => one.before !== one.now);
}

function wordsOf(said: Readonly<Record<string, unknown>>, part: string): string {
  const words = said[part];
  return typeof words === 'string' ? words : canonicalJson(words ?? '');
}

/** How a frozen figure is known besides what it says: by these three it is computed again. */
export interface FrozenUnder {
  readonly municipality: number;
  /** Hash of `definitionText` when it was frozen. */
  readonly definition: string;
  /** The moment: everything as it was known then. */
  readonly asKnownAt: string;
  /** The day whose law and duties count. */
  readonly lawDay: Day;
}

/**
 * The lines that the hash of a frozen figure is taken of: under what it was computed, what was asked, every cell with its
 * numbers, and every contribution behind it. Whoever has the same facts gets the same lines; the ids of the citizens among
 * them keep a hidden number from being guessed by trying.
 */
export function* canonicalLines(
  under: FrozenUnder,
  { measure, periods, filter, splitBy }: FigureScope,
  cells: readonly CellBehind[],
): Iterable<string> {
  yield canonicalJson({
    form: 'rettidig-tal-1',
    municipality: under.municipality,
    definition: under.definition,
    asKnownAt: under.asKnownAt,
    lawDay: isoDay(under.lawDay),
    measure: measure.id,
    periods: periods.map(({ code }) => code),
    filter: Object.fromEntries(
      Object.entries(filter).map(([dimension, codes]) => [dimension, codes.toSorted()]),
    ),
    splitBy,
  });
  const inOrder = cells.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const behind of inOrder) {
    const { numerator, divisor, value } = behind.cell;
    yield canonicalJson({ cell: keyOf(behind), numerator, divisor, value });
    yield* linesOf('t', behind.numerator);
    yield* linesOf('n', behind.divisor);
  }
}

function linesOf(side: 't' | 'n', rows: readonly Contribution[]): readonly string[] {
  return rows
    .map(({ person, from, to, amount }) => `${side} ${person ?? '-'} ${from} ${to} ${amount}`)
    .toSorted();
}

/** JSON with the names of every object in order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
        )
      : part,
  );
}
