/**
 * Figures of the 15 municipalities of Jobcenterbenchmark 2013, copied as facts from Bilag I and tables 4.1, 4.2 and
 * 4.4. Kommunekoder: the public list of municipalities (danmarksadresser.dk). `calibrationDifferences` compares the
 * copy with the tables it was made from.
 */
export interface Effort {
  /** Held interviews per 13 full-time weeks on the benefit. */
  readonly interviews: number;
  /** New offers per full-year recipient. */
  readonly offers: number;
  /** New offers in companies (practice, wage subsidy) per full-year recipient. */
  readonly companyOffers: number;
  /** Full-time activated in percent of full-time recipients. */
  readonly activated: number;
}

export interface Benchmark {
  readonly code: number;
  readonly name: string;
  /** Inhabitants aged 18 to 64. */
  readonly inhabitants: number;
  /** Full-time persons in percent of the inhabitants aged 18 to 64. */
  readonly pressure: {
    readonly dagpenge: number;
    readonly match1: number;
    readonly match23: number;
    readonly sygedagpenge: number;
    readonly ledighedsydelse: number;
    readonly revalidering: number;
  };
  /** Running ressourceforløb, August 2013. */
  readonly ressourceforloeb: number;
  readonly effort: {
    readonly overall: Effort;
    readonly dagpenge: Effort;
    readonly match1: Effort;
  };
}

type Figures4 = readonly [number, number, number, number];
type Row = readonly [
  code: number,
  name: string,
  inhabitants: number,
  bilag: readonly [number, number, number, number, number, number, number],
  overall: Figures4,
  dagpenge: Figures4,
  match1: Figures4,
];

/** Columns as in `sources` below. */
const rows: readonly Row[] = [
  [
    173,
    'Lyngby-Taarbæk',
    31893,
    [2.4, 0.8, 1.7, 1.4, 0.2, 0.2, 13],
    [1.6, 1.6, 0.5, 20],
    [1.2, 1.6, 0.4, 13],
    [1.3, 3.5, 1.2, 43],
  ],
  [
    190,
    'Furesø',
    21039,
    [2.4, 1.2, 1.8, 1.8, 0.2, 0.1, 4],
    [1.6, 1.3, 0.4, 17],
    [1.4, 1.6, 0.4, 16],
    [1.7, 2.9, 1.2, 35],
  ],
  [
    240,
    'Egedal',
    24094,
    [2.7, 0.6, 1.1, 1.9, 0.4, 0.1, 3],
    [1.3, 1.4, 0.5, 16],
    [1, 1.8, 0.5, 15],
    [1.3, 3.1, 1.4, 36],
  ],
  [
    306,
    'Odsherred',
    18113,
    [3.5, 1.9, 3.4, 2.8, 0.7, 0.5, 11],
    [1.6, 1.7, 0.5, 27],
    [1.6, 1.8, 0.6, 25],
    [1.7, 3.1, 1.1, 48],
  ],
  [
    336,
    'Stevns',
    12580,
    [3.5, 1.6, 2.7, 2.4, 0.6, 0.2, 6],
    [1.5, 1.4, 0.5, 22],
    [1.3, 1.6, 0.7, 20],
    [1.5, 2.2, 0.9, 35],
  ],
  [
    410,
    'Middelfart',
    21586,
    [3.3, 0.7, 2.6, 2.7, 0.5, 0.3, 10],
    [1.6, 1.4, 0.7, 21],
    [1.6, 1.9, 1, 21],
    [1.3, 2.9, 1.2, 46],
  ],
  [
    420,
    'Assens',
    23656,
    [4.3, 1.3, 2.9, 2.5, 0.7, 0.2, 21],
    [1.3, 1.5, 0.6, 20],
    [1, 1.7, 0.8, 21],
    [1.2, 2.2, 0.9, 28],
  ],
  [
    510,
    'Haderslev',
    32965,
    [3.8, 1, 3.8, 2.5, 1, 0.2, 1],
    [1.5, 1.6, 0.5, 20],
    [1.3, 2.2, 0.7, 19],
    [1.4, 3.8, 1, 37],
  ],
  [
    540,
    'Sønderborg',
    43323,
    [3.3, 1.5, 2.9, 2.5, 0.7, 0.4, 15],
    [1.7, 1.4, 0.8, 20],
    [1.4, 1.8, 1.1, 19],
    [1.6, 2.7, 1.3, 35],
  ],
  [
    573,
    'Varde',
    29039,
    [2.8, 0.8, 2.4, 2.7, 0.6, 0.5, 9],
    [1.5, 1.7, 0.6, 22],
    [1.4, 2, 0.7, 20],
    [1.4, 3.6, 1.1, 46],
  ],
  [
    580,
    'Aabenraa',
    34516,
    [3.9, 1.2, 2.9, 2.6, 0.9, 0.3, 6],
    [1.2, 1.3, 0.6, 20],
    [1.3, 1.9, 0.9, 22],
    [1.3, 1.7, 1.2, 31],
  ],
  [
    756,
    'Ikast-Brande',
    23718,
    [3.7, 1, 2.2, 2.7, 0.5, 0.6, 2],
    [1.5, 1.4, 0.6, 22],
    [1.3, 1.8, 0.7, 21],
    [1.2, 2.8, 1, 35],
  ],
  [
    840,
    'Rebild',
    16713,
    [3.1, 0.5, 2, 2.6, 0.6, 0.1, 5],
    [2.3, 1.9, 1, 22],
    [2.1, 2.8, 1.5, 22],
    [1.7, 4.5, 1.9, 46],
  ],
  [
    846,
    'Mariagerfjord',
    24746,
    [3.9, 0.6, 2.8, 2.5, 0.6, 0.5, 2],
    [1.2, 1.2, 0.6, 18],
    [1.2, 1.8, 0.8, 16],
    [1.1, 2.4, 0.9, 26],
  ],
  [
    849,
    'Jammerbugt',
    22117,
    [3.9, 1, 2.4, 2.6, 0.5, 0.7, 5],
    [1.5, 2, 0.9, 32],
    [1.4, 1.8, 0.7, 18],
    [1.6, 3, 1.1, 34],
  ],
];

function effort([interviews, offers, companyOffers, activated]: Figures4): Effort {
  return { interviews, offers, companyOffers, activated };
}

/** The municipalities that can be made, in the order of their codes. */
export const benchmarks: readonly Benchmark[] = rows.map(
  ([code, name, inhabitants, bilag, overall, dagpenge, match1]) => ({
    code,
    name,
    inhabitants,
    pressure: {
      dagpenge: bilag[0],
      match1: bilag[1],
      match23: bilag[2],
      sygedagpenge: bilag[3],
      ledighedsydelse: bilag[4],
      revalidering: bilag[5],
    },
    ressourceforloeb: bilag[6],
    effort: { overall: effort(overall), dagpenge: effort(dagpenge), match1: effort(match1) },
  }),
);

/** @throws RangeError when the municipality is not among the 15 */
export function benchmarkOf(code: number): Benchmark {
  const found = benchmarks.find((benchmark) => benchmark.code === code);
  if (found === undefined) {
    const known = benchmarks.map(({ code: k, name }) => `${String(k).padStart(4, '0')} ${name}`);
    throw new RangeError(
      `Der er ingen tal for kommune ${String(code).padStart(4, '0')}. Vælg en af: ${known.join(', ')}.`,
    );
  }
  return found;
}

/** One printed figure: the table, the line of the source it stands on, and where the copy holds it. */
interface FigureSource {
  readonly table: string;
  readonly line: number;
  readonly row: string;
  readonly of: (benchmark: Benchmark) => number;
}

export const sources: readonly FigureSource[] = [
  {
    table: 'benchmark_bilag_1.csv',
    line: 1468,
    row: 'Befolkning (18-64 år)',
    of: (b) => b.inhabitants,
  },
  { table: 'benchmark_bilag_1.csv', line: 1475, row: 'A-dagpenge', of: (b) => b.pressure.dagpenge },
  {
    table: 'benchmark_bilag_1.csv',
    line: 1476,
    row: 'Kontanthjælp m1',
    of: (b) => b.pressure.match1,
  },
  {
    table: 'benchmark_bilag_1.csv',
    line: 1477,
    row: 'Kontanthjælp m2-3',
    of: (b) => b.pressure.match23,
  },
  {
    table: 'benchmark_bilag_1.csv',
    line: 1478,
    row: 'Sygedagpenge',
    of: (b) => b.pressure.sygedagpenge,
  },
  {
    table: 'benchmark_bilag_1.csv',
    line: 1479,
    row: 'Ledighedsydelse',
    of: (b) => b.pressure.ledighedsydelse,
  },
  {
    table: 'benchmark_bilag_1.csv',
    line: 1480,
    row: 'Revalidering',
    of: (b) => b.pressure.revalidering,
  },
  {
    table: 'benchmark_bilag_1.csv',
    line: 1503,
    row: 'Antal ressourceforløb (aug-13)',
    of: (b) => b.ressourceforloeb,
  },
  ...effortSources('benchmark_4_1.csv', 1007, (b) => b.effort.overall),
  ...effortSources('benchmark_4_2.csv', 1063, (b) => b.effort.dagpenge),
  ...effortSources('benchmark_4_4.csv', 1146, (b) => b.effort.match1),
];

function effortSources(
  table: string,
  line: number,
  of: (benchmark: Benchmark) => Effort,
): readonly FigureSource[] {
  return [
    { table, line, row: 'Samtaleintensitet', of: (b) => of(b).interviews },
    { table, line: line + 1, row: 'Tilbudsintensitet', of: (b) => of(b).offers },
    {
      table,
      line: line + 2,
      row: 'Virksomhedsrettet tilbudsintensitet',
      of: (b) => of(b).companyOffers,
    },
    { table, line: line + 3, row: 'Aktiveringsgrad', of: (b) => of(b).activated },
  ];
}
