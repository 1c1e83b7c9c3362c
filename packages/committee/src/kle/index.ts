export { type KleEntry, kleKindOf, type KleState, kleState } from './kle.ts';
export {
  type KleFault,
  kleFromTable,
  kleFromXml,
  type KlePart,
  type KleReading,
} from './read-kle.ts';
