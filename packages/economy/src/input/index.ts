export { type CsvContent, readCsv } from './csv.ts';
export { collectFaults, type Fault, inOrder, type Reading, refused } from './fault.ts';
export { amountUnits } from './number.ts';
