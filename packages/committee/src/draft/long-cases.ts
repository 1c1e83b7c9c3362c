import { type DraftContent, takesNote } from './content.ts';
import {
  type ChapterReading,
  chaptersRead,
  countedSo,
  firstTrend,
  lackingIn,
  type Overview,
  trends,
} from './overview.ts';
import { largestSentence } from './rules.ts';
import { sentence } from './sentence.ts';
import { numberAt } from './table.ts';

/** The paper of the cases that have lasted more than three years (catalogue I-033, F-021). */
export function longCasesContent(overview: Overview): DraftContent {
  const { place, period } = overview;
  return {
    title: `Langvarige sager, ${period}`,
    parts: [
      {
        slot: 'resume',
        blocks: [
          {
            kind: 'afsnit',
            sentences: [
              [
                `Sagen viser, hvor mange sager i ${place} der har varet over tre år, og hvordan det er gået.`,
              ],
              ...firstTrend(overview, 'udvikling'),
            ],
          },
        ],
      },
      {
        slot: 'sagsfremstilling',
        blocks: [
          ...chaptersRead(overview, {
            udvikling: trends,
            'efter-ydelse': byBenefit,
            varighed: longest,
            klager: enquiries,
          }),
          ...countedSo(overview),
        ],
      },
    ],
    recommendation: takesNote('langvarige sager'),
    lacking: lackingIn(overview),
  };
}

/** The largest benefit, and each benefit over the years. */
const byBenefit: ChapterReading = (chapter) => [
  largestSentence(chapter.table, chapter.table.columns.length - 1),
  ...trends(chapter),
];

/** The share of the last class, which is the longest. */
const longest: ChapterReading = ({ table }) => {
  const row = table.rows.at(-1);
  if (row === undefined || (row.cells[1]?.value ?? null) === null) return [];
  return [sentence(`${row.name}: `, numberAt(table, row, 1), ' af fuldtidspersonerne')];
};

/** How many have turned to the citizens' adviser, of how many open cases. */
const enquiries: ChapterReading = ({ table }) => {
  const column = table.columns.length - 1;
  const [asked, cases, share] = table.rows;
  if (asked === undefined || cases === undefined || share === undefined) return [];
  const numbers = [asked, cases, share].map((row) => numberAt(table, row, column));
  const [number, of, rate] = numbers;
  if (number === undefined || of === undefined || rate === undefined) return [];
  if (numbers.some(({ value }) => value === null)) {
    return [['Andelen, der har henvendt sig til borgerrådgiveren, kan ikke vises.']];
  }
  return [sentence(number, ' henvendelser til borgerrådgiveren på ', of, ' åbne sager, ', rate)];
};
