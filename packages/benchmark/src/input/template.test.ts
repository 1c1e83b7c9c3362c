import { describe, expect, test } from 'vitest';
import { tasks } from '../frame/tasks.ts';
import { readSubmissions } from './read-submissions.ts';
import type { SheetCell } from './sheet.ts';
import type { Submission } from './submission.ts';
import { templateSheets } from './template.ts';
import { submissionCsv } from './write-csv.ts';

const filled: Submission = {
  municipality: 'Ballerup',
  year: 2026,
  inhabitants: 30_000,
  time: tasks.map(({ id }, place) => ({
    employee: String(Math.floor(place / 4) + 1),
    employment: 'fleksjob',
    funding: 'pulje',
    task: id,
    share: 0.125,
    at: '',
  })),
  persons: [
    { group: 'a-dagpenge', all: 1000.25, elsewhere: 12, under30: 300, under30Elsewhere: 0 },
    { group: 'foertidspension', all: 2000, elsewhere: 0, under30: null, under30Elsewhere: null },
  ],
  conditions: { 'a-dagpenge': 1, sygedagpenge: 2, kontanthjaelp: 3, samlet: 4 },
  quality: [
    { group: 'samlet', indicator: 'delvise-raskmeldinger', value: 12.5 },
    { group: 'sygedagpenge', indicator: 'samtaleintensitet', value: 2.3 },
  ],
  other: { 'antal-ressourceforloeb': 13, 'faglige-koordinatorer': 0 },
  flows: [
    { from: 'a-dagpenge', to: 'sygedagpenge', persons: 54 },
    { from: 'sygedagpenge', to: null, persons: 120 },
  ],
};

/** What a spreadsheet gives back of a template: a formula has no value before it is opened. */
function sheetsOf(given: Parameters<typeof templateSheets>[0]) {
  return templateSheets(given).map(({ name, rows }) => ({
    name,
    rows: rows.map((cells) =>
      cells.map((cell): SheetCell => {
        if (cell === null || typeof cell === 'string') return cell;
        if ('text' in cell) return cell.text;
        return 'value' in cell ? cell.value : null;
      }),
    ),
  }));
}

/** A submission without where its time stood. */
const bare = (submission: Submission | null | undefined) =>
  submission === null || submission === undefined
    ? null
    : { ...submission, time: submission.time.map((line) => ({ ...line, at: '' })) };

describe('what is filled in comes back as it was', () => {
  const given = { year: 2026, municipality: null, filled };

  test('through the workbook', () => {
    const file = { kind: 'regneark', name: 'b.xlsx', sheets: sheetsOf(given) } as const;
    const [reading] = readSubmissions([file], { year: 2026 });
    // Groups that were left empty are asked about; time on them is a fault, which this is not about.
    const faults = reading?.remarks.filter(({ kind, at }) => kind === 'fejl' && at !== 'Personer');
    expect(faults).toEqual([]);
  });

  test('through the workbook and CSV, cell by cell', () => {
    const whole = {
      ...filled,
      time: filled.time.filter(({ task }) => task.startsWith('a-dagpenge/')),
    };
    const both = [
      { kind: 'regneark', name: 'b.xlsx', sheets: sheetsOf({ ...given, filled: whole }) },
      { kind: 'tekst', name: 'b.csv', text: submissionCsv({ ...given, filled: whole }) },
    ] as const;
    for (const file of both) {
      const [reading] = readSubmissions([file], { year: 2026 });
      expect(bare(reading?.submission)).toEqual(whole);
    }
  });
});

test('the lists hold every choice, and reach every line', () => {
  const time = templateSheets({ year: 2026, municipality: 'Greve', filled: null }).find(
    ({ name }) => name === 'Tid',
  );
  const list = time?.rules?.find(({ allows }) => allows.kind === 'liste-i-ark')?.allows;
  expect(list).toMatchObject({ sheet: 'Opgaver', cells: { from: 1, to: tasks.length } });
  for (const { cells } of time?.rules ?? []) {
    expect([cells.from, cells.to]).toEqual([1, (time?.rows.length ?? 0) - 1]);
  }
});

test('an empty template says what it lacks, and nothing that is wrong', () => {
  const sheets = sheetsOf({ year: 2026, municipality: 'Greve', filled: null });
  const [reading] = readSubmissions([{ kind: 'regneark', name: 'g.xlsx', sheets }], { year: 2026 });
  expect(reading?.municipality).toBe('Greve');
  expect(reading?.remarks.filter(({ kind }) => kind === 'fejl').map(({ text }) => text)).toEqual([
    'Der er ingen tid. Udfyld Tid med en linje for hver opgave, hver medarbejder bruger tid på.',
    'Indbyggere 18-64 år mangler. Udfyld linjen »Indbyggere 18-64 år« i Øvrigt.',
  ]);
});
