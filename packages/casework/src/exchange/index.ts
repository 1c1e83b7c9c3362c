export { type Cpr, type CprReading, readCpr, withoutCpr } from './cpr.ts';
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
export { type Problem, type ProblemCode, problemLine } from './problem.ts';
export { type EmployeeRole, employeeRoles } from './roles.ts';
export { csvHeader, csvLine, csvName } from './write.ts';
