import { type Comparison, type Figure, figureOf, valuesOf } from '../comparison.ts';
import type { Finding } from '../finding.ts';
import { bareLabel } from '../grid.ts';
import { type Detector, gridName, placeOf, rowPlace } from '../material.ts';
import type { Sentence } from '../section.ts';
import { subjectsIn } from '../subject.ts';
import { ordinal, ordinalPattern } from '../words.ts';

interface Placement {
  readonly sentence: Sentence;
  readonly printed: string;
  /** 1 is the end that is named. */
  readonly rank: number;
  readonly end: 'lav' | 'hoej';
  readonly figure: Figure;
}

const productivity = new RegExp(
  String.raw`(?:(?<ordinal>${ordinalPattern}) )?(?<end>højeste|laveste) (?:\p{L}+ )?produktivitet`,
  'giu',
);
const conditions = new RegExp(
  String.raw`(?:(?<before>${ordinalPattern}) bedste (?:rammevilkår|rammebetingelser)|(?:rammevilkår|rammebetingelser)(?:ene)?(?: \p{L}+){0,3}? (?:er )?(?:(?<after>${ordinalPattern}) )?bedste?(?= blandt))`,
  'giu',
);

/** Productivity is high where few are used: the highest is the lowest number. */
function ofProductivity(all: readonly Comparison[], sentence: Sentence): readonly Placement[] {
  return [...sentence.text.matchAll(productivity)].flatMap((found) => {
    const subjects = subjectsIn(sentence.text).map(({ subject }) => subject);
    const figure = figureOf(all, { ...sentence, kind: 'paragraph' }, [...new Set(subjects)]);
    const { ordinal: place, end } = found.groups ?? {};
    if (figure === null) return [];
    return [
      {
        sentence,
        printed: found[0],
        rank: place === undefined ? 1 : (ordinal(place) ?? 1),
        end: end?.toLowerCase() === 'højeste' ? 'lav' : 'hoej',
        figure,
      },
    ];
  });
}

/** Conditions are a place among all municipalities: 1 is the best. */
function ofConditions(all: readonly Comparison[], sentence: Sentence): readonly Placement[] {
  const whole = all
    .flatMap((comparison) => comparison.grid.rows.map((row) => ({ comparison, row })))
    .find(({ row }) => /^rammevilkår samlet$/iu.test(bareLabel(row.label)));
  if (whole === undefined) return [];
  return [...sentence.text.matchAll(conditions)].map((found) => {
    const place = found.groups?.['before'] ?? found.groups?.['after'];
    return {
      sentence,
      printed: found[0],
      rank: place === undefined ? 1 : (ordinal(place) ?? 1),
      end: 'lav' as const,
      figure: {
        ...whole,
        key: 'rammevilkaar',
        own: figureValue(whole),
        mean: null,
      },
    };
  });
}

const figureValue = ({ comparison, row }: Pick<Figure, 'comparison' | 'row'>): number | null => {
  const cell = row.cells[comparison.own];
  return cell?.kind === 'tal' ? cell.number.value : null;
};

function findingOf({ sentence, printed, rank, end, figure }: Placement): readonly Finding[] {
  const own = figure.own;
  if (own === null) return [];
  const values = valuesOf(figure);
  const before = values.filter((value) => (end === 'lav' ? value < own : value > own));
  const same = values.filter((value) => value === own).length;
  const isRight = rank > before.length && rank <= before.length + same;
  const { grid } = figure.comparison;
  return [
    {
      verdict: isRight ? 'bekraeftet' : 'modsagt-af-tabel',
      check: 'placering',
      places: [
        placeOf(sentence, printed),
        rowPlace(grid, figure.row.line, bareLabel(figure.row.label)),
      ],
      text: isRight
        ? `»${printed}« passer med ${gridName(grid)}.`
        : `»${printed}« passer ikke med ${gridName(grid)}: det er nummer ${before.length + 1}, talt fra samme ende.`,
      computation: `${before.length} af ${values.length} er ${end === 'lav' ? 'lavere' : 'højere'} end ${figure.row.cells[figure.comparison.own]?.printed ?? ''}${same > 1 ? `, ${same} er lige` : ''}`,
    },
  ];
}

/** The same thing placed in two places of the text as two different numbers. */
function disagreements(placements: readonly Placement[]): readonly Finding[] {
  return placements.flatMap((one, index) =>
    placements.slice(index + 1).flatMap((other) =>
      one.figure.key !== other.figure.key || one.end !== other.end || one.rank === other.rank
        ? []
        : [
            {
              verdict: 'modsagt-af-udsagn' as const,
              check: 'placering-to-gange',
              places: [placeOf(one.sentence, one.printed), placeOf(other.sentence, other.printed)],
              text: `»${one.printed}« og »${other.printed}« er om det samme og siger nummer ${one.rank} og nummer ${other.rank}.`,
              computation: `${one.rank} mod ${other.rank}`,
            },
          ],
    ),
  );
}

/** Places in an order: `den fjerde højeste produktivitet`, `bedst blandt de 15`. */
export const placement: Detector = {
  check: 'placering',
  title: 'Placeringer holdt mod tabellen og mod hinanden',
  find: (material) => {
    const all = material.comparisons;
    const placements = material.sentences.flatMap((sentence) => [
      ...ofProductivity(all, sentence),
      ...ofConditions(all, sentence),
    ]);
    return [...placements.flatMap((one) => findingOf(one)), ...disagreements(placements)];
  },
};
