import { drawn } from './chart.ts';
import { type DraftContent, takesNote } from './content.ts';
import { draftKey } from './key.ts';
import { type DraftNumber, type Sentence, sentence } from './sentence.ts';
import { cellOf, type DraftRow, type DraftTable, numberAt } from './table.ts';
import { changeText } from './value-text.ts';

/** An offer and its price; amounts in kroner, null where they cannot be said. */
export interface PricedOffer {
  readonly offer: string;
  readonly provider: string;
  readonly hoursPerWeek: number | null;
  readonly week: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

export interface PricesToCompare {
  readonly place: string;
  /** The day whose prices they are, in words. */
  readonly on: string;
  readonly offers: readonly PricedOffer[];
  /** Place among the offers of the one that is held against the others; null: none. */
  readonly chosen: number | null;
}

const columns = { week: 0, month: 1, year: 2, extra: 3 } as const;

/** The paper that compares prices of offers by the year (Ringkøbing-Skjern 2022, point 3; catalogue F-019, F-020). */
export function pricesContent({ place, on, offers, chosen }: PricesToCompare): DraftContent {
  const own = chosen === null ? undefined : offers[chosen];
  const table = tableOf({ place, on, offers, own });
  const rows = table.rows.flatMap((row, at) => {
    const year = offers[at]?.year ?? null;
    return year === null ? [] : [{ row, year, offer: offers[at] }];
  });
  const others = rows.filter(({ offer }) => offer !== own).toSorted((a, b) => a.year - b.year);
  const mine = rows.find(({ offer }) => offer === own);
  const [cheapest, dearest] = [others[0], others.at(-1)];
  const says: readonly Sentence[] = [
    ...(mine === undefined
      ? []
      : [
          sentence(
            `${mine.row.name} koster `,
            numberAt(table, mine.row, columns.year),
            ' om året for en borger',
          ),
        ]),
    ...(cheapest === undefined ? [] : [against('Billigst', cheapest, { table, mine })]),
    ...(dearest === undefined || dearest === cheapest
      ? []
      : [against('Dyrest', dearest, { table, mine })]),
  ];
  const chart = drawn(
    table,
    { kind: 'soejler', column: columns.year },
    { title: 'Prisen for et år', says },
  );
  const title = own === undefined ? 'Priser på tilbud' : `Prisen på ${own.offer} og andre tilbud`;
  return {
    title,
    parts: [
      {
        slot: 'resume',
        blocks: [
          {
            kind: 'afsnit',
            sentences: [
              [`Sagen sammenligner kommunens priser på tilbud ${on}, regnet om til et år.`],
              ...says,
            ],
          },
        ],
      },
      {
        slot: 'oekonomi',
        blocks: [
          { kind: 'punkter', items: [...says, ...hoursSentences(offers)] },
          ...(chart === null ? [] : [{ kind: 'figur', chart } as const]),
          { kind: 'tabel', table },
          {
            kind: 'afsnit',
            sentences: [
              ['Et år er 52 uger eller 12 måneder. Hver pris er regnet af den aftalte pris.'],
            ],
          },
        ],
      },
    ],
    recommendation: takesNote('priserne'),
    lacking: [
      'Om tilbuddene kan sammenlignes: indhold, målgruppe og timer er ikke med i prisen.',
      ...offers.flatMap(({ offer, year }) =>
        year === null
          ? [`${offer}: prisen kan ikke regnes om til et år, for længden mangler.`]
          : [],
      ),
    ],
  };
}

interface Compared {
  readonly row: DraftRow;
  readonly year: number;
}

/** What another offer costs, and what the chosen one costs more or less than it. */
function against(
  word: string,
  other: Compared,
  { table, mine }: { readonly table: DraftTable; readonly mine: Compared | undefined },
): Sentence {
  const price: Sentence = [
    `${word}${mine === undefined ? '' : ' af de andre'} er ${other.row.name}: `,
    numberAt(table, other.row, columns.year),
    ' om året',
  ];
  if (mine === undefined) return sentence(...price);
  return [...price, `; ${mine.row.name} koster `, extraOf(table, { mine, other }), ' det.'];
}

function extraOf(
  { key, caption }: DraftTable,
  { mine, other }: { readonly mine: Compared; readonly other: Compared },
): DraftNumber {
  const extra = Math.round(mine.year) - Math.round(other.year);
  return {
    key: `${key}-${other.row.key}-forskel`,
    text: changeText(extra, 'kroner', 0),
    value: extra.toFixed(0),
    caption: `${caption}, forskel fra ${other.row.name} til ${mine.row.name} på et år`,
  };
}

/** A warning where offers are of different hours, or nobody has said how many. */
function hoursSentences(offers: readonly PricedOffer[]): readonly Sentence[] {
  const hours = new Set(offers.map(({ hoursPerWeek }) => hoursPerWeek));
  if (hours.size < 2) return [];
  return [
    [
      `Tilbuddene har ikke det samme timetal${hours.has(null) ? ', og for nogle er det ikke oplyst' : ''}, så priserne kan ikke sammenlignes time for time.`,
    ],
  ];
}

function tableOf({
  place,
  on,
  offers,
  own,
}: Omit<PricesToCompare, 'chosen'> & { readonly own: PricedOffer | undefined }): DraftTable {
  const keys = offers.map(({ offer }) => draftKey(offer));
  const more =
    own === undefined
      ? []
      : [{ key: 'merpris', heading: `${own.offer} koster mere`, said: `merpris for ${own.offer}` }];
  return {
    key: 'priser',
    caption: 'Priser på tilbud for en borger (kr.)',
    of: 'Tilbud',
    columns: [
      { key: 'uge', heading: 'Uge', said: 'for en uge' },
      { key: 'maaned', heading: 'Måned', said: 'for en måned' },
      { key: 'aar', heading: 'År', said: 'for et år' },
      ...more,
    ],
    rows: offers.map((one, at) => ({
      key: keys.indexOf(keys[at] ?? '') === at ? (keys[at] ?? '') : `${keys[at] ?? ''}-${at + 1}`,
      name: one.offer,
      cells: [
        cellOf(one.week, 'kroner'),
        cellOf(one.month, 'kroner'),
        cellOf(one.year, 'kroner'),
        ...(own === undefined
          ? []
          : [
              cellOf(
                one === own || one.year === null || own.year === null
                  ? null
                  : Math.round(own.year) - Math.round(one.year),
                'kroner',
              ),
            ]),
      ],
    })),
    source: `Rettidig, ${place}: de aftalte priser ${on}`,
  };
}
