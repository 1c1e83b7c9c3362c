export type { TableReading } from './assemble.ts';
export { captionOf, type PrintedTable } from './block.ts';
export { readTablesCsv, type TextFile } from './csv.ts';
export { type Printed, readPrinted } from './printed.ts';
export { questionsOfNames, withNames } from './remarks.ts';
export { readPrintedTables, readTablesText, type TextOptions } from './text.ts';
