import { describe, expect, test } from 'vitest';
import { choices2013, type Choices } from '../frame/choices.ts';
import { groups } from '../frame/group.ts';
import { conditions, indicators, otherFigures } from '../frame/indicators.ts';
import { tasks } from '../frame/tasks.ts';
import type { Submission, TimeShare } from '../input/submission.ts';
import { tables2013 } from '../report-2013/index.ts';
import type { ResultTable } from '../table/result-table.ts';
import { compute } from './compute.ts';
import { explainCell } from './explain.ts';

const share = (
  employee: string,
  task: string,
  percent: number,
  of: Partial<TimeShare> = {},
): TimeShare => ({
  employee,
  employment: 'ordinaer',
  funding: 'egen',
  task,
  share: percent / 100,
  at: `Tid, medarbejder ${employee}`,
  ...of,
});

/** Worked by hand: every expectation below can be redone on paper from these numbers. */
const small: Submission = {
  municipality: 'Ådal',
  year: 2026,
  inhabitants: 5000,
  time: [
    share('1', 'a-dagpenge/sagsbehandling/for-over-30-aarige', 60),
    share('1', 'a-dagpenge/sagsbehandling/for-under-30-aarige', 40),
    share('2', 'a-dagpenge/virksomhedsindsats/udplacering', 50, { employment: 'fleksjob' }),
    share('2', 'a-dagpenge/virksomhedsindsats', 50, { employment: 'fleksjob' }),
    share('3', 'a-dagpenge/teamledelse', 20, { employment: 'seniorjob' }),
    share('3', 'strategisk-ledelse', 80, { employment: 'seniorjob' }),
    share('4', 'sygedagpenge/sagsbehandling/samtaler-og-opfoelgningsplaner', 100, {
      funding: 'pulje',
    }),
    share('5', 'ressourceforloeb/sagsbehandling/rehabiliteringsteam', 25),
    share('5', 'administration/stabsbetjening', 50, { funding: 'loentilskud' }),
    share('5', 'administration/ledelse-af-stab', 25),
  ],
  persons: [
    { group: 'a-dagpenge', all: 200, elsewhere: 40, under30: 50, under30Elsewhere: 10 },
    { group: 'sygedagpenge', all: 100, elsewhere: 0, under30: null, under30Elsewhere: null },
    { group: 'kontanthjaelp-2-3', all: 90, elsewhere: 10, under30: null, under30Elsewhere: null },
    { group: 'ledighedsydelse', all: 10, elsewhere: 0, under30: null, under30Elsewhere: null },
    { group: 'ressourceforloeb', all: 5, elsewhere: 0, under30: null, under30Elsewhere: null },
    { group: 'foertidspension', all: 300, elsewhere: 0, under30: null, under30Elsewhere: null },
    { group: 'fleksjob', all: 100, elsewhere: 0, under30: null, under30Elsewhere: null },
  ],
  conditions: { 'a-dagpenge': 12 },
  quality: [
    { group: 'a-dagpenge', indicator: 'aktiveringsgrad', value: 20 },
    { group: 'samlet', indicator: 'virksomhedsrettet-aktiveringsgrad', value: 11 },
  ],
  other: { 'faglige-koordinatorer': 2 },
};

function figure(tables: readonly ResultTable[], table: string, row: string, place = 0) {
  const found = tables.find(({ id }) => id === table)?.rows.find(({ id }) => id === row);
  return found?.cells[place];
}

describe('worked by hand', () => {
  const tables = compute([small], choices2013);
  // Full-time years: A-dagpenge 1 + 0.5 x 1 + 0.75 x 0.2 = 1.65; strategisk 0.6; sygedagpenge 1; ressource 0.25;
  // administration 0.75; in all 4.25. Persons net of other providers: A-dagpenge 160; target group gross 400.
  test.each([
    ['3.1', 'ressourceforbrug/a-dagpenge', 1.65],
    ['3.1', 'ressourceforbrug/i-alt', 4.25],
    ['3.1', 'ressourceforbrug/heraf-ledelse', 0.15 + 0.6 + 0.25],
    ['3.1', 'ressourcefordeling/a-dagpenge', (1.65 / 4.25) * 100],
    ['3.1', 'ressourcefordeling/heraf-puljer-og-loentilskud', (1.5 / 4.25) * 100],
    ['4.1', 'produktivitet', (4.25 / 400) * 1000],
    ['4.1', 'i-alt', (4.25 / 400) * 1000],
    ['4.1', 'a-dagpenge', (1.65 / 160) * 1000],
    ['4.1', 'administration', (0.75 / 400) * 1000],
    ['4.1', 'heraf-virksomhedsindsats', (0.5 / 400) * 1000],
    ['4.2', 'produktivitet', (1.65 / 160) * 1000],
    ['4.2', 'sagsbehandling', (1 / 160) * 1000],
    ['4.2', 'sagsbehandling/for-over-30-aarige', (0.6 / 150) * 1000],
    ['4.2', 'sagsbehandling/for-under-30-aarige', (0.4 / 50) * 1000],
    ['4.2', 'virksomhedsindsats', (0.5 / 160) * 1000],
    ['4.2', 'virksomhedsindsats/udplacering', (0.25 / 160) * 1000],
    ['4.2', 'virksomhedsindsats/ikke-fordelt-paa-underopgaver', (0.25 / 160) * 1000],
    ['4.2', 'aktiveringsgrad', 20],
    ['4.6', 'heraf-puljer-og-loentilskud', 10],
    // 90 + 100 + 10, those at other providers too.
    ['4.9', 'produktivitet', (0.25 / 200) * 1000],
    ['4.10', 'udplacering', (0.25 / 400) * 1000],
    ['4.10', 'virksomhedsrettet-aktiveringsgrad', 11],
    ['4.11', 'stabsbetjening', (0.5 / 400) * 1000],
    ['4.12', 'teamledelse', (0.4 / 400) * 1000],
    ['4.12', 'strategisk-ledelse', (0.6 / 400) * 1000],
    ['Bilag I', 'forsoergelsestryk/a-dagpenge', 4],
    ['Bilag I', 'forsoergelsestryk/jc-maalgruppe', 8],
    ['Bilag I', 'forsoergelsestryk/i-alt', 16],
    ['Bilag I', 'andet/anden-aktoer', (50 / 400) * 100],
    ['Bilag I', 'andet/aarsvaerk-pr-1000-indbyggere', (4.25 / 5000) * 1000],
    ['Bilag I', 'andet/faglige-koordinatorer', 2],
    ['Bilag I', 'rammevilkaar/a-dagpenge', 12],
  ])('table %s, %s is %d', (table, row, value) => {
    expect(figure(tables, table, row)?.value).toBeCloseTo(value, 10);
  });

  test.each<[Partial<Choices>, string, string, number | null]>([
    [{ groupPersons: 'brutto' }, '4.2', 'produktivitet', (1.65 / 200) * 1000],
    [{ agePersons: 'netto' }, '4.2', 'sagsbehandling/for-over-30-aarige', (0.6 / 120) * 1000],
    [{ agePersons: 'netto' }, '4.2', 'sagsbehandling/for-under-30-aarige', (0.4 / 40) * 1000],
    [{ totalPersons: 'netto' }, '4.1', 'produktivitet', (4.25 / 350) * 1000],
    [{ resourceCoursePersons: 'i-forloeb' }, '4.9', 'produktivitet', (0.25 / 5) * 1000],
  ])('with the choice %j', (choice, table, row, value) => {
    const others = compute([small], { ...choices2013, ...choice });
    expect(figure(others, table, row)?.value).toBeCloseTo(value ?? 0, 10);
  });

  test('nobody has registered time: a dash; nothing was sent: a blank', () => {
    expect(figure(tables, '4.2', 'modtagelse-og-telefonvagt')).toEqual({
      value: null,
      missing: 'streg',
    });
    const { persons, ...rest } = small;
    const without = compute(
      [
        { ...rest, persons: persons.filter(({ group }) => group !== 'a-dagpenge') },
        {
          ...small,
          municipality: 'Bakkeby',
        },
      ],
      choices2013,
    );
    expect(figure(without, '4.2', 'produktivitet')).toEqual({ value: null, missing: 'blank' });
    expect(figure(without, '4.1', 'produktivitet')).toEqual({ value: null, missing: 'blank' });
    expect(figure(without, '4.1', 'produktivitet', 1)?.value).toBeCloseTo(10.625, 10);
  });

  test('a group that nobody in the round has is no table', () => {
    expect(tables.map(({ id }) => id)).not.toContain('4.4');
  });

  test.each([
    [
      '4.2',
      'sagsbehandling',
      'A-dagpenge: Sagsbehandling, for over 30-årige 0,6 + A-dagpenge: Sagsbehandling, for under 30-årige 0,4 = 1; ' +
        'A-dagpenge 200 − A-dagpenge hos anden aktør 40 = 160; 1 / 160 × 1.000 = 6,25.',
    ],
    ['4.2', 'modtagelse-og-telefonvagt', 'Ingen har registreret tid på opgaven.'],
    ['4.2', 'aktiveringsgrad', 'Aktiveringsgrad 20.'],
    ['4.2', 'job-og-uddannelsesrater', 'Tallet er ikke sendt.'],
  ])('table %s, %s says how', (table, row, text) => {
    const where = { table, row, municipality: 'Ådal' };
    expect(explainCell([small], choices2013, where)?.text).toBe(text);
  });

  test('a municipality that is there twice is a fault', () => {
    expect(() => compute([small, small], choices2013)).toThrow('Ådal');
  });
});

test('every row of the report of 2013 is a row that is computed, in the same place', () => {
  const everything = compute([allTasks()], choices2013);
  const rowsOf = (tables: readonly ResultTable[]): readonly string[] =>
    tables.flatMap(({ id: table, rows }) =>
      rows.map(({ id, section, level, parent, unit }) =>
        [table, id, section, level, parent, unit].join(' | '),
      ),
    );
  const computed = new Set(rowsOf(everything));
  expect(rowsOf(tables2013).filter((row) => !computed.has(row))).toEqual([]);
});

/** Time on every task, persons in every group, every other figure. */
function allTasks(): Submission {
  return {
    ...small,
    time: tasks.map(({ id }) => share('1', id, 1, { funding: 'pulje' })),
    persons: groups.map((group) => ({
      group,
      all: 100,
      elsewhere: 1,
      under30: 10,
      under30Elsewhere: 0,
    })),
    conditions: Object.fromEntries(conditions.map(({ id }) => [id, 1])),
    quality: indicators.flatMap(({ id: indicator, subjects }) =>
      subjects.map((group) => ({ group, indicator, value: 1 })),
    ),
    other: Object.fromEntries(otherFigures.map(({ id }) => [id, 1])),
  };
}
