import { checkTables, choices2013, compute, rowId, rowName } from '@rettidig/benchmark';
import { readSubmissions } from '@rettidig/benchmark/input';
import { describe, expect, test } from 'vitest';
import { benchmarkFile, madeBenchmark } from '@rettidig/synthetic';

const made = madeBenchmark({ seed: 1, year: 2026 });
const files = made.map((each) => ({
  kind: 'tekst' as const,
  name: `${each.municipality}.csv`,
  text: benchmarkFile(each),
}));
const readings = readSubmissions(files, { year: 2026 });
const submissions = readings.flatMap(({ submission }) => submission ?? []);
const tables = compute(submissions, choices2013);

function figure(subject: string, row: string, municipality: string): number | null {
  const table = tables.find((each) => each.subject === subject);
  const at = table?.municipalities.indexOf(municipality) ?? -1;
  return table?.rows.find(({ id }) => id === row)?.cells[at]?.value ?? null;
}

describe('fifteen made-up municipalities', () => {
  test('send files without a fault', () => {
    const faults = readings.flatMap(({ files: names, remarks }) =>
      remarks
        .filter(({ kind }) => kind === 'fejl')
        .map(({ at, text }) => `${names.join()} ${at ?? ''}: ${text}`),
    );
    expect(faults).toEqual([]);
    expect(submissions).toHaveLength(15);
  });

  test('have names that are no municipality, nor near one', () => {
    const said = readings
      .flatMap(({ remarks }) => remarks)
      .filter(({ text }) => text.includes('den samme kommune'));
    expect(said).toEqual([]);
  });
});

/** Row and table of a task by its name: `A-dagpenge: Sagsbehandling, for over 30-årige`. */
function placeOf(task: string): readonly [subject: string, row: string] {
  const [area = '', below] = task.split(': ');
  if (below === undefined) return ['ressourceforbrug', `ressourceforbrug/${rowName(task)}`];
  const at = below.startsWith('Administration,') ? -1 : below.indexOf(', ');
  const part = at < 0 ? below : below.slice(0, at);
  const under = at < 0 || part === 'Teamledelse' ? null : below.slice(at + 2);
  const row =
    under === null
      ? rowName(part)
      : rowId(under, { section: 'produktivitet', level: 'under', under: part });
  return [rowName(area), row];
}

describe('the round trip: files, submissions, tables', () => {
  test('gives tables that nothing speaks against', () => {
    const findings = checkTables(tables, { stated: true });
    expect(findings.length).toBeGreaterThan(1000);
    expect(findings.filter(({ verdict }) => verdict === 'modsagt-af-tabel')).toEqual([]);
  });

  // Time is rounded to a ten-thousandth of a year: 0.05 per thousand of the 30 persons of the smallest group, some lines each.
  test('gives back the productivity that each task was made with', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const { municipality, intended } of made) {
      // Team leadership of the company effort has no row of its own: it adds to that of the group.
      const rows = Map.groupBy(intended, ([task]) => placeOf(task).join(' '));
      for (const same of rows.values()) {
        const [subject, row] = placeOf(same[0]?.[0] ?? '');
        if (subject === 'ressourceforbrug') continue;
        const meant = same.reduce((sum, [, perThousand]) => sum + perThousand, 0);
        const divided = figure(subject, `${row}/ikke-fordelt-paa-underopgaver`, municipality);
        const given = divided ?? figure(subject, row, municipality);
        compared += 1;
        if (given === null || Math.abs(given - meant) > 0.01) {
          wrong.push(`${municipality} ${subject} ${row}: ${given ?? '-'} for ${meant}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(700);
  });

  test('gives back the whole: all time over all of the target group', () => {
    for (const { municipality, persons, time } of made) {
      const weights = { Ordinær: 1, Fleksjob: 0.5, Seniorjob: 0.75 };
      const years = time.reduce(
        (sum, line) => sum + (line.percent / 100) * weights[line.employment],
        0,
      );
      const outside = ['Udd.- & arbejdsmarkedsydelse', 'Førtidspension', 'Fleksjob'];
      const target = persons
        .filter(({ group }) => !outside.includes(group))
        .reduce((sum, { all }) => sum + all, 0);
      expect(figure('samlet', 'produktivitet', municipality)).toBeCloseTo(
        (years / target) * 1000,
        9,
      );
    }
  });

  test('gives back the quality of each group, to the digit', () => {
    for (const { municipality, quality } of made) {
      for (const { group, indicator, value } of quality) {
        const subject = group === 'Samlet' ? 'samlet' : rowName(group);
        expect(figure(subject, rowName(indicator), municipality)).toBe(value);
      }
    }
  });
});
