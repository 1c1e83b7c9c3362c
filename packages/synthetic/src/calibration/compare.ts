import { benchmarks, sources } from './benchmark.ts';

/**
 * What in the copied figures differs from the tables they were copied from; empty when nothing does.
 *
 * @param read gives the text of a table by file name (`benchmark_4_2.csv`)
 * @throws Error when a table lacks a column the comparison needs
 */
export function calibrationDifferences(read: (table: string) => string): readonly string[] {
  const tables = new Map<string, ReadonlyMap<string, number>>();
  const differences: string[] = [];
  for (const { table, line, row, of } of sources) {
    const figures = tables.get(table) ?? figuresOf(table, read(table));
    tables.set(table, figures);
    for (const benchmark of benchmarks) {
      const printed = figures.get(`${line} ${benchmark.name}`);
      const copied = of(benchmark);
      if (printed !== copied) {
        differences.push(
          `${table} line ${line}, ${row}, ${benchmark.name}: ${printed} there, ${copied} here`,
        );
      }
    }
  }
  return differences;
}

/** Values by source line and municipality. */
function figuresOf(table: string, text: string): ReadonlyMap<string, number> {
  const [header = [], ...records] = text.split('\n').map(fieldsOf);
  const [municipality, value, line] = ['municipality', 'value', 'src_line'].map((name) => {
    const index = header.indexOf(name);
    if (index < 0) throw new Error(`${table} has no column ${name}`);
    return index;
  });
  return new Map(
    records.map((fields) => [
      `${fields[line ?? 0]} ${fields[municipality ?? 0]}`,
      Number(fields[value ?? 0]),
    ]),
  );
}

/** The fields of a comma-separated line; quoted fields may hold commas. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
