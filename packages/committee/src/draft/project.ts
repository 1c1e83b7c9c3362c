import { type DraftContent, takesNote } from './content.ts';
import { startSentences, startTables } from './project-start.ts';
import {
  answersTable,
  costTable,
  linesTable,
  peopleTable,
  type ProjectToSay,
} from './project-tables.ts';
import { fewBehind } from './rules.ts';
import { type Sentence, sentence } from './sentence.ts';
import { type DraftRow, type DraftTable, numberAt } from './table.ts';

/** The evaluation of a project (Ringkøbing-Skjern 2022, Projekt PLUS and Klar til start; catalogue I-030 to I-032). */
export function projectContent(project: ProjectToSay): DraftContent {
  const { name, cost, left, target, start } = project;
  const people = peopleTable(project, { reader: 'offentlig' });
  const lines = linesTable(project, 'offentlig');
  const answers = answersTable(project, 'offentlig');
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
          ...(start === null ? [] : startBlocks({ ...project, start })),
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
      ...(cost === null
        ? []
        : [{ slot: 'oekonomi', blocks: costBlocks(project, cost, people) } as const]),
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
      ...(start === null ? [] : ['Hvor mange der havde bostøtte: det registreres ikke.']),
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

function startBlocks(project: Parameters<typeof startTables>[0]) {
  const [standing, lengths] = startTables(project, 'offentlig');
  return [
    { kind: 'overskrift', text: 'Da deltagerne begyndte' },
    { kind: 'punkter', items: startSentences(standing, lengths) },
    { kind: 'tabel', table: standing },
    { kind: 'tabel', table: lengths },
  ] as const;
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

function costBlocks(
  project: ProjectToSay,
  cost: NonNullable<ProjectToSay['cost']>,
  people: DraftTable,
) {
  const table = costTable(project, cost, people);
  const [whole, each] = table.rows;
  const says: readonly Sentence[] =
    whole === undefined || each === undefined || (whole.cells[0]?.value ?? null) === null
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
