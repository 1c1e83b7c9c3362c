import {
  type FinanceInput,
  type FinancingStatement,
  financingStatement,
  withChange,
} from '@rettidig/economy';
import { toCivil } from '@rettidig/engine';
import { listFinanceInputs } from '@rettidig/store';
import { askedNumbers, type AskedNumber } from '../finance-input/room.ts';
import type { EmployeeVisit } from '../http/visit.ts';

/** A number that is tried higher or lower, and what then comes out. */
export interface Trial {
  readonly number: AskedNumber;
  readonly pct: number;
  readonly statement: FinancingStatement;
}

/** What the page of financing shows. */
export interface FinancingModel {
  readonly statement: FinancingStatement;
  readonly municipality: string;
  /** The numbers of the year that can be tried. */
  readonly entered: readonly AskedNumber[];
  readonly chosen: string;
  readonly pct: string;
  readonly trial: Trial | null;
  /** Why nothing is tried, where something was asked for. */
  readonly wrong: 'tal' | 'procent' | null;
}

export interface FinancingAsked {
  readonly aar?: number | undefined;
  /** The field of the number that is tried; empty: none. */
  readonly tal: string;
  readonly pct: string;
}

const most = 100;

/** The financing of a year: the one asked for, else the one that runs. */
export async function loadFinancing(
  { read, session, today, municipality }: EmployeeVisit,
  { aar, tal, pct }: FinancingAsked,
): Promise<FinancingModel> {
  const year = aar ?? toCivil(today).year;
  const inputs = await read(listFinanceInputs);
  const code = String(session.municipality).padStart(4, '0');
  const of = (some: readonly FinanceInput[]): FinancingStatement =>
    financingStatement({ year, municipality: code, inputs: some });
  const entered = askedNumbers('finansiering').filter(({ field, key }) =>
    inputs.some((one) => one.field === field && one.key === key && one.year === year),
  );
  const number = entered.find(({ value }) => value === tal) ?? null;
  const points = /^-?\d{1,3}(?:,\d{1,2})?$/.test(pct) ? Number(pct.replace(',', '.')) : Number.NaN;
  const isPercent = Math.abs(points) <= most;
  const changed =
    number === null || !isPercent
      ? null
      : withChange(inputs, { field: number.field, key: number.key, year, pct: points });
  return {
    statement: of(inputs),
    municipality: municipality?.name ?? '',
    entered,
    chosen: tal,
    pct,
    trial:
      number === null || changed === null ? null : { number, pct: points, statement: of(changed) },
    wrong: tal === '' ? null : number === null ? 'tal' : isPercent ? null : 'procent',
  };
}
