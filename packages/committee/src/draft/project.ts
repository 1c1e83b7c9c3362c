import { type DraftContent, takesNote } from './content.ts';
import { publicTable } from './hidden.ts';
import { draftKey } from './key.ts';
import { fewBehind } from './rules.ts';
import { type Sentence, sentence } from './sentence.ts';
import { cellOf, type DraftRow, type DraftTable, numberAt } from './table.ts';

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

/** The evaluation of a project (Ringkøbing-Skjern 2022, Projekt PLUS; catalogue I-030, I-031). */
export function projectContent(project: ProjectToSay): DraftContent {
  const { name, cost, left, target } = project;
  const people = peopleTable(project);
  const lines = linesTable(project);
  const answers = answersTable(project);
  const begun = peopleSentences(people, target);
  const compared = lines.rows.flatMap((row): readonly Sentence[] => lineSentence(lines, row));
  return {
    title: `Evaluering af ${name}`,
    parts: [
      { slot: 'resume', blocks: [{ kind: 'afsnit', sentences: begun }] },
      {
        slot: 'sagsfremstilling',
        blocks: [
          { kind: 'overskrift', text: 'Deltagerne' },
          { kind: 'punkter', items: begun },
          { kind: 'tabel', table: people },
          { kind: 'overskrift', text: 'Før og efter' },
          ...(compared.length === 0
            ? ([
                { kind: 'afsnit', sentences: [['Der er ikke gået tid nok til at se forskel.']] },
              ] as const)
            : ([{ kind: 'punkter', items: compared }] as const)),
          { kind: 'tabel', table: lines },
          ...(answers.rows.length === 0
            ? []
            : ([
                { kind: 'overskrift', text: 'Hvad deltagerne selv siger' },
                {
                  kind: 'punkter',
                  items: answers.rows.flatMap((row) => answerSentence(answers, row)),
                },
                { kind: 'tabel', table: answers },
              ] as const)),
        ],
      },
      ...(cost === null ? [] : [{ slot: 'oekonomi', blocks: costBlocks(project, cost) } as const]),
      {
        slot: 'effektvurdering',
        blocks: [
          {
            kind: 'afsnit',
            sentences: [
              [
                'Tallene viser, hvordan det gik. De viser ikke, hvordan det var gået uden projektet.',
              ],
              ...(left > 0 && left < fewBehind
                ? [
                    [
                      `Under ${fewBehind} har afsluttet, så en enkelt deltager flytter andelene meget.`,
                    ],
                  ]
                : []),
            ],
          },
        ],
      },
    ],
    recommendation: takesNote(`evalueringen af ${name}`),
    lacking: [
      ...(target === null ? ['Projektets måltal: der er ikke sat et.'] : []),
      ...(cost === null ? ['Prisen: der er ingen pris med projektets navn i prislisten.'] : []),
      'Om projektet skal fortsætte, ændres eller slutte.',
    ],
  };
}

const column = { number: 0, share: 1 } as const;

function peopleSentences(table: DraftTable, target: number | null): readonly Sentence[] {
  const [started, , left, completed, exits, goal] = table.rows;
  if (
    started === undefined ||
    left === undefined ||
    completed === undefined ||
    exits === undefined
  ) {
    return [];
  }
  const gone = numberAt(table, exits, column.number);
  const met = (exits.cells[column.number]?.value ?? null) !== null && target !== null;
  return [
    sentence(
      numberAt(table, started, column.number),
      ' er begyndt, ',
      numberAt(table, left, column.number),
      ' er sluttet, og ',
      numberAt(table, completed, column.number),
      ' af dem har gennemført (',
      numberAt(table, completed, column.share),
      ')',
    ),
    ...(met && goal !== undefined
      ? [
          sentence(
            gone,
            ' er gået til job eller uddannelse. Måltallet er ',
            numberAt(table, goal, column.number),
            (exits.cells[column.number]?.value ?? 0) >= target ? ' og er nået' : ' og er ikke nået',
          ),
        ]
      : [sentence(gone, ' er gået til job eller uddannelse')]),
  ];
}

function peopleTable({
  place,
  name,
  started,
  running,
  left,
  completed,
  exits,
  target,
}: ProjectToSay): DraftTable {
  const share = (count: number) =>
    cellOf(left === 0 ? null : (100 * count) / left, 'procent', { of: left === 0 ? null : left });
  const row = (key: string, said: string, count: number, of?: number): DraftRow => ({
    key,
    name: said,
    cells: [cellOf(count, 'antal'), of === undefined ? cellOf(null, 'procent') : share(count)],
  });
  return withGoal(
    publicTable(
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
        rows: [
          row('begyndt', 'Begyndt', started),
          row('i-gang', 'I gang', running),
          row('sluttet', 'Sluttet', left),
          row('gennemfoert', 'Gennemført', completed, left),
          row('videre', 'Gået til job eller uddannelse', exits, left),
        ],
        source: `Rettidig, ${place}: projektets deltagere`,
      },
      { sums: [[0, 1, 2]], sameDay: true },
    ),
    target,
  );
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

function linesTable({ place, name, lines }: ProjectToSay): DraftTable {
  return publicTable(
    {
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
    },
    { sameDay: true },
  );
}

function lineSentence(table: DraftTable, row: DraftRow): readonly Sentence[] {
  const [before, later, of] = row.cells;
  if (
    before === undefined ||
    later === undefined ||
    before.value === null ||
    later.value === null
  ) {
    return [];
  }
  const change = Number((later.value - before.value).toFixed(0));
  const few = of !== undefined && of.value !== null && of.value < fewBehind;
  return [
    sentence(
      `${row.name}: `,
      change === 0 ? 'uændret ' : 'fra ',
      numberAt(table, row, 0),
      ...(change === 0 ? [] : [' til ', numberAt(table, row, 1)]),
      ' (',
      numberAt(table, row, 2),
      few ? ' deltagere; læs varsomt, de er få)' : ' deltagere)',
    ),
  ];
}

function answersTable({ place, name, progress }: ProjectToSay): DraftTable {
  return publicTable(
    {
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
    },
    { sameDay: true },
  );
}

function answerSentence(table: DraftTable, row: DraftRow): readonly Sentence[] {
  if ((row.cells[2]?.value ?? null) === null) return [];
  return [
    sentence(
      `${row.name}: `,
      numberAt(table, row, 0),
      ' af ',
      numberAt(table, row, 1),
      ' har det bedre end ved start',
    ),
  ];
}

function costBlocks({ place, name }: ProjectToSay, cost: NonNullable<ProjectToSay['cost']>) {
  const row = (key: string, said: string, amount: number | null): DraftRow => ({
    key,
    name: said,
    cells: [cellOf(amount, 'kroner')],
  });
  const table: DraftTable = {
    key: 'udgift',
    caption: `Udgiften til ${name} hidtil (kr.)`,
    of: 'Udgift',
    columns: [{ key: 'kr', heading: 'Kr.', said: '' }],
    rows: [
      row('i-alt', 'I alt', cost.total),
      row('deltager', 'For hver deltager', cost.perParticipant),
      row('gennemfoert', 'For hver, der har gennemført', cost.perCompleted),
      row('videre', 'For hver, der er gået til job eller uddannelse', cost.perExit),
    ],
    source: `Rettidig, ${place}: den aftalte pris og deltagernes dage i projektet`,
  };
  const [whole, each] = table.rows;
  const says: readonly Sentence[] =
    whole === undefined || each === undefined
      ? []
      : [
          sentence(
            'Projektet har hidtil kostet ',
            numberAt(table, whole, 0),
            ...(each.cells[0]?.value === null
              ? []
              : [', ', numberAt(table, each, 0), ' for hver deltager']),
          ),
        ];
  return [{ kind: 'afsnit', sentences: says } as const, { kind: 'tabel', table } as const];
}
