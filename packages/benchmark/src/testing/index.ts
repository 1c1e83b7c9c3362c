export {
  missedOfQuality,
  missedOfResources,
  reasonsOfQuality,
  reasonsOfResources,
} from './wording-misses.ts';
export {
  type SaidOfQuality,
  saidOfQuality,
  type SaidOfResources,
  saidOfResources,
} from './wording-2013.ts';
