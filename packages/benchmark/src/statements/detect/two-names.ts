import { type Grid, type GridRow, bareLabel, numberOf } from '../grid.ts';
import { type Detector, gridName, rowPlace } from '../material.ts';

const sharedLetters = 6;

const wordsOf = (text: string): readonly string[] =>
  text.toLocaleLowerCase('da').match(/\p{L}{4,}/gu) ?? [];

function sharesWord(one: string, other: string): boolean {
  const others = wordsOf(other).map((word) => word.slice(0, sharedLetters));
  return wordsOf(one).some((word) => others.includes(word.slice(0, sharedLetters)));
}

const values = ({ cells }: GridRow): readonly (number | null)[] =>
  cells.map((cell) => numberOf(cell)?.value ?? null);

const isSame = (one: GridRow, other: GridRow): boolean => {
  const [mine, theirs] = [values(one), values(other)];
  return (
    mine.length >= 5 &&
    mine.length === theirs.length &&
    new Set(mine).size > 3 &&
    mine.every((value, at) => value === theirs[at])
  );
};

/** A row that repeats the first row of another table, whose caption calls it by other words. */
function renamed(grid: Grid, row: GridRow, other: Grid) {
  const [top] = other.rows;
  if (top === undefined || other === grid || other.caption === null || !isSame(row, top)) return [];
  if (sharesWord(row.label, other.caption)) return [];
  return [
    {
      verdict: 'modsagt-af-udsagn' as const,
      check: 'to-navne',
      places: [
        rowPlace(grid, row.line, bareLabel(row.label)),
        rowPlace(other, other.line, other.caption),
      ],
      text: `»${bareLabel(row.label)}« i ${gridName(grid)} er det, som ${gridName(other)} kalder »${other.caption.replace(/^[^:]*:\s*/u, '')}«: to navne for ét.`,
      computation: `alle ${row.cells.length} tal i rækken er de samme, og navnene har intet ord til fælles`,
    },
  ];
}

/** One thing under two names: the same figures under labels that share no word. */
export const twoNames: Detector = {
  check: 'to-navne',
  title: 'Samme tal under to navne',
  find: ({ grids }) =>
    grids.flatMap((grid) =>
      grid.rows.flatMap((row) => grids.flatMap((other) => renamed(grid, row, other))),
    ),
};
