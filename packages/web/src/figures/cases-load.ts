import {
  adding,
  type BehindRow,
  type Filter,
  type Measure,
  type NamedPeriod,
  personsBehind,
  type Quantity,
  rowsBehind,
  type Side,
} from '@rettidig/figures';
import { namePersons, type NamedPerson } from '@rettidig/store';
import { z } from 'zod';
import { optionalWhole } from '../http/fields.ts';
import { worksWithCases } from '../http/access.ts';
import { InputError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { type SideCode, sideCodes, sides } from './cases-address.ts';
import { divisorOf } from './divisor.ts';
import { measureNamed } from './measure-load.ts';
import {
  dimensionFields,
  dimensionsFor,
  filterIn,
  mayAskFor,
  notAmong,
  periodField,
} from './query.ts';
import { rowColumns, type RowColumn } from './row-columns.ts';
import { readSubjects } from './row-subjects.ts';
import type { FigureBase } from './snapshots.ts';

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

/** A row behind a figure and whose it is; nobody's are the municipality's. */
export interface CaseRow {
  readonly person: NamedPerson | null;
  readonly row: BehindRow;
}

export interface CasesModel {
  readonly base: FigureBase;
  readonly municipality: string;
  readonly measure: Measure;
  readonly period: NamedPeriod;
  readonly side: Side;
  readonly filter: Filter;
  /** What is counted on this side. */
  readonly quantity: Quantity;
  readonly columns: readonly RowColumn[];
  /** Rows and citizens in all, whoever they are. */
  readonly count: number;
  readonly persons: number;
  /** What the rows add up to; null where it is not a sum. */
  readonly sum: number | null;
  /** Citizens the employee's own access reaches. */
  readonly reached: number;
  /** Those of this page, by name. */
  readonly rows: readonly CaseRow[];
  readonly page: number;
  readonly pages: number;
}

/** Citizens on one page. */
const perPage = 500;

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
  const { snapshot } = base;
  const side = sides[fields.side];
  const quantity = quantityOf(measure, side);
  if (quantity === null) throw noCases(measure, fields.side);
  const filter = filterIn(base, fields, dimensionsFor(measure, visit), words.language);
  const behind = adding(rowsBehind(snapshot, measure, { period, filter, side }));
  const own = behind.filter(({ person }) => person === null);
  const ids = [...new Set(behind.flatMap(({ person }) => (person === null ? [] : [person])))];
  const page = fields.blad ?? 1;
  const part = whole ? null : { skip: (page - 1) * perPage, most: perPage };
  const { named, about } = await visit.read(async (tx) => ({
    named: await namePersons(tx, ids, part),
    about: await readSubjects(tx, quantity.table),
  }));
  const byPerson = Map.groupBy(behind, ({ person }) => person);
  const all: readonly CaseRow[] = [
    ...own.map((row) => ({ person: null, row })),
    ...named.persons.flatMap((person) =>
      (byPerson.get(person.id) ?? [])
        .toSorted((a, b) => a.from - b.from)
        .map((row) => ({ person, row })),
    ),
  ];
  const subjects = { ...about, worksWithCases: worksWithCases(session.employee) };
  const columns = rowColumns(base, quantity.table, subjects, words.language).filter(
    ({ name, cell }) =>
      (name !== 'caseworker' || mayAskFor('sagsbehandler', visit)) &&
      all.some((one) => cell(one).kind !== 'empty'),
  );
  const { kind } = quantity.count;
  return {
    base,
    municipality: municipality?.name ?? '',
    measure,
    period,
    side,
    filter,
    quantity,
    columns,
    count: behind.length,
    persons: personsBehind(behind) - own.length,
    sum:
      kind === 'days' || kind === 'events' || kind === 'runs'
        ? behind.reduce((sum, { amount }) => sum + amount, 0)
        : null,
    reached: named.reached,
    rows: all,
    page,
    pages: Math.max(1, Math.ceil(named.reached / perPage)),
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
