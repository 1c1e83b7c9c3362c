import { type Grid, bareLabel, numberOf } from '../grid.ts';
import { asPrinted } from '../../wording/number-text.ts';
import { type Detector, placeOf, rowPlace } from '../material.ts';
import { danish, numbersIn } from '../number.ts';

interface Excess {
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  readonly amounts: readonly number[];
}

/** Differences of two rows that an amount in millions is, rounded, in every column. */
function excesses(grids: readonly Grid[], millions: number, decimals: number): readonly Excess[] {
  return grids
    .filter(({ corner, rows }) => /1\.000 kr/iu.test(corner) && rows.length <= 100)
    .flatMap((grid) =>
      grid.rows.flatMap((from, at) =>
        grid.rows.flatMap((to, below) => {
          const amounts = from.cells.map((cell, column) => {
            const [high, low] = [numberOf(cell), numberOf(to.cells[column])];
            return high === null || low === null ? Number.NaN : high.value - low.value;
          });
          const isAll =
            amounts.length >= 2 &&
            amounts.every((amount) => asPrinted(amount / 1000, decimals) === millions);
          return below > at && isAll ? [{ grid, from: at, to: below, amounts }] : [];
        }),
      ),
    );
}

/** The whole of an excess booked as lost refund, where the refund is only a part of what is spent. */
export const lostRefund: Detector = {
  check: 'tabt-refusion',
  title: 'Hele merudgiften regnet som tabt refusion, hvor refusionen kun er en del af den',
  find: ({ sentences, grids }) =>
    sentences.flatMap((sentence) => {
      if (!/mist\p{L}* refusion/iu.test(sentence.text)) return [];
      const amount = numbersIn(sentence.text).find(({ scale }) => scale === 1e6);
      const rate = sentences
        .filter(({ document }) => document === sentence.document)
        .map((other) => ({ other, found: /refusion\p{L}* er (\d{1,2}) pct/iu.exec(other.text) }))
        .find(({ found }) => found !== null && found[1] !== '100');
      if (amount === undefined || rate === undefined) return [];
      return excesses(grids, amount.value, amount.decimals)
        .slice(0, 1)
        .map(({ grid, from, to, amounts }) => {
          const [high, low] = [grid.rows[from], grid.rows[to]];
          const percent = Number(rate.found?.[1]);
          return {
            verdict: 'modsagt-af-udsagn' as const,
            check: 'tabt-refusion',
            places: [
              placeOf(sentence, amount.printed),
              placeOf(rate.other, rate.found?.[0] ?? null),
              ...[high, low].flatMap((row) =>
                row === undefined ? [] : [rowPlace(grid, row.line, bareLabel(row.label))],
              ),
            ],
            text: `${amount.printed} er hele forskellen mellem »${bareLabel(high?.label ?? '')}« og »${bareLabel(low?.label ?? '')}«, men refusionen siges at være ${percent} pct.: det passer kun, hvis begge beløb er refusion og ikke udgift, og det er ikke sagt.`,
            computation: `${amounts.map((one) => danish(one)).join(' · ')}; ${percent} pct. af ${danish(amounts[0] ?? 0)} er ${danish(((amounts[0] ?? 0) * percent) / 100)}`,
          };
        });
    }),
};
