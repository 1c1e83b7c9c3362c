import { readHeader } from './header.ts';
import { columns, noBenefit, personGroups } from './layout.ts';
import { choiceReader, readNumber } from './read-cell.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet } from './sheet.ts';
import type { BenefitFlow, GroupPersons } from './submission.ts';

type Benefit = GroupPersons['group'];

const benefitNames = Object.entries(personGroups) as [Benefit, string][];
const readFrom = choiceReader(new Map(benefitNames), 'ydelse');
const readTo = choiceReader(
  new Map<Benefit | 'ingen', string>([...benefitNames, ['ingen', noBenefit]]),
  'ydelse',
);

/** Reads who left which benefit and where they went: a line for each pair. A line without a number was not sent. */
export function readFlows(
  sheet: Sheet,
  year: number | null,
  remarks: Remarks,
): readonly BenefitFlow[] {
  const body = readHeader(sheet, columns.Bevægelser, { name: 'Bevægelser', year, remarks });
  if (body === null) return [];
  const seen = new Set<string>();
  return body.rows.flatMap((row): readonly BenefitFlow[] => {
    const at = (key: keyof typeof columns.Bevægelser): string => sheet.at(row, body.columns[key]);
    const cellOf = (key: keyof typeof columns.Bevægelser) => {
      const column = body.columns[key];
      return column === undefined ? null : (sheet.rows[row]?.[column] ?? null);
    };
    const from = readFrom(cellOf('from'));
    const to = readTo(cellOf('to'));
    const persons = readNumber(cellOf('persons'));
    for (const [key, read] of [
      ['from', from],
      ['to', to],
      ['persons', persons],
    ] as const) {
      if (read.outcome === 'fault') remarks.fault(at(key), read.text);
      else if (read.outcome === 'empty' && key !== 'persons') {
        remarks.fault(at(key), `${columns.Bevægelser[key].heading} mangler. Udfyld cellen.`);
      }
    }
    if (from.outcome !== 'value' || to.outcome !== 'value') return [];
    if (from.value === to.value) {
      remarks.fault(at('to'), 'Fra og til er den samme ydelse. Ret den ene, eller slet linjen.');
      return [];
    }
    const pair = `${from.value} ${to.value}`;
    if (seen.has(pair)) {
      remarks.fault(at('from'), 'Den samme vej står der to gange. Slet den ene linje.');
      return [];
    }
    seen.add(pair);
    if (persons.outcome !== 'value') return [];
    const gone = to.value === 'ingen' ? null : to.value;
    return [{ from: from.value, to: gone, persons: persons.value }];
  });
}
