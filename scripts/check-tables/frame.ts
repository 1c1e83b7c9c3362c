import { frame2014, printedFrame2014 } from '@rettidig/economy';
import { kroner, minus, sumOf } from '@rettidig/engine';
import type { Table } from './refund.ts';

/** Differences between our frame of 2014 and the paper's: its 20 posts, its printed sum, and what rounding leaves (audit C-60). */
export function frameDifferences(table: Table): readonly string[] {
  const printed = table('ltk_driftsramme_2014.csv').map((cell) => ({
    row: cell['row'] ?? '',
    amount: kroner(Math.round(Number(cell['value']) * 10) * 100_000),
  }));
  const own = [{ name: 'Samlet ramme', budget: printedFrame2014 }, ...frame2014];
  const rest = minus(sumOf(...frame2014.map(({ budget }) => budget)), printedFrame2014);
  return [
    ...(printed.length === own.length ? [] : [`${printed.length} rækker mod vore ${own.length}`]),
    ...printed.flatMap(({ row, amount }) => {
      const found = own.find(({ name }) => name === row);
      return found?.budget === amount ? [] : [`${row}: ${amount} mod vore ${found?.budget}`];
    }),
    ...(rest === kroner(100_000) ? [] : [`posterne er ${rest} øre fra den trykte sum`]),
  ];
}
