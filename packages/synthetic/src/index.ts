export { benchmarkFile } from './benchmark/input-file.ts';
export { type MadeBenchmark, madeBenchmark } from './benchmark/made-benchmark.ts';
export { calibrationDifferences } from './calibration/compare.ts';
export { type MadeWorkplace, madeWorkplaces } from './companies/workplaces.ts';
export { writeFolder } from './exchange/folder.ts';
export {
  keyFigureFile,
  keyFigureRowsOf,
  type Lines,
  rowsOf,
  truthFile,
  truthRowsOf,
} from './exchange/rows.ts';
export {
  type Assignment,
  caseFilesOf,
  type Citizen,
  generate,
  type GenerateOptions,
  type Municipality,
  type TruthLine,
  truthLinesOf,
} from './generate.ts';
export { type MadePrice, madePrices } from './outcomes/providers.ts';
export { type MadeTarget, madeTargets } from './outcomes/targets.ts';
export { type KeyFigureLine, keyFiguresOf } from './truth/key-figures.ts';
export { type TruthDuty } from './truth/status.ts';
export { truthOf } from './truth/truth.ts';
