import { editDistance } from '@rettidig/engine';
import type { Grid } from '../grid.ts';
import { type Detector, rowPlace } from '../material.ts';

const letters = (head: string): string => head.replaceAll(/[^\p{L}]/gu, '');

function isNear(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  if (a === b || Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2)
    return false;
  return editDistance(a, b) <= 2;
}

/** Fewest heads that two tables must have in common to be tables of the same columns. */
const fewestShared = 3;

/** Heads that stand in the same place of two tables of the same columns, and are nearly the same. */
function nearHeads(grids: readonly Grid[]): readonly (readonly [string, string])[] {
  const sets = grids.map(({ heads }) => new Set(heads));
  return grids.flatMap((one, at) =>
    grids.slice(at + 1).flatMap((other, after) => {
      const shared = one.heads.filter((head) => sets[at + 1 + after]?.has(head)).length;
      return shared < fewestShared
        ? []
        : one.heads.flatMap((head, column): (readonly [string, string])[] => {
            const opposite = other.heads[column];
            return opposite !== undefined && isNear(head, opposite) ? [[head, opposite]] : [];
          });
    }),
  );
}

/** Names in the heads of tables that are spelled in two ways: `Mariagerford` and `Mariagerfjord`. */
export const headNames: Detector = {
  check: 'navn-i-hoved',
  title: 'Samme kolonne stavet på to måder i forskellige tabeller',
  find: ({ grids }) => {
    const tablesWith = (head: string) => grids.filter(({ heads }) => heads.includes(head));
    const usualOf = new Map<string, string>();
    for (const pair of nearHeads(grids)) {
      // The one in fewer tables is taken for the slip; of two in as many, the first in the alphabet.
      const [rare, usual] = pair.toSorted(
        (one, other) =>
          tablesWith(one).length - tablesWith(other).length || one.localeCompare(other, 'da'),
      );
      if (rare !== undefined && usual !== undefined) usualOf.set(rare, usual);
    }
    return [...usualOf].map(([rare, usual]) => {
      const [rares, others] = [tablesWith(rare), tablesWith(usual)];
      return {
        verdict: 'fejlskrevet' as const,
        check: 'navn-i-hoved',
        places: [
          ...rares.map((grid) => rowPlace(grid, grid.headLine, rare)),
          ...others.slice(0, 1).map((grid) => rowPlace(grid, grid.headLine, usual)),
        ],
        text: `»${rare}« og »${usual}« er samme kolonne stavet på to måder.`,
        computation: `»${rare}« i ${rares.length} tabeller, »${usual}« i ${others.length}; ${editDistance(letters(rare), letters(usual))} bogstavs forskel`,
      };
    });
  },
};
