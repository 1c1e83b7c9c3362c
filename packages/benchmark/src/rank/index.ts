export { type Order, orderOf, ranking, type Standing } from './ranking.ts';
export { type Doubt, type RankStability, rankStability } from './rank-stability.ts';
export {
  chanceOfAnyChange,
  type OpenPair,
  openPairs,
  type Stability,
  stabilityOf,
  type Uncertain,
} from './stability.ts';
