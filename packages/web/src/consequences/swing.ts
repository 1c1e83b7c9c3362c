import type { Block } from '@rettidig/documents/report';
import { type Consequences, type Reading, type Reform, sensitivity } from '@rettidig/economy';
import type { AmountUnit } from '../accounts/amount-cells.ts';
import { sensitivityBlocks } from './sensitivity-blocks.ts';

export type Swung = Reading<readonly Block[]>;

/** The blocks of the sensitivity, or why there is none: a share that would be more than a hundred per cent. */
export function swingOf(
  reform: Reform,
  account: Consequences,
  { pct, unit }: { readonly pct: number; readonly unit: AmountUnit },
): Swung {
  const [lower, higher] = [sensitivity(reform, -pct), sensitivity(reform, pct)];
  if (lower.outcome === 'fejl') return lower;
  if (higher.outcome === 'fejl') return higher;
  const source = `Rettidig, regnskabet »${account.title}«`;
  const blocks = sensitivityBlocks({ account, pct, unit, source }, lower.value, higher.value);
  return { outcome: 'i-orden', value: blocks };
}
