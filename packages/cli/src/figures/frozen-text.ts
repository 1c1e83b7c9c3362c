import { danishDay, danishNumber } from '@rettidig/engine';
import type { FrozenCell, Measure } from '@rettidig/figures';
import type { FrozenFigure } from '@rettidig/store';
import { textTable } from '../text-table.ts';
import { headLines, momentText, periodRemarks, valueText } from './text.ts';
import type { FigureSource } from './with-figures.ts';
import { nameOfCode, type OwnNames } from './words.ts';

/** A frozen figure with its cells, as lines. */
export function frozenLines(
  figure: FrozenFigure,
  measure: Measure,
  source: FigureSource,
  columns: number,
): readonly string[] {
  const { cells, hash, asKnownAt, lawDay } = figure;
  const scope = { ...figure, measure };
  return [
    ...headLines(scope, source, columns),
    '',
    ...(cells.length === 0
      ? ['Der er ingen i perioden.']
      : textTable(
          [
            { title: 'Periode', align: 'left' },
            { title: '', align: 'left' },
            { title: 'Tal', align: 'right' },
            { title: 'Borgere bag', align: 'right' },
          ],
          cells.map((cell) => [
            ...keyWords(cell.key, figure, source.names),
            cellText(cell, measure),
            cell.count === null ? '' : danishNumber(cell.count),
          ]),
          columns,
        )),
    '',
    ...periodRemarks(figure.periods, { on: lawDay, deliveredTo: figure.deliveredTo }),
    `Som kendt ${momentText(asKnownAt)}, efter loven den ${danishDay(lawDay)}.`,
    `Fingeraftryk ${hash}`,
  ];
}

/** The period and the part that a cell's key names. */
export function keyWords(
  key: string,
  { splitBy }: Pick<FrozenFigure, 'splitBy'>,
  names: OwnNames,
): readonly [period: string, part: string] {
  const at = key.indexOf('/');
  if (at < 0) return [key, 'I alt'];
  return [key.slice(0, at), nameOfCode(splitBy, key.slice(at + 1), names)];
}

/** The number of a kept cell; `skjult` where it is hidden, `0` where there is no such cell. */
export function cellText(
  cell: FrozenCell | null,
  measure: Pick<Measure, 'decimals' | 'unit'>,
): string {
  if (cell === null) return valueText(0, measure);
  if (cell.suppressed !== null) return 'skjult';
  return valueText(cell.value === null ? null : Number(cell.value), measure);
}
