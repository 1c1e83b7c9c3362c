export {
  type Conversion,
  type ConversionBasis,
  conversionDays,
  convertCase,
  type Standing,
} from './convert-case.ts';
export {
  type ConversionReport,
  type ConversionRow,
  type ConversionTally,
  conversionTally,
} from './tally.ts';
