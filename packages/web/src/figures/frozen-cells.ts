import {
  type FrozenCell,
  isKnownTo,
  type KnownTo,
  lateDelivery,
  type Measure,
  parsePeriod,
} from '@rettidig/figures';
import type { FrozenFigure } from '@rettidig/store';
import type { Language } from '../texts/language.ts';
import { codeName } from './code-name.ts';
import { textsOfFrozen } from './frozen-texts.ts';
import { periodText } from './period-text.ts';
import type { FigureBase } from './snapshots.ts';
import { textsOfFigures } from './texts.ts';
import { none, valueText } from './value-text.ts';

/** The period and the part that the key of a kept cell names. */
export function keyInWords(
  key: string,
  { splitBy }: FrozenFigure,
  base: FigureBase,
  language: Language,
): { readonly period: string; readonly part: string } {
  const [code = '', ...rest] = key.split('/');
  const period = parsePeriod(code);
  const part = rest.join('/');
  return {
    period: period === null ? code : periodText(period, language),
    part:
      splitBy === null || rest.length === 0
        ? textsOfFigures(language).whole
        : codeName(base, splitBy, part, language),
  };
}

/** To what day the facts behind a frozen figure had been delivered. */
export function knownWhenFrozen({ lawDay, deliveredTo }: FrozenFigure): KnownTo {
  return { on: lawDay, deliveredTo };
}

/** Whether nothing is to be said of what had been delivered when a figure was frozen. */
export function isFrozenWhole(figure: FrozenFigure): boolean {
  const known = knownWhenFrozen(figure);
  return lateDelivery(known) === null || figure.periods.every((period) => isKnownTo(period, known));
}

/** The number of a kept cell; `–` where there is none, and a word where it is hidden. */
export function frozenValue(
  cell: FrozenCell | null,
  measure: Pick<Measure, 'decimals' | 'unit'> | null,
  language: Language,
): string {
  if (cell === null) return none;
  if (cell.suppressed !== null) return textsOfFrozen(language).hidden;
  if (cell.value === null) return none;
  return measure === null ? cell.value : valueText(Number(cell.value), measure, language);
}
