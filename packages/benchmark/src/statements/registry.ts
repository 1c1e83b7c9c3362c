import { againstMean, unnamedIndicator } from './detect/against-mean.ts';
import { captions } from './detect/captions.ts';
import { caseNumbers } from './detect/case-numbers.ts';
import { countedTwice } from './detect/counted-twice.ts';
import { denominators } from './detect/denominators.ts';
import { durations } from './detect/durations.ts';
import { enumerationDetector } from './detect/enumeration.ts';
import { extremes } from './detect/extremes.ts';
import { headNames } from './detect/head-names.ts';
import { headingScope } from './detect/heading-scope.ts';
import { impliedPersons } from './detect/implied-persons.ts';
import { lostColumns } from './detect/lost-columns.ts';
import { lostRefund } from './detect/lost-refund.ts';
import { malformedNumber } from './detect/malformed-number.ts';
import { nearWords } from './detect/near-words.ts';
import { outsideRange } from './detect/outside-range.ts';
import { periods } from './detect/periods.ts';
import { placement } from './detect/placement.ts';
import { printedFigures } from './detect/printed-figures.ts';
import { products } from './detect/products.ts';
import { quotients } from './detect/quotients.ts';
import { reservations } from './detect/reservations.ts';
import { saidCalculations } from './detect/said-calculations.ts';
import { sameFigure } from './detect/same-figure.ts';
import { sameIntroduction } from './detect/same-introduction.ts';
import { series } from './detect/series.ts';
import { sharesOfAll } from './detect/shares-of-all.ts';
import { shares } from './detect/shares.ts';
import { sums } from './detect/sums.ts';
import { tableChecks } from './detect/table-checks.ts';
import { twoCounts } from './detect/two-counts.ts';
import { twoNames } from './detect/two-names.ts';
import { unitCost } from './detect/unit-cost.ts';
import { weekdays } from './detect/weekdays.ts';
import { yearHeads } from './detect/year-heads.ts';
import { yearlyAmounts } from './detect/yearly-amounts.ts';
import type { Detector } from './material.ts';

/** Every kind of mistake that is looked for; the order is that of the list people see. */
export const detectors: readonly Detector[] = [
  tableChecks,
  placement,
  printedFigures,
  againstMean,
  unnamedIndicator,
  sameFigure,
  extremes,
  denominators,
  unitCost,
  shares,
  sharesOfAll,
  yearlyAmounts,
  sums,
  products,
  countedTwice,
  outsideRange,
  impliedPersons,
  lostRefund,
  quotients,
  saidCalculations,
  weekdays,
  enumerationDetector,
  twoCounts,
  periods,
  durations,
  twoNames,
  headingScope,
  captions,
  sameIntroduction,
  series,
  yearHeads,
  headNames,
  malformedNumber,
  nearWords,
  caseNumbers,
  lostColumns,
  reservations,
];
