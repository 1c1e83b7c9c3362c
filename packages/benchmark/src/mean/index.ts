export { meanOfRow, type RowMean, simpleMean, weightedMean } from './mean.ts';
