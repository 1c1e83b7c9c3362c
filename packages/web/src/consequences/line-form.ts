import {
  amountUnits,
  type Fault,
  isPart,
  lineNumber,
  type Part,
  parts,
  readReform,
  type ReformLine,
  type ReformLines,
  sources,
  type Sum,
  sums,
  textOfReform,
  withLine,
} from '@rettidig/economy';
import type { Remark } from '@rettidig/casework';
import { z } from 'zod';
import { checked, note } from '../http/fields.ts';
import type { Option } from '../ui/form.tsx';

/** What the form of a row asks. `er` is the part, or `trykt ` and the sum. */
export const lineFields = {
  er: z.string().min(1).max(60),
  navn: note(200),
  kilde: z.enum(['', ...(Object.keys(sources) as (keyof typeof sources)[])]).default(''),
  grundlag: note(500),
  enhed: note(20),
  tal: z
    .union([
      z.array(z.string().max(40)),
      z
        .string()
        .max(40)
        .transform((one) => [one]),
    ])
    .default([]),
  slet: checked,
};
export type LineValues = z.infer<z.ZodObject<typeof lineFields>>;

/** What a row can be: a part of the account, or what a sum was printed as. */
export function whatRowsAre(printed: (sum: string) => string): readonly Option[] {
  return [
    ...Object.entries(parts).map(([value, { label }]) => ({ value, label })),
    ...Object.entries(sums).map(([sum, label]) => ({
      value: `trykt ${sum}`,
      label: printed(label),
    })),
  ];
}

export const sourceOptions: readonly Option[] = Object.entries(sources).map(([value, label]) => ({
  value,
  label,
}));

export const unitOptions: readonly Option[] = [...amountUnits, 'personer', 'pct.'].map((unit) => ({
  value: unit,
  label: unit,
}));

const printed = 'trykt ';

/** The row of the form's answers. */
export function lineOf({ er, navn, kilde, grundlag, enhed, tal }: LineValues): ReformLine {
  const isPrinted = er.startsWith(printed);
  return {
    part: isPrinted ? er.slice(printed.length) : er,
    name: isPrinted && navn === '' ? (sums[er.slice(printed.length) as Sum] ?? '') : navn,
    source: isPrinted ? 'trykt' : kilde,
    basis: grundlag,
    unit: enhed,
    figures: tal.map((one) => one.trim()),
  };
}

/** The form's answers as a row has them. */
export function enteredLine(
  line: ReformLine,
): Readonly<Record<string, string | readonly string[]>> {
  const { part, name, source, basis, unit, figures } = line;
  return {
    er: source === 'trykt' ? `${printed}${part}` : part,
    navn: name,
    kilde: source === 'trykt' ? '' : source,
    grundlag: basis,
    enhed: unit,
    tal: figures,
  };
}

/**
 * The account's file with the row put in, or what is wrong with it, each at its field.
 * @param instead key of the row that it takes the place of; null: it is new
 */
export function savedLine(
  lines: ReformLines,
  line: ReformLine,
  instead: string | null,
): { readonly content: string } | { readonly problems: readonly Remark[] } {
  const changed = withLine(lines, line, instead);
  const content = textOfReform(changed);
  const reading = readReform(content);
  if (reading.outcome === 'i-orden') return { content };
  const own = lineNumber(changed, changed.lines.indexOf(line));
  return { problems: reading.faults.map((fault) => remarkOf(fault, own)) };
}

function remarkOf({ line, text }: Fault, own: number): Remark {
  if (line !== own) return { field: '', text: line === null ? text : `Linje ${line}: ${text}` };
  if (text.startsWith('Enheden')) return { field: 'enhed', text };
  if (text.startsWith('Kilden')) return { field: 'kilde', text };
  if (text.startsWith('Rækken')) return { field: 'navn', text };
  if (/, 20\d\d: /.test(text)) return { field: 'tal', text };
  return { field: '', text };
}

/** The unit a new row is likely to have. */
export function usualUnit(lines: ReformLines, part: string): string {
  if (isPart(part) && parts[part as Part].holds !== 'beloeb') {
    return parts[part as Part].holds === 'personer' ? 'personer' : 'pct.';
  }
  return lines.lines.find(({ unit }) => amountUnits.includes(unit))?.unit ?? '1.000 kr.';
}
