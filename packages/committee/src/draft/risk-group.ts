import { type DraftContent, takesNote } from './content.ts';
import {
  type ChapterReading,
  chaptersRead,
  countedSo,
  lackingIn,
  type Overview,
  type OverviewChapter,
} from './overview.ts';
import { listed, type Sentence, sentence } from './sentence.ts';
import { type DraftRow, numberAt } from './table.ts';

/** The paper of those at risk of losing unemployment benefit (Høje-Taastrup 2013, point 3; catalogue I-002, T-001). */
export function riskGroupContent(overview: Overview): DraftContent {
  const { place, period, chapters } = overview;
  const status = chapters.get('status');
  return {
    title: `Risikogruppen for dagpenge, ${period}`,
    parts: [
      {
        slot: 'resume',
        blocks: [
          {
            kind: 'afsnit',
            sentences: [
              [`Sagen viser risikogruppen i ${place} og indsatsen for den.`],
              ...(status === undefined ? [] : statusSentences(status).slice(0, 1)),
            ],
          },
        ],
      },
      {
        slot: 'sagsfremstilling',
        blocks: [
          ...chaptersRead(overview, {
            status: statusSentences,
            pakken: packageSentences,
            akutjob: jobs,
          }),
          ...countedSo(overview),
        ],
      },
    ],
    recommendation: takesNote('risikogruppen'),
    lacking: [
      ...lackingIn(overview),
      'Om pakken fra A til F stadig er kommunens indsats: den er fra 2012-2013.',
    ],
  };
}

const shown = (row: DraftRow | undefined, column: number): row is DraftRow =>
  row !== undefined && (row.cells[column]?.value ?? null) !== null;

/** How many they are, which share is in contact, with a job broker and outside, and how many the effort is for. */
const statusSentences: ChapterReading = ({ table }: OverviewChapter) => {
  const [all, contact, broker, outside, ...rest] = table.rows;
  if (!shown(all, 0)) return [['Antallet i risikogruppen kan ikke vises.']];
  const covered = rest.at(-1);
  const shares: readonly Sentence[] = (
    [
      [contact, ' har været i kontakt med jobcentret'],
      [broker, ' har en personlig jobformidler'],
      [outside, ' er ikke omfattet af indsatsen'],
    ] as const
  ).flatMap(([row, words]): readonly Sentence[] =>
    shown(row, 1) ? [[numberAt(table, row, 1), words]] : [],
  );
  const reasons = rest
    .filter(({ kind }) => kind === 'del')
    .flatMap((row): readonly Sentence[] =>
      shown(row, 1) ? [[`${row.name.replace(/^heraf /, '')} `, numberAt(table, row, 1)]] : [],
    );
  return [
    sentence(numberAt(table, all, 0), ' borgere er i risikogruppen'),
    ...(shares.length === 0 ? [] : [sentence(...listed(shares))]),
    ...(reasons.length === 0 ? [] : [sentence('Ikke omfattet: ', ...listed(reasons))]),
    ...(shown(covered, 0)
      ? [sentence('Indsatsen gælder ', numberAt(table, covered, 0), ' borgere')]
      : []),
  ];
};

/** Each point of the package: kept for how many of how many; places where nothing is kept. */
const packageSentences: ChapterReading = ({ table }) =>
  table.rows.map((row): Sentence => {
    const [kept, all, rate] = [0, 1, 2].map((column) => numberAt(table, row, column));
    if (kept === undefined || all === undefined || rate === undefined) return [];
    if (rate.value !== null) {
      return sentence(`${row.name}: `, kept, ' af ', all, ', ', rate);
    }
    if (kept.value !== null && all.value === null) return sentence(`${row.name}: `, kept);
    return [`${row.name}: kan ikke vises.`];
  });

/** How many emergency jobs companies have announced, by sector. */
const jobs: ChapterReading = ({ table }) => {
  const column = table.columns.length - 1;
  const parts = table.rows.flatMap((row): readonly Sentence[] =>
    row.kind !== 'sum' && shown(row, column)
      ? [[`${row.name} `, numberAt(table, row, column)]]
      : [],
  );
  const sum = table.rows.find(({ kind }) => kind === 'sum');
  if (!shown(sum, column)) return [];
  return [
    sentence(
      `Virksomhederne har meldt `,
      numberAt(table, sum, column),
      ` akutjob i ${table.columns[column]?.said ?? ''}`,
      ...(parts.length === 0 ? [] : [': ', ...listed(parts)]),
    ),
  ];
};
