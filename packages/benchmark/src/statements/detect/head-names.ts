import { editDistance } from '@rettidig/engine';
import type { Grid } from '../grid.ts';
import { type Detector, rowPlace } from '../material.ts';

interface Head {
  readonly grid: Grid;
  readonly head: string;
}

const letters = (head: string): string => head.replaceAll(/[^\p{L}]/gu, '');

/** The other spelling stands where this one does, in tables that have the rest of their heads in common. */
function isSameColumn(one: Head, other: Head): boolean {
  const shared = one.grid.heads.filter((head) => other.grid.heads.includes(head)).length;
  return shared >= 3 && one.grid.heads.indexOf(one.head) === other.grid.heads.indexOf(other.head);
}

/** Names in the heads of tables that are spelled in two ways: `Mariagerford` and `Mariagerfjord`. */
export const headNames: Detector = {
  check: 'navn-i-hoved',
  title: 'Samme kolonne stavet på to måder i forskellige tabeller',
  find: ({ grids }) => {
    const heads = grids.flatMap((grid) => grid.heads.map((head) => ({ grid, head })));
    const count = (head: string) => heads.filter((one) => one.head === head).length;
    const names = [...new Set(heads.map(({ head }) => head))].filter(
      (name) => letters(name).length >= 5,
    );
    return names.flatMap((rare) => {
      const rares = heads.filter(({ head }) => head === rare);
      const [usual] = names
        .filter((name) => {
          const distance = editDistance(letters(name), letters(rare));
          return name !== rare && distance > 0 && distance <= 2 && isUsual(name, rare);
        })
        .filter((name) =>
          heads.some(
            (other) => other.head === name && rares.some((one) => isSameColumn(one, other)),
          ),
        );
      if (usual === undefined) return [];
      const others = heads.filter(({ head }) => head === usual);
      return [
        {
          verdict: 'fejlskrevet' as const,
          check: 'navn-i-hoved',
          places: [...rares, ...others.slice(0, 1)].map(({ grid, head }) =>
            rowPlace(grid, grid.headLine, head),
          ),
          text: `»${rare}« og »${usual}« er samme kolonne stavet på to måder.`,
          computation: `»${rare}« ${rares.length} gange, »${usual}« ${others.length} gange; ${editDistance(letters(rare), letters(usual))} bogstavs forskel`,
        },
      ];
      function isUsual(name: string, against: string): boolean {
        return count(name) > count(against) || (count(name) === count(against) && name > against);
      }
    });
  },
};
