import { valuesOf } from '../comparison.ts';
import type { Finding } from '../finding.ts';
import { bareLabel } from '../grid.ts';
import { type Detector, gridName, placeOf, rowPlace } from '../material.ts';

const thanAllOthers = /(?:lavere|højere)(?: \p{L}+)*? end (?:i )?de øvrige/iu;

/** Lower or higher than in all the others: the own figure must be the last on its side. */
export const extremes: Detector = {
  check: 'yderst',
  title: 'Lavere eller højere end i alle de øvrige',
  find: (material) =>
    material.claims.flatMap(({ sentence, printed, sign, figure }): readonly Finding[] => {
      if (
        figure === null ||
        figure.own === null ||
        sign === 0 ||
        !thanAllOthers.test(sentence.text)
      )
        return [];
      const { own } = figure;
      // The words must be those that go on with the others, not another claim of the same sentence.
      if (!/^(?:\p{L}+ )?(?:lavere|højere)/iu.test(printed)) return [];
      const values = valuesOf(figure);
      const beyond = values.filter((value) => (sign < 0 ? value < own : value > own));
      const { grid } = figure.comparison;
      return [
        {
          verdict: beyond.length === 0 ? 'bekraeftet' : 'modsagt-af-tabel',
          check: 'yderst',
          places: [
            placeOf(sentence, printed),
            rowPlace(grid, figure.row.line, bareLabel(figure.row.label)),
          ],
          text:
            beyond.length === 0
              ? `Det er det ${sign < 0 ? 'laveste' : 'højeste'} af ${values.length} i ${gridName(grid)}.`
              : `${beyond.length} af de øvrige er ${sign < 0 ? 'lavere' : 'højere'} i ${gridName(grid)}.`,
          computation: `${beyond.length} af ${values.length - 1} er ${sign < 0 ? 'lavere' : 'højere'} end ${figure.row.cells[figure.comparison.own]?.printed ?? ''}`,
        },
      ];
    }),
};
