import { type Day, parseDay } from '@rettidig/engine';
import { z } from 'zod';
import { messageIn, readJson } from './answer-json.ts';
import type { Cell } from './number-text.ts';
import { type ExternalReading, type TableHead, unreadable } from './result.ts';
import { tableOfCells } from './table-of-cells.ts';

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
  unit: z.record(z.string(), z.unknown()).optional(),
});
const dimension = z.object({ label: z.string().optional(), category });
const roles = z.object({
  time: z.array(z.string()).optional(),
  geo: z.array(z.string()).optional(),
  metric: z.array(z.string()).optional(),
});
const cellValue = z.union([z.number(), z.string(), z.null()]);
const values = z.union([z.array(cellValue), z.record(z.string(), cellValue)]);

/** JSON-stat 1.x, as StatBank gives it: ids, sizes and roles stand among the dimensions. */
const older = z.object({
  dataset: z.object({
    label: z.string().optional(),
    updated: z.string().optional(),
    dimension: z.looseObject({
      id: z.array(z.string()),
      size: z.array(z.number()),
      role: roles.optional(),
    }),
    value: values,
  }),
});
/** JSON-stat 2.0. */
const newer = z.object({
  class: z.literal('dataset'),
  label: z.string().optional(),
  updated: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.number()),
  role: roles.optional(),
  dimension: z.record(z.string(), z.unknown()),
  value: values,
});

/** The answer to `/v1/tableinfo`. */
const tableInfo = z.object({
  id: z.string(),
  text: z.string(),
  unit: z.string().optional(),
  updated: z.string().optional(),
  variables: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      elimination: z.boolean().optional(),
      time: z.boolean().optional(),
      map: z.string().nullish(),
      values: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
});

/** What StatBank tells of a table. */
export interface StatBankTable {
  readonly title: string;
  readonly unit: string | null;
  readonly updatedAt: Day | null;
  readonly variables: readonly {
    readonly id: string;
    readonly text: string;
    readonly isTime: boolean;
    readonly isArea: boolean;
    /** Figures can be had in total over it. */
    readonly canBeLeftOut: boolean;
    readonly values: readonly { readonly id: string; readonly text: string }[];
  }[];
}

/** Reads what StatBank tells of a table. */
export function readTableInfo(
  text: string,
): { readonly outcome: 'about'; readonly about: StatBankTable } | ReturnType<typeof unreadable> {
  const reading = readJson(text);
  if (reading.outcome === 'problems') return reading;
  const answer = tableInfo.safeParse(reading.json);
  if (!answer.success) return otherForm(reading.json);
  const { text: title, unit, updated, variables } = answer.data;
  return {
    outcome: 'about',
    about: {
      title,
      unit: unit ?? null,
      updatedAt: updated === undefined ? null : parseDay(updated.slice(0, 10)),
      variables: variables.map(({ id, text: name, elimination, time, map, values: all }) => ({
        id,
        text: name,
        isTime: time === true,
        isArea: typeof map === 'string' && map !== '',
        canBeLeftOut: elimination === true,
        values: all,
      })),
    },
  };
}

interface Axis {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
}

/** Reads the figures of StatBank as JSON-stat, 1.x or 2.0. */
export function readStatBank(
  text: string,
  head: TableHead,
  about: StatBankTable | null,
): ExternalReading {
  const reading = readJson(text);
  if (reading.outcome === 'problems') return reading;
  const data = datasetOf(reading.json);
  if (data === null) return otherForm(reading.json);
  const axes = data.id.map((id) => axisOf(id, data.dimension[id]));
  const sizes = data.size;
  const count = sizes.reduce((product, size) => product * size, 1);
  const isWhole =
    axes.every((axis, at) => axis.codes.length === sizes[at]) &&
    (!Array.isArray(data.value) || data.value.length === count);
  if (!isWhole) {
    return unreadable(
      'Antallet af tal passer ikke med svarets egne mål. Svaret kan være skåret over; hent det igen.',
    );
  }
  const areaOf = about?.variables.find(({ isArea }) => isArea)?.id;
  const time = data.role?.time?.[0] ?? 'Tid';
  const geo = data.role?.geo?.[0] ?? areaOf ?? axes.find(({ id }) => id === 'OMRÅDE')?.id;
  const metric = data.role?.metric?.[0];
  const cut = cutByMetric(axes, metric, data.value, about?.unit ?? null);
  const dividing = axes.filter(({ id }) => id !== metric);
  return tableOfCells({
    head: {
      ...head,
      title: about?.title ?? head.title,
      updatedAt: about?.updatedAt ?? parseDay((data.updated ?? '').slice(0, 10)),
    },
    columns: [
      ...dividing.map(({ id, label }) => (id === geo ? 'Område' : id === time ? 'Periode' : label)),
      ...cut.measures,
    ],
    rows: cut.rows.map(({ place, values: figures }) => [
      ...dividing.map((axis): Cell => {
        const code = axis.codes[place.get(axis.id) ?? 0] ?? '';
        return axis.id === time ? code : (axis.labels.get(code) ?? code);
      }),
      ...figures,
    ]),
    decimals: null,
    nameOfRow: (place) => `række ${place + 1}`,
    dimensions: dividing.flatMap(({ id, label }) => (id === geo || id === time ? [] : [label])),
  });
}

function datasetOf(json: unknown) {
  const two = newer.safeParse(json);
  if (two.success) return two.data;
  const one = older.safeParse(json);
  if (!one.success) return null;
  const { dataset } = one.data;
  const { id, size, role, ...dimensions } = dataset.dimension;
  return { ...dataset, id, size, role, dimension: dimensions as Readonly<Record<string, unknown>> };
}

function axisOf(id: string, raw: unknown): Axis {
  const read = dimension.safeParse(raw);
  if (!read.success) return { id, label: id, codes: [], labels: new Map() };
  const { label, category: of } = read.data;
  const labels = new Map(Object.entries(of.label ?? {}));
  const index = of.index;
  const codes =
    index === undefined
      ? [...labels.keys()]
      : Array.isArray(index)
        ? index
        : Object.entries(index)
            .toSorted(([, a], [, b]) => a - b)
            .map(([code]) => code);
  return { id, label: label ?? id, codes, labels };
}

interface CutRow {
  /** Place on each axis other than the metric. */
  readonly place: ReadonlyMap<string, number>;
  readonly values: readonly Cell[];
}

/** Rows with one figure for each measure: the axis of the measures is laid across. */
function cutByMetric(
  axes: readonly Axis[],
  metric: string | undefined,
  all: z.infer<typeof values>,
  unit: string | null,
): { readonly measures: readonly string[]; readonly rows: readonly CutRow[] } {
  const across = axes.find(({ id }) => id === metric);
  const named = (name: string): string => (unit === null ? name : `${name} (${unit})`);
  const measures =
    across === undefined
      ? [named('Indhold')]
      : across.codes.map((code) => named(across.labels.get(code) ?? code));
  const rows = new Map<string, { readonly place: Map<string, number>; readonly values: Cell[] }>();
  const count = axes.reduce((product, axis) => product * axis.codes.length, 1);
  for (let at = 0; at < count; at += 1) {
    let rest = at;
    let column = 0;
    const place = new Map<string, number>();
    for (const axis of axes.toReversed()) {
      const here = rest % axis.codes.length;
      rest = Math.floor(rest / axis.codes.length);
      if (axis === across) column = here;
      else place.set(axis.id, here);
    }
    const key = axes.map(({ id }) => place.get(id) ?? '').join(',');
    const row = rows.get(key) ?? { place, values: measures.map((): Cell => null) };
    rows.set(key, row);
    row.values[column] = (Array.isArray(all) ? all[at] : all[String(at)]) ?? null;
  }
  return { measures, rows: [...rows.values()] };
}

function otherForm(json: unknown): ReturnType<typeof unreadable> {
  const said = messageIn(json);
  return unreadable(
    said === null
      ? 'Svaret har ikke den form, som Statistikbanken har. Tjek tabellens id, og bed om JSON-stat.'
      : `Statistikbanken svarer: ${said}`,
  );
}
