export * from './decide.ts';
export * from './guide.ts';
export * from './hearing.ts';
export * from './judge.ts';
export { type CaseAsked, viewOf } from './on-case.ts';
export * from './open-case.ts';
export * from './register.ts';
export {
  aboutInWords,
  basisInWords,
  considerationsInWords,
  consequenceInWords,
  factsInWords,
  resultInWords,
} from './wording.ts';
