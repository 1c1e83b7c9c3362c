import { day, nearest, toCivil } from '@rettidig/engine';
import { ceilingGroups } from '@rettidig/law';
import {
  ceilingKinds,
  type CeilingValue,
  isCeilingByGroup,
  isCeilingShare,
} from '../ceiling/value.ts';
import { type CsvLine, readCsv } from '../input/csv.ts';
import { collectFaults, type Faults, inOrder, type Reading, refused } from '../input/fault.ts';
import { amountOf, readNumber, unitNamed } from '../input/number.ts';
import { writeCsv } from '../input/write-csv.ts';
import {
  financeFieldCodes,
  financeKeys,
  financeTerms,
  type FinanceUnit,
  isFinanceField,
} from './fields.ts';
import type { FinanceInput } from './input.ts';

/** What a file of numbers holds: those of years, and the ceilings' own values. */
export interface FinanceFile {
  readonly inputs: readonly FinanceInput[];
  readonly ceilings: readonly Omit<CeilingValue, 'id'>[];
}

const columns = ['felt', 'gruppe', 'år', 'værdi', 'enhed', 'kilde'] as const;
const years = { first: 2000, last: 2100 };

/** Reads numbers of years: a line for each, with the columns `felt;gruppe;år;værdi;enhed;kilde`. */
export function readFinanceFile(text: string): Reading<FinanceFile> {
  const faults = collectFaults();
  const content = readCsv(text, columns, faults);
  if (content === null) return refused(faults.found);
  if (content.lines.length === 0) faults.add(null, 'Filen har kolonner, men ingen tal.');
  const inputs: FinanceInput[] = [];
  const ceilings: Omit<CeilingValue, 'id'>[] = [];
  const seen = new Map<string, number>();
  for (const line of content.lines) {
    const place = ['felt', 'gruppe', 'år'].map((column) => line.field(column)).join('/');
    const before = seen.get(place);
    if (before !== undefined) {
      faults.add(line.line, `Det samme felt, gruppe og år står på linje ${before}. Slet det ene.`);
      continue;
    }
    seen.set(place, line.line);
    const field = line.field('felt');
    if (ceilingKinds.has(field)) {
      const value = ceilingOn(line, field, faults);
      if (value !== null) ceilings.push(value);
    } else {
      const input = inputOn(line, faults);
      if (input !== null) inputs.push(input);
    }
  }
  return faults.found.length > 0 ? refused(faults.found) : inOrder({ inputs, ceilings });
}

function inputOn(line: CsvLine, faults: Faults): FinanceInput | null {
  const field = line.field('felt');
  if (!isFinanceField(field)) {
    const known = [...financeFieldCodes, ...ceilingKinds.codes.map(({ code }) => code)];
    const near = nearest(field, known);
    const meant = near === null ? `Skriv et af: ${known.join(', ')}.` : `Mente du »${near}«?`;
    return faults.add(line.line, `Feltet »${field}« kendes ikke. ${meant}`);
  }
  const { unit, signed } = financeTerms(field);
  const list = financeKeys(field);
  const key = groupOn(line, list === null ? null : list.codes.map(({ code }) => code), faults);
  const rest = restOf(line, { unit, signed }, faults);
  if (key === undefined || rest === null) return null;
  return { field, key, ...rest };
}

function ceilingOn(
  line: CsvLine,
  kind: CeilingValue['kind'],
  faults: Faults,
): Omit<CeilingValue, 'id'> | null {
  const groups = isCeilingByGroup(kind) ? ceilingGroups.codes.map(({ code }) => code) : null;
  const group = groupOn(line, groups, faults);
  const rest = restOf(line, { unit: isCeilingShare(kind) ? 'pct.' : 'kr.', signed: false }, faults);
  if (group === undefined || rest === null) return null;
  return {
    kind,
    group: group === null || !ceilingGroups.has(group) ? null : group,
    value: rest.value,
    source: rest.source,
    from: day(`${rest.year}-01-01`),
    to: day(`${rest.year + 1}-01-01`),
  };
}

/** The group of a line; undefined where it is not one the field has. */
function groupOn(
  line: CsvLine,
  codes: readonly string[] | null,
  faults: Faults,
): string | null | undefined {
  const group = line.field('gruppe');
  if (codes === null) {
    if (group === '') return null;
    faults.add(line.line, `Feltet ${line.field('felt')} har ingen grupper. Slet »${group}«.`);
    return undefined;
  }
  if (codes.includes(group)) return group;
  const said = group === '' ? 'Gruppen mangler.' : `Gruppen »${group}« kendes ikke.`;
  faults.add(line.line, `${said} Skriv en af: ${codes.join(', ')}.`);
  return undefined;
}

interface Bounds {
  readonly unit: FinanceUnit;
  readonly signed: boolean;
}

/** The year, the value and the source of a line; null where one of them is wrong. */
function restOf(
  line: CsvLine,
  bounds: Bounds,
  faults: Faults,
): { readonly year: number; readonly value: number; readonly source: string } | null {
  const year = Number(line.field('år'));
  const source = line.field('kilde');
  const isYear = /^\d{4}$/.test(line.field('år')) && year >= years.first && year <= years.last;
  if (!isYear) {
    faults.add(
      line.line,
      `»${line.field('år')}« er ikke et år mellem ${years.first} og ${years.last}.`,
    );
  }
  if (source === '') faults.add(line.line, 'Kilden mangler. Skriv, hvor tallet kommer fra.');
  const value = readFinanceValue(line.field('værdi'), bounds, line.field('enhed'));
  if ('fault' in value) faults.add(line.line, value.fault);
  if (!isYear || source === '' || 'fault' in value) return null;
  return { year, value: value.value, source };
}

const most: Readonly<Record<FinanceUnit, number>> = {
  'kr.': 1e12,
  'pct.': 100,
  personer: 1e6,
  procentpoint: 100,
};

/**
 * A number of a year as one writes it, in the field's unit; amounts become whole øre.
 * @param given the unit written beside it; empty: the field's own
 */
export function readFinanceValue(
  text: string,
  { unit, signed }: Bounds,
  given: string,
): { readonly value: number } | { readonly fault: string } {
  if (text === '') return { fault: 'Værdien mangler. Skriv 0, hvis der ikke er noget.' };
  const read = readNumber(text);
  if ('fault' in read) return read;
  const { value } = read;
  if (value < 0 && !signed) return { fault: `${text} er negativt, og det kan tallet ikke være.` };
  if (Math.abs(value) > most[unit]) {
    return unit === 'pct.'
      ? { fault: `${text} pct. er over 100.` }
      : { fault: `${text} er for stort til at være ${unit}` };
  }
  if (unit !== 'kr.') {
    if (given === '' || given.toLowerCase() === unit) return { value };
    return { fault: `Enheden »${given}« passer ikke. Skriv ${unit}` };
  }
  const each = unitNamed(given === '' ? 'kr.' : given);
  if (each === null) {
    return { fault: `Enheden »${given}« kendes ikke. Skriv kr., 1.000 kr. eller mio. kr.` };
  }
  const amount = amountOf(value, each);
  return amount === null ? { fault: 'Beløbet er ikke et helt antal øre.' } : { value: amount };
}

const oerePerKrone = 100;

/** The numbers as a file that `readFinanceFile` reads. A ceiling's value stands in each of its years. */
export function writeFinanceFile({ inputs, ceilings }: FinanceFile): string {
  const number = (value: number): string => String(value).replace('.', ',');
  const valueOf = (value: number, unit: FinanceUnit): string =>
    number(unit === 'kr.' ? value / oerePerKrone : value);
  return writeCsv([
    columns,
    ...inputs.map(({ field, key, year, value, source }) => {
      const { unit } = financeTerms(field);
      return [field, key ?? '', String(year), valueOf(value, unit), unit, source];
    }),
    ...ceilings.flatMap(({ kind, group, value, source, from, to }) => {
      const unit = isCeilingShare(kind) ? ('pct.' as const) : ('kr.' as const);
      const first = toCivil(from).year;
      return Array.from({ length: toCivil(to).year - first }, (_, i) => [
        kind,
        group ?? '',
        String(first + i),
        valueOf(value, unit),
        unit,
        source,
      ]);
    }),
  ]);
}
