import {
  type Cell,
  computeFigure,
  type DimensionId,
  dimensions,
  findMeasure,
  type Measure,
  type NamedPeriod,
  type Part,
  periodsUntil,
} from '@rettidig/figures';
import { codeList } from '@rettidig/law';
import { z } from 'zod';
import { choice, optionalWhole } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { targetsIn } from './load-targets.ts';
import type { MeasureQuery } from './measure-query.ts';
import { periodKindField } from './period-kinds.ts';
import {
  dimensionFields,
  dimensionsFor,
  filterIn,
  lastPeriod,
  mayAskFor,
  notAmong,
  periodField,
  usualCount,
} from './query.ts';
import type { FigureBase } from './snapshots.ts';
import { shownValue, type Standing, standingOf } from './standing.ts';
import { type MeasureTarget, targetFor } from './target.ts';

export const mostPeriods = 120;

const dimensionCodes = codeList<DimensionId>(
  'dimension',
  Object.values(dimensions).map(({ id, da, en }) => [id, da, en] as const),
);

export const measureFields = {
  maaling: z.string().max(100),
  periodetype: periodKindField,
  til: periodField,
  antal: optionalWhole({ least: 1, most: mostPeriods }),
  efter: choice(dimensionCodes),
  ...dimensionFields,
};

export type MeasureFields = z.infer<z.ZodObject<typeof measureFields>>;

/** A number of a figure with how it stands. */
export interface ShownCell extends Cell {
  readonly standing: Standing;
  /** What may be shown of `value`. */
  readonly shown: number | null;
}

/** One line of a figure: the whole, or a part. */
export interface ShownPart {
  readonly code: string | null;
  readonly cells: readonly ShownCell[];
  /** The newest number of which all is known; null where there is none. */
  readonly newest: { readonly period: NamedPeriod; readonly value: number | null } | null;
  /** What the newest number is held against, in the period of it; null where nothing. */
  readonly target: MeasureTarget | null;
}

export interface MeasureModel {
  readonly base: FigureBase;
  readonly municipality: string;
  readonly measure: Measure;
  readonly query: MeasureQuery & { readonly count: number; readonly splitBy: DimensionId | null };
  readonly periods: readonly NamedPeriod[];
  readonly whole: ShownPart;
  /** Where it is split: the parts that have something. */
  readonly parts: readonly ShownPart[];
  /** What the employee can split and limit by. */
  readonly able: readonly DimensionId[];
}

/** A measure by its id in the address. @throws NotFoundError */
export function measureNamed(id: string): Measure {
  const measure = findMeasure(id);
  if (measure === null) throw new NotFoundError();
  return measure;
}

export async function loadMeasure(
  visit: EmployeeVisit,
  fields: MeasureFields,
): Promise<MeasureModel> {
  const { ground, session, words, municipality } = visit;
  const measure = measureNamed(fields.maaling);
  const base = await ground.figures.of(session.municipality);
  const { snapshot } = base;
  const able = dimensionsFor(measure, visit);
  const kind = kindOf(measure, fields);
  const splitBy = splitOf(measure, fields, able, visit);
  const filter = filterIn(base, fields, able, words.language);
  const count = fields.antal ?? usualCount[kind];
  const last = lastPeriod(snapshot.on, kind, fields.til);
  const periods = periodsUntil(last, count);
  const targets = await visit.read(targetsIn);
  const shown = ({ code, cells }: Part): ShownPart => {
    const numbers = cells.map((cell, i) => {
      const period = periods[i] ?? last;
      const standing = standingOf(snapshot, measure, period, cell);
      return { ...cell, period, standing, shown: shownValue(cell, standing) };
    });
    const known = numbers.findLast(({ standing }) => standing.kind === 'kendt');
    const newest = known === undefined ? null : { period: known.period, value: known.shown };
    const target = targetFor(targets, {
      measure: measure.id,
      filter: code === null || splitBy === null ? filter : { ...filter, [splitBy]: [code] },
      period: newest?.period ?? last,
    });
    return { code, cells: numbers, newest, target };
  };
  const [whole] = computeFigure(snapshot, measure, { periods, filter });
  if (whole === undefined) throw new Error(`The measure ${measure.id} has no whole.`);
  const parts =
    splitBy === null ? [] : computeFigure(snapshot, measure, { periods, filter, splitBy });
  return {
    base,
    municipality: municipality?.name ?? '',
    measure,
    query: { kind, until: fields.til, count, filter, splitBy },
    periods,
    whole: shown(whole),
    parts: parts.map(shown),
    able,
  };
}

function kindOf(measure: Measure, { periodetype, til }: MeasureFields) {
  const asked = periodetype ?? til?.kind;
  const usual = measure.periods[0];
  if (usual === undefined) throw new Error(`The measure ${measure.id} has no kind of period.`);
  if (asked === undefined) return usual;
  if (measure.periods.includes(asked)) return asked;
  throw notAmong(periodetype === undefined ? 'til' : 'periodetype', asked, measure.periods);
}

function splitOf(
  measure: Measure,
  { efter }: MeasureFields,
  able: readonly DimensionId[],
  visit: EmployeeVisit,
): DimensionId | null {
  const asked = efter ?? measure.alwaysBy;
  if (asked === undefined) return null;
  if (able.includes(asked) && mayAskFor(asked, visit)) return asked;
  throw notAmong('efter', asked, able);
}
