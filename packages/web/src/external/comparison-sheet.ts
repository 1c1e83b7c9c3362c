import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import type { ComparisonModel } from './comparison-load.ts';
import { comparedSource, periodOf, titleOf } from './comparison-numbers.tsx';
import { textsOfExternal } from './texts.ts';

const text = (of: string): Cell => ({ kind: 'text', text: of });
const number = (value: number | null): Cell =>
  value === null ? { kind: 'empty' } : { kind: 'number', value };

/** Every figure from outside beside our own, a line for each period; what is hidden or missing is an empty cell. */
export function comparisonSheet(model: ComparisonModel, language: Language): Sheet {
  const t = textsOfExternal(language);
  return {
    head: [t.compared, t.period, t.theirs, t.ours, t.difference, t.percent],
    rows: model.tables.flatMap(({ table, readings }) =>
      readings.flatMap((reading) =>
        reading.outcome === 'compared'
          ? reading.comparison.rows.map((row) => [
              text(titleOf(reading.comparison.pair, table, language)),
              text(periodOf(row, language)),
              number(row.theirs === null ? null : Number(row.theirs)),
              number(row.value === null ? null : Number(row.value.toFixed(6))),
              number(row.difference === null ? null : Number(row.difference.toFixed(6))),
              number(row.percent === null ? null : Number(row.percent.toFixed(1))),
            ])
          : [],
      ),
    ),
    notes: model.tables.map(({ table }) => comparedSource(table, model, language)),
  };
}
