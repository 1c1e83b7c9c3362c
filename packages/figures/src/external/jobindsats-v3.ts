import { type Day, parseDay } from '@rettidig/engine';
import { z } from 'zod';
import { messageIn, readJson } from './answer-json.ts';
import { type ExternalReading, type TableHead, unreadable } from './result.ts';
import { tableOfCells } from './table-of-cells.ts';

const cell = z.union([z.string(), z.number(), z.null()]);

/** The answer to `/v3/data/{id}`: names of the columns, and rows in their order. */
const dataAnswer = z.object({
  columns: z.array(z.string()).min(1),
  rows: z.array(z.array(cell)),
});

const value = z.object({ value_id: z.string(), value_name: z.string() });

/**
 * The answer to `/v3/table/{id}`. What the dates of the updates are called is not confirmed, so they are read where
 * they are there, and missing otherwise.
 */
const tableAnswer = z.object({
  table_id: z.string().optional(),
  table_name: z.string().optional(),
  latest_update: z.string().nullish(),
  next_update: z.string().nullish(),
  periods: z
    .array(
      z.object({
        periodtype_id: z.string(),
        values: z.array(z.object({ period_id: z.string() })),
      }),
    )
    .default([]),
  dimensions: z.array(
    z.object({
      dimension_id: z.string(),
      dimension_name: z.string().optional(),
      hierarchies: z
        .array(
          z.object({
            hierarchy_id: z.string(),
            hierarchy_name: z.string().optional(),
            levels: z.array(z.object({ values: z.array(value) })),
          }),
        )
        .default([]),
    }),
  ),
});

/** What Jobindsats tells of a table: enough to ask for its figures and to read them. */
export interface JobindsatsTable {
  readonly title: string | null;
  readonly updatedAt: Day | null;
  readonly nextUpdate: Day | null;
  /** Codes of the periods by their kind, `M`, `Q`, `QMAT`. */
  readonly periods: ReadonlyMap<string, readonly string[]>;
  /** Every hierarchy that rows can be divided by, except that of areas. */
  readonly hierarchies: readonly string[];
  /** The area's own ids by name, in the hierarchy of municipalities. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** Names that columns of dimensions may have. */
  readonly dimensionNames: readonly string[];
}

const areaDimension = '_omrade';
const municipalityHierarchy = '_nykom';

/** Reads what Jobindsats, version 3, tells of a table. */
export function readV3Table(
  text: string,
): { readonly outcome: 'about'; readonly about: JobindsatsTable } | ReturnType<typeof unreadable> {
  const reading = readJson(text);
  if (reading.outcome === 'problems') return reading;
  const answer = tableAnswer.safeParse(reading.json);
  if (!answer.success) return otherForm(reading.json, 'dimensions');
  const { table_name, latest_update, next_update, periods, dimensions } = answer.data;
  const area = dimensions.find(({ dimension_id }) => dimension_id === areaDimension);
  const municipal = area?.hierarchies.find(
    ({ hierarchy_id }) => hierarchy_id === municipalityHierarchy,
  );
  const others = dimensions.filter((dimension) => dimension !== area);
  return {
    outcome: 'about',
    about: {
      title: table_name ?? null,
      updatedAt: dayIn(latest_update),
      nextUpdate: dayIn(next_update),
      periods: new Map(
        periods.map(({ periodtype_id, values }) => [
          periodtype_id,
          values.map(({ period_id }) => period_id).toSorted(),
        ]),
      ),
      hierarchies: others.flatMap(({ hierarchies }) => hierarchies[0]?.hierarchy_id ?? []),
      municipalities: new Map(
        (municipal?.levels ?? []).flatMap(({ values }) =>
          values.map(({ value_id, value_name }) => [value_name, value_id] as const),
        ),
      ),
      dimensionNames: others.flatMap(({ dimension_name, hierarchies }) => [
        ...(dimension_name === undefined ? [] : [dimension_name]),
        ...hierarchies.flatMap(({ hierarchy_name }) => hierarchy_name ?? []),
      ]),
    },
  };
}

/** The day in a date or a moment; null where there is none. */
function dayIn(text: string | null | undefined): Day | null {
  return text === null || text === undefined ? null : parseDay(text.slice(0, 10));
}

/** Reads the figures of Jobindsats' interface, version 3. `about` tells which columns are dimensions. */
export function readJobindsatsV3(
  text: string,
  head: TableHead,
  about: JobindsatsTable | null,
): ExternalReading {
  const reading = readJson(text);
  if (reading.outcome === 'problems') return reading;
  const answer = dataAnswer.safeParse(reading.json);
  if (!answer.success) return otherForm(reading.json, 'columns og rows');
  const columns = answer.data.columns.map((name) => name.trim());
  const named = new Set(about?.dimensionNames);
  // Only where all of them are found by name is it certain that the rest are figures.
  const dimensions = columns.filter((name) => named.has(name));
  const isCertain = about !== null && dimensions.length === about.hierarchies.length;
  return tableOfCells({
    head: {
      ...head,
      title: about?.title ?? head.title,
      updatedAt: about?.updatedAt ?? head.updatedAt,
      nextUpdate: about?.nextUpdate ?? head.nextUpdate,
    },
    columns,
    rows: answer.data.rows,
    decimals: null,
    nameOfRow: (place) => `række ${place + 1}`,
    ...(isCertain ? { dimensions } : {}),
  });
}

function otherForm(json: unknown, wanted: string): ReturnType<typeof unreadable> {
  const said = messageIn(json);
  return unreadable(
    said === null
      ? `Svaret har ikke den form, som Jobindsats version 3 har: ${wanted} mangler. Tjek tabellens id, og om interfacet er ændret.`
      : `Jobindsats svarer: ${said}`,
  );
}
