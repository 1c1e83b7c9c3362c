import { type Grid, bareLabel, numberOf } from '../grid.ts';
import { type Detector, type Material, placeOf, rowPlace } from '../material.ts';
import { danish } from '../number.ts';
import type { Sentence } from '../section.ts';
import { cardinal, cardinalPattern } from '../words.ts';

/** Monthly amounts a person can get: the sum of a row's amounts in kroner. */
function monthlyRates(grids: readonly Grid[]): readonly number[] {
  const sums = grids.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => {
      const numbers = cells.map((cell) => numberOf(cell));
      return cells.length >= 2 &&
        numbers.every((number) => number?.unit === 'kr' && number.value < 50_000)
        ? [numbers.reduce((sum, number) => sum + (number?.value ?? 0), 0)]
        : [];
    }),
  );
  return [...new Set(sums)];
}

/** Differences between the shares that the state refunds. */
function refundSteps(grids: readonly Grid[]): readonly number[] {
  const shares = grids.flatMap(({ heads, rows }) => {
    const state = heads.findIndex((head) => /^stat/iu.test(head));
    return rows.flatMap(({ cells }) => {
      const number = numberOf(cells[state]);
      return number?.unit === 'pct' ? [number.value] : [];
    });
  });
  const distinct = [...new Set(shares)];
  return [
    ...new Set(
      distinct.flatMap((one) => distinct.map((other) => one - other).filter((step) => step > 0)),
    ),
  ];
}

interface SaidPersons {
  readonly sentence: Sentence;
  readonly printed: string;
  readonly persons: number;
}

const each = new RegExp(
  String.raw`(?<![\p{L}\d])(?<many>${cardinalPattern}) \p{L}+ \p{L}+[^.]*? hver (?:have |har )?(?:minimum |mindst |ca\. )?(?<per>${cardinalPattern}) \p{L}+`,
  'iu',
);

/** `to personlige jobformidlere … hver have minimum 25 ledige`: so many for each of so many. */
function saidPersons({ sentences }: Material): readonly SaidPersons[] {
  return sentences.flatMap((sentence) => {
    const found = each.exec(sentence.text);
    const many = cardinal(found?.groups?.['many'] ?? '');
    const per = cardinal(found?.groups?.['per'] ?? '');
    return found === null || many === null || per === null
      ? []
      : [{ sentence, printed: found[0], persons: many * per }];
  });
}

/** A yearly gain of refund that is a whole number of persons, and another number of persons in the text. */
export const impliedPersons: Detector = {
  check: 'personer-bag-beloeb',
  title: 'Antal personer, et beløb svarer til, mod det antal, teksten siger',
  find: (material) => {
    const rates = monthlyRates(material.grids);
    const steps = refundSteps(material.grids);
    const said = saidPersons(material);
    const rows = material.grids.flatMap((grid) =>
      grid.rows
        .filter(({ label }) => /^årlig.*refusion/iu.test(label))
        .map((row) => ({ grid, row })),
    );
    return rows.flatMap(({ grid, row }) => {
      const amount = numberOf(row.cells[0])?.value ?? 0;
      const exact = rates.flatMap((rate) =>
        steps
          .map((step) => ({ rate, step, persons: amount / (rate * 12 * (step / 100)) }))
          .filter(({ persons }) => persons >= 1 && Math.abs(persons - Math.round(persons)) < 1e-4),
      );
      const [only] = exact;
      if (only === undefined || exact.length !== 1) return [];
      return said
        .filter(({ persons }) => persons !== Math.round(only.persons))
        .map(({ sentence, printed, persons }) => ({
          verdict: 'modsagt-af-udsagn' as const,
          check: 'personer-bag-beloeb',
          places: [rowPlace(grid, row.line, bareLabel(row.label)), placeOf(sentence, printed)],
          text: `${danish(amount)} kr. svarer til netop ${danish(only.persons)} helårspersoner; teksten regner med ${danish(persons)}.`,
          computation: `${danish(amount)} / (${danish(only.rate)} kr. × 12 × ${danish(only.step)} pct.) = ${danish(only.persons)}; ${danish(persons)} personer ville give ${danish((amount / only.persons) * persons)}`,
        }));
    });
  },
};
