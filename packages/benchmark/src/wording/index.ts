export { type Degree, degreeOf, degrees, type Scale } from './degree.ts';
export { asPrinted, capital, listed, numberText } from './number-text.ts';
export { type Compared, type Saying, sayingOf } from './saying.ts';
export {
  areaScale,
  inhabitantScale,
  intensityScale,
  rateScale,
  scaleOf,
  scales,
  shareScale,
  taskScale,
} from './scales.ts';
export {
  amountWords,
  degreeNames,
  levelWords,
  ordinal,
  type Placing,
  placingWords,
  possibleWords,
  productivityWord,
  shareWords,
} from './words.ts';
