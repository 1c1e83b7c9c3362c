import { numberText } from '../text/number-text.ts';
import type { ReportCell } from './report.ts';

/** A cell as it is read. */
export function cellText(cell: ReportCell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const text = numberText(cell.value, cell.decimals);
  return cell.percent === true ? `${text}\u00A0%` : text;
}
