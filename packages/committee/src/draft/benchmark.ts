import type { PaperChart } from '../paper/index.ts';
import { type DraftContent, takesNote } from './content.ts';
import { draftKey } from './key.ts';
import { type Sentence, sentence } from './sentence.ts';
import { cellOf, type DraftRow, type DraftTable, numberAt } from './table.ts';
import { decimalText } from './value-text.ts';

/** A figure of a benchmark as one municipality sees it. */
export interface PlacedFigure {
  readonly name: string;
  /** What it is counted in: `årsværk pr. 1.000 helårspersoner`. */
  readonly unit: string;
  readonly decimals: number;
  /** Null: the municipality has reported none. */
  readonly own: number | null;
  readonly mean: number | null;
  /** 1 for the first, of how many; null without a number. */
  readonly place: { readonly rank: number; readonly of: number; readonly shared: number } | null;
  /** Which number comes first. */
  readonly first: 'mindst' | 'stoerst';
  /** All numbers in order, without names: only one's own is told. */
  readonly all: readonly number[];
}

export interface BenchmarkToSay {
  readonly place: string;
  readonly round: string;
  readonly year: number;
  readonly productivity: readonly PlacedFigure[];
  readonly quality: readonly PlacedFigure[];
}

/** The paper of a benchmark: where the municipality stands, without the names of the others. */
export function benchmarkContent(input: BenchmarkToSay): DraftContent {
  const { place, round, year, productivity, quality } = input;
  const whole = tableOf('produktivitet', 'Produktivitet', productivity, input);
  const qualities = tableOf('kvalitet', 'Kvalitet', quality, input);
  const says = sentencesOf(whole, productivity);
  const [main] = productivity;
  const chart = main === undefined ? null : chartOf(main, { input, says: says.slice(0, 1) });
  return {
    title: `Benchmark ${year}: ${round}`,
    parts: [
      {
        slot: 'resume',
        blocks: [
          {
            kind: 'afsnit',
            sentences: [
              [`Sagen viser, hvor ${place} står blandt kommunerne i ${round} for ${year}.`],
              ...says.slice(0, 1),
            ],
          },
        ],
      },
      {
        slot: 'sagsfremstilling',
        blocks: [
          { kind: 'overskrift', text: 'Produktivitet' },
          { kind: 'punkter', items: says },
          ...(chart === null ? [] : [{ kind: 'figur', chart } as const]),
          { kind: 'tabel', table: whole },
          ...(quality.length === 0
            ? []
            : ([
                { kind: 'overskrift', text: 'Kvalitet' },
                { kind: 'punkter', items: sentencesOf(qualities, quality) },
                { kind: 'tabel', table: qualities },
              ] as const)),
        ],
      },
      {
        slot: 'effektvurdering',
        blocks: [
          {
            kind: 'afsnit',
            sentences: [
              [
                'Færrest årsværk er højest produktivitet og siger ikke noget om kvaliteten. Tid er skønnet af kommunerne, og en plads kan skifte, hvis skønnet er usikkert.',
              ],
            ],
          },
        ],
      },
    ],
    recommendation: takesNote('benchmarken'),
    lacking: [
      ...[...productivity, ...quality].flatMap(({ name, own }) =>
        own === null ? [`${name}: ${place} har ingen tal i runden.`] : [],
      ),
      ...(quality.length === 0 ? ['Kvaliteten: runden har ingen tal for den.'] : []),
    ],
  };
}

const columns = { own: 0, mean: 1, rank: 2, of: 3 } as const;

/**
 * Each figure with the mean and the place. Those without a number of one's own are not said, nor those where everybody has
 * the same: the table has them.
 */
function sentencesOf(table: DraftTable, figures: readonly PlacedFigure[]): readonly Sentence[] {
  return figures.flatMap((figure, at): readonly Sentence[] => {
    const row = table.rows[at];
    if (row === undefined || figure.own === null || figure.place === null) return [];
    const { mean, first, place, decimals, all } = figure;
    if (all.every((value) => value === all[0])) return [];
    const than =
      mean === null
        ? []
        : [
            Number(figure.own.toFixed(decimals)) === Number(mean.toFixed(decimals))
              ? ', det samme som gennemsnittet ('
              : figure.own > mean
                ? ', over gennemsnittet ('
                : ', under gennemsnittet (',
            numberAt(table, row, columns.mean),
            ')',
          ];
    return [
      sentence(
        `${row.name}: `,
        numberAt(table, row, columns.own),
        ...than,
        '; nr. ',
        numberAt(table, row, columns.rank),
        ' af ',
        numberAt(table, row, columns.of),
        first === 'mindst' ? ', lavest først' : ', højest først',
        ...(place.shared > 1 ? [', delt med andre'] : []),
      ),
    ];
  });
}

function tableOf(
  key: string,
  title: string,
  figures: readonly PlacedFigure[],
  { place, round, year }: BenchmarkToSay,
): DraftTable {
  const keys = figures.map(({ name }) => draftKey(name));
  return {
    key,
    caption: `${title} ${year}`,
    of: 'Område',
    columns: [
      { key: 'egen', heading: place, said: place },
      { key: 'gennemsnit', heading: 'Gennemsnit', said: 'gennemsnit' },
      { key: 'nr', heading: 'Nr.', said: 'plads' },
      { key: 'af', heading: 'Af', said: 'kommuner med tal' },
    ],
    rows: figures.map(({ name, unit, decimals, own, mean, place: standing }, at): DraftRow => ({
      key: keys.indexOf(keys[at] ?? '') === at ? (keys[at] ?? '') : `${keys[at] ?? ''}-${at + 1}`,
      name: `${name} (${unit})`,
      cells: [
        cellOf(own, 'antal', { decimals }),
        cellOf(mean, 'antal', { decimals }),
        cellOf(standing?.rank ?? null, 'antal'),
        cellOf(standing?.of ?? null, 'antal'),
      ],
    })),
    source: `${round}, tal for ${year}`,
  };
}

/** All in order, one's own marked; the others have their place as a name. */
function chartOf(
  { name, unit, decimals, own, mean, all }: PlacedFigure,
  { input, says }: { readonly input: BenchmarkToSay; readonly says: readonly Sentence[] },
): PaperChart | null {
  if (own === null) return null;
  const at = all.indexOf(own);
  return {
    kind: 'placering',
    id: 'placering-figur',
    title: name,
    summary: `${says
      .flat()
      .map((piece) => (typeof piece === 'string' ? piece : piece.text))
      .join(
        '',
      )} Kommunerne går fra ${decimalText(all[0] ?? own, decimals)} til ${decimalText(all.at(-1) ?? own, decimals)}.`,
    source: `${input.round}, tal for ${input.year}`,
    decimals,
    unit,
    bars: all.map((value, place) => ({
      label: place === at ? input.place : `Nr. ${place + 1}`,
      value,
      own: place === at,
      note: '',
    })),
    mean,
  };
}
