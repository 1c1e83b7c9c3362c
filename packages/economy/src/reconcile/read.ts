import { kroner, type Money } from '@rettidig/engine';
import { readRecords } from '../input/csv.ts';
import { collectFaults, type Faults, inOrder, type Reading, refused } from '../input/fault.ts';
import { amountOf, readNumber } from '../input/number.ts';
import { benefitNamed } from './benefit-name.ts';
import type { ReadClaim } from './claim.ts';
import { type ClaimColumn, layoutOf } from './columns.ts';
import { isMunicipality, type OwnMunicipality } from './municipality.ts';
import { readWeek } from './week-text.ts';

/** A cell of a file, as CSV or a workbook gives it. */
export type SentCell = string | number | null;

/** A row of a file and the line it stands on, 1 for the first. */
export interface SentRow {
  readonly line: number;
  readonly cells: readonly SentCell[];
}

/** The rows of a CSV file as they stand. */
export function rowsOfCsv(text: string): Reading<readonly SentRow[]> {
  const faults = collectFaults();
  const records = readRecords(text, faults);
  if (records === null) return refused(faults.found);
  return inOrder(records.map(({ line, fields }) => ({ line, cells: fields })));
}

/** More faults than this are counted, not listed. */
const faultsListed = 40;

/**
 * Reads the weekly rows of Ydelsesrefusion. A file with a fault is read no further than to find the others: all are
 * said, none is taken.
 * @param rows the first has the names of the columns; no fault repeats a CPR number
 */
export function readClaims(
  rows: readonly SentRow[],
  own: OwnMunicipality,
): Reading<readonly ReadClaim[]> {
  const faults = collectFaults();
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
  if (head === undefined) return refused([{ line: null, text: 'Filen er tom.' }]);
  const layout = layoutOf(head.cells.map(textOf), faults);
  if (layout === null) return refused(faults.found);
  const claims: ReadClaim[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of body) {
    const cell = (column: ClaimColumn): SentCell => {
      const place = layout[column];
      return place === null ? null : (cells[place] ?? null);
    };
    const claim = readClaim(line, cell, faults);
    if (claim === null) continue;
    const key = `${claim.cpr}/${claim.week}/${claim.benefit ?? claim.benefitName}`;
    const before = seen.get(key);
    if (before === undefined) claims.push(claim);
    else {
      faults.add(
        line,
        `Samme borger, uge og ydelse står også på linje ${before}. Slet den linje, der ikke gælder.`,
      );
    }
    seen.set(key, before ?? line);
  }
  if (body.length === 0) faults.add(null, 'Filen har ingen linjer under kolonnernes navne.');
  const payers = [...new Set(claims.map(({ payer }) => payer))];
  if (faults.found.length === 0 && !payers.some((payer) => isMunicipality(payer, own))) {
    faults.add(
      null,
      `Filen er en anden kommunes: ingen linje har ${own.name} som finansierende kommune, men ${payers.slice(0, 3).join(', ')}.`,
    );
  }
  return faults.found.length > 0 ? refused(listed(faults)) : inOrder(claims);
}

function listed({ found }: Faults): Faults['found'] {
  const rest = found.length - faultsListed;
  if (rest <= 0) return found;
  return [...found.slice(0, faultsListed), { line: null, text: `Og ${rest} fejl mere.` }];
}

function readClaim(
  line: number,
  cell: (column: ClaimColumn) => SentCell,
  faults: Faults,
): ReadClaim | null {
  const before = faults.found.length;
  const cpr = cprOf(cell('cpr'));
  if (cpr === null) faults.add(line, 'CPR-nummeret har ikke ti cifre. Skriv det som ddmmåå-xxxx.');
  const week = readWeek(textOf(cell('week')));
  if ('fault' in week) faults.add(line, week.fault);
  const amount = (column: 'computed' | 'refund' | 'cofinance'): Money | null =>
    readAmount(cell(column), line, faults);
  const computed = amount('computed');
  const refund = amount('refund');
  const cofinance = amount('cofinance');
  if (computed === null && textOf(cell('computed')) === '') {
    faults.add(line, 'Beregnet udbetalingsbeløb mangler. Skriv 0, hvis der intet er udbetalt.');
  }
  const benefitName = textOf(cell('benefit'));
  if (benefitName === '') faults.add(line, 'Ydelsen mangler.');
  const payer = textOf(cell('payer'));
  if (payer === '') faults.add(line, 'Den finansierende kommune mangler.');
  const number = countOf(cell('number'), line, faults);
  if (faults.found.length > before || cpr === null || 'fault' in week || computed === null) {
    return null;
  }
  const benefit = benefitNamed(benefitName);
  return {
    line,
    cpr,
    week: week.week,
    benefit,
    benefitName,
    computed,
    refund,
    cofinance,
    payer,
    number,
  };
}

const textOf = (cell: SentCell): string =>
  cell === null
    ? ''
    : String(cell)
        .normalize('NFC')
        .replace(/^\uFEFF/, '')
        .trim();

/** Ten digits; a workbook that took the number for one has lost its first zero. */
function cprOf(cell: SentCell): string | null {
  const digits = textOf(cell).replaceAll(/[-\s]/g, '');
  if (typeof cell === 'number' && /^\d{9}$/.test(digits)) return `0${digits}`;
  return /^\d{10}$/.test(digits) ? digits : null;
}

/** An amount in kroner; null for an empty cell, and for one that is no amount, which is said. */
function readAmount(cell: SentCell, line: number, faults: Faults): Money | null {
  const text = textOf(cell);
  if (text === '') return null;
  const number =
    typeof cell === 'number' ? { value: cell } : readNumber(text.replace(/\s*kr\.?$/i, ''));
  if ('fault' in number) return faults.add(line, number.fault);
  const amount = amountOf(number.value, kroner(1));
  return amount ?? faults.add(line, `»${text}« er ikke hele øre. Skriv højst to decimaler.`);
}

function countOf(cell: SentCell, line: number, faults: Faults): number | null {
  const text = textOf(cell);
  if (text === '') return null;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < 5000) return number;
  return faults.add(line, `»${text}« er ikke et antal uger. Skriv et helt tal.`);
}
