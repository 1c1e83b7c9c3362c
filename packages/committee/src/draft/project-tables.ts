import { hiddenText } from './hidden.ts';
import { draftKey } from './key.ts';
import type { StartToSay } from './project-start.ts';
import { type Reader, silentTo } from './reader.ts';
import { cellOf, type DraftRow, type DraftTable } from './table.ts';

/** A share of the participants before the project and after it, in percent. */
export interface BeforeAndAfter {
  readonly what: string;
  /** `ugen efter`, `et år efter`. */
  readonly after: string;
  readonly of: number;
  readonly before: number | null;
  readonly later: number | null;
}

export interface ProjectToSay {
  readonly place: string;
  readonly name: string;
  readonly started: number;
  readonly running: number;
  readonly left: number;
  readonly completed: number;
  /** Who has gone on to a job or an education, and how many should. */
  readonly exits: number;
  readonly target: number | null;
  /** Null where it was frozen before this was counted. */
  readonly start: StartToSay | null;
  readonly lines: readonly BeforeAndAfter[];
  /** What the participants have answered twice: how many are better of how many. */
  readonly progress: readonly {
    readonly what: string;
    readonly better: number;
    readonly of: number;
  }[];
  /** Kroner; null where there is no price. */
  readonly cost: {
    readonly total: number;
    readonly perParticipant: number | null;
    readonly perCompleted: number | null;
    readonly perExit: number | null;
  } | null;
}

/** How some of those who have left a project ended. */
export interface EndToSay {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** They count as having completed it. */
  readonly completes: boolean;
  /** They left for a job or an education. */
  readonly goesOn: boolean;
}

/** Where a row for each end stands above, one of them is those who went on to the end. */
const completedName = (ends: readonly EndToSay[]): string =>
  ends.length === 0 ? 'Gennemført' : 'Gennemført eller gået til job eller uddannelse';

/** Who began, left, completed and went on; with how they ended where that is given. */
export function peopleTable(
  { place, name, started, running, left, completed, exits, target }: ProjectToSay,
  { ends = [], reader }: { readonly ends?: readonly EndToSay[]; readonly reader: Reader },
): DraftTable {
  const share = (count: number) =>
    cellOf(left === 0 ? null : (100 * count) / left, 'procent', { of: left === 0 ? null : left });
  const row = (key: string, said: string, count: number, of?: number): DraftRow => ({
    key,
    name: said,
    cells: [cellOf(count, 'antal'), of === undefined ? cellOf(null, 'procent') : share(count)],
  });
  const wentAtOnce = ends.reduce((sum, { goesOn, count }) => sum + (goesOn ? count : 0), 0);
  const rows = [
    row('begyndt', 'Begyndt', started),
    row('i-gang', 'I gang', running),
    row('sluttet', 'Sluttet', left),
    ...ends.map(({ key, name: said, count }): DraftRow => ({
      ...row(`slut-${key}`, said, count, left),
      kind: 'del',
    })),
    row('gennemfoert', completedName(ends), completed, left),
    row('videre', 'Gået til job eller uddannelse', exits, left),
    ...(ends.length === 0 ? [] : [row(wentLater, '', exits - wentAtOnce)]),
  ];
  const at = (key: string): number => rows.findIndex((one) => one.key === key);
  const table = silentTo(
    reader,
    {
      key: 'deltagere',
      caption: `Deltagere i ${name}`,
      of: 'Deltagere',
      columns: [
        { key: 'antal', heading: 'Antal', said: '' },
        {
          key: 'andel',
          heading: 'Procent af dem, der er sluttet',
          said: 'andel af dem, der er sluttet',
        },
      ],
      rows,
      source: `Rettidig, ${place}: projektets deltagere`,
    },
    { sums: sumsOf(ends).map((keys) => keys.map(at)) },
  );
  return withGoal({ ...table, rows: table.rows.filter(({ key }) => key !== wentLater) }, target);
}

/** Those who ended for other reasons and are in a job or an education later: no row of the table, but others give it away. */
const wentLater = 'videre-senere';

/** Rows of which the first is the sum of the others. */
function sumsOf(ends: readonly EndToSay[]): readonly (readonly string[])[] {
  const keys = (fits: (end: EndToSay) => boolean): readonly string[] =>
    ends.filter(fits).map(({ key }) => `slut-${key}`);
  const people = ['begyndt', 'i-gang', 'sluttet'];
  if (ends.length === 0) return [people];
  return [
    people,
    ['sluttet', ...keys(() => true)],
    ['sluttet', 'gennemfoert', ...keys(({ completes }) => !completes)],
    ['gennemfoert', ...keys(({ completes }) => completes)],
    ['videre', wentLater, ...keys(({ goesOn }) => goesOn)],
  ];
}

/** A goal is not a count of citizens, and is never hidden. */
const withGoal = (table: DraftTable, target: number | null): DraftTable =>
  target === null
    ? table
    : {
        ...table,
        rows: [
          ...table.rows,
          {
            key: 'maaltal',
            name: 'Måltal for job eller uddannelse',
            cells: [cellOf(target, 'antal'), cellOf(null, 'procent')],
          },
        ],
      };

/** The participants before the project and after it. */
export function linesTable({ place, name, lines }: ProjectToSay, reader: Reader): DraftTable {
  return silentTo(reader, {
    key: 'foer-efter',
    caption: `Deltagerne i ${name} før og efter (procent)`,
    of: 'Mål',
    columns: [
      { key: 'start', heading: 'Ved start', said: 'ved start' },
      { key: 'efter', heading: 'Efter', said: 'efter' },
      { key: 'ud-af', heading: 'Ud af', said: 'deltagere, det er opgjort for' },
    ],
    rows: lines.map(({ what, after, of, before, later }) => ({
      key: draftKey(`${what} ${after}`),
      name: `${what}, ${after}`,
      cells: [
        cellOf(before, 'procent', { of }),
        cellOf(later, 'procent', { of }),
        cellOf(of === 0 ? null : of, 'antal'),
      ],
    })),
    source: `Rettidig, ${place}: deltagernes ydelser, job og uddannelse`,
  });
}

/** What the participants have answered twice. */
export function answersTable({ place, name, progress }: ProjectToSay, reader: Reader): DraftTable {
  return silentTo(reader, {
    key: 'svar',
    caption: `Deltagere i ${name}, der har det bedre end ved start`,
    of: 'Spørgsmål',
    columns: [
      { key: 'bedre', heading: 'Har det bedre', said: 'har det bedre' },
      { key: 'ud-af', heading: 'Har svaret to gange', said: 'har svaret to gange' },
      { key: 'andel', heading: 'Procent', said: 'andel, der har det bedre' },
    ],
    rows: progress.map(({ what, better, of }) => ({
      key: draftKey(what),
      name: what,
      cells: [
        cellOf(better, 'antal'),
        cellOf(of, 'antal'),
        cellOf(of === 0 ? null : (100 * better) / of, 'procent', { of }),
      ],
    })),
    source: `Rettidig, ${place}: deltagernes egne svar`,
  });
}

/**
 * What the project has cost. What a result has cost is hidden where the results are: the number of them is the one amount
 * divided by the other.
 */
export function costTable(
  { place, name }: ProjectToSay,
  cost: NonNullable<ProjectToSay['cost']>,
  people: DraftTable,
): DraftTable {
  const isHidden = (key: string): boolean =>
    people.rows.find((one) => one.key === key)?.cells[0]?.silence === hiddenText;
  const row = (key: string, said: string, amount: number | null, of: string): DraftRow => ({
    key,
    name: said,
    cells: [
      isHidden(of) ? cellOf(null, 'kroner', { silence: hiddenText }) : cellOf(amount, 'kroner'),
    ],
  });
  return {
    key: 'udgift',
    caption: `Udgiften til ${name} hidtil (kr.)`,
    of: 'Udgift',
    columns: [{ key: 'kr', heading: 'Kr.', said: '' }],
    rows: [
      row('i-alt', 'I alt', cost.total, 'begyndt'),
      row('deltager', 'For hver deltager', cost.perParticipant, 'begyndt'),
      row('gennemfoert', 'For hver, der har gennemført', cost.perCompleted, 'gennemfoert'),
      row('videre', 'For hver, der er gået til job eller uddannelse', cost.perExit, 'videre'),
    ],
    source: `Rettidig, ${place}: den aftalte pris og deltagernes dage i projektet`,
  };
}
