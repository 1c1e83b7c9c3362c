import { monthText, planCell, planTable, readPlan } from '@rettidig/committee';
import { danishMonth, day, toCivil } from '@rettidig/engine';
import type { Table } from './refund.ts';

const file = 'ht2022_procesplan.csv';

/** What a day is printed as in the paper's table, in the ways it is: `AMU 5. oktober`, `30-11-2022`, `1.`. */
function waysToPrint(body: string, when: string): readonly string[] {
  const { year, month, dayOfMonth } = toCivil(day(when));
  const short = `${String(dayOfMonth).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
  return [`${body} ${dayOfMonth}. ${danishMonth(month)}`, short, `${dayOfMonth}.`];
}

/** Makes the process plan of October 2022 of its steps, and holds the table by month against what was printed. */
export function planDifferences(table: Table): readonly string[] {
  const rows = table(file);
  const text = rows.map((row) => `${row['step']}; ${row['body']}; ${row['when']}`).join('\n');
  const reading = readPlan(text);
  if (reading.outcome === 'fejl') {
    return reading.faults.map((fault) => `${file} linje ${fault.line + 1}: ${fault.text}`);
  }
  const made = planTable(reading.steps, planCell);
  const [first, last] = [made.months[0], made.months.at(-1)];
  const span = [first, last].map((month) => (month === undefined ? '' : monthText(month)));
  return [
    ...(span.join(' – ') === 'oktober 2022 – marts 2023' ? [] : [`${file}: ${span.join(' – ')}`]),
    ...rows.flatMap((row, n) => {
      const { step = '', body = '', when = '', printed = '' } = row;
      const cells = (made.rows[n]?.cells ?? []).flatMap((cell, at) =>
        cell === '' ? [] : [[at, cell] as const],
      );
      const isDay = /^\d{4}-\d{2}-\d{2}$/.test(when);
      const expected = isDay ? waysToPrint(body, when) : ['Afventer'];
      const months = cells.map(([at]) => monthText(made.months[at] ?? day('1900-01-01')));
      const wanted = isDay
        ? [`${danishMonth(toCivil(day(when)).month)} ${toCivil(day(when)).year}`]
        : ['december 2022', 'januar 2023'];
      const wantedCell = isDay ? expected[0] : 'Afventer dato';
      return [
        ...(expected.includes(printed) ? [] : [`${step}: trykt som ${printed}`]),
        ...(months.join() === wanted.join() ? [] : [`${step}: står i ${months.join(', ')}`]),
        ...(cells.every(([, cell]) => cell === wantedCell) ? [] : [`${step}: ${cells.join()}`]),
      ];
    }),
  ];
}
