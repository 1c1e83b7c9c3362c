import type { Finding } from '../finding.ts';
import { type Grid, type GridRow, numberOf } from '../grid.ts';
import { type Detector, rowPlace } from '../material.ts';
import { yearOf } from '../number.ts';
import { monthNumber } from '../words.ts';

const monthsOf = (grid: Grid): readonly (number | null)[] =>
  grid.heads.map((head) => monthNumber(head));

const hasMonths = (grid: Grid): boolean =>
  grid.heads.length >= 3 && monthsOf(grid).every((month) => month !== null);

/** Month heads that do not follow on the one before: `jan-13`, `feb-12`. */
function brokenHeads(grid: Grid): readonly Finding[] {
  const numbers = monthsOf(grid);
  return grid.heads.flatMap((head, at) => {
    const month = numbers[at] ?? 0;
    const before = numbers[at - 1];
    if (before === undefined || before === null || month === before + 1) return [];
    const isOtherYear = (month - before - 1) % 12 === 0;
    return [
      {
        verdict: 'fejlskrevet' as const,
        check: 'maanedsraekke',
        places: [rowPlace(grid, grid.headLine, `${grid.heads[at - 1] ?? ''}, ${head}`)],
        text: `Kolonnen »${head}« følger ikke efter »${grid.heads[at - 1] ?? ''}«${isOtherYear ? ': måneden er den rigtige og året et andet' : ''}.`,
        computation: `${head} ligger ${month - before} måneder efter ${grid.heads[at - 1] ?? ''}, de andre kolonner én`,
      },
    ];
  });
}

/** A table whose months are others than those of the tables beside it. */
function outOfStep(grids: readonly Grid[]): readonly Finding[] {
  const first = (grid: Grid) => monthsOf(grid)[0] ?? 0;
  return grids.flatMap((grid) => {
    const sisters = grids.filter((other) => other !== grid && first(other) > first(grid));
    const [sister] = sisters;
    if (
      sister === undefined ||
      sisters.length < 2 ||
      sisters.some((other) => first(other) !== first(sister))
    )
      return [];
    return [
      {
        verdict: 'fejlskrevet' as const,
        check: 'maaneder-ude-af-trit',
        places: [grid, ...sisters].map((one) => rowPlace(one, one.headLine, one.heads.join(', '))),
        text: `Tabellen går fra ${grid.heads[0] ?? ''} til ${grid.heads.at(-1) ?? ''}; de ${sisters.length} tabeller ved siden af begynder ${sister.heads[0] ?? ''}. Den er ikke ført ajour.`,
        computation: `${first(sister) - first(grid)} måneder bagud`,
      },
    ];
  });
}

/** A row with figures for years on both sides of one that has none. */
function missingYears(grid: Grid, row: GridRow): readonly Finding[] {
  const years = grid.heads.flatMap((head, at) => {
    const year = yearOf(head);
    return year !== null && numberOf(row.cells[at]) !== null ? [year] : [];
  });
  if (years.length < 3) return [];
  const from = Math.min(...years);
  const to = Math.max(...years);
  const missing = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (year) => !years.includes(year),
  );
  if (missing.length === 0 || missing.length >= years.length) return [];
  return [
    {
      verdict: 'fejlskrevet',
      check: 'aar-mangler',
      places: [rowPlace(grid, row.line, row.label)],
      text: `»${row.label}« har tal for ${years.join(', ')}; ${missing.join(', ')} mangler.`,
      computation: `${to - from + 1} år fra ${from} til ${to}, ${years.length} med tal`,
    },
  ];
}

/** Series of months and years that break off, stand still or have a hole. */
export const series: Detector = {
  check: 'maanedsraekke',
  title: 'Rækker af måneder og år, der knækker, halter bagefter eller har huller',
  find: ({ grids }) => {
    const monthly = grids.filter(
      (grid) =>
        hasMonths(grid) &&
        grid.rows.some(({ cells }) => cells.some((cell) => numberOf(cell) !== null)),
    );
    return [
      ...monthly.flatMap((grid) => brokenHeads(grid)),
      ...outOfStep(monthly),
      ...grids.flatMap((grid) => grid.rows.flatMap((row) => missingYears(grid, row))),
    ];
  },
};
