import { tasks } from '../frame/tasks.ts';
import { numberText } from '../wording/number-text.ts';
import { readHeader } from './header.ts';
import { columns, employmentLabels, fundingLabels } from './layout.ts';
import {
  type CellReading,
  choiceReader,
  fractionText,
  looksLikeFraction,
  readPercent,
  textOf,
} from './read-cell.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import type { TimeShare } from './submission.ts';

const readEmployment = choiceReader(
  new Map(Object.entries(employmentLabels) as [TimeShare['employment'], string][]),
  'ansættelse',
);
const readFunding = choiceReader(
  new Map(Object.entries(fundingLabels) as [TimeShare['funding'], string][]),
  'finansiering',
);
const taskNames: ReadonlyMap<string, string> = new Map(tasks.map(({ id, name }) => [id, name]));
const readTask = choiceReader(taskNames, 'opgave');

/** More than this over 100 per cent is no rounding. */
const roundingOfShares = 0.05;

/**
 * Reads the time of the employees: a line for each task of each. Employment and funding may be left out where a line above
 * of the same employee says them.
 */
export function readTime(
  sheet: Sheet,
  year: number | null,
  remarks: Remarks,
): readonly TimeShare[] {
  const body = readHeader(sheet, columns.Tid, { name: 'Tid', year, remarks });
  if (body === null) return [];
  const seen = new Map<string, Pick<TimeShare, 'employment' | 'funding'>>();
  const read = body.rows.flatMap((row): readonly TimeShare[] => {
    const cells = sheet.rows[row] ?? [];
    const cellOf = (key: keyof typeof columns.Tid) => {
      const column = body.columns[key];
      return column === undefined ? null : (cells[column] ?? null);
    };
    const employee = employeeOf(textOf(cellOf('employee')));
    const before = employee.outcome === 'value' ? seen.get(employee.value) : undefined;
    const parts = {
      employee,
      employment: orBefore(readEmployment(cellOf('employment')), before?.employment),
      funding: orBefore(readFunding(cellOf('funding')), before?.funding),
      task: readTask(cellOf('task')),
      share: shareOf(cellOf('share')),
    };
    for (const key of Object.keys(parts) as (keyof typeof parts)[]) {
      const column = body.columns[key];
      const part = parts[key];
      // A column that is missing has been said once.
      if (column === undefined || part.outcome === 'value') continue;
      remarks.fault(
        sheet.at(row, column),
        part.outcome === 'fault'
          ? part.text
          : `${columns.Tid[key].heading} mangler. Udfyld cellen.`,
      );
    }
    if (parts.employee.outcome !== 'value' || parts.task.outcome !== 'value') return [];
    if (parts.employment.outcome !== 'value' || parts.funding.outcome !== 'value') return [];
    const { value: id } = parts.employee;
    const [employment, funding] = [parts.employment.value, parts.funding.value];
    seen.set(id, { employment, funding });
    if (parts.share.outcome !== 'value') return [];
    const at = sheet.at(row, body.columns.share);
    return [
      {
        employee: id,
        employment,
        funding,
        task: parts.task.value,
        share: parts.share.value / 100,
        at,
      },
    ];
  });
  checkEmployees(read, remarks);
  return read;
}

/** A share of a year in per cent. Less than one is nobody's task: a fraction was meant. */
function shareOf(cell: SheetCell): CellReading<number> {
  const read = readPercent(cell);
  return read.outcome === 'value' && looksLikeFraction(read.value)
    ? { outcome: 'fault', text: fractionText(read.value) }
    : read;
}

function orBefore<T>(read: CellReading<T>, before: T | undefined): CellReading<T> {
  return read.outcome === 'empty' && before !== undefined
    ? { outcome: 'value', value: before }
    : read;
}

/** An employee is a number of the municipality's own choice. Names and CPR numbers are refused, and not said again. */
function employeeOf(text: string): CellReading<string> {
  if (text === '') return { outcome: 'empty' };
  return /^[A-ZÆØÅ]{0,3}[- ]?\d{1,6}$/i.test(text)
    ? { outcome: 'value', value: text }
    : {
        outcome: 'fault',
        text: 'Medarbejderen skal være et nummer, som kommunen selv vælger, fx 17. Skriv hverken navn eller CPR-nummer.',
      };
}

function checkEmployees(read: readonly TimeShare[], remarks: Remarks): void {
  for (const [employee, lines] of Map.groupBy(read, (line) => line.employee)) {
    const percent = lines.reduce((sum, { share }) => sum + share * 100, 0);
    const last = lines.at(-1);
    if (percent > 100 + roundingOfShares) {
      const where = lines.map(({ at }) => at).join(', ');
      remarks.fault(
        last?.at ?? null,
        `Medarbejder ${employee} har ${numberText(percent, 1)} pct. i alt. Sæt andelene ned til højst 100 pct. (${where}).`,
      );
    }
    if (lines.length > 0 && percent > 0 && percent <= 1) {
      remarks.fault(
        last?.at ?? null,
        `Medarbejder ${employee} har ${numberText(percent, 1)} pct. i alt. Det ligner en brøk: skriv 100 for hele året.`,
      );
    }
    if (new Set(lines.map(({ employment }) => employment)).size > 1) {
      remarks.question(
        last?.at ?? null,
        `Medarbejder ${employee} står med flere slags ansættelse. Er det rigtigt, eller er nummeret brugt om to?`,
      );
    }
    for (const [key, same] of Map.groupBy(lines, ({ task, funding }) => `${task} ${funding}`)) {
      const again = same[1];
      if (again === undefined) continue;
      const name = taskNames.get(key.split(' ')[0] ?? '') ?? '';
      remarks.question(
        again.at,
        `Medarbejder ${employee} har »${name}« ${same.length} gange. Er det to andele, eller står den ene der ved en fejl?`,
      );
    }
  }
}
