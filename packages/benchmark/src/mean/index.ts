export { meanOfRow, type RowMean, simpleMean, weightedMean } from './mean.ts';
export {
  type HypothesisResult,
  hypothesisLabels,
  type MeanHypothesis,
  meanHypotheses,
} from './hypotheses.ts';
