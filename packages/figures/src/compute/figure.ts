import type { Divisor, Measure, Quantity, Where } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';
import {
  codeNumber,
  type DimensionId,
  dimensions,
  durationClasses,
} from '../snapshot/dimension.ts';
import type { Dictionary, Snapshot } from '../snapshot/snapshot.ts';
import { seenPart } from './calendar.ts';
import type { Counts } from './counting.ts';
import { type Asked, countQuantities, counted } from './quantity.ts';
import type { Split } from './select.ts';

/** Codes of dimensions that count; a dimension that is not named is not limited. `ingen` stands for none. */
export type Filter = Readonly<Partial<Record<DimensionId, readonly string[]>>>;

export interface FigureQuery {
  /** In order of both their ends. */
  readonly periods: readonly NamedPeriod[];
  readonly filter?: Filter;
  readonly splitBy?: DimensionId | null;
}

/** A measure that is asked for with others. */
export interface Question extends FigureQuery {
  readonly measure: Measure;
}

/** A number that was asked for. */
export interface Cell {
  readonly numerator: number;
  /** Null where the measure has no divisor. */
  readonly divisor: number | null;
  /** Null where it cannot be said: a divisor of 0 or unknown, a period that has not begun, a lag that has not passed. */
  readonly value: number | null;
}

/** One part of a figure: its code (`ingen`: none; null where it is not split), and a cell for each period. */
export interface Part {
  readonly code: string | null;
  readonly cells: readonly Cell[];
}

/** A measure cannot be asked in that way; the text is for the reader, in Danish. */
export class FigureError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FigureError';
  }
}

export const noCode = 'ingen';

/**
 * Computes a measure for periods, filtered and split.
 * @returns the whole where it is not split, otherwise one part for each code that has something in a period
 * @throws FigureError when the measure cannot be filtered or split so, or a code is unknown
 */
export function computeFigure(
  snapshot: Snapshot,
  measure: Measure,
  query: FigureQuery,
): readonly Part[] {
  return computeFigures(snapshot, [{ measure, ...query }]).flat();
}

/**
 * Computes many figures, each as `computeFigure` does. Most measures share what they are divided by, or the rows they
 * count: together they take a fraction of the time.
 */
export function computeFigures(
  snapshot: Snapshot,
  questions: readonly Question[],
): readonly (readonly Part[])[] {
  const plans = questions.map((question) => plansOf(snapshot, question));
  const asked = plans
    .flat()
    .flatMap(({ numerator, divisor }) => (divisor === null ? [numerator] : [numerator, divisor]));
  const counts = countQuantities(snapshot, asked);
  return plans.map((some) => some.flatMap((plan) => partsOf(snapshot, plan, counts)));
}

/** What must be counted for a figure, or for one class of it. */
interface Plan {
  readonly measure: Measure;
  readonly periods: readonly NamedPeriod[];
  readonly codes: readonly (string | null)[];
  readonly numerator: Asked;
  /** Null where the divisor is not counted. */
  readonly divisor: Asked | null;
}

function plansOf(snapshot: Snapshot, question: Question): readonly Plan[] {
  const { measure, periods, filter = {}, splitBy = null } = question;
  const named = [...(Object.keys(filter) as DimensionId[]), ...(splitBy === null ? [] : [splitBy])];
  for (const id of named) {
    if (!measure.dimensions.includes(id)) throw notSoAsked(measure, id);
  }
  const { varighed, ...columns } = filter;
  const where = conditions(snapshot, measure, columns);
  const plan = (
    windowed: Measure,
    codes: readonly (string | null)[],
    split: Split | null,
  ): Plan => {
    const { numerator, divisor, shareOfAll } = windowed;
    return {
      measure: windowed,
      periods,
      codes,
      numerator: { quantity: numerator, periods, where, split },
      divisor:
        divisor !== null && isQuantity(divisor)
          ? { quantity: divisor, periods, where, split: shareOfAll === true ? null : split }
          : null,
    };
  };
  if (splitBy === 'varighed') {
    return durationClasses
      .filter(({ code }) => varighed === undefined || varighed.includes(code))
      .map(({ code }) => plan(inWindow(measure, [code]), [code], null));
  }
  const windowed = varighed === undefined ? measure : inWindow(measure, varighed);
  return splitBy === null
    ? [plan(windowed, [null], null)]
    : [plan(windowed, codesOf(snapshot, splitBy), splitOf(snapshot, measure, splitBy))];
}

function partsOf(
  snapshot: Snapshot,
  plan: Plan,
  counts: ReadonlyMap<Asked, Counts>,
): readonly Part[] {
  const { measure, periods, codes } = plan;
  const numerators = counted(counts, plan.numerator);
  const divisors =
    plan.divisor === null ? constantOf(snapshot, plan) : counted(counts, plan.divisor);
  const isBegun = periods.map((period) => {
    const { from, to } = seenPart(period, snapshot.on, measure.numerator.lag ?? 0);
    return to > from;
  });
  return codes
    .map((code, p) => ({
      code,
      cells: isBegun.map((begun, q) => {
        if (!begun) return notBegun;
        const at = p * periods.length + q;
        const share = measure.shareOfAll === true ? q : at;
        const divisor = divisors === null ? null : (divisors[share] ?? 0);
        return cell(measure, numerators[at] ?? 0, divisor);
      }),
    }))
    .filter((part) => part.code === null || hasSomething(measure, part));
}

/** Whether a part has anything to show: a divisor that is the same for all parts says nothing of one of them. */
function hasSomething({ divisor: below, shareOfAll }: Measure, { cells }: Part): boolean {
  const isOwn = below !== null && isQuantity(below) && shareOfAll !== true;
  return cells.some(
    ({ numerator, divisor }) => numerator !== 0 || (isOwn && divisor !== null && divisor !== 0),
  );
}

const notBegun: Cell = { numerator: 0, divisor: null, value: null };

function cell(measure: Measure, counted: number, divisor: number | null): Cell {
  const numerator = measure.complement === true && divisor !== null ? divisor - counted : counted;
  if (measure.divisor === null)
    return { numerator, divisor: null, value: numerator * measure.scale };
  const value = divisor === null || divisor === 0 ? null : (numerator * measure.scale) / divisor;
  return { numerator, divisor, value };
}

/** A divisor that is not counted, as it stands for each part and period; null where there is none. */
function constantOf(snapshot: Snapshot, { measure, periods, codes }: Plan): Counts | null {
  const { divisor, numerator } = measure;
  if (divisor === null || isQuantity(divisor)) return null;
  const constant = new Float64Array(codes.length * periods.length);
  for (let i = 0; i < constant.length; i++) {
    const period = periods[i % periods.length];
    if (period === undefined) continue;
    const { from, to } = seenPart(period, snapshot.on, numerator.lag ?? 0);
    const days = Math.max(0, to - from) * divisor.times;
    constant[i] = divisor.of === 'period-days' ? days : days * (snapshot.inhabitants ?? 0);
  }
  return constant;
}

export function isQuantity(divisor: Divisor): divisor is Quantity {
  return 'table' in divisor;
}

/** The measure, counted only while the time on the benefit lies in a class of durations. */
export function inWindow(measure: Measure, codes: readonly string[]): Measure {
  const [code, ...more] = codes;
  const found = durationClasses.find((one) => one.code === code);
  if (found === undefined || more.length > 0) {
    throw new FigureError('Vælg én varighed ad gangen, fra listen.');
  }
  const window = { since: 'since', from: found.from, to: found.to };
  const { numerator, divisor } = measure;
  return {
    ...measure,
    numerator: { ...numerator, window },
    divisor: divisor !== null && isQuantity(divisor) ? { ...divisor, window } : divisor,
  };
}

function notSoAsked(measure: Measure, id: DimensionId): FigureError {
  const able = measure.dimensions.map((one) => dimensions[one].da.toLowerCase()).join(', ');
  return new FigureError(
    `»${measure.da}« kan ikke vises efter ${dimensions[id].da.toLowerCase()}. ` +
      (able === '' ? 'Målingen kan ikke deles.' : `Vælg mellem: ${able}.`),
  );
}

/** The column of a dimension in a measure. */
export function columnOfDimension(measure: Measure, id: DimensionId): string {
  const column = measure.columns?.[id] ?? dimensions[id].column;
  if (column === null) throw notSoAsked(measure, id);
  return column;
}

/** The rows of a filter as conditions on columns. */
export function conditions(snapshot: Snapshot, measure: Measure, filter: Filter): readonly Where[] {
  return (Object.entries(filter) as [DimensionId, readonly string[]][])
    .filter(([id]) => id !== 'varighed')
    .map(([id, codes]) => ({
      column: columnOfDimension(measure, id),
      is: codes.map((code) => numberOfCode(snapshot, id, code)),
    }));
}

function numberOfCode(snapshot: Snapshot, id: DimensionId, code: string): number {
  if (code === noCode) return 0;
  const { codes } = dimensions[id];
  const number =
    codes === null
      ? (dictionaryOf(snapshot, id)?.codes.indexOf(code) ?? -1) + 1
      : codeNumber(codes, code);
  if (number === 0) {
    throw new FigureError(`»${code}« findes ikke under ${dimensions[id].da.toLowerCase()}.`);
  }
  return number;
}

/** A code that nobody in a snapshot has, and what it is a code of. */
export interface UnknownCode {
  readonly by: DimensionId;
  readonly code: string;
}

/** The first code of a filter that is not in a snapshot, such as a team without citizens; null when all are there. */
export function unknownCode(snapshot: Snapshot, filter: Filter): UnknownCode | null {
  for (const [by, codes] of Object.entries(filter) as [DimensionId, readonly string[]][]) {
    const known =
      by === 'varighed' ? durationClasses.map(({ code }) => code) : codesOf(snapshot, by);
    const code = codes.find((one) => !known.includes(one));
    if (code !== undefined) return { by, code };
  }
  return null;
}

function dictionaryOf(snapshot: Snapshot, id: DimensionId): Dictionary | undefined {
  if (id === 'enhed') return snapshot.units;
  if (id === 'sagsbehandler') return snapshot.caseworkers;
  return id === 'udbyder' ? snapshot.providers : undefined;
}

/** The municipality's own code that a number in a column stands for; the number itself where the column has no such codes. */
export function ownCode(snapshot: Snapshot, column: string, number: number): string {
  const dimension = Object.values(dimensions).find((one) => one.column === column);
  const own = dimension === undefined ? undefined : dictionaryOf(snapshot, dimension.id);
  return own?.codes[number - 1] ?? String(number);
}

/** The codes a dimension is split into, none first; a part's place in the list is its number. */
export function codesOf(snapshot: Snapshot, id: DimensionId | null): readonly string[] {
  if (id === null) return [noCode];
  const list = dimensions[id].codes?.codes.map(({ code }) => code);
  return [noCode, ...(list ?? dictionaryOf(snapshot, id)?.codes ?? [])];
}

function splitOf(snapshot: Snapshot, measure: Measure, id: DimensionId): Split {
  return { column: columnOfDimension(measure, id), parts: codesOf(snapshot, id).length };
}
