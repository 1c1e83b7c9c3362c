import type { Money } from '@rettidig/engine';
import { type CsvContent, type CsvLine, readCsv } from '../input/csv.ts';
import { collectFaults, type Faults, inOrder, type Reading, refused } from '../input/fault.ts';
import { amountOf, amountUnits, readNumber, unitNamed } from '../input/number.ts';
import type { YearAmounts } from '../amounts/year-amounts.ts';
import { isPart, isSource, isSum, type Part, parts, sources, type Sum, sums } from './parts.ts';
import { type PrintedSum, type Reform, type ReformRow, rowKey } from './reform.ts';

const columns = ['del', 'række', 'kilde', 'grundlag', 'enhed'] as const;
const printedSource = 'trykt';

/**
 * Reads a reform's account: a line for each row, with the columns `del;række;kilde;grundlag;enhed` and one for each year.
 * `del` is a part; `trykt` in `kilde` says what a sum was printed as; `titel` and `kommune` in `del` name the whole.
 */
export function readReform(text: string): Reading<Reform> {
  const faults = collectFaults();
  const content = readCsv(text, columns, faults);
  const years = content === null ? null : yearsOf(content, faults);
  if (content === null || years === null) return refused(faults.found);
  const named = new Map<string, string>();
  const rows: ReformRow[] = [];
  const printed = new Map<Sum, PrintedSum>();
  const seen = new Map<string, number>();
  for (const line of content.lines) {
    const code = line.field('del');
    const isSumLine = line.field('kilde') === printedSource;
    const key = isSumLine ? `${printedSource} ${code}` : rowKey({ part: code, name: nameOf(line) });
    const before = seen.get(key);
    if (before !== undefined) {
      faults.add(
        line.line,
        `Rækken »${nameOf(line)}« i ${code} står også på linje ${before}. Slet den ene, eller giv dem hver sit navn.`,
      );
      continue;
    }
    seen.set(key, line.line);
    if (code === 'titel' || code === 'kommune') named.set(code, line.field('række'));
    else if (isSumLine) readPrinted(line, years, { printed, faults });
    else readRow(line, years, { rows, faults });
  }
  const municipality = named.get('kommune') ?? null;
  if (municipality !== null && !/^\d{4}$/.test(municipality)) {
    faults.add(
      seen.get(`kommune/${municipality}`) ?? null,
      `»${municipality}« er ikke en kommunekode. Skriv fire cifre, fx 0173.`,
    );
  }
  faultsOfWhole(rows, faults);
  return faults.found.length > 0
    ? refused(faults.found)
    : inOrder({ title: named.get('titel') ?? 'Reformen', municipality, years, rows, printed });
}

/** A row without a name is called what its part is. */
function nameOf(line: CsvLine): string {
  const [name, code] = [line.field('række'), line.field('del')];
  return name === '' && isPart(code) ? parts[code].label : name;
}

function yearsOf({ columns: found }: CsvContent, faults: Faults): readonly number[] | null {
  const names = found.filter((name) => name !== '' && !columns.some((column) => column === name));
  const wrong = names.filter((name) => !/^20\d\d$/.test(name));
  for (const name of wrong) {
    const bare = name.replace('.', '');
    const meant = /^20\d\d$/.test(bare) ? ` Mente du ${bare}?` : '';
    faults.add(1, `Kolonnen »${name}« er ikke et årstal.${meant}`);
  }
  if (names.length === 0) faults.add(1, 'Der er ingen år. Giv hvert år en kolonne, fx 2014.');
  if (wrong.length > 0 || names.length === 0) return null;
  const years = names.map(Number);
  const isInOrder = years.every(
    (year, place) => place === 0 || year === Number(years[place - 1]) + 1,
  );
  if (isInOrder) return years;
  return faults.add(
    1,
    `Årene ${names.join(', ')} følger ikke efter hinanden. Giv hvert år fra ${Math.min(...years)} til ${Math.max(...years)} en kolonne, i rækkefølge.`,
  );
}

function readRow(
  line: CsvLine,
  years: readonly number[],
  { rows, faults }: { readonly rows: ReformRow[]; readonly faults: Faults },
): void {
  const code = line.field('del');
  const source = line.field('kilde');
  if (!isPart(code)) {
    faults.add(line.line, `»${code}« er ingen del. Skriv en af: ${Object.keys(parts).join(', ')}.`);
    return;
  }
  if (!isSource(source)) {
    const known = [...Object.keys(sources), printedSource].join(', ');
    faults.add(line.line, `Kilden »${source}« kendes ikke. Skriv en af: ${known}.`);
    return;
  }
  const share = ['ydelsesdel', 'indsatsdel', 'stat-ydelsesdel', 'stat-indsatsdel'];
  if (source === 'bloktilskud' && !share.includes(code)) {
    faults.add(line.line, `Kilden bloktilskud kan kun stå ved ${share.join(', ')}.`);
    return;
  }
  const figures = figuresOf(line, years, { holds: parts[code].holds, faults });
  if (figures === null) return;
  rows.push({
    part: code,
    name: nameOf(line),
    source,
    basis: line.field('grundlag'),
    figures,
    line: line.line,
  });
}

function readPrinted(
  line: CsvLine,
  years: readonly number[],
  { printed, faults }: { readonly printed: Map<Sum, PrintedSum>; readonly faults: Faults },
): void {
  const code = line.field('del');
  if (!isSum(code)) {
    faults.add(line.line, `»${code}« er ingen sum. Skriv en af: ${Object.keys(sums).join(', ')}.`);
    return;
  }
  const amounts = figuresOf(line, years, { holds: 'beloeb', faults });
  const unit = unitNamed(line.field('enhed'));
  if (amounts === null || unit === null) return;
  printed.set(code, { amounts: amounts as YearAmounts, unit, line: line.line });
}

type Holds = (typeof parts)[Part]['holds'];

const unitsOf: Readonly<Record<Holds, readonly string[]>> = {
  beloeb: amountUnits,
  personer: ['personer'],
  procent: ['pct.'],
};

/** A figure for every year; null where one is lacking or wrong. */
function figuresOf(
  line: CsvLine,
  years: readonly number[],
  { holds, faults }: { readonly holds: Holds; readonly faults: Faults },
): readonly number[] | null {
  const unitText = line.field('enhed');
  if (!unitsOf[holds].includes(unitText.toLowerCase())) {
    return faults.add(
      line.line,
      `Enheden »${unitText}« passer ikke til rækken. Skriv ${unitsOf[holds].join(' eller ')}.`,
    );
  }
  const unit = unitNamed(unitText);
  const read = years.map((year) => figureOf(line, year, { holds, unit, faults }));
  return read.some((figure) => figure === null) ? null : read.map(Number);
}

function figureOf(
  line: CsvLine,
  year: number,
  {
    holds,
    unit,
    faults,
  }: { readonly holds: Holds; readonly unit: Money | null; readonly faults: Faults },
): number | null {
  const refuse = (text: string): null =>
    faults.add(line.line, `${line.field('række') || line.field('del')}, ${year}: ${text}`);
  const text = line.field(String(year));
  if (text === '') return refuse('Tallet mangler. Skriv 0, hvis der ikke er noget.');
  const read = readNumber(text);
  if ('fault' in read) return refuse(read.fault);
  const { value } = read;
  if (unit !== null) return amountOf(value, unit) ?? refuse('Beløbet er ikke et helt antal øre.');
  if (value < 0) return refuse(`${text} er negativt.`);
  if (holds === 'procent' && value > 100) return refuse(`${text} pct. er over 100.`);
  return value;
}

/** What cannot be seen on one line: a part with two rows that has room for one. */
function faultsOfWhole(rows: readonly ReformRow[], faults: Faults): void {
  for (const [part, own] of Map.groupBy(rows, (row) => row.part)) {
    const [, second] = own;
    if (second === undefined || parts[part].many) continue;
    faults.add(second.line, `${parts[part].label} (${part}) har kun én række. Slet den ene.`);
  }
}
