import { findMeasure } from '@rettidig/figures';
import { listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { dimensionName } from './code-name.ts';
import { isFrozenWhole, keyInWords } from './frozen-cells.ts';
import type { FrozenModel } from './frozen-load.ts';
import { textsOfFrozen } from './frozen-texts.ts';
import { textsOfFigures } from './texts.ts';

/** A frozen figure as a file: its numbers as they were frozen, and what verifies them. */
export function frozenSheet({ base, figure }: FrozenModel, language: Language): Sheet {
  const t = textsOfFrozen(language);
  const measure = findMeasure(figure.measure);
  const number = (value: number | null): Cell =>
    value === null ? { kind: 'empty' } : { kind: 'number', value };
  return {
    head: [
      textsOfFigures(language).period,
      figure.splitBy === null ? t.group : dimensionName(figure.splitBy, language),
      t.frozen,
      t.behind,
    ],
    rows: figure.cells.map((cell): readonly Cell[] => {
      const { period, part } = keyInWords(cell.key, figure, base, language);
      const value: Cell =
        cell.suppressed === null
          ? number(
              cell.value === null
                ? null
                : Number(Number(cell.value).toFixed(measure?.decimals ?? 2)),
            )
          : { kind: 'text', text: t.hidden };
      return [
        { kind: 'text', text: period },
        { kind: 'text', text: part },
        value,
        number(cell.count),
      ];
    }),
    notes: [
      measure?.[language] ?? t.unknownMeasure(figure.measure),
      `${t.asKnown}: ${listInstant(figure.asKnownAt, language)}`,
      ...(isFrozenWhole(figure)
        ? []
        : [textsOfFigures(language).late(listDay(figure.deliveredTo, language))]),
      `${t.taken}: ${listInstant(figure.takenAt, language)}`,
      `${t.id}: ${figure.id}`,
      `${t.hash}: ${figure.hash}`,
    ],
  };
}
