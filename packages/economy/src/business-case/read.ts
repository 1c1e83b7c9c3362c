import { addDays, type Day, kroner, nearest, parseDay, toCivil } from '@rettidig/engine';
import { type CsvLine, readCsv } from '../input/csv.ts';
import { collectFaults, type Faults, inOrder, type Reading, refused } from '../input/fault.ts';
import { amountOf, readNumber } from '../input/number.ts';
import type { Assumption, BusinessCasePlan, Counted } from './business-case.ts';
import {
  type CountedCode,
  countedCodes,
  countedFields,
  type DayCode,
  dayCodes,
  type FieldCode,
  fieldCodes,
  fields,
  type Holds,
} from './fields.ts';

const columns = ['felt', 'værdi', 'enhed', 'kilde'] as const;
const codes: readonly string[] = ['titel', ...dayCodes, ...fieldCodes, ...countedCodes];

/** Reads a business case: a line for each field, with the columns `felt;værdi;enhed;kilde`. */
export function readBusinessCase(text: string): Reading<BusinessCasePlan> {
  const faults = collectFaults();
  const content = readCsv(text, columns, faults);
  if (content === null) return refused(faults.found);
  const lines = linesByCode(content.lines, faults);
  const figure = (code: string, spec: Spec): Assumption | undefined => {
    const line = lines.get(code);
    return line === undefined ? undefined : (figureOn(line, spec, faults) ?? undefined);
  };
  for (const code of fieldCodes) {
    if (fields[code].optional === true || lines.has(code)) continue;
    faults.add(null, `Feltet ${code} (${fields[code].label}) mangler.`);
  }
  const day = (code: DayCode): Day | null => dayOn(lines.get(code), code, faults);
  const [lawDay, begins, last] = [day('lovens-dag'), day('begynder'), day('slutter')];
  const assumptions = fieldCodes.flatMap((code): readonly (readonly [FieldCode, Assumption])[] => {
    const found = figure(code, fields[code]);
    return found === undefined ? [] : [[code, found]];
  });
  const counted = countedOn(lines, figure, faults);
  const ends = last === null ? null : addDays(last, 1);
  if (begins !== null && ends !== null) wholeMonths({ begins, ends, counted }, lines, faults);
  if (faults.found.length > 0 || lawDay === null || begins === null || ends === null) {
    return refused(faults.found);
  }
  return inOrder({
    title: lines.get('titel')?.field('værdi') ?? 'Businesscase',
    lawDay,
    begins,
    ends,
    assumptions: Object.fromEntries(assumptions),
    counted,
  });
}

type Spec = (typeof fields)[FieldCode];
type Lines = ReadonlyMap<string, CsvLine>;

function linesByCode(all: readonly CsvLine[], faults: Faults): Lines {
  const found = new Map<string, CsvLine>();
  for (const line of all) {
    const code = line.field('felt');
    const before = found.get(code);
    if (!codes.includes(code)) {
      const near = nearest(code, codes);
      const meant = near === null ? `Skriv et af: ${codes.join(', ')}.` : `Mente du »${near}«?`;
      faults.add(line.line, `Feltet »${code}« kendes ikke. ${meant}`);
    } else if (before === undefined) found.set(code, line);
    else faults.add(line.line, `Feltet ${code} står også på linje ${before.line}. Slet det ene.`);
  }
  return found;
}

const most: Readonly<Partial<Record<Holds, number>>> = { procentpoint: 100, maaneder: 12 };

function figureOn(line: CsvLine, { holds, unit }: Spec, faults: Faults): Assumption | null {
  const code = line.field('felt');
  const refuse = (text: string): null => faults.add(line.line, `${code}: ${text}`);
  const given = line.field('enhed');
  if (given !== '' && given.toLowerCase() !== unit) {
    return refuse(`Enheden »${given}« passer ikke. Skriv ${unit}`);
  }
  const text = line.field('værdi');
  if (text === '') return refuse('Værdien mangler. Skriv 0, hvis der ikke er noget.');
  const read = readNumber(text);
  if ('fault' in read) return refuse(read.fault);
  const { value } = read;
  if (value < 0) return refuse(`${text} er negativt.`);
  const bound = most[holds];
  if (bound !== undefined && value > bound) return refuse(`${text} er over ${bound}.`);
  const figure = holds === 'beloeb' ? amountOf(value, kroner(1)) : value;
  if (figure === null) return refuse('Beløbet er ikke et helt antal øre.');
  return { figure, source: line.field('kilde'), line: line.line };
}

function dayOn(line: CsvLine | undefined, code: DayCode, faults: Faults): Day | null {
  if (line === undefined) return faults.add(null, `Feltet ${code} mangler. Skriv en dato.`);
  const text = line.field('værdi');
  const found = parseDay(text);
  if (found !== null) return found;
  return faults.add(line.line, `${code}: »${text}« er ikke en dato. Skriv den som 01.07.2014.`);
}

/** What was counted: all of it, or nothing. */
function countedOn(
  lines: Lines,
  figure: (code: string, spec: Spec) => Assumption | undefined,
  faults: Faults,
): Counted | null {
  const needed = ['opgjort-til', ...countedCodes];
  const given = needed.filter((code) => lines.has(code));
  if (given.length === 0) return null;
  for (const code of needed) {
    if (!lines.has(code)) {
      faults.add(null, `Feltet ${code} mangler. En opfølgning kræver ${needed.join(', ')}.`);
    }
  }
  const line = lines.get('opgjort-til');
  const until = line === undefined ? null : dayOn(line, 'opgjort-til', faults);
  const found = countedCodes.flatMap((code): readonly (readonly [CountedCode, Assumption])[] => {
    const one = figure(code, countedFields[code]);
    return one === undefined ? [] : [[code, one]];
  });
  if (until === null || found.length < countedCodes.length) return null;
  const figures = Object.fromEntries(found) as Record<CountedCode, Assumption>;
  return { until: addDays(until, 1), figures };
}

/** A case runs whole months, and is followed up within them: the amounts are amounts a month. */
function wholeMonths(
  { begins, ends, counted }: Pick<BusinessCasePlan, 'begins' | 'ends' | 'counted'>,
  lines: Lines,
  faults: Faults,
): void {
  const lineOf = (code: DayCode): number | null => lines.get(code)?.line ?? null;
  const isFirst = (day: Day): boolean => toCivil(day).dayOfMonth === 1;
  if (!isFirst(begins)) faults.add(lineOf('begynder'), 'begynder: Skriv den første i en måned.');
  if (!isFirst(ends)) faults.add(lineOf('slutter'), 'slutter: Skriv den sidste dag i en måned.');
  if (ends <= begins) faults.add(lineOf('slutter'), 'slutter: Casen slutter, før den begynder.');
  if (counted === null) return;
  const { until } = counted;
  if (!isFirst(until) || until <= begins || until > ends) {
    faults.add(
      lineOf('opgjort-til'),
      'opgjort-til: Skriv den sidste dag i en måned, mens casen løber.',
    );
  }
}
