export {
  type CaseReading,
  type CaseSource,
  type Path,
  personKeys,
  readCase,
} from './case-object.ts';
export { type Cpr, type CprReading, readCpr, withoutCpr } from './cpr.ts';
export { type Known, nothingKnown } from './cross-check.ts';
export { type Delivery, type DeliveryReader, readDelivery } from './delivery.ts';
export * from './facts.ts';
export {
  type Column,
  declarationOf,
  type ExchangeFile,
  exchangeFiles,
  type FactFile,
  factFiles,
  type FileName,
  fileNames,
  type Row,
} from './format.ts';
export { mostProblems } from './gathered.ts';
export { type Spell } from './overlap.ts';
export { type Place, problem, type Problem, type ProblemCode, problemLine } from './problem.ts';
export { type EmployeeRole, employeeRoles } from './roles.ts';
export { csvHeader, csvLine, csvName } from './write.ts';
