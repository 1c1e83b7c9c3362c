import { danishNumber } from '@rettidig/engine';
import type { PaperCell } from './block.ts';

/** A cell as it is read. */
export function cellText(cell: PaperCell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const { value, decimals, percent } = cell;
  const text = numberText(value, decimals);
  return percent === true ? `${text}\u00A0%` : text;
}

/** A number as Danes write it, with so many decimals: `2.123`, `24,3`. */
export function numberText(value: number, decimals: number): string {
  const [before = '0', after] = Math.abs(value).toFixed(decimals).split('.');
  const text = `${danishNumber(Number(before))}${after === undefined ? '' : `,${after}`}`;
  // Nothing below nought is left when it is rounded away: `0,0`, not `-0,0`.
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
