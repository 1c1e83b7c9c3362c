import type { Grid } from '../grid.ts';
import { type Detector, gridName, rowPlace } from '../material.ts';

/** Parts that a caption promises: `Produktivitet og kvalitet i …` has two. */
function promised(caption: string | null): readonly string[] {
  const found = /^(?:Tabel|Bilag) [\dIVX.]+:?\s+(\p{L}+) og (\p{L}+) i /iu.exec(caption ?? '');
  return found === null ? [] : found.slice(1).map((word) => word.toLocaleLowerCase('da'));
}

const has = (grid: Grid, part: string): boolean =>
  grid.rows.some(({ label }) => label.toLocaleLowerCase('da').startsWith(part));

/** Captions that promise a part which the table lacks, while its sisters of the same caption have it. */
export const captions: Detector = {
  check: 'overskrift-lover',
  title: 'Tabeloverskrifter, der lover mere end tabellen har',
  find: ({ grids }) =>
    grids.flatMap((grid) =>
      promised(grid.caption)
        .filter((part) => grid.rows.length > 0 && !has(grid, part))
        .flatMap((part) => {
          const sisters = grids.filter(
            (other) =>
              other.document === grid.document &&
              promised(other.caption).includes(part) &&
              has(other, part),
          );
          if (sisters.length < 2) return [];
          return [
            {
              verdict: 'fejlskrevet' as const,
              check: 'overskrift-lover',
              places: [rowPlace(grid, grid.line, grid.caption ?? '')],
              text: `Overskriften lover »${part}«, men ${gridName(grid)} har ingen rækker om det.`,
              computation: `${sisters.length} tabeller med samme overskrift har en række »${part}«; denne har ingen af sine ${grid.rows.length}`,
            },
          ];
        }),
    ),
};
