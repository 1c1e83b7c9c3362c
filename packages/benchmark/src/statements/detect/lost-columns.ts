import type { TextBlock } from '../document.ts';
import type { Grid } from '../grid.ts';
import { type Detector, type Material, gridName, placeOf, rowPlace } from '../material.ts';
import type { Finding } from '../finding.ts';

/** Words of a table that stand after it without a column: short pieces that end in the middle of something. */
const isPiece = (block: TextBlock): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= 60 &&
  (block.text.length <= 10 || !/[.:;!?]$/u.test(block.text));

/** Fewer pieces than this may be a note under the table. */
const fewestPieces = 4;

/** A table of words with pieces of rows standing as text below it. */
function fallenApart(grid: Grid, { blocks }: Material): readonly Finding[] {
  const isOfWords = grid.rows.every(({ cells }) => cells.every(({ kind }) => kind !== 'tal'));
  if (grid.heads.length < 3 || !isOfWords) return [];
  const at = blocks.findIndex(
    ({ document, block }) => document === grid.document && block.line === grid.line,
  );
  const after = blocks.slice(at + 1);
  const until = after.findIndex(
    ({ document, block }) => document !== grid.document || !isPiece(block),
  );
  const pieces = after.slice(0, until < 0 ? undefined : until);
  const [first] = pieces;
  if (pieces.length < fewestPieces || first === undefined || first.block.kind === 'table')
    return [];
  const { document, block } = first;
  return [
    {
      verdict: 'fejlskrevet',
      check: 'tabel-uden-kolonner',
      places: [
        ...grid.rows.map(({ line, label }) => rowPlace(grid, line, label)),
        placeOf({ document, line: block.line, text: first.block.text }),
      ],
      text: `${gridName(grid)} har mistet sine kolonner: ${grid.rows.length} rækker står i den, og ${pieces.length} stumper står løst efter den.`,
      computation: `${grid.heads.length} kolonner i hovedet; ${pieces.length} korte linjer uden kolonne efter sidste række`,
    },
  ];
}

/** Rows of a table of words that have nothing but their last cell: that cell belongs to a row above. */
function looseCells(grid: Grid): readonly Finding[] {
  const loose = grid.rows.filter(
    ({ label, cells }) =>
      label === '' &&
      cells.length >= 2 &&
      cells.at(-1)?.kind === 'ord' &&
      cells.slice(0, -1).every(({ kind }) => kind === 'blank'),
  );
  if (loose.length === 0) return [];
  return [
    {
      verdict: 'fejlskrevet',
      check: 'celle-uden-raekke',
      places: loose.map(({ line, cells }) =>
        rowPlace(grid, line, cells.at(-1)?.printed.slice(0, 80) ?? ''),
      ),
      text: `${loose.length} celler i sidste kolonne har ingen række: cellerne i kolonnen står forskudt for rækkerne.`,
      computation: `linje ${loose.map(({ line }) => line).join(', ')} har alene en sidste celle`,
    },
  ];
}

/** Tables of words that came apart: rows without their columns, cells without their row. */
export const lostColumns: Detector = {
  check: 'tabel-uden-kolonner',
  title: 'Tabeller, der har mistet kolonner eller rækker',
  find: (material) =>
    material.grids.flatMap((grid) => [...fallenApart(grid, material), ...looseCells(grid)]),
};
