export { type Adjusted, adjusted, type AdjustedReading, fewMunicipalities } from './adjusted.ts';
export { type Condition, conditionsOf } from './condition.ts';
export { type Distance, distances } from './distance.ts';
