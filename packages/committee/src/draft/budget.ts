import { type DraftContent, takesNote } from './content.ts';
import { draftKey } from './key.ts';
import { type DraftNumber, type Sentence, sentence } from './sentence.ts';
import { cellOf, type DraftRow, type DraftTable, numberAt } from './table.ts';
import { changeText, valueText } from './value-text.ts';

/** A post of the budget, or all of them; amounts in kroner, null where they are lacking. */
export interface BudgetLineToSay {
  readonly name: string;
  readonly corrected: number | null;
  readonly toDate: number | null;
  readonly actual: number | null;
  readonly forecast: number | null;
  /** What is expected more than the corrected budget. */
  readonly deviation: number | null;
  readonly pct: number | null;
}

export interface BudgetPostToSay extends BudgetLineToSay {
  /** Whether it is further from its budget than the municipality's limits. */
  readonly flagged: boolean;
  /** The deviation so far, by how many and by what each costs; null where it cannot be split. */
  readonly split: { readonly quantity: number; readonly price: number } | null;
  /** The municipality's own words of it. */
  readonly remark: string | null;
}

export interface BudgetToSay {
  readonly place: string;
  readonly year: number;
  /** The last month that is booked, in words; null: none is. */
  readonly through: string | null;
  readonly posts: readonly BudgetPostToSay[];
  readonly whole: BudgetLineToSay;
  /** Accounts that stand on no post. */
  readonly unplaced: readonly string[];
}

const columns = { corrected: 0, toDate: 1, actual: 2, forecast: 3, deviation: 4, pct: 5 } as const;

/** The follow-up of the year's budget. */
export function budgetContent(input: BudgetToSay): DraftContent {
  const { place, year, through, posts, unplaced } = input;
  const table = tableOf(input);
  const sum = table.rows.at(-1);
  const flagged = posts.flatMap((post, at) => {
    const row = table.rows[at];
    return post.flagged && row !== undefined ? [{ post, row }] : [];
  });
  const booked =
    through === null
      ? `Der er ikke bogført noget for ${year} endnu.`
      : `Regnskabet er bogført til og med ${through}.`;
  const whole = sum === undefined ? [] : wholeSentences(table, sum);
  return {
    title: `Budgetopfølgning ${year}${through === null ? '' : ` efter ${through}`}`,
    parts: [
      { slot: 'resume', blocks: [{ kind: 'afsnit', sentences: [[booked], ...whole] }] },
      {
        slot: 'sagsfremstilling',
        blocks: [
          { kind: 'overskrift', text: 'Poster, der afviger' },
          flagged.length === 0
            ? {
                kind: 'afsnit',
                sentences: [
                  [
                    through === null
                      ? 'Der er ikke et regnskab at holde budgettet op imod.'
                      : 'Ingen post er længere fra sit budget end kommunens grænse.',
                  ],
                ],
              }
            : {
                kind: 'punkter',
                items: flagged.map(({ post, row }) => postSentences(table, row, post).flat()),
              },
        ],
      },
      {
        slot: 'oekonomi',
        blocks: [
          { kind: 'afsnit', sentences: whole },
          { kind: 'tabel', table },
        ],
      },
    ],
    recommendation: takesNote(`budgettet for ${year}`),
    lacking: [
      ...posts.flatMap(({ name, corrected, forecast }) => [
        ...(corrected === null ? [`${name} har intet budget for ${year}.`] : []),
        ...(forecast === null
          ? [`${name}: der kan ikke ventes noget af året, for regnskab eller konti mangler.`]
          : []),
      ]),
      ...flagged.flatMap(({ post }) =>
        post.remark === null
          ? [`${post.name}: hvorfor posten afviger. Der er ingen bemærkning.`]
          : [],
      ),
      ...(unplaced.length === 0
        ? []
        : [`Konti, der står på ingen post i ${place}: ${unplaced.join(', ')}.`]),
    ],
  };
}

/** The whole budget, what is expected, and how far that is from it. */
function wholeSentences(table: DraftTable, sum: DraftRow): readonly Sentence[] {
  const budget = numberAt(table, sum, columns.corrected);
  if (budget.value === null) return [];
  const begun: Sentence = ['Det korrigerede budget er ', budget];
  const forecast = numberAt(table, sum, columns.forecast);
  if (forecast.value === null) {
    return [sentence(...begun), ['Årets forbrug kan ikke ventes for alle poster endnu.']];
  }
  return [
    sentence(
      ...begun,
      ', og der ventes et forbrug på ',
      forecast,
      ': ',
      ...deviationOf(table, sum),
    ),
  ];
}

/** A post's deviation, what it comes of, and the municipality's own words. */
function postSentences(
  table: DraftTable,
  row: DraftRow,
  { split, remark }: BudgetPostToSay,
): readonly Sentence[] {
  const part = (as: string, name: string, value: number): DraftNumber => ({
    key: `${table.key}-${row.key}-${as}`,
    text: `${changeText(Math.round(value / 1000), 'tusind-kroner', 0)}`,
    value: String(Math.round(value / 1000)),
    caption: `${table.caption}, ${row.name}, ${name}, til dato`,
  });
  return [
    sentence(`${row.name}: der ventes `, ...deviationOf(table, row)),
    ...(split === null
      ? []
      : [
          sentence(
            ' Til dato giver antallet ',
            part('maengde', 'forskel af antal', split.quantity),
            ' budgettet, og prisen ',
            part('pris', 'forskel af pris', split.price),
            ' budgettet',
          ),
        ]),
    ...(remark === null ? [] : [[` ${remark}`]]),
  ];
}

/** `500.000 kroner mere end budgettet (4,2 procent)`. */
function deviationOf(table: DraftTable, row: DraftRow): Sentence {
  const cell = row.cells[columns.deviation];
  const value = cell?.value ?? 0;
  const pct = row.cells[columns.pct]?.value ?? null;
  return [
    {
      key: `${table.key}-${row.key}-afvigelse`,
      text: changeText(Number(value.toFixed(0)), 'tusind-kroner', 0),
      value: value.toFixed(0),
      caption: `${table.caption}, ${row.name}, ventet afvigelse`,
    },
    ' budgettet',
    ...(pct === null
      ? []
      : [
          ' (',
          {
            key: `${table.key}-${row.key}-afvigelse-pct`,
            text: valueText(Math.abs(pct), 'procent', 1),
            value: Math.abs(pct).toFixed(1),
            caption: `${table.caption}, ${row.name}, ventet afvigelse i procent`,
          },
          ')',
        ]),
  ];
}

function tableOf({ place, year, through, posts, whole }: BudgetToSay): DraftTable {
  const keys = posts.map(({ name }) => draftKey(name));
  const thousand = (amount: number | null) =>
    cellOf(amount === null ? null : amount / 1000, 'tusind-kroner');
  const cells = (line: BudgetLineToSay) => [
    thousand(line.corrected),
    thousand(line.toDate),
    thousand(line.actual),
    thousand(line.forecast),
    thousand(line.deviation),
    cellOf(line.pct, 'procent', { decimals: 1 }),
  ];
  return {
    key: 'budget',
    caption: `Budgetopfølgning ${year} (1.000 kr.)`,
    of: 'Post',
    columns: [
      { key: 'korrigeret', heading: 'Korrigeret budget', said: 'korrigeret budget' },
      { key: 'budget-til-dato', heading: 'Budget til dato', said: 'budget til dato' },
      { key: 'forbrug-til-dato', heading: 'Forbrug til dato', said: 'forbrug til dato' },
      { key: 'ventet', heading: 'Ventet', said: 'ventet forbrug' },
      { key: 'afviger', heading: 'Afvigelse', said: 'ventet afvigelse' },
      { key: 'afviger-pct', heading: 'Procent', said: 'ventet afvigelse i procent' },
    ],
    rows: [
      ...posts.map((post, at): DraftRow => ({
        key: keys.indexOf(keys[at] ?? '') === at ? (keys[at] ?? '') : `${keys[at] ?? ''}-${at + 1}`,
        name: post.name,
        cells: cells(post),
      })),
      { key: 'i-alt', name: whole.name, kind: 'sum', cells: cells(whole) },
    ],
    source: `Rettidig, ${place}: budget og regnskab${through === null ? '' : ` til og med ${through}`}`,
  };
}
