import { danishMoney, type Money } from '@rettidig/engine';
import { readCsv } from '../input/csv.ts';
import { collectFaults } from '../input/fault.ts';
import { writeCsv } from '../input/write-csv.ts';
import { isPart, type Part, parts } from './parts.ts';
import { type ReformRow, rowKey } from './reform.ts';

/** A line of a reform's file as it is written: texts, as a person edits them. */
export interface ReformLine {
  /** A part; a sum where the source is `trykt`. */
  readonly part: string;
  readonly name: string;
  readonly source: string;
  readonly basis: string;
  readonly unit: string;
  /** One for each year, in their order. */
  readonly figures: readonly string[];
}

/** A reform's file as lines that can be changed one at a time. */
export interface ReformLines {
  readonly title: string;
  /** Four-digit code; empty: none. */
  readonly municipality: string;
  readonly years: readonly string[];
  readonly lines: readonly ReformLine[];
}

const fixed = ['del', 'række', 'kilde', 'grundlag', 'enhed'] as const;
const named = ['titel', 'kommune'];

/**
 * The lines of a file that `readReform` takes.
 * @throws Error where the text is no such file
 */
export function linesOfReform(text: string): ReformLines {
  const faults = collectFaults();
  const content = readCsv(text, fixed, faults);
  const [fault] = faults.found;
  if (content === null || fault !== undefined) throw new Error(fault?.text ?? 'Filen er tom.');
  const years = content.columns.filter(
    (name) => name !== '' && !fixed.some((column) => column === name),
  );
  const valueOf = (code: string): string =>
    content.lines.find(({ field }) => field('del') === code)?.field('række') ?? '';
  return {
    title: valueOf('titel'),
    municipality: valueOf('kommune'),
    years,
    lines: content.lines
      .filter(({ field }) => !named.includes(field('del')))
      .map(({ field }) => ({
        part: field('del'),
        name: field('række'),
        source: field('kilde'),
        basis: field('grundlag'),
        unit: field('enhed'),
        figures: years.map(field),
      })),
  };
}

/** The file of lines: what `readReform` reads. */
export function textOfReform({ title, municipality, years, lines }: ReformLines): string {
  const name = (code: string, value: string): readonly string[] => [
    code,
    value,
    '',
    '',
    '',
    ...years.map(() => ''),
  ];
  return writeCsv([
    [...fixed, ...years],
    name('titel', title),
    ...(municipality === '' ? [] : [name('kommune', municipality)]),
    ...lines.map(({ part, name: own, source, basis, unit, figures }) => [
      part,
      own,
      source,
      basis,
      unit,
      ...figures,
    ]),
  ]);
}

/** What tells a line from the others of its file. */
export function lineKey({
  part,
  name,
  source,
}: Omit<ReformLine, 'basis' | 'unit' | 'figures'>): string {
  const known = name === '' && isPart(part) ? parts[part].label : name;
  return source === 'trykt' ? `trykt ${part}` : rowKey({ part, name: known });
}

/** The line on which a line of the file stands, from 1. */
export const lineNumber = ({ municipality }: ReformLines, place: number): number =>
  place + (municipality === '' ? 3 : 4);

/**
 * The lines with one more, or with another in the place of the one that has the key. A new one stands after the last of
 * its part.
 */
export function withLine(of: ReformLines, line: ReformLine, instead: string | null): ReformLines {
  const place = instead === null ? -1 : of.lines.findIndex((one) => lineKey(one) === instead);
  if (place >= 0) return { ...of, lines: of.lines.with(place, line) };
  const last = of.lines.findLastIndex(({ part }) => part === line.part);
  const at = last < 0 ? of.lines.length : last + 1;
  return { ...of, lines: of.lines.toSpliced(at, 0, line) };
}

/** The lines without the one that has the key. */
export const withoutLine = (of: ReformLines, key: string): ReformLines => ({
  ...of,
  lines: of.lines.filter((line) => lineKey(line) !== key),
});

/** A row as the line that reads as it; amounts in kroner. */
export function lineOfRow({ part, name, source, basis, figures }: ReformRow): ReformLine {
  const written = (figure: number): string =>
    holds(part) === 'beloeb'
      ? danishMoney(figure as Money).replace(/ kr\.$/, '')
      : String(figure).replace('.', ',');
  return { part, name, source, basis, unit: unitOf[holds(part)], figures: figures.map(written) };
}

const holds = (part: Part) => parts[part].holds;
const unitOf = { beloeb: 'kr.', personer: 'personer', procent: 'pct.' } as const;
