export { anyPerson, anyPopulation, populationOn, randomPopulation } from './any-population.ts';
export * as externalAnswers from './external/answers.ts';
