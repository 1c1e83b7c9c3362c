import { addDays } from '@rettidig/engine';
import type { Quantity } from '@rettidig/figures';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { codeName, dimensionName } from './code-name.ts';
import { limitsText } from './limits-text.ts';
import type { MeasureModel, ShownPart } from './measure-load.ts';
import { divisorOf } from './divisor.ts';
import { standingText } from './measure-table.tsx';
import { sourceOf } from './source-text.ts';
import { textsOfFigures } from './texts.ts';
import { countedIn } from './counted-in.ts';
import { countedDecimals, countedValue, unitName } from './value-text.ts';

const text = (value: string): Cell =>
  value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
const number = (value: number | null, decimals: number): Cell =>
  value === null ? { kind: 'empty' } : { kind: 'number', value: rounded(value), decimals };
const counted = (value: number | null, quantity: Quantity): Cell =>
  value === null
    ? { kind: 'empty' }
    : number(countedValue(value, quantity), countedDecimals(quantity));

/** The numbers of a measure as a table of one line for each period and part, with definition and source below. */
export function measureSheet(model: MeasureModel, language: Language): Sheet {
  const { base, measure, periods, whole, parts, query } = model;
  const t = textsOfFigures(language);
  const { splitBy } = query;
  const below = divisorOf(measure);
  const lines = [...parts, whole];
  const nameOf = ({ code }: ShownPart): string =>
    code === null || splitBy === null ? t.whole : codeName(base, splitBy, code, language);
  const headOf = (name: string, quantity: typeof below): string =>
    quantity === null ? name : `${name} (${t.counted[countedIn(quantity)]})`;
  const limits = limitsText(query.filter, base, language);
  return {
    head: [
      t.period,
      t.firstDay,
      t.lastDay,
      ...(splitBy === null ? [] : [dimensionName(splitBy, language)]),
      `${measure[language]} (${unitName(measure.unit, language)})`,
      headOf(t.numerator, measure.numerator),
      ...(below === null ? [] : [headOf(t.divisor, below)]),
      t.remark,
    ],
    rows: lines.flatMap((part) =>
      periods.flatMap((period, i): readonly (readonly Cell[])[] => {
        const cell = part.cells[i];
        if (cell === undefined) return [];
        const says = cell.standing.kind === 'kendt' || cell.standing.kind === 'loeber';
        return [
          [
            text(period.code),
            { kind: 'day', day: period.from },
            { kind: 'day', day: addDays(period.to, -1) },
            ...(splitBy === null ? [] : [text(nameOf(part))]),
            number(cell.shown, measure.decimals),
            counted(says ? cell.numerator : null, measure.numerator),
            ...(below === null ? [] : [counted(says ? cell.divisor : null, below)]),
            text(standingText(cell.standing, language)),
          ],
        ];
      }),
    ),
    notes: [
      ...(limits === '' ? [] : [limits]),
      measure.definition[language],
      `${sourceOf(model, periods, language)}.`,
    ],
  };
}

/** Six decimals are more than any measure has, and leave out what is only an artefact of division. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Name of a file of a measure, without its ending. */
export function measureFileName({ measure, periods }: MeasureModel): string {
  return `${measure.id}-${periods.at(-1)?.code ?? ''}`;
}
