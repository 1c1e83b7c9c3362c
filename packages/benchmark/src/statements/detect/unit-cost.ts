import { perInhabitant } from '../comparison.ts';
import type { Finding } from '../finding.ts';
import { type Grid, type GridRow, numberOf } from '../grid.ts';
import { type Detector, type Material, placeOf, rowPlace } from '../material.ts';
import { danish } from '../number.ts';

const fewer =
  /(?<said>\d+(?:,\d+)?) (?:(?<before>færre|flere) årsværk|årsværk (?<after>færre|flere))/iu;

/** The figures that the difference can be computed from, as far as the tables have them. */
function known({ grids, comparisons: all }: Material) {
  const whole = all.find(({ topic }) => topic === 'samlet');
  const top = whole?.grid.rows[0];
  const inhabitants = perInhabitant(all);
  const population = inhabitants?.comparison.grid.rows.find(({ label }) =>
    /^befolkning/iu.test(label),
  );
  const total = grids
    .flatMap((grid) => grid.rows.map((row) => ({ grid, row })))
    .find(isTotalOfWork);
  if (whole === undefined || top === undefined || total === undefined) return null;
  const value = (row: GridRow | undefined, column: number) =>
    numberOf(row?.cells[column])?.value ?? null;
  return {
    total,
    fte: value(total.row, 0),
    own: value(top, whole.own),
    mean: value(top, whole.mean),
    whole,
    top,
    meanPerInhabitant: inhabitants?.mean ?? null,
    meanPopulation: inhabitants === null ? null : value(population, inhabitants.comparison.mean),
  };
}

const isTotalOfWork = ({ grid, row }: { readonly grid: Grid; readonly row: GridRow }): boolean =>
  /^i alt$/iu.test(row.label) && /årsværk/iu.test(grid.heads[0] ?? '');

/**
 * Work said to be so much less than the mean: either than at the mean's unit costs, or than the mean municipality uses,
 * which is another figure.
 */
export const unitCost: Detector = {
  check: 'forskel-i-aarsvaerk',
  title:
    'Årsværk færre eller flere: ved gennemsnittets enhedsomkostning, eller end gennemsnittet bruger',
  find: (material) => {
    const figures = known(material);
    if (figures === null) return [];
    const { fte, own, mean, meanPerInhabitant, meanPopulation, total, whole, top } = figures;
    if (fte === null || own === null || mean === null) return [];
    const atMeanCost = ((mean - own) * fte) / own;
    const meanUses =
      meanPerInhabitant === null || meanPopulation === null
        ? null
        : (meanPerInhabitant * meanPopulation) / 1000;
    return material.sentences.flatMap((sentence): readonly Finding[] => {
      const found = fewer.exec(sentence.text)?.groups;
      if (found === undefined || !/gennemsnit/iu.test(sentence.text)) return [];
      const said = Number((found['said'] ?? '').replace(',', '.'));
      const sign = /færre/iu.test(found['before'] ?? found['after'] ?? '') ? 1 : -1;
      const cost = `(${danish(mean)} - ${danish(own)}) × ${danish((fte / own) * 1000)} årspersoner / 1.000 = ${danish(Math.round(atMeanCost * 100) / 100)}`;
      const fits = (value: number) => Math.abs(sign * value - said) <= 0.1 + 0.05;
      const places = [
        placeOf(sentence, found['said'] ?? null),
        rowPlace(whole.grid, top.line, top.label),
        rowPlace(total.grid, total.row.line, total.row.label),
      ];
      if (/enhedsomkostning/iu.test(sentence.text))
        return [
          {
            verdict: fits(atMeanCost) ? 'bekraeftet' : 'modsagt-af-tabel',
            check: 'forskel-i-aarsvaerk',
            places,
            text: fits(atMeanCost)
              ? `${danish(said)} årsværk er forskellen ved gennemsnittets enhedsomkostning.`
              : `Forskellen ved gennemsnittets enhedsomkostning er ${danish(Math.round(atMeanCost * 10) / 10)} årsværk, ikke ${danish(said)}.`,
            computation: cost,
          },
        ];
      if (meanUses === null || fits(meanUses - fte)) return [];
      return [
        {
          verdict: 'modsagt-af-tabel',
          check: 'forskel-i-aarsvaerk',
          places,
          text: `Gennemsnittet af kommunerne bruger ca. ${danish(Math.round(meanUses * 10) / 10)} årsværk, altså ${danish(Math.round((meanUses - fte) * 10) / 10)} ${meanUses > fte ? 'flere' : 'færre'} end ${danish(fte)}${fits(atMeanCost) ? `; ${danish(said)} er forskellen ved gennemsnittets enhedsomkostning` : ''}.`,
          computation: `${danish(meanPerInhabitant ?? 0)} pr. 1.000 × ${danish(meanPopulation ?? 0)} = ${danish(Math.round(meanUses * 10) / 10)}; ${cost}`,
        },
      ];
    });
  },
};
