import type { InsertContent, PaperChart, PaperTable } from '@rettidig/committee';
import { findMeasure, type FrozenCell, type Measure } from '@rettidig/figures';
import type { FrozenFigure } from '@rettidig/store';
import { dimensionName } from '../../figures/code-name.ts';
import { isFrozenWhole, keyInWords } from '../../figures/frozen-cells.ts';
import { figureName, unitAfter } from '../../figures/figure-name.ts';
import { limitsText } from '../../figures/limits-text.ts';
import { periodText, shortPeriod } from '../../figures/period-text.ts';
import type { FigureBase } from '../../figures/snapshots.ts';
import { textsOfFigures } from '../../figures/texts.ts';
import { listDay } from '../../format/days.ts';
import { unitName, valueInWords, valueText } from '../../figures/value-text.ts';

/** Which part of a frozen figure an insert shows. */
export type FigurePart =
  | {
      readonly what: 'tal';
      /** The key of the cell, as the frozen figure has it. */
      readonly key: string;
      /** Whether its unit stands after it in words: `412 personer`. */
      readonly unit: boolean;
    }
  | { readonly what: 'tabel' | 'figur' };

/** What stands where a number is hidden because few citizens are behind it. */
const hidden = 'skjult';

type Names = Pick<Measure, 'da' | 'decimals' | 'unit'>;

/**
 * What an insert shows of a frozen figure's cells, whether as they were frozen or computed again. Null where the cell is not
 * among them, or the measure is not in the program any more.
 */
export function figureContent(
  figure: FrozenFigure,
  cells: readonly FrozenCell[],
  { part, base }: { readonly part: FigurePart; readonly base: FigureBase },
): InsertContent | null {
  const measure = findMeasure(figure.measure);
  if (measure === null) return null;
  const shown = { figure, cells, base, measure };
  switch (part.what) {
    case 'tal':
      return cellContent(shown, part);
    case 'tabel':
      return { what: 'tabel', block: { kind: 'table', table: figureTable(shown) } };
    case 'figur':
      return { what: 'figur', block: { kind: 'chart', chart: figureChart(shown) } };
  }
}

interface Shown {
  readonly figure: FrozenFigure;
  readonly cells: readonly FrozenCell[];
  readonly base: FigureBase;
  readonly measure: Measure;
}

function cellContent(
  { figure, cells, base, measure }: Shown,
  { key, unit }: Extract<FigurePart, { what: 'tal' }>,
): InsertContent | null {
  const cell = cells.find((one) => one.key === key);
  if (cell === undefined) return null;
  const { period, part } = keyInWords(key, figure, base, 'da');
  const value = valueOf(cell);
  const text = unit ? valueInWords(value, measure, 'da') : valueText(value, measure, 'da');
  const of =
    figure.splitBy === null
      ? ''
      : `, ${dimensionName(figure.splitBy, 'da').toLowerCase()}: ${part}`;
  const limits = limitsText(figure.filter, base, 'da');
  return {
    what: 'tal',
    text: cell.suppressed === null ? text : hidden,
    value: cell.suppressed === null ? cell.value : null,
    caption: `${measure.da}${of}${limits === '' ? '' : ` (${limits})`}, ${period}${soFar(figure)}`,
  };
}

const valueOf = ({ value }: FrozenCell): number | null => (value === null ? null : Number(value));

/** That a figure is not of whole periods, since their facts had not been delivered. */
function soFar(figure: FrozenFigure): string {
  if (isFrozenWhole(figure)) return '';
  return `, ${textsOfFigures('da').soFarWith(listDay(figure.deliveredTo, 'da'))}`;
}

/** The parts of a figure in the order of its cells: none where it is not split. */
function partsOf(
  { splitBy }: FrozenFigure,
  cells: readonly FrozenCell[],
): readonly (string | null)[] {
  if (splitBy === null) return [null];
  return [...new Set(cells.map(({ key }) => key.slice(key.indexOf('/') + 1)))];
}

const cellAt = (cells: readonly FrozenCell[], period: string, part: string | null) =>
  cells.find(({ key }) => key === (part === null ? period : `${period}/${part}`)) ?? null;

const nameOf = ({ figure, base, measure }: Omit<Shown, 'cells'>): string =>
  `${figureName(measure, figure, base, 'da')}${soFar(figure)}`;

const partName = ({ figure, base }: Pick<Shown, 'figure' | 'base'>, part: string | null): string =>
  keyInWords(part === null ? '' : `/${part}`, figure, base, 'da').part;

/** Parts down, periods across; a figure of one group with several periods has the periods down. */
function figureTable(shown: Shown): PaperTable {
  const { figure, cells, measure } = shown;
  const { periods } = figure;
  const parts = partsOf(figure, cells);
  const cellOf = (period: string, part: string | null) => {
    const cell = cellAt(cells, period, part);
    if (cell === null) return null;
    return cell.suppressed === null ? numberCell(cell, measure) : hidden;
  };
  const isSplit = figure.splitBy !== null;
  return {
    id: `tal-${figure.id}`,
    // A percent sign stands in every cell.
    caption: `${nameOf(shown)}${measure.unit === 'pct' ? '' : unitAfter(measure, 'da')}`,
    head: isSplit
      ? [
          dimensionName(figure.splitBy ?? 'ydelse', 'da'),
          ...periods.map((one) => shortPeriod(one, 'da')),
        ]
      : ['Periode', measure.da],
    rows: isSplit
      ? parts.map((part) => ({
          level: 'hoved',
          cells: [partName(shown, part), ...periods.map(({ code }) => cellOf(code, part))],
        }))
      : periods.map((period) => ({
          level: 'hoved',
          cells: [periodText(period, 'da'), cellOf(period.code, null)],
        })),
    strong: [],
    source: sourceText(shown),
  };
}

/** A development where there are several periods; bars of the parts where there is one. */
function figureChart(shown: Shown): PaperChart {
  const { figure, cells, measure } = shown;
  const { periods } = figure;
  const parts = partsOf(figure, cells);
  const isShare = measure.unit === 'pct';
  const valueAt = (period: string, part: string | null): number | null => {
    const cell = cellAt(cells, period, part);
    return cell === null ? null : valueOf(cell);
  };
  const chart = {
    id: `tal-${figure.id}`,
    title: `${nameOf(shown)}${unitAfter(measure, 'da')}`,
    summary: summaryOf(shown, parts),
    source: sourceText(shown),
    decimals: measure.decimals,
    unit: isShare ? '%' : unitName(measure.unit, 'da'),
  };
  const [only] = periods;
  if (periods.length === 1 && only !== undefined) {
    return {
      ...chart,
      kind: 'placering',
      mean: null,
      bars: parts.map((part) => ({
        label: partName(shown, part),
        value: valueAt(only.code, part),
        own: false,
        note: '',
      })),
    };
  }
  return {
    ...chart,
    kind: 'linjer',
    labels: periods.map((period) => shortPeriod(period, 'da')),
    series: parts.map((part) => ({
      name: part === null ? '' : partName(shown, part),
      values: periods.map(({ code }) => valueAt(code, part)),
    })),
  };
}

/** What one sees: each part with its first and its last number. */
function summaryOf(shown: Shown, parts: readonly (string | null)[]): string {
  const { figure, cells, measure } = shown;
  const [first] = figure.periods;
  const last = figure.periods.at(-1);
  if (first === undefined || last === undefined) return '';
  const said = (period: string, part: string | null): string => {
    const cell = cellAt(cells, period, part);
    if (cell === null) return valueInWords(null, measure, 'da');
    return cell.suppressed === null ? valueInWords(valueOf(cell), measure, 'da') : hidden;
  };
  const lines = parts.map((part) => {
    const name = part === null ? measure.da : partName(shown, part);
    const to = said(last.code, part);
    return first === last ? `${name}: ${to}` : `${name}: fra ${said(first.code, part)} til ${to}`;
  });
  const span =
    first === last
      ? periodText(last, 'da')
      : `${periodText(first, 'da')} til ${periodText(last, 'da')}`;
  return `${span}. ${lines.join('; ')}.`;
}

function numberCell(cell: FrozenCell, { decimals, unit }: Names) {
  const value = valueOf(cell);
  if (value === null) return null;
  return unit === 'pct' ? { value, decimals, percent: true as const } : { value, decimals };
}

const sourceText = ({ figure }: Pick<Shown, 'figure'>): string =>
  `kommunens egne tal i Rettidig${figure.public ? '; tal om færre end fem borgere er skjult' : ''}`;
