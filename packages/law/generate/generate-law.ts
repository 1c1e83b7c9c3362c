import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { day } from '@rettidig/engine';
import { parse } from 'yaml';
import { z } from 'zod';
import { targetGroups } from '../src/codes/index.ts';

/** A file to write, with its path from the working directory. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const lawFolder = fileURLToPath(new URL('..', import.meta.url));

const dayText = z.string().transform((text) => {
  day(text);
  return text;
});

const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  date: dayText.nullable(),
  url: z.url().nullable(),
  inForceFrom: dayText.nullable(),
  inForceTo: dayText.nullable(),
});

const rowSchema = z.strictObject({
  validFrom: dayText,
  for: z.array(z.string()).optional(),
  value: z.union([z.number(), z.string(), z.array(z.string())]).nullish(),
  certainty: z.enum(['bekraeftet', 'delvis', 'mangler']).default('bekraeftet'),
  basis: z.string(),
  source: z.string(),
  announced: dayText.nullable(),
  checkedUntil: dayText.optional(),
  note: z.string().optional(),
});

const seriesSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  unitOfOne: z.string().optional(),
  /** What the keys are, e.g. `maalgruppe/tilbud`. */
  dimension: z
    .string()
    .regex(/^[a-z-]+(?:\/[a-z-]+)*$/)
    .nullable(),
  checkedUntil: dayText,
  rows: z.array(rowSchema).min(1),
});
type SeriesFile = z.infer<typeof seriesSchema>;

/** Reads sources and values, checks them, and writes them as TypeScript that needs no file at run time. */
export function generateLaw(): GeneratedFile[] {
  const sources = yamlFiles('sources').flatMap((path) => read(path, z.array(sourceSchema)));
  const sourceIds = new Set(sources.map((source) => source.id));
  const series = yamlFiles('values').map((path) => {
    const file = read(path, seriesSchema);
    checkSeries(path, file, sourceIds);
    return file;
  });
  return [
    generated('sources.ts', sourcesModule(sources)),
    generated('values.ts', valuesModule(series)),
  ];
}

function checkSeries(path: string, file: SeriesFile, sourceIds: ReadonlySet<string>): void {
  if (`values/${file.id}.yaml` !== path) throw new Error(`${path}: id is »${file.id}«`);
  for (const row of file.rows) {
    if (!sourceIds.has(row.source)) throw new Error(`${path}: unknown source »${row.source}«`);
    if (row.certainty === 'mangler' && row.value !== undefined) {
      throw new Error(`${path}: a missing row from ${row.validFrom} has a value`);
    }
    if (row.certainty !== 'mangler' && row.value === undefined) {
      throw new Error(`${path}: the row from ${row.validFrom} has no value`);
    }
    if ((file.dimension === null) !== (row.for === undefined)) {
      throw new Error(`${path}: dimension and keys of the row from ${row.validFrom} disagree`);
    }
    for (const key of row.for ?? []) {
      if (file.dimension?.startsWith('maalgruppe') && !targetGroups.has(key.split('/')[0] ?? '')) {
        throw new Error(`${path}: »${key}« is no target group`);
      }
    }
  }
}

/** The YAML files of a folder of the package and those below it, by path, in order. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(join(lawFolder, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}

/** One YAML file of the package. Throws where it has another form. */
export function read<T>(path: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parse(readFileSync(join(lawFolder, path), 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
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
    `import { cite, day, series } from '@rettidig/engine';\nimport type { ActivityKind, EducationLevel, ExemptionGround } from '../codes/index.ts';\n` +
    `import { sources } from './sources.ts';\n\nexport const values = {\n${body.join('')}} as const;\n`
  );
}
