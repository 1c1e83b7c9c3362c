import { jobcentreGroups } from '../frame/group.ts';
import { numberText } from '../wording/number-text.ts';
import { readHeader } from './header.ts';
import { columns, personGroups } from './layout.ts';
import { choiceReader, readNumber } from './read-cell.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet } from './sheet.ts';
import type { GroupPersons } from './submission.ts';

const readGroup = choiceReader(
  new Map(Object.entries(personGroups) as [GroupPersons['group'], string][]),
  'målgruppe',
);

type Numbers = Exclude<keyof typeof columns.Personer, 'group'>;

/** Reads the full-year persons: a line for each group. A group without a number of persons was not sent. */
export function readPersons(
  sheet: Sheet,
  year: number | null,
  remarks: Remarks,
): readonly GroupPersons[] {
  const body = readHeader(sheet, columns.Personer, { name: 'Personer', year, remarks });
  if (body === null) return [];
  const seen = new Set<string>();
  return body.rows.flatMap((row): readonly GroupPersons[] => {
    const cells = sheet.rows[row] ?? [];
    const at = (key: keyof typeof columns.Personer): string => sheet.at(row, body.columns[key]);
    const groupColumn = body.columns.group;
    const group = readGroup(groupColumn === undefined ? null : cells[groupColumn]);
    if (group.outcome === 'fault') remarks.fault(at('group'), group.text);
    if (group.outcome === 'empty') {
      remarks.fault(at('group'), 'Målgruppen mangler. Skriv, hvem tallene er for.');
    }
    const numberOf = (key: Numbers): number | null => {
      const column = body.columns[key];
      if (column === undefined) return null;
      const read = readNumber(cells[column]);
      if (read.outcome === 'fault') remarks.fault(at(key), read.text);
      return read.outcome === 'value' ? read.value : null;
    };
    const all = numberOf('all');
    const elsewhere = numberOf('elsewhere');
    const under30 = numberOf('under30');
    const under30Elsewhere = numberOf('under30Elsewhere');
    const noMoreThan = (
      key: Numbers,
      few: number | null,
      limit: readonly [string, number | null],
    ) => {
      const [what, most] = limit;
      if (few === null || most === null || few <= most) return;
      remarks.fault(
        at(key),
        `${columns.Personer[key].heading} er ${numberText(few, 0)}, og det er flere end ${what} (${numberText(most, 0)}). Ret det ene af tallene.`,
      );
    };
    noMoreThan('elsewhere', elsewhere, ['alle i gruppen', all]);
    noMoreThan('under30', under30, ['alle i gruppen', all]);
    noMoreThan('under30Elsewhere', under30Elsewhere, ['dem under 30 år', under30]);
    noMoreThan('under30Elsewhere', under30Elsewhere, ['dem hos anden aktør', elsewhere]);
    if (group.outcome !== 'value') return [];
    if (seen.has(group.value)) {
      remarks.fault(
        at('group'),
        `${personGroups[group.value]} står der to gange. Slet den ene linje.`,
      );
      return [];
    }
    seen.add(group.value);
    if (all === null) return [];
    if (elsewhere === null && all > 0 && jobcentreGroups.some((each) => each === group.value)) {
      remarks.question(
        at('elsewhere'),
        `${personGroups[group.value]}: Antallet hos anden aktør er ikke udfyldt og regnes som 0. Er det rigtigt?`,
      );
    }
    return [{ group: group.value, all, elsewhere: elsewhere ?? 0, under30, under30Elsewhere }];
  });
}
