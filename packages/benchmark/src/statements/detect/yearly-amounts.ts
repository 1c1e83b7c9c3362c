import type { Finding } from '../finding.ts';
import { type Grid, type GridRow, bareLabel, isYearHead, numberOf } from '../grid.ts';
import { type Detector, type Material, gridName, placeOf, rowPlace } from '../material.ts';
import { asPrinted } from '../../wording/number-text.ts';
import { danish, numbersIn } from '../number.ts';
import type { Sentence } from '../section.ts';

interface YearAmount {
  readonly year: number;
  /** Kroner. */
  readonly amount: number;
  readonly decimals: number;
  readonly scale: number;
  readonly printed: string;
}

/** `-7,0 mio. kr. i 2014 stigende til -12,8 mio. kr. i 2017` as amounts with their years. */
function yearAmounts({ text }: Sentence): readonly YearAmount[] {
  return numbersIn(text).flatMap((number) => {
    const year = /^\.?\s*(?:kr\.?\s*)?(?:årligt )?i (\d{4})(?!\d)/u.exec(
      text.slice(number.end),
    )?.[1];
    return number.scale === 1 || year === undefined
      ? []
      : [
          {
            year: Number(year),
            amount: number.value * number.scale,
            decimals: number.decimals,
            scale: number.scale,
            printed: `${number.printed} i ${year}`,
          },
        ];
  });
}

/** What a figure of the table counts in, as far as its corner or caption says. */
function unitOf({ corner, caption }: Grid, label: string): number {
  const text = `${corner} ${caption ?? ''} ${label}`;
  if (/1\.000 kr/iu.test(text)) return 1000;
  return /mio\. kr/iu.test(text) ? 1e6 : 1;
}

interface Match {
  readonly grid: Grid;
  readonly row: GridRow;
  readonly wrong: readonly { readonly said: YearAmount; readonly value: number }[];
}

function yearlyGrids({ grids }: Material): readonly Grid[] {
  return grids.filter(({ heads }) => heads.length >= 2 && heads.every((head) => isYearHead(head)));
}

function matchOf(grid: Grid, row: GridRow, amounts: readonly YearAmount[]): Match | null {
  const unit = unitOf(grid, row.label);
  const pairs = amounts.map((said) => {
    const column = grid.heads.findIndex((head) => Number(head.replace('.', '')) === said.year);
    const number = numberOf(row.cells[column]);
    return { said, value: number === null ? null : number.value * unit };
  });
  if (pairs.some(({ value }) => value === null)) return null;
  const wrong = pairs.flatMap(({ said, value }) =>
    value === null || isRounded(said, value) ? [] : [{ said, value }],
  );
  // One that is right, and the rest near: the row is meant, and something in it is not as said.
  const isMeant =
    wrong.length < pairs.length &&
    wrong.every(
      ({ said, value }) => Math.abs(Math.abs(said.amount) - Math.abs(value)) <= nearness(said),
    );
  return isMeant ? { grid, row, wrong } : null;
}

const isRounded = ({ amount, decimals, scale }: YearAmount, value: number): boolean =>
  asPrinted(Math.abs(value) / scale, decimals) === asPrinted(Math.abs(amount) / scale, decimals);

/** Three halves of the last decimal: a slip in rounding, not another row. */
const nearness = ({ decimals, scale }: YearAmount): number => 1.5 * 10 ** -decimals * scale;

function findingsOf(material: Material, sentence: Sentence): readonly Finding[] {
  const amounts = yearAmounts(sentence);
  if (amounts.length < 2) return [];
  // A sentence may speak of several rows, one after the other: a year that does not come later begins the next.
  const runs = amounts.reduce<YearAmount[][]>((all, one) => {
    const last = all.at(-1);
    if (last === undefined || (last.at(-1)?.year ?? 0) >= one.year) all.push([one]);
    else last.push(one);
    return all;
  }, []);
  return runs
    .filter((run) => run.length >= 2)
    .flatMap((run) => {
      const matches = yearlyGrids(material)
        .flatMap((grid) => grid.rows.flatMap((row) => matchOf(grid, row, run) ?? []))
        .toSorted((one, other) => one.wrong.length - other.wrong.length);
      const [best] = matches;
      if (best === undefined) return [];
      const places = [
        placeOf(sentence, run[0]?.printed.split(' i ')[0] ?? null),
        rowPlace(best.grid, best.row.line, bareLabel(best.row.label)),
      ];
      const label = bareLabel(best.row.label);
      return [
        best.wrong.length === 0
          ? {
              verdict: 'bekraeftet' as const,
              check: 'beloeb-og-aar',
              places,
              text: `${run.map(({ printed }) => printed).join(', ')} passer med »${label}« i ${gridName(best.grid)}.`,
              computation: best.row.cells.map(({ printed }) => printed).join(' · '),
            }
          : {
              verdict: 'modsagt-af-tabel' as const,
              check: 'beloeb-og-aar',
              places,
              text: `${best.wrong.map(({ said }) => said.printed).join(', ')} passer ikke med »${label}« i ${gridName(best.grid)}.`,
              computation: best.wrong
                .map(
                  ({ said, value }) =>
                    `${danish(value)} kr. er ${danish(asPrinted(value / said.scale, said.decimals))} mio. kr.`,
                )
                .join('; '),
            },
      ];
    });
}

/** Amounts with their years against the tables that have the years in their heads. */
export const yearlyAmounts: Detector = {
  check: 'beloeb-og-aar',
  title: 'Beløb med årstal mod tabellerne',
  find: (material) => material.sentences.flatMap((sentence) => findingsOf(material, sentence)),
};
