import { addDays, addMonths, type Day, day, openEnd } from '@rettidig/engine';
import type { RiskMark } from '@rettidig/casework';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamedPeriod, parsePeriod, periodAfter, periodOn } from '../period/period.ts';
import type { PersonSource, Population } from '../population/population.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { anyPopulation } from '../testing/any-population.ts';
import { plainPerson, plainPopulation } from '../testing/plain-case.ts';
import type { OverviewGround } from './cells.ts';
import { inAndOut } from './in-and-out/in-and-out.ts';
import { streamsReport } from './lasting/streams.ts';
import { survivalReport } from './lasting/survival.ts';
import { longCases } from './long-cases/long-cases.ts';
import { outsideSources, type Report, type ReportSection } from './report.ts';
import { riskGroup } from './risk-group/risk-group.ts';
import { weeklyFive } from './week/weekly-five.ts';

const named = (code: string): NamedPeriod => {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`${code} is no period`);
  return period;
};

const groundOf = (
  population: Population,
  target: OverviewGround['target'] = () => null,
): OverviewGround => ({
  snapshot: buildSnapshot(population),
  filter: {},
  place: 'Høje-Taastrup',
  target,
});

function sectionOf({ sections }: Report, id: string): ReportSection {
  const section = sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section;
}

const valuesOf = ({ table }: ReportSection, heading: string): readonly (number | null)[] => {
  const row = table.rows.find((one) => one.heading.da === heading);
  if (row === undefined) throw new Error(`no row ${heading}`);
  return row.cells.map(({ value, decimals }) =>
    value === null ? null : Number(value.toFixed(decimals)),
  );
};

const said = ({ summary }: ReportSection): readonly string[] => summary.map(({ da }) => da);

let ids = 0;
const newId = (): string => `borger-${++ids}`;

const onBenefit = (from: Day, to: Day): PersonSource =>
  plainPerson(newId(), { benefits: [{ id: 'y', benefit: 'kontanthjaelp', from, to }] });

const many = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe('inflow and outflow', () => {
  // Høje-Taastrup 2013, point 4 (I-027): 71 in and 65 out a month over two years, 83 and 86 since April 2012. The months
  // before are made so that the means come out: 24 x 71 = 1704 = 14 x 62 + 6 + 10 x 83; 24 x 65 = 1560 = 14 x 50 + 10 x 86.
  const first = day('2011-02-01');
  const monthOf = (i: number): Day => addMonths(first, i);
  const inOf = (i: number): number => (i >= 14 ? 83 : i < 6 ? 63 : 62);
  const outOf = (i: number): number => (i >= 14 ? 86 : 50);
  // I-026 and audit A18: about 554 to begin with is 26 percent growth at 698; two years of 71 less 65 add 144.
  const from = day('2010-06-01');
  const come = many(24, inOf).reduce((sum, count) => sum + count, 0);
  const gone = many(24, outOf).reduce((sum, count) => sum + count, 0);
  const beginnings = [
    ...many(554, () => from),
    ...many(24, (i) => many(inOf(i), () => addDays(monthOf(i), 9))).flat(),
  ];
  const ends = many(24, (i) => many(outOf(i), () => addDays(monthOf(i), 20))).flat();
  const persons = beginnings.map((begin, i) => onBenefit(begin, ends[i] ?? openEnd));
  const report = inAndOut(
    groundOf(plainPopulation(day('2013-02-26'), persons)),
    named('2013-01'),
    named('2012-04'),
  );

  test('have the means of the paper, over two years and since a month', () => {
    expect([come, gone]).toEqual([71 * 24, 65 * 24]);
    const section = sectionOf(report, 'gennemsnit');
    expect(section.table.columns.map(({ heading }) => heading.da)).toEqual([
      'To år',
      'Siden apr-12',
    ]);
    expect(valuesOf(section, 'Tilgang')).toEqual([71, 83]);
    expect(valuesOf(section, 'Afgang')).toEqual([65, 86]);
    expect(said(section)).toEqual([
      'I gennemsnit kom 71 og gik 65 om måneden over to år; siden april 2012 er det 83 og 86.',
    ]);
  });

  test('say how much the number has grown, and that the country is missing', () => {
    const section = sectionOf(report, 'vaekst');
    expect(valuesOf(section, 'Høje-Taastrup')).toEqual([554, 698, 144, 26]);
    expect(valuesOf(section, 'Hele landet')).toEqual([null, null, null, null]);
    expect(said(section)).toEqual([
      'Antallet er steget fra 554 ved udgangen af januar 2011 til 698, det er 26 pct.',
    ]);
  });

  test('have the growth of the country where a table from outside has one benefit', () => {
    const last = named('2013-01');
    const country = { da: 'Jobindsats.dk, tabel y60a02', en: 'Jobindsats.dk, table y60a02' };
    const ground = {
      ...groundOf(plainPopulation(day('2013-02-26'), persons)),
      filter: { ydelse: ['kontanthjaelp'] },
      others: (places: readonly { readonly tables: readonly string[] }[], area: string) =>
        area === 'hele-landet' && places.some(({ tables }) => tables.includes('y60a02'))
          ? { value: 100_000, source: country }
          : null,
    };
    const section = sectionOf(inAndOut(ground, last, named('2012-04')), 'vaekst');
    expect(valuesOf(section, 'Hele landet')).toEqual([100_000, 100_000, 0, 0]);
    expect(outsideSources(section)).toEqual([country]);
    // Of all benefits together no table says anything.
    const whole = sectionOf(inAndOut({ ...ground, filter: {} }, last, named('2012-04')), 'vaekst');
    expect(valuesOf(whole, 'Hele landet')).toEqual([null, null, null, null]);
    expect(outsideSources(whole)).toEqual([]);
  });

  test('name the source that the country’s numbers have, and none where there is none', () => {
    const base = {
      ...groundOf(plainPopulation(day('2013-02-26'), persons)),
      filter: { ydelse: ['kontanthjaelp'] },
    };
    const noteFrom = (name: string | null): string => {
      const source = { da: name ?? '', en: name ?? '' };
      const others = () => (name === null ? null : { value: 100_000, source });
      const report = inAndOut({ ...base, others }, named('2013-01'), named('2012-04'));
      const { notes } = sectionOf(report, 'vaekst');
      return notes.flatMap(({ da, en }) => [da, en]).join(' ');
    };
    const file = 'Fil, som kommunen selv har lagt ind, antal-personer';
    for (const source of [file, 'Danmarks Statistik, Statistikbanken, auk01']) {
      expect(noteFrom(source)).toContain(source);
      expect(noteFrom(source)).not.toMatch(/jobindsats/i);
    }
    expect(noteFrom('Jobindsats.dk (STAR), tabel y60a02')).toContain('Jobindsats.dk (STAR)');
    expect(noteFrom(null)).not.toMatch(/jobindsats/i);
    expect(noteFrom(null)).toContain('mangler landets tal');
  });

  test('add up in every month', () => {
    const section = sectionOf(report, 'afstemning');
    expect(new Set(valuesOf(section, 'Forskel'))).toEqual(new Set([0]));
    expect(valuesOf(section, 'Ved begyndelsen')[0]).toBe(554);
    expect(valuesOf(section, 'Ved udgangen')[23]).toBe(698);
  });

  test('add up for whatever is recorded, on the last day of a month, too', () => {
    fc.assert(
      fc.property(anyPopulation, (population) => {
        const last = periodAfter(periodOn('maaned', population.on), -1);
        const made = inAndOut(groundOf(population), last, periodAfter(last, -9));
        const off = valuesOf(sectionOf(made, 'afstemning'), 'Forskel');
        expect(off.every((value) => value === null || value === 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('long cases', () => {
  // Høje-Taastrup 2022, point 5 (I-033, F-021): 22 enquiries of 650 active cases are 3.38 percent; 166 fewer long cases in
  // five years. 266 had lasted three years in August 2017, 100 of them run still; 550 have come since.
  const old = day('2014-01-01');
  const ended = many(166, () => onBenefit(old, day('2019-05-01')));
  const still = many(100, () => inCase(old));
  const recent = many(550, (i) => inCase(day('2021-01-01'), i < 22));
  const report = longCases(
    groundOf(plainPopulation(day('2022-09-15'), [...ended, ...still, ...recent])),
    named('2022-08'),
  );

  test('are 166 fewer than five years before', () => {
    expect(said(sectionOf(report, 'efter-ydelse'))).toEqual([
      'Kontanthjælp: 100 sager, 166 færre end fem år før.',
    ]);
    const section = sectionOf(report, 'udvikling');
    expect(section.table.columns[0]?.heading.da).toBe('aug-17');
    expect(valuesOf(section, 'Antal').filter((_, i) => i === 0 || i === 20)).toEqual([266, 100]);
  });

  test('22 enquiries of 650 cases are 3,38 percent', () => {
    const section = sectionOf(report, 'klager');
    expect(valuesOf(section, 'Andel i procent').at(-1)).toBe(3.38);
    expect(said(section)).toEqual([
      '22 henvendelser til borgerrådgiveren på 650 åbne sager: 3,38 pct.',
    ]);
  });

  test('cannot be seen before there are facts for three years', () => {
    const young = longCases(
      groundOf(
        plainPopulation(
          day('2022-09-15'),
          many(3, () => inCase(day('2020-03-10'))),
        ),
      ),
      named('2022-08'),
    );
    const kinds = sectionOf(young, 'udvikling').table.rows[0]?.cells.map(
      (one) => one.silence?.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['ingen-data']));
  });

  // Facts from 10 March 2019 hold three years on 10 March 2022, so that the quarter that ends in May 2022 is the first.
  test('begin where there are facts for three years', () => {
    const cases = many(3, () => inCase(day('2019-03-10')));
    const ground = groundOf(plainPopulation(day('2022-09-15'), cases));
    const { table, notes } = sectionOf(longCases(ground, named('2022-08')), 'udvikling');
    expect(table.columns.map(({ heading }) => heading.da)).toEqual(['maj-22', 'aug-22']);
    expect(notes.at(-1)?.da).toBe('Før maj 2022 er der ikke data for tre år.');
  });
});

function inCase(from: Day, enquired = false): PersonSource {
  return plainPerson(newId(), {
    courses: [{ id: 'k', contactOn: from, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'y', benefit: 'kontanthjaelp', from, to: openEnd }],
    complaints: enquired
      ? [{ id: 'h', on: day('2022-03-01'), kind: 'borgerraadgiver', outcome: null }]
      : [],
  });
}

describe('the risk group', () => {
  // Høje-Taastrup 2013, point 3 (I-002); the numbers behind the percentages are those of audit A18: 530 in contact, 205 with
  // a broker, 236 outside, of them 90 in work or education, 63 sick and 83 for other reasons.
  const persons = many(658, (i) =>
    atRisk({
      contactedOn: i < 530 ? day('2012-12-01') : null,
      brokerOn: i < 205 ? day('2012-12-05') : null,
      outside: i < 90 ? 'job-uddannelse' : i < 153 ? 'sygemeldt' : i < 236 ? 'andet' : null,
      educationWishOn: i < 71 ? day('2013-01-05') : null,
    }),
  );
  const orders = [
    { sector: 'offentlig' as const, places: 35 },
    { sector: 'privat' as const, places: 21 },
  ].map((one, i) => ({
    ...one,
    id: `j${i}`,
    on: day('2013-01-10'),
    employer: 'Øvelse',
    pNumber: null,
    kind: 'akutjob' as const,
    title: 'Akutjob',
    closedOn: null,
  }));
  const population = { ...plainPopulation(day('2013-02-06'), persons), jobOrders: orders };
  const report = riskGroup(groundOf(population), named('2013-01'));

  test('has the rows and the shares of the paper', () => {
    const section = sectionOf(report, 'status');
    expect(section.table.rows.map(({ heading, cells }) => [heading.da, cells[0]?.value])).toEqual([
      ['Risikogruppe i Høje-Taastrup', 658],
      ['I kontakt med jobcentret', 530],
      ['Med personlig jobformidler', 205],
      ['Ikke omfattet af indsatsen', 236],
      ['heraf i job og uddannelse', 90],
      ['heraf sygemeldt', 63],
      ['heraf af andre grunde', 83],
      ['Omfattet af jobcentrets indsats', 422],
    ]);
    expect(section.table.rows.slice(1, 6).map(({ cells }) => cells[1]?.value?.toFixed(1))).toEqual([
      '80.5',
      '31.2',
      '35.9',
      '13.7',
      '9.6',
    ]);
  });

  test('has its package, and the emergency jobs by sector', () => {
    // All brokers came four days after the contact: B is kept for 205 of the 530 whose week has passed.
    expect(said(sectionOf(report, 'pakken'))[1]).toBe('B: holdt for 205 af 530, 38,7 pct.');
    expect(valuesOf(sectionOf(report, 'pakken'), 'F: Ønske om 26 ugers uddannelse')).toEqual([
      71, 658, 10.8,
    ]);
    const jobs = sectionOf(report, 'akutjob');
    expect(valuesOf(jobs, 'Offentlig sektor')[1]).toBe(35);
    expect(valuesOf(jobs, 'Privat sektor')[1]).toBe(21);
    expect(valuesOf(jobs, 'I alt')[1]).toBe(56);
  });
});

function atRisk(mark: Partial<RiskMark>): PersonSource {
  const from = day('2012-09-01');
  return plainPerson(newId(), {
    benefits: [{ id: 'y', benefit: 'dagpenge', from, to: openEnd }],
    riskMarks: [
      {
        id: 'r',
        from,
        to: openEnd,
        letterOn: null,
        contactedOn: null,
        brokerOn: null,
        outside: null,
        askedOn: null,
        grantedOn: null,
        educationWishOn: null,
        educationFrom: null,
        ...mark,
      },
    ],
  });
}

test('the weekly five stand against the week before, their mean and their target', () => {
  const interview = (id: string, on: Day) => ({
    id,
    on,
    kind: 'jobsamtale' as const,
    form: 'fremmoede' as const,
    state: 'afholdt' as const,
    holder: 'kommune' as const,
    selfBooked: false,
  });
  const monday = named('2026-U46').from;
  const persons = many(5, (i) =>
    plainPerson(newId(), {
      unit: i < 2 ? 'nord' : 'syd',
      interviews: [
        ...(i < 3 ? [interview('a', addDays(monday, -3))] : []),
        interview('b', addDays(monday, 1)),
      ],
    }),
  );
  const report = weeklyFive(
    groundOf(plainPopulation(day('2026-11-18'), persons), (id) =>
      id === 'samtaler' ? { value: 6, margin: 1 } : null,
    ),
    named('2026-U46'),
    (unit) => `Team ${unit}`,
  );
  const section = sectionOf(report, 'samtaler');
  expect(section.table.columns.map(({ heading }) => heading.da).slice(-3)).toEqual([
    'uge 45',
    'uge 46',
    'Mål',
  ]);
  expect(valuesOf(section, 'Høje-Taastrup').slice(-3)).toEqual([3, 5, 6]);
  expect(section.table.rows[0]?.cells.at(-1)?.flag).toBe('taet-paa');
  expect(valuesOf(section, 'Team nord').slice(-3)).toEqual([2, 2, 6]);
  expect(valuesOf(section, 'Team syd').slice(-3)).toEqual([1, 3, 6]);
  expect(said(section)).toEqual([
    'Samtaler: 5 i uge 46 i 2026, 2 flere end ugen før; gennemsnittet af ugerne før er 3,0. Målet er 6, og det er ikke nået.',
  ]);
  expect(valuesOf(sectionOf(report, 'ugens-fem'), 'Jobordrer').every((one) => one === null)).toBe(
    true,
  );
});

describe('curves and streams', () => {
  // Ten spells begin on 1 January 2026; five end after 100 days, the others run still on 31 October.
  const begin = day('2026-01-01');
  const population = plainPopulation(day('2026-10-31'), [
    ...many(5, () => onBenefit(begin, addDays(begin, 100))),
    ...many(5, () => onBenefit(begin, openEnd)),
  ]);

  test('half are gone after 100 days, and nothing is said of a year', () => {
    const report = survivalReport(groundOf(population), named('2026'), 'ydelse', (code) => code);
    const section = sectionOf(report, 'kurver');
    // 13, 26, 52, 104 and 156 weeks.
    expect(valuesOf(section, 'Kontanthjælp')).toEqual([10, 5, 100, 100, 50, null, null, null]);
    expect(said(section)).toEqual([
      'Kontanthjælp (10 forløb): halvdelen er væk efter 100 dage; efter 26 uger er 50 pct. der endnu.',
    ]);
  });

  test('the weeks in which most leave are marked on the curve, and are those of the table', () => {
    // Forty begin; twenty end after 100 days, in which week no others do: the four weeks around day 100 stand out.
    const forty = plainPopulation(day('2026-10-31'), [
      ...many(20, () => onBenefit(begin, addDays(begin, 100))),
      ...many(20, () => onBenefit(begin, openEnd)),
    ]);
    const report = survivalReport(groundOf(forty), named('2026'), 'ydelse', (code) => code);
    const { chart } = sectionOf(report, 'kurver');
    if (chart?.kind !== 'trin') throw new Error('The curves are not drawn.');
    expect(chart.series.map(({ stretches }) => stretches)).toEqual([[{ from: 77, to: 105 }]]);
    expect(said(sectionOf(report, 'kritiske-punkter'))[1]).toBe(
      'Kontanthjælp: flest går i uge 12-15 (50 pct.).',
    );
  });

  test('cases go from the benefit to nothing, and its vessel adds up', () => {
    const report = streamsReport(groundOf(population), named('2026-K2'));
    expect(said(sectionOf(report, 'matrix'))).toEqual([
      '5 gik fra kontanthjælp til selvforsørgelse.',
    ]);
    expect(valuesOf(sectionOf(report, 'kar'), 'Kontanthjælp')).toEqual([10, 0, 5, 5]);
    // Back and forth: five leave for nothing, one comes from there. Nobody stays where they were: 0, a number like any other.
    const both = plainPopulation(day('2026-11-18'), [
      ...population.persons,
      onBenefit(day('2026-05-10'), openEnd),
    ]);
    const matrix = sectionOf(streamsReport(groundOf(both), named('2026-K2')), 'matrix');
    expect(matrix.table.columns.map(({ heading }) => heading.da)).toEqual([
      'Kontanthjælp',
      'Selvforsørgelse',
      'I alt',
    ]);
    expect(valuesOf(matrix, 'Kontanthjælp')).toEqual([0, 5, 5]);
    expect(valuesOf(matrix, 'Selvforsørgelse')).toEqual([1, 0, 1]);
    expect(streamsReport(groundOf(population), named('2027-K1')).sections).toEqual([]);
  });
});
