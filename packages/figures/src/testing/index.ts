export { anyPerson, anyPopulation, populationOn, randomPopulation } from './any-population.ts';
export * as externalAnswers from './external/answers.ts';
export {
  type PaperProject,
  projectBicycle,
  projectBridge,
  projectPlus,
  projectReady,
} from './projects/paper-projects.ts';
export { type PlainFacts, plainPerson, plainPopulation } from './plain-case.ts';
export { rowsOf } from './rows-of.ts';
export { syntheticTown } from './synthetic-municipality.ts';
