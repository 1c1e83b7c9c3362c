import { dimensions } from '../snapshot/dimension.ts';
import type { OpenFigure } from '../publish/open-figure.ts';
import type { Origin } from './json-stat.ts';
import { unitName } from './names.ts';

/** A figure as rows for CSV, with decimal comma: one for each month and part, the names of the columns first. */
export function openRows(
  { measure, months, parts, splitBy, cells }: OpenFigure,
  { area }: Pick<Origin, 'area'>,
): readonly (readonly string[])[] {
  const split = splitBy ?? 'del';
  const label = splitBy === null ? 'del_navn' : `${split}_navn`;
  const header = [
    'kommunekode',
    'kommune',
    'maaned',
    split,
    label,
    measure.id,
    'enhed',
    'tomt_fordi',
  ];
  return [
    header,
    ...months.flatMap((month, m) =>
      parts.map((part, p) => {
        const cell = cells[p]?.[m];
        return [
          area.code,
          area.name,
          month.code,
          part.code,
          part.label,
          cell?.value === null || cell === undefined
            ? ''
            : cell.value.toFixed(measure.decimals).replace('.', ','),
          unitName(measure.unit),
          cell?.empty ?? '',
        ];
      }),
    ),
  ];
}

/** What the columns of the CSV hold, in Danish, for the documentation. */
export const openColumns: readonly (readonly [name: string, about: string])[] = [
  ['kommunekode, kommune', 'Kommunens firecifrede kode og navn'],
  ['maaned', 'Kalendermåneden, fx 2026-10'],
  [
    `${dimensions.ydelse.id}, ${dimensions.ydelse.id}_navn`,
    'Hvad tallet er delt efter (her ydelse), som kode og navn. »i-alt« er hele kommunen',
  ],
  ['målingens id', 'Tallet med decimalkomma; tomt, når det ikke kan vises'],
  ['enhed', 'Hvad tallet tæller'],
  ['tomt_fordi', 'skjult, ingen eller ikke-endnu; tomt, når der er et tal'],
];
