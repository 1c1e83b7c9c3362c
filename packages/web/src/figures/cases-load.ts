import {
  adding,
  type Filter,
  type Measure,
  type NamedPeriod,
  type Quantity,
  rowsBehind,
  type Side,
} from '@rettidig/figures';
import { z } from 'zod';
import { optionalWhole } from '../http/fields.ts';
import { InputError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Language } from '../texts/language.ts';
import { type SideCode, sideCodes, sides } from './cases-address.ts';
import { textsOfCases } from './cases-texts.ts';
import { countedIn } from './counted-in.ts';
import { divisorOf } from './divisor.ts';
import { measureNamed } from './measure-load.ts';
import { type Added, nameRows, type NamedRows } from './named-rows.ts';
import { dimensionFields, dimensionsFor, filterIn, notAmong, periodField } from './query.ts';
import { textsOfFigures } from './texts.ts';
import { countedValue } from './value-text.ts';

export const casesFields = {
  maaling: z.string().max(100),
  periode: periodField.transform((period, context): NamedPeriod => {
    if (period !== undefined) return period;
    context.addIssue({ code: 'custom', params: { mistake: 'period' }, input: '' });
    return z.NEVER;
  }),
  side: z.enum(['taeller', 'naevner', 'resten']).default('taeller'),
  blad: optionalWhole({ least: 1, most: 10_000 }),
  ...dimensionFields,
};

export type CasesFields = z.infer<z.ZodObject<typeof casesFields>>;

export interface CasesModel extends NamedRows {
  readonly municipality: string;
  readonly measure: Measure;
  readonly period: NamedPeriod;
  readonly side: Side;
  readonly filter: Filter;
  /** What is counted on this side. */
  readonly quantity: Quantity;
  /** What the rows add up to; null where it is not a sum of what each adds. */
  readonly sum: number | null;
}

/**
 * The rows behind one number, with the names of the citizens the employee may see.
 * @param whole all of them at once, for a file
 */
export async function loadCases(
  visit: EmployeeVisit,
  fields: CasesFields,
  { whole }: { readonly whole: boolean },
): Promise<CasesModel> {
  const { ground, session, words, municipality } = visit;
  const measure = measureNamed(fields.maaling);
  const { periode: period } = fields;
  if (!measure.periods.includes(period.kind)) {
    throw notAmong('periode', period.code, measure.periods);
  }
  const base = await ground.figures.of(session.municipality);
  const side = sides[fields.side];
  const quantity = quantityOf(measure, side);
  if (quantity === null) throw noCases(measure, fields.side);
  const filter = filterIn(base, fields, dimensionsFor(measure, visit), words.language);
  const behind = adding(rowsBehind(base.snapshot, measure, { period, filter, side }));
  const added = addedBy(quantity, words.language);
  const list = await nameRows(
    visit,
    { base, table: quantity.table, behind, added },
    whole ? null : (fields.blad ?? 1),
  );
  return {
    ...list,
    municipality: municipality?.name ?? '',
    measure,
    period,
    side,
    filter,
    quantity,
    sum: added === null ? null : behind.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** What a row of a quantity adds; null where each counts one. */
function addedBy(quantity: Quantity, language: Language): Added | null {
  const { count } = quantity;
  if (count.kind !== 'days' && !(count.kind === 'events' && count.sum !== undefined)) return null;
  const counted = textsOfFigures(language).counted[countedIn(quantity)];
  return {
    head: `${textsOfCases(language).adds} (${counted})`,
    value: ({ amount }) => Math.round(countedValue(amount, quantity) * 10) / 10,
  };
}

/** What a side counts; null where it counts no cases. Of a complement the divisor's rows stand behind the numerator. */
function quantityOf(measure: Measure, side: Side): Quantity | null {
  if (side === 'rest') return measure.rest?.counted ?? null;
  if (side === 'divisor') return divisorOf(measure);
  return measure.complement === true
    ? (divisorOf(measure) ?? measure.numerator)
    : measure.numerator;
}

/** The sides of a measure that have cases, the numerator first. */
export function sidesOf(measure: Measure): readonly Side[] {
  return Object.values(sides).filter((side) => quantityOf(measure, side) !== null);
}

function noCases(measure: Measure, side: SideCode): InputError {
  const issue = {
    code: 'invalid_value' as const,
    path: ['side'],
    message: '',
    values: sidesOf(measure).map((one) => sideCodes[one]),
  };
  return new InputError([issue], { side });
}
