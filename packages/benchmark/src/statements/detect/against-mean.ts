import type { Claim } from '../claim.ts';
import { figureOf, printedPair } from '../comparison.ts';
import type { Finding } from '../finding.ts';
import { bareLabel } from '../grid.ts';
import { type Detector, gridName, placeOf, rowPlace } from '../material.ts';
import { danish } from '../number.ts';

/** Said to be the same, a difference up to so large a part of the mean or so many units passes. */
const sameWithin = { part: 0.1, units: 0.3 };

function directionOf({ sign, figure }: Claim): 'enig' | 'uenig' | null {
  const [own, mean] = [figure?.own ?? null, figure?.mean ?? null];
  if (own === null || mean === null) return null;
  const difference = own - mean;
  if (sign === 0)
    return Math.abs(difference) <= Math.max(sameWithin.units, sameWithin.part * mean)
      ? 'enig'
      : 'uenig';
  return Math.sign(difference) === sign ? 'enig' : 'uenig';
}

function directionFinding(claim: Claim): readonly Finding[] {
  const { sentence, printed, figure } = claim;
  const direction = directionOf(claim);
  if (figure === null || direction === null)
    return [
      {
        verdict: 'kan-ikke-efterproeves',
        check: 'retning',
        places: [placeOf(sentence, printed)],
        text: `»${printed}« kan ikke holdes mod en tabel: den, der hører til, er her ikke, eller udsagnet siger ikke, hvilket tal det er om.`,
        computation: claim.subjects.join(', ') || 'intet emne nævnt',
      },
    ];
  const { grid } = figure.comparison;
  const difference = (figure.own ?? 0) - (figure.mean ?? 0);
  return [
    {
      verdict: direction === 'enig' ? 'bekraeftet' : 'modsagt-af-tabel',
      check: 'retning',
      places: [
        placeOf(sentence, printed),
        rowPlace(grid, figure.row.line, bareLabel(figure.row.label)),
      ],
      text:
        direction === 'enig'
          ? `»${printed}« passer med ${gridName(grid)}.`
          : `»${printed}« passer ikke med ${gridName(grid)}, »${bareLabel(figure.row.label)}«.`,
      computation: `${printedPair(figure)}: forskel ${danish(difference)}`,
    },
  ];
}

/** Indicators that a word for none of them may mean. */
const mayMean: Readonly<Record<string, readonly string[]>> = {
  virksomhedssamarbejde: [
    'virksomhedsrettet-tilbudsintensitet',
    'virksomhedsrettet-aktiveringsgrad',
    'delvise-raskmeldinger',
  ],
};

/** Whether more or less is said than there is, over or under the mean. */
export const againstMean: Detector = {
  check: 'retning',
  title: 'Færre, flere, over eller under gennemsnittet, holdt mod tabellen',
  find: (material) =>
    material.claims
      .filter(({ subjects }) => subjects.every((subject) => mayMean[subject] === undefined))
      .flatMap((claim) => directionFinding(claim)),
};

/** A level said of something that no row is called, while the rows that may be meant go both ways. */
export const unnamedIndicator: Detector = {
  check: 'indikator-ikke-navngivet',
  title: 'Et niveau sagt om noget, ingen række hedder, hvor de mulige rækker peger hver sin vej',
  find: (material) => {
    const all = material.comparisons;
    return material.claims.flatMap(({ sentence, printed, sign, subjects: [subject = ''] }) => {
      const possible = mayMean[subject] ?? [];
      const figures = possible.flatMap((name) => figureOf(all, sentence, [name]) ?? []);
      const against = figures.filter(
        ({ own, mean }) => own !== null && mean !== null && Math.sign(own - mean) === -sign,
      );
      if (sign === 0 || against.length === 0 || figures.length < 2) return [];
      return [
        {
          verdict: 'modsagt-af-tabel' as const,
          check: 'indikator-ikke-navngivet',
          places: [
            placeOf(sentence, printed),
            ...against.map(({ comparison, row }) => rowPlace(comparison.grid, row.line, row.label)),
          ],
          text: `»${printed}« siges om noget, som ingen række hedder; af de ${figures.length} rækker, der kan være ment, siger ${against.map(({ row }) => `»${bareLabel(row.label)}«`).join(', ')} det modsatte.`,
          computation: figures
            .map((figure) => `${bareLabel(figure.row.label)} ${printedPair(figure)}`)
            .join('; '),
        },
      ];
    });
  },
};
