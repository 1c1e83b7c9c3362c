import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSeriesFile } from '../src/value-files/check-series.ts';
import {
  type FileProblem,
  fileProblemLine,
  readYaml,
  type TextFile,
} from '../src/value-files/read-yaml.ts';
import { type SeriesFile, sourceSchema } from '../src/value-files/schemas.ts';

/** A file to write, with its path from the working directory. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Files of the law that have another form than they should; its message names each file and line, in Danish. */
export class LawFileError extends Error {
  constructor(problems: readonly FileProblem[]) {
    super(problems.map(fileProblemLine).join('\n'));
    this.name = 'LawFileError';
  }
}

const lawFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads sources and values, checks them, and writes them as TypeScript that needs no file at run time.
 * @throws LawFileError where any of the files is wrong, with every fault of them all
 */
export function generateLaw(): GeneratedFile[] {
  const sources = yamlFiles('sources').flatMap((path) => read(path, z.array(sourceSchema)));
  const sourceIds = new Set(sources.map((source) => source.id));
  const series: SeriesFile[] = [];
  const problems: FileProblem[] = [];
  for (const path of yamlFiles('values')) {
    const reading = readSeriesFile(textOf(path), sourceIds);
    if (reading.outcome === 'read') series.push(reading.series);
    else problems.push(...reading.problems);
  }
  if (problems.length > 0) throw new LawFileError(problems);
  return [
    generated('sources.ts', sourcesModule(sources)),
    generated('values.ts', valuesModule(series)),
  ];
}

/** The YAML files of a folder of the package and those below it, by path, in order. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(join(lawFolder, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}

function textOf(path: string): TextFile {
  return { path, text: readFileSync(join(lawFolder, path), 'utf8') };
}

/**
 * One YAML file of the package.
 * @throws LawFileError where it has another form
 */
export function read<T>(path: string, schema: z.ZodType<T>): T {
  const reading = readYaml(textOf(path), schema);
  if (reading.outcome === 'problems') throw new LawFileError(reading.problems);
  return reading.value;
}

function generated(name: string, body: string): GeneratedFile {
  return {
    path: relative(process.cwd(), join(lawFolder, 'src/generated', name)),
    content: `// Written by scripts/generate.ts from the YAML files of packages/law. Do not edit.\n${body}`,
  };
}

const dayCall = (text: string | null): string => (text === null ? 'null' : `day('${text}')`);
const handle = (id: string): string =>
  id.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function sourcesModule(sources: readonly z.infer<typeof sourceSchema>[]): string {
  const rows = sources.map(
    (source) =>
      `  ${handle(source.id)}: {\n    id: ${JSON.stringify(source.id)},\n    title: ${JSON.stringify(source.title)},\n` +
      `    number: ${JSON.stringify(source.number)},\n    date: ${dayCall(source.date)},\n    url: ${JSON.stringify(source.url)},\n` +
      `    inForceFrom: ${dayCall(source.inForceFrom)},\n    inForceTo: ${dayCall(source.inForceTo)},\n  },\n`,
  );
  return `import { day, type Source } from '@rettidig/engine';\n\nexport const sources = {\n${rows.join('')}} as const satisfies Record<string, Source>;\n`;
}

const listTypes: Record<string, string> = {
  tilbud: 'ActivityKind',
  uddannelsesniveau: 'EducationLevel',
  fritagelsesgrund: 'ExemptionGround',
  kategori: 'Category',
  'kommunal-ydelse': 'MunicipalBenefit',
  sektor: 'Sector',
  virksomhedsbetingelse: 'WorkplaceCondition',
};

function valueType(file: SeriesFile): string {
  const values = file.rows.flatMap((row) => (row.value === undefined ? [] : [row.value]));
  if (values.some((value) => Array.isArray(value))) {
    return `readonly ${listTypes[file.unit] ?? 'string'}[]`;
  }
  if (values.every((value) => value === null || typeof value === 'number')) return 'number';
  return [...new Set(values)]
    .filter((value) => value !== null)
    .map((value) => JSON.stringify(value))
    .toSorted()
    .join(' | ');
}

function valuesModule(files: readonly SeriesFile[]): string {
  const body = files.map((file) => {
    const rows = file.rows.flatMap((row) =>
      (row.for ?? [null]).map(
        (key) =>
          `      { key: ${JSON.stringify(key)}, validFrom: day('${row.validFrom}'), value: ${JSON.stringify(row.value ?? null)}, certainty: '${row.certainty}', ` +
          `basis: cite(sources.${handle(row.source)}, ${JSON.stringify(row.basis)}), announced: ${dayCall(row.announced)}, ` +
          `checkedUntil: day('${row.checkedUntil ?? file.checkedUntil}'), note: ${JSON.stringify(row.note ?? null)} },\n`,
      ),
    );
    return (
      `  ${handle(file.id)}: series<${valueType(file)}>({\n    id: ${JSON.stringify(file.id)},\n    label: ${JSON.stringify(file.label)},\n` +
      `    unit: ${JSON.stringify(file.unit)},\n    ${file.unitOfOne === undefined ? '' : `unitOfOne: ${JSON.stringify(file.unitOfOne)},\n    `}dimension: ${JSON.stringify(file.dimension)},\n    rows: [\n${rows.join('')}    ],\n  }),\n`
    );
  });
  return (
    `import { cite, day, series } from '@rettidig/engine';\nimport type { ActivityKind, Category, EducationLevel, ExemptionGround, MunicipalBenefit, Sector, WorkplaceCondition } from '../codes/index.ts';\n` +
    `import { sources } from './sources.ts';\n\nexport const values = {\n${body.join('')}} as const;\n`
  );
}
