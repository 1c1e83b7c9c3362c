import type { Block } from '@rettidig/documents/report';
import { counted, danishDay, danishLongDay, danishMoney, type Money } from '@rettidig/engine';
import {
  parts,
  type ReformRow,
  type ReplayAnswer,
  replayKinds,
  type ReplayLine,
  replayRow,
} from '@rettidig/economy';
import type { KeptReplay } from '@rettidig/store';
import { listInstant } from '../format/instants.ts';

/** What a replay asked, what came out under each law, what is lacking, and how the row is made of it. */
export function replayBlocks(replay: KeptReplay, years: readonly string[]): readonly Block[] {
  const { question, answer, recordedAt } = replay;
  const { before, after, draft, on, kind, months } = question;
  const row = replayRow(question, answer);
  const source = `Rettidig, kommunens egne sager læst ${danishDay(on)}, genafspillet ${listInstant(recordedAt, 'da')}`;
  const cell = (line: ReplayLine, value: number) => ({
    value: line.unit === 'kr.' ? value / 100 : value,
    decimals: 0,
  });
  return [
    { kind: 'heading', level: 2, text: 'Resultatet', id: 'resultatet' },
    { kind: 'paragraph', text: resultText(answer) },
    ...(draft === null
      ? []
      : [
          {
            kind: 'note' as const,
            text: `${draft.title} er ikke lov. Tallene gælder kun, hvis det bliver vedtaget, som det er skrevet.`,
          },
        ]),
    {
      kind: 'table',
      table: {
        id: 'tabel-love',
        caption: `Tabel 1: ${replayKinds.label(kind, 'da')}`,
        head: ['', `Loven ${danishDay(before)}`, `Loven ${danishDay(after)}`, 'Forskel', 'Enhed'],
        rows: answer.lines.map((line) => ({
          level: 'hoved' as const,
          cells: [
            line.label,
            cell(line, line.before),
            cell(line, line.after),
            cell(line, line.after - line.before),
            line.unit,
          ],
        })),
        strong: [],
        source,
      },
    },
    ...(row === null ? [] : [rowTable(row, { months, years, source })]),
    ...(answer.gaps.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: 'Mangler', id: 'mangler' },
          { kind: 'paragraph', text: 'Dette er ikke med i noget beløb, og er ikke regnet som 0:' },
          {
            kind: 'list',
            items: answer.gaps.map(
              ({ why, count, of }) => `${counted(count, singular[of], of)}: ${why}`,
            ),
          },
        ] as const)),
    { kind: 'heading', level: 3, text: 'Sådan er det regnet', id: 'metode' },
    {
      kind: 'list',
      items: [
        `Sagerne er dem, kommunen havde ${danishLongDay(on)}. De er regnet efter loven ${danishLongDay(before)} og efter loven ${danishLongDay(after)}${draft === null ? '' : ` med ${draft.title}`}; alt andet er det samme.`,
        ...answer.notes,
      ],
    },
  ];
}

const singular = { borgere: 'borger', dage: 'dag', pligter: 'pligt' } as const;

function resultText({ yearly, citizens, citizensMissing }: ReplayAnswer): string {
  if (yearly === null) {
    return `Det kan ikke siges, hvad den nye lov koster: ${counted(citizens, 'borger', 'borgere')} har et svar under begge love, og ${counted(citizensMissing, 'borger', 'borgere')} mangler det. Se herunder, hvad der mangler.`;
  }
  const cost = danishMoney(Math.abs(yearly) as Money);
  const difference =
    yearly === 0
      ? 'koster kommunen det samme som'
      : `koster kommunen ${cost} ${yearly < 0 ? 'mindre' : 'mere'} end`;
  return `Et helt år under den nye lov ${difference} et år under den gamle, for ${counted(citizens, 'borger', 'borgere')}, som begge love svarer på.`;
}

function rowTable(
  row: ReformRow,
  {
    months,
    years,
    source,
  }: {
    readonly months: readonly number[];
    readonly years: readonly string[];
    readonly source: string;
  },
): Block {
  return {
    kind: 'table',
    table: {
      id: 'tabel-raekke',
      caption: `Tabel 2: Rækken »${row.name}« i ${parts[row.part].label.toLowerCase()} (kr.)`,
      head: ['', ...years],
      rows: [
        {
          level: 'hoved',
          cells: ['Måneder med den nye lov', ...months.map((value) => ({ value, decimals: 0 }))],
        },
        {
          level: 'total',
          cells: [row.name, ...row.figures.map((figure) => ({ value: figure / 100, decimals: 0 }))],
        },
      ],
      strong: [],
      source: `${source}. Et helt års forskel gange måneder divideret med 12.`,
    },
  };
}
