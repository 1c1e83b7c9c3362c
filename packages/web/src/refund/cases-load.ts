import {
  forEachRow,
  noRefundSum,
  type RefundFault,
  type RefundFilter,
  type RefundLedger,
  type RefundRow,
  type RefundSum,
  rowOfLedger,
  sumOfRow,
  sumOfSums,
  unanswered,
  unknownAmount,
} from '@rettidig/economy';
import { type NamedPeriod, periodOn } from '@rettidig/figures';
import { codeList, type CodeOf } from '@rettidig/law';
import { type NamedPerson, namePersons } from '@rettidig/store';
import { z } from 'zod';
import { choice, id, optionalWhole } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { filterOf, refundFields } from './load.ts';
import type { RefundBase } from './read-refund.ts';

/** What rows may lack. */
export const lackKinds = codeList('refusion-mangler', [
  ['beloeb', 'Beløb', 'Amount'],
  ['andel', 'Refusionsprocent', 'Share'],
  ['fejl', 'Modsigelser', 'Contradictions'],
]);
export type LackKind = CodeOf<typeof lackKinds>;

export const casesFields = {
  periode: refundFields.periode,
  ydelse: refundFields.ydelse,
  maalgruppe: refundFields.maalgruppe,
  team: refundFields.team,
  trin: optionalWhole({ least: 0, most: 100 }),
  mangler: choice(lackKinds),
  borger: z.union([id, z.literal('')]).default(''),
  blad: optionalWhole({ least: 1, most: 10_000 }),
};
export type CasesFields = z.infer<z.ZodObject<typeof casesFields>>;

/** A citizen and what the rows asked for come to. */
export interface RefundCitizen {
  readonly person: NamedPerson;
  readonly sum: RefundSum;
  /** What the case says twice; null where it does not. */
  readonly fault: string | null;
}

export interface RefundCasesModel {
  readonly base: RefundBase;
  readonly municipality: string;
  readonly period: NamedPeriod;
  readonly filter: RefundFilter;
  readonly step: number | null;
  readonly lack: LackKind | null;
  /** Citizens in all, whoever they are, and those the employee's own access reaches. */
  readonly count: number;
  readonly reached: number;
  readonly citizens: readonly RefundCitizen[];
  /** The weeks of the one citizen that was asked for; null where all were. */
  readonly rows: readonly RefundRow[] | null;
  readonly page: number;
  readonly pages: number;
}

/** Citizens on one page. */
const perPage = 200;

/**
 * The citizens behind a sum, by name, as far as the employee's access reaches; or the weeks of one of them.
 * @param whole all of them at once, for a file
 * @throws NotFoundError for a citizen who is not behind the sum, or whom the access does not reach
 */
export async function loadRefundCases(
  visit: EmployeeVisit,
  fields: CasesFields,
  { whole }: { readonly whole: boolean },
): Promise<RefundCasesModel> {
  const base = await visit.ground.refund.of(visit.session.municipality);
  const { ledger, on } = base;
  const period = fields.periode ?? periodOn('aar', on);
  const filter = filterOf(base, fields, period);
  const { trin: step = null, mangler: lack = null, borger } = fields;
  const behind =
    lack === 'fejl'
      ? faultsBehind(ledger.faults)
      : sumsBehind(ledger, { filter, step: step ?? null, lack: lack ?? null });
  const ids = borger === '' ? [...behind.keys()] : [borger].filter((one) => behind.has(one));
  const page = fields.blad ?? 1;
  const part = whole ? null : { skip: (page - 1) * perPage, most: perPage };
  const named = await visit.read((tx) => namePersons(tx, ids, part));
  if (borger !== '' && named.reached === 0) throw new NotFoundError();
  return {
    base,
    municipality: visit.municipality?.name ?? '',
    period,
    filter,
    step: step ?? null,
    lack: lack ?? null,
    count: behind.size,
    reached: named.reached,
    citizens: named.persons.map((person) => ({
      person,
      ...(behind.get(person.id) ?? { sum: noRefundSum, fault: null }),
    })),
    rows: borger === '' ? null : rowsOfCitizen(ledger, filter, borger),
    page,
    pages: Math.max(1, Math.ceil(named.reached / perPage)),
  };
}

type Behind = ReadonlyMap<string, Pick<RefundCitizen, 'sum' | 'fault'>>;

function faultsBehind(faults: readonly RefundFault[]): Behind {
  return new Map(faults.map(({ citizen, text }) => [citizen, { sum: noRefundSum, fault: text }]));
}

/** The sums of each citizen's rows that have the share, or lack what was asked for. */
function sumsBehind(
  ledger: RefundLedger,
  {
    filter,
    step,
    lack,
  }: {
    readonly filter: RefundFilter;
    readonly step: number | null;
    readonly lack: LackKind | null;
  },
): Behind {
  const rows = new Map<string, RefundSum[]>();
  forEachRow(ledger, filter, (row) => {
    if (step !== null && ledger.statePct[row] !== step) return;
    if (lack === 'beloeb' && ledger.amount[row] !== unknownAmount) return;
    if (lack === 'andel' && ledger.statePct[row] !== unanswered) return;
    const citizen = ledger.citizens[ledger.citizen[row] ?? -1];
    if (citizen === undefined) return;
    const own = rows.get(citizen) ?? [];
    own.push(sumOfRow(ledger, row));
    rows.set(citizen, own);
  });
  return new Map(
    [...rows].map(([citizen, own]) => [citizen, { sum: sumOfSums(own), fault: null }]),
  );
}

function rowsOfCitizen(
  ledger: RefundLedger,
  filter: RefundFilter,
  citizen: string,
): readonly RefundRow[] {
  const rows: RefundRow[] = [];
  forEachRow(ledger, { ...filter, citizen }, (row) => rows.push(rowOfLedger(ledger, row)));
  return rows;
}
