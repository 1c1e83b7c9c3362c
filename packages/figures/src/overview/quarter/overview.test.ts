import type { Activity, CourseEndReason } from '@rettidig/casework';
import { addDays, addMonths, type Day, day, openEnd } from '@rettidig/engine';
import type { Benefit, Category } from '@rettidig/law';
import { describe, expect, test } from 'vitest';
import { readCsvTable } from '../../external/file-table.ts';
import { otherAreas, outsideValue } from '../../external/others.ts';
import { parsePeriod, type NamedPeriod } from '../../period/period.ts';
import type { PersonSource } from '../../population/population.ts';
import { buildSnapshot } from '../../snapshot/build.ts';
import { plainPerson, plainPopulation } from '../../testing/plain-case.ts';
import type { OverviewGround } from '../cells.ts';
import type { Report, ReportSection } from '../report.ts';
import { indicatorTable } from './indicator.ts';
import { quarterlyOverview } from './overview.ts';
import {
  printedByOfferType,
  printedByProvider,
  printedByTargetGroup,
  printedCompanyOffers,
  printedEndReasons,
  printedIndicator,
} from './printed-2013.ts';

const quarterOf = (code: string): NamedPeriod => {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`${code} is no period`);
  return period;
};

function overviewOf(
  persons: readonly PersonSource[],
  on: string,
  quarter: string,
  others: OverviewGround['others'] = () => null,
  target: OverviewGround['target'] = () => null,
): Report {
  const ground: OverviewGround = {
    snapshot: buildSnapshot(plainPopulation(day(on), persons)),
    filter: {},
    place: 'Høje-Taastrup',
    target,
    others,
  };
  return quarterlyOverview(ground, quarterOf(quarter));
}

function sectionOf({ sections }: Report, id: string): ReportSection {
  const section = sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section;
}

/** The row's cells as the paper prints them: rounded, blank where there is no number. */
function printedRow(section: ReportSection, heading: string, width: number) {
  const row = section.table.rows.find((one) => one.heading.da === heading);
  if (row === undefined) throw new Error(`no row ${heading}`);
  return row.cells
    .slice(0, width)
    .map(({ value, decimals }) => (value === null ? null : Number(value.toFixed(decimals))));
}

const headings = ({ table }: ReportSection): readonly string[] =>
  table.columns.map(({ heading }) => heading.da);

/** The smallest number of which a share with one decimal can be had, and how many it is of them. */
function shareOf(printed: number): { readonly of: number; readonly met: number } {
  for (let of = 1; of < 2_000; of++) {
    const met = Math.round((printed * of) / 100);
    if (Number(((met * 100) / of).toFixed(1)) === printed) return { of, met };
  }
  throw new Error(`${printed} is no share`);
}

let numbered = 0;
const newId = (): string => `borger-${++numbered}`;
const always = { from: day('2010-01-01'), to: openEnd };

interface EndedOffer {
  readonly kind: Activity['kind'];
  readonly sector: Activity['sector'];
  readonly provider: string;
  readonly benefit: Benefit | null;
  readonly category: Category | null;
}

const plainOffer: EndedOffer = {
  kind: 'vejledning-og-opkvalificering',
  sector: null,
  provider: 'Udbyder',
  benefit: 'dagpenge',
  category: null,
};

/** A citizen whose offer ended in the middle of a month, and who is then on no support, or on one. */
function afterOffer(offer: EndedOffer, month: string, free: boolean): PersonSource {
  const last = day(`${month}-15`);
  const { kind, sector, provider, benefit, category } = offer;
  const off = addDays(last, 1);
  const benefitTo = free ? off : openEnd;
  return plainPerson(newId(), {
    courses: [{ id: 'k', contactOn: always.from, to: openEnd, municipalFromDayOne: false }],
    benefits:
      benefit === null
        ? free
          ? []
          : [{ id: 'y', benefit: 'dagpenge', from: addMonths(last, 3), to: openEnd }]
        : [{ id: 'y', benefit, from: always.from, to: benefitTo }],
    categories: category === null ? [] : [{ id: 'v', category, ...always }],
    activities: [
      {
        id: 't',
        kind,
        sector,
        givenOn: null,
        hoursPerWeek: 37,
        from: addDays(last, -27),
        to: off,
      },
    ],
    offerTerms: [
      {
        id: 'a',
        activity: 't',
        on: addDays(last, -27),
        provider,
      },
    ],
  });
}

/** The five months of the paper. The target groups of today's law begin in 2020: theirs are the same ten years later. */
const printedMonths = ['2012-10', '2012-11', '2012-12', '2013-01', '2013-02'];
const tenYearsLater = ['2022-10', '2022-11', '2022-12', '2023-01', '2023-02'];

/** Citizens of whom the printed shares come out, row by row and month by month; the last month gets some, too. */
function afterOffers(
  rows: readonly (readonly [offer: EndedOffer, ...cells: readonly (number | null)[]])[],
  months: readonly string[] = printedMonths,
): readonly PersonSource[] {
  return rows.flatMap(([offer, ...cells]) =>
    months.flatMap((month, i) => {
      const printed = cells[i] ?? null;
      if (i === 4) return [afterOffer(offer, month, true)];
      if (printed === null) return [];
      const { of, met } = shareOf(printed);
      return Array.from({ length: of }, (_, k) => afterOffer(offer, month, k < met));
    }),
  );
}

describe('the quarterly overview of 2013 in its own form', () => {
  test('effect by provider comes out as printed, with the last month said to be unknown', () => {
    const persons = afterOffers(
      printedByProvider.map(([provider, ...cells]) => [{ ...plainOffer, provider }, ...cells]),
    );
    const section = sectionOf(overviewOf(persons, '2013-08-15', '2013-K3'), 'effekt-leverandoer');
    expect(headings(section)).toEqual([
      'okt-12',
      'nov-12',
      'dec-12',
      'jan-13',
      'feb-13',
      'Kendte i alt',
    ]);
    expect(section.table.rows).toHaveLength(printedByProvider.length);
    for (const [provider, ...cells] of printedByProvider) {
      expect(printedRow(section, provider, 5)).toEqual(cells);
    }
    expect(section.table.rows[0]?.cells[4]?.silence).toEqual({
      kind: 'kendes-foerst',
      from: day('2013-08-28'),
    });
    expect(section.summary.map(({ da }) => da)).toContain(
      'Der skal være gået 6 måneder: feb-13 kendes først 28.08.2013.',
    );
  });

  test('effect by provider leaves places of work out, and lays those of few offers together', () => {
    const month = '2012-12';
    const offers = (count: number, offer: Partial<EndedOffer>): readonly PersonSource[] =>
      Array.from({ length: count }, (_, i) =>
        afterOffer({ ...plainOffer, ...offer }, month, i === 0),
      );
    const persons = [
      ...offers(5, { provider: 'Integro' }),
      ...offers(4, { provider: 'Lille Kursus' }),
      ...offers(1, { provider: 'Enkelt Vejledning' }),
      ...offers(6, { provider: 'Byens Bageri', kind: 'virksomhedspraktik', sector: 'privat' }),
      ...offers(2, {
        provider: 'Høje-Taastrup Kommune',
        kind: 'nytteindsats',
        sector: 'offentlig',
      }),
    ];
    const section = sectionOf(overviewOf(persons, '2013-08-15', '2013-K3'), 'effekt-leverandoer');
    expect(section.table.rows.map(({ heading }) => heading.da)).toEqual([
      'Integro',
      '2 leverandører med færre end 5 tilbud',
    ]);
    // One of five; one of four and one of one.
    expect(section.table.rows.map(({ cells }) => [cells.at(-1)?.value, cells.at(-1)?.of])).toEqual([
      [20, 5],
      [40, 5],
    ]);
    expect(section.table.rows[0]?.cells[2]?.down?.filter).toMatchObject({
      udbyder: ['Integro'],
      tilbudstype: ['vejledning', 'ordinaer-uddannelse'],
    });
    // They stand where they belong: by type of offer.
    const types = sectionOf(overviewOf(persons, '2013-08-15', '2013-K3'), 'effekt-tilbudstype');
    expect(types.table.rows.map(({ heading }) => heading.da)).toContain('Virksomhedspraktik');
  });

  test('effect by offer type comes out as printed', () => {
    const ours: Readonly<Record<string, readonly [string, Partial<EndedOffer>]>> = {
      'Almen voksenuddannelse': ['Ordinær uddannelse', { kind: 'ordinaer-uddannelse' }],
      'Løntilskud - Offentlig': [
        'Løntilskud - Offentlig',
        { kind: 'loentilskud', sector: 'offentlig' },
      ],
      'Løntilskud - Privat': ['Løntilskud - Privat', { kind: 'loentilskud', sector: 'privat' }],
      'korte vejl.- og afkl. Forløb': ['Vejledning og opkvalificering', {}],
      Virksomhedspraktik: ['Virksomhedspraktik', { kind: 'virksomhedspraktik', sector: 'privat' }],
    };
    // Specially arranged projects are guidance and upskilling in today's law, and have no row of their own.
    const rows = printedByOfferType.filter(([row]) => row in ours);
    expect(rows).toHaveLength(printedByOfferType.length - 1);
    const persons = afterOffers(
      rows.map(([row, ...cells]) => [{ ...plainOffer, ...ours[row]?.[1] }, ...cells]),
    );
    const section = sectionOf(overviewOf(persons, '2013-08-15', '2013-K3'), 'effekt-tilbudstype');
    expect(section.table.rows.map(({ heading }) => heading.da)).toEqual(
      rows.map(([row]) => ours[row]?.[0]),
    );
    for (const [row, ...cells] of rows) {
      expect(printedRow(section, ours[row]?.[0] ?? '', 5)).toEqual(cells);
    }
  });

  test('effect by target group comes out as printed, for the groups there are today', () => {
    const ours: readonly (readonly [string, Partial<EndedOffer>])[] = [
      ['6.1 A-dagpenge', {}],
      ['6.2 Kontanthjælp, jobparate', { benefit: 'kontanthjaelp', category: 'jobparat' }],
      [
        '6.3 Kontanthjælp, aktivitetsparate',
        { benefit: 'kontanthjaelp', category: 'aktivitetsparat' },
      ],
      ['6.6 Sygedagpenge', { benefit: 'sygedagpenge' }],
      ['6.12 Selvforsørgende', { benefit: null }],
    ];
    const persons = afterOffers(
      printedByTargetGroup.map(([, ...cells], i) => [{ ...plainOffer, ...ours[i]?.[1] }, ...cells]),
      tenYearsLater,
    );
    const section = sectionOf(overviewOf(persons, '2023-08-15', '2023-K3'), 'effekt-maalgruppe');
    expect(section.table.rows.map(({ heading }) => heading.da)).toEqual(ours.map(([row]) => row));
    printedByTargetGroup.forEach(([, ...cells], i) => {
      expect(printedRow(section, ours[i]?.[0] ?? '', 5)).toEqual(cells);
    });
  });

  test('end reasons come out as printed, and the month in which nothing ended is blank', () => {
    const codes: readonly CourseEndReason[] = [
      'fraflyttet',
      'job',
      'uddannelse',
      'raskmeldt',
      'sygdom',
      'andet',
    ];
    const months = ['2012-03', '2012-04', '2012-05', '2012-06'];
    const persons = months.flatMap((month, i) => {
      const shares = printedEndReasons.map(([, ...cells]) => cells[i] ?? 0);
      const of = smallestOf(shares);
      const counts = shares.map((share) => Math.round((share * of) / 100));
      const ended = counts.reduce((sum, count) => sum + count, 0);
      const reasons = [
        ...counts.flatMap((count, k) =>
          Array.from({ length: count }, (): CourseEndReason => codes[k] ?? 'andet'),
        ),
        ...Array.from({ length: of - ended }, (): CourseEndReason => 'uden-ydelse'),
      ];
      return reasons.map((reason) => courseEnded(day(`${month}-20`), reason));
    });
    const section = sectionOf(overviewOf(persons, '2012-08-10', '2012-K3'), 'afslutningsaarsager');
    expect(headings(section)).toEqual(['mar-12', 'apr-12', 'maj-12', 'jun-12', 'jul-12']);
    for (const [row, ...cells] of printedEndReasons) {
      expect(printedRow(section, row, 5)).toEqual(cells);
    }
    expect(section.table.rows[0]?.cells[4]?.silence).toEqual({ kind: 'tom' });
    // audit.md A18: the reasons shown add up to 91.8 %, so 8.2 % remain; the rows are rounded each by itself.
    const [remaining] = printedRow(section, 'Øvrige årsager og ikke oplyst', 1);
    expect(remaining).toBeCloseTo(8.2, 0);
    expect(section.summary[0]?.da).toBe(
      'Hyppigst i juni 2012: ordinært arbejde (42,4 pct.), andet (12,8 pct.) og ordinær uddannelse (11,9 pct.).',
    );
  });

  test('shares in company-directed offers come out as printed, this and last year’s quarter', () => {
    const groups: readonly Pick<EndedOffer, 'benefit' | 'category'>[] = [
      { benefit: 'kontanthjaelp', category: 'jobparat' },
      { benefit: 'dagpenge', category: null },
    ];
    const offers: readonly Pick<EndedOffer, 'kind' | 'sector'>[] = [
      { kind: 'loentilskud', sector: 'privat' },
      { kind: 'loentilskud', sector: 'offentlig' },
      { kind: 'virksomhedspraktik', sector: 'offentlig' },
    ];
    const persons = printedCompanyOffers.flatMap(([, ...cells], row) =>
      ['2011', '2012'].flatMap((year, at) => {
        const counts = offers.map((_, k) => cells[k * 2 + at] ?? 0);
        const other = 100 - counts.reduce((sum, count) => sum + count, 0);
        const kinds = [
          ...offers.flatMap((offer, k) =>
            Array.from({ length: counts[k] ?? 0 }, () => ({ ...plainOffer, ...offer })),
          ),
          ...Array.from({ length: other }, () => plainOffer),
        ];
        return kinds.map((offer) => inOffer({ ...offer, ...groups[row] }, year));
      }),
    );
    const section = sectionOf(overviewOf(persons, '2013-02-26', '2012-K4'), 'virksomhedsrettede');
    expect(section.table.columns.map(({ group, heading }) => [group?.da, heading.da])).toEqual([
      ['Privat løntilskud', '4. kv. 2011'],
      ['Privat løntilskud', '4. kv. 2012'],
      ['Offentligt løntilskud', '4. kv. 2011'],
      ['Offentligt løntilskud', '4. kv. 2012'],
      ['Virksomhedspraktik', '4. kv. 2011'],
      ['Virksomhedspraktik', '4. kv. 2012'],
    ]);
    for (const [row, ...cells] of printedCompanyOffers) {
      expect(printedRow(section, row, 6)).toEqual(cells);
    }
    expect(section.summary[0]?.da).toBe(
      'Match 1 - Kontanthjælpsmodtagere, 4. kvartal 2012: privat løntilskud 12 pct. (3 procentpoint lavere i forhold til året før); offentligt løntilskud 11 pct. (4 procentpoint lavere i forhold til året før); virksomhedspraktik 31 pct. (8 procentpoint højere i forhold til året før).',
    );
    // On 20 December eleven days of the quarter are left; all of the year before's are there.
    const running = sectionOf(overviewOf(persons, '2012-12-20', '2012-K4'), 'virksomhedsrettede');
    expect(running.summary[0]?.da).toBe(
      '4. kvartal 2012 er ikke slut: tallene er foreløbige og går til og med 20.12.2012; tallene for året før er for hele kvartalet.',
    );
    expect(running.summary).toHaveLength(section.summary.length + 1);
    const ended = sectionOf(overviewOf(persons, '2012-12-31', '2012-K4'), 'virksomhedsrettede');
    expect(ended.summary).toEqual(section.summary);
  });

  test('the indicator model comes out as printed, and the cluster is missing', () => {
    const [[, ...cells] = ['']] = printedIndicator;
    const groups: readonly (readonly [Benefit, Category | null])[] = [
      ['dagpenge', null],
      ['kontanthjaelp', 'jobparat'],
      ['sygedagpenge', 'jobparat'],
      ['ledighedsydelse', 'jobparat'],
      ['kontanthjaelp', 'aktivitetsparat'],
      ['sygedagpenge', 'aktivitetsparat'],
      ['ressourceforloebsydelse', 'aktivitetsparat'],
      ['kontanthjaelp', null],
      ['sygedagpenge', null],
      ['revalideringsydelse', null],
    ];
    const persons = groups.flatMap(([benefit, category], i) =>
      Array.from({ length: 100 }, (_, k) => onFirst(benefit, category, k < Number(cells[i]))),
    );
    const section = sectionOf(overviewOf(persons, '2012-09-15', '2012-K3'), 'indikatormodel');
    expect(section.table.caption.da).toBe('I job eller uddannelse en måned efter august 2012');
    expect(section.table.columns.map(({ group, heading }) => [group?.da, heading.da])).toEqual([
      ['Match 1: Jobklare', 'A-dagpenge'],
      ['Match 1: Jobklare', 'Kontanthjælp'],
      ['Match 1: Jobklare', 'Sygedagpenge'],
      ['Match 1: Jobklare', 'Øvrige'],
      ['Match 2: Indsatsklare', 'Kontanthjælp'],
      ['Match 2: Indsatsklare', 'Sygedagpenge'],
      ['Match 2: Indsatsklare', 'Øvrige'],
      ['Uden kategori', 'Kontanthjælp'],
      ['Uden kategori', 'Sygedagpenge'],
      ['Uden kategori', 'Øvrige'],
    ]);
    expect(printedRow(section, 'Høje-Taastrup', 10)).toEqual(cells);
    expect(section.table.rows[1]?.cells.map(({ silence }) => silence?.kind)).toEqual(
      Array.from({ length: 10 }, () => 'mangler'),
    );
  });

  test("the cluster's row comes out as printed from a table with its rows, and match 3 is missing", () => {
    // Table ht2013_indikatormodel.csv, rows of »Klyngen«.
    const printed = [
      ['Match1: Jobklare', 'A-dagpenge', 19],
      ['Match1: Jobklare', 'Kontanthjælp', 13],
      ['Match1: Jobklare', 'Sygedagpenge', 27],
      ['Match1: Jobklare', 'Øvrige', 1],
      ['Match2: Indsatsklare', 'Kontanthjælp', 3],
      ['Match2: Indsatsklare', 'Sygedagpenge', 7],
      ['Match2: Indsatsklare', 'Øvrige', 3],
      ['Match3: Midlertidigt passive', 'Kontanthjælp', 1],
    ] as const;
    const lines = printed.map((row) => ['Klyngen', '2012M08', ...row].join(';'));
    const reading = readCsvTable(
      ['Område;Periode;Gruppe;Ydelse;I job eller uddannelse', ...lines].join('\n'),
      {
        source: 'fil',
        tableId: indicatorTable,
        title: 'Indikatormodellen',
        updatedAt: null,
        nextUpdate: null,
      },
    );
    if (reading.outcome !== 'table') throw new Error(JSON.stringify(reading.problems));
    const others: OverviewGround['others'] = (places, area, period) => {
      const at = { area: otherAreas.label(area, 'da'), period };
      const value = outsideValue([reading.table], places, at);
      return value === null ? null : { value, source: { da: 'Tabellen', en: 'The table' } };
    };
    const persons = [plainPerson('en', {})];
    const section = sectionOf(
      overviewOf(persons, '2012-09-15', '2012-K3', others),
      'indikatormodel',
    );
    expect(section.table.rows[1]?.cells.map(({ value }) => value)).toEqual([
      19,
      13,
      27,
      1,
      3,
      7,
      3,
      null,
      null,
      null,
    ]);
    // Beside the bars stands the number of the cluster, where there is one.
    const { chart } = section;
    if (chart?.kind !== 'soejler') throw new Error('The model is not drawn.');
    const notes = chart.bars.map(({ note }) => /klyngen .* %/.exec(note?.da ?? '')?.[0] ?? '');
    expect(notes).toEqual([
      ...printed.slice(0, 7).map(([, , share]) => `klyngen ${share} %`),
      '',
      '',
      '',
    ]);
  });

  test('activation and timeliness stand for the same month a year before and the twelve after', () => {
    const overview = overviewOf(
      [inOffer({ ...plainOffer }, '2012'), inOffer({ ...plainOffer }, '2011')],
      '2012-12-05',
      '2012-K4',
    );
    const section = sectionOf(overview, 'aktivering');
    // Catalogue I-020: nov 2011 to nov 2012, thirteen months.
    expect(headings(section)).toEqual([
      'nov-11',
      'dec-11',
      'jan-12',
      'feb-12',
      'mar-12',
      'apr-12',
      'maj-12',
      'jun-12',
      'jul-12',
      'aug-12',
      'sep-12',
      'okt-12',
      'nov-12',
    ]);
    // Two on dagpenge, one of them in an offer of 37 hours in both months: half of the hours.
    expect(printedRow(section, 'A-dagpenge', 13).filter((_, i) => i === 0 || i === 12)).toEqual([
      50, 50,
    ]);
    expect(headings(sectionOf(overview, 'rettidighed-samtale'))).toEqual(headings(section));
  });
});

describe('targets of the quarterly overview', () => {
  const persons = [inOffer({ ...plainOffer }, '2012')];
  const reportWith = (target: OverviewGround['target']): Report =>
    overviewOf(persons, '2012-12-05', '2012-K4', () => null, target);
  const targetsIn = ({ table }: ReportSection) =>
    table.rows.map(({ cells }) => [cells.at(-1)?.value ?? null, cells.at(-1)?.flag ?? null]);
  const linesIn = ({ chart }: ReportSection) =>
    chart?.kind === 'linjer' ? chart.targets.map(({ name, value }) => [name.da, value]) : [];

  test('stand beside the rows they are for, flagged, and are drawn one for each where they differ', () => {
    // One on dagpenge, in an offer of 37 hours all November: 100 percent. Nobody is on kontanthjælp.
    const section = sectionOf(
      reportWith((id, { ydelse }) => {
        if (id !== 'aktiveringsgrad') return null;
        return ydelse?.[0] === 'dagpenge' ? { value: 30, margin: 1 } : { value: 40, margin: 1 };
      }),
      'aktivering',
    );
    expect(headings(section).at(-1)).toBe('Mål');
    expect(targetsIn(section)).toEqual([
      [30, 'naaet'],
      [40, null],
      [40, null],
    ]);
    expect(linesIn(section)).toEqual([
      ['Mål: A-dagpenge', 30],
      ['Mål: Kontanthjælp, match 1', 40],
      ['Mål: Kontanthjælp, match 2', 40],
    ]);
  });

  test('that are the same for all are one line; without any there is no column', () => {
    const same = sectionOf(
      reportWith(() => ({ value: 101, margin: 2 })),
      'aktivering',
    );
    expect(linesIn(same)).toEqual([['Mål', 101]]);
    expect(targetsIn(same)[0]).toEqual([101, 'taet-paa']);
    const none = sectionOf(
      reportWith(() => null),
      'aktivering',
    );
    expect([headings(none).at(-1), linesIn(none)]).toEqual(['nov-12', []]);
  });

  test('of timeliness hold persons and full-time persons each to its own', () => {
    const section = sectionOf(
      reportWith((id) => (id === 'rettidighed-samtale-personer' ? { value: 90, margin: 0 } : null)),
      'rettidighed-samtale',
    );
    expect(targetsIn(section).map(([value]) => value)).toEqual([90, null, null, null]);
    expect(linesIn(section)).toEqual([['Mål: Til tiden, personer', 90]]);
  });

  test('are those in force in the period of the newest number', () => {
    const asked: string[] = [];
    reportWith((id, _, { code }) => {
      if (id === 'aktiveringsgrad') asked.push(code);
      return null;
    });
    expect(new Set(asked)).toEqual(new Set(['2012-11']));
  });
});

test('a quarter that has not begun has nothing to show', () => {
  const overview = overviewOf([], '2012-12-05', '2013-K1');
  expect(overview.sections).toEqual([]);
  expect(overview.period).toEqual({ da: '1. kvartal 2013', en: 'Quarter 1 of 2013' });
});

test('without facts every table stands there and says that there is no number', () => {
  const { sections } = overviewOf([], '2012-12-05', '2012-K4');
  const cells = sections.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
  expect(sections.length).toBe(9);
  expect(cells.every(({ value }) => value === null)).toBe(true);
});

/** The smallest number of cases in which every share comes out, rounded to one decimal. */
function smallestOf(shares: readonly number[]): number {
  for (let of = 1; of < 5_000; of++) {
    const counts = shares.map((share) => Math.round((share * of) / 100));
    const fits = counts.every((count, i) => Number(((count * 100) / of).toFixed(1)) === shares[i]);
    if (fits && counts.reduce((sum, count) => sum + count, 0) <= of) return of;
  }
  throw new Error('the shares do not go together');
}

function courseEnded(last: Day, reason: CourseEndReason): PersonSource {
  const to = addDays(last, 1);
  return plainPerson(newId(), {
    courses: [{ id: 'k', contactOn: always.from, to, municipalFromDayOne: false }],
    benefits: [{ id: 'y', benefit: 'dagpenge', from: always.from, to }],
    courseEnds: [{ id: 's', course: 'k', on: last, reason }],
  });
}

/** A citizen on a benefit for years, in an offer of 37 hours through the fourth quarter of a year. */
function inOffer({ kind, sector, benefit, category }: EndedOffer, year: string): PersonSource {
  return plainPerson(newId(), {
    benefits: benefit === null ? [] : [{ id: 'y', benefit, ...always }],
    categories: category === null ? [] : [{ id: 'v', category, ...always }],
    activities: [
      {
        id: 't',
        kind,
        sector,
        givenOn: null,
        hoursPerWeek: 37,
        from: day(`${year}-10-01`),
        to: addMonths(day(`${year}-10-01`), 3),
      },
    ],
  });
}

/** A citizen on a benefit on 1 August 2012, in a job 30 days later or still on it. */
function onFirst(benefit: Benefit, category: Category | null, works: boolean): PersonSource {
  const from = day('2012-08-20');
  return plainPerson(newId(), {
    benefits: [{ id: 'y', benefit, from: always.from, to: works ? from : openEnd }],
    categories: category === null ? [] : [{ id: 'v', category, ...always }],
    labourStatuses: works
      ? [{ id: 'l', status: 'loenmodtager', hoursPerWeek: 37, from, to: openEnd }]
      : [],
  });
}
