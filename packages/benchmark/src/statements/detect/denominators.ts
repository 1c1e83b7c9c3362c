import { perInhabitant } from '../comparison.ts';
import { bareLabel, numberOf } from '../grid.ts';
import { type Detector, gridName, placeOf, rowPlace } from '../material.ts';
import { numbersIn } from '../number.ts';

const per = /årsværk (?:pr\.|per) 1\.000 (?<whom>[\p{L}\d-]+(?: \p{L}+)?)/iu;

/** Figures of a row said to be per one kind of persons, where the row says another. */
export const denominators: Detector = {
  check: 'naevner',
  title: 'Samme tal sagt pr. én slags personer og i tabellen pr. en anden',
  find: (material) => {
    const figure = perInhabitant(material.comparisons);
    if (figure === null) return [];
    const { row, comparison } = figure;
    const whom = per.exec(row.label)?.groups?.['whom'] ?? '';
    const pair = [comparison.own, comparison.mean].map(
      (column) => numberOf(row.cells[column])?.value,
    );
    return material.sentences.flatMap((sentence) => {
      const said = per.exec(sentence.text)?.groups?.['whom'] ?? '';
      const values = numbersIn(sentence.text).map(({ value }) => value);
      const isRow = pair.every((value) => value !== undefined && values.includes(value));
      if (said === '' || !isRow || said.toLowerCase() === whom.toLowerCase()) return [];
      return [
        {
          verdict: 'modsagt-af-tabel' as const,
          check: 'naevner',
          places: [
            placeOf(sentence, said),
            rowPlace(comparison.grid, row.line, bareLabel(row.label)),
          ],
          text: `Tallene siges at være pr. 1.000 ${said}; i ${gridName(comparison.grid)} er de pr. 1.000 ${whom}.`,
          computation: `${row.cells[comparison.own]?.printed ?? ''} og ${row.cells[comparison.mean]?.printed ?? ''} står i rækken »${bareLabel(row.label)}«`,
        },
      ];
    });
  },
};
