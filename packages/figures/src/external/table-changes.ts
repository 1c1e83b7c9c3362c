import type { ExternalProblem, ExternalRow, ExternalTable } from './result.ts';
import { shapeChanges } from './shape-changes.ts';

type Table = Pick<ExternalTable, 'dimensions' | 'measures' | 'rows'>;

/**
 * How a table differs from the one that stands in a way that somebody must look at before it takes over: another form, and
 * everything that stood and is not there any more. New rows, other numbers and the oldest periods that fall out when as
 * many come in are how a table grows, and are none.
 */
export function tableChanges(before: Table, after: Table): readonly ExternalProblem[] {
  const gone = {
    areas: goneIn(before.rows, after.rows, ({ area }) => area),
    periods: goneIn(before.rows, after.rows, ({ period }) => period),
    values: before.dimensions.map((name, at): readonly string[] => {
      const now = after.dimensions.indexOf(name);
      if (now < 0) return [];
      const has = new Set(after.rows.map(({ dimensions }) => dimensions[now]));
      const stood = new Set(before.rows.map(({ dimensions }) => dimensions[at] ?? ''));
      return [...stood].filter((value) => !has.has(value));
    }),
  };
  const grown = fallenOut(before.rows, after.rows, gone.periods);
  const lost = gone.periods.filter((period) => !grown.has(period));
  return [
    ...shapeChanges(before, after),
    ...told('Området', gone.areas),
    ...before.dimensions.flatMap((name, at) =>
      told(`Fordelingen ${name}`, gone.values[at] ?? [], 'Værdien'),
    ),
    ...told('Perioden', lost.toSorted()),
    ...rowsGone(before, after, gone),
    ...emptied(before, after),
  ];
}

interface Gone {
  readonly areas: readonly string[];
  readonly periods: readonly string[];
  readonly values: readonly (readonly string[])[];
}

function goneIn(
  before: readonly ExternalRow[],
  after: readonly ExternalRow[],
  partOf: (row: ExternalRow) => string,
): readonly string[] {
  const has = new Set(after.map(partOf));
  return [...new Set(before.map(partOf))].filter((part) => !has.has(part));
}

/** `M` of `2026M05`: only periods of one kind come one after the other. */
const kindOf = (period: string): string => period.replaceAll(/\d/g, '');

const inOrder = (a: ExternalRow, b: ExternalRow): number =>
  (a.from ?? -1) - (b.from ?? -1) || (a.period < b.period ? -1 : a.period > b.period ? 1 : 0);

/** The periods that are older than all of their kind, where at least as many newer have come in. */
function fallenOut(
  before: readonly ExternalRow[],
  after: readonly ExternalRow[],
  gone: readonly string[],
): ReadonlySet<string> {
  const added = goneIn(after, before, ({ period }) => period);
  const kinds = [...new Set(gone.map(kindOf))];
  return new Set(
    kinds.flatMap((kind) => {
      const ofKind = (rows: readonly ExternalRow[]) =>
        rows.filter(({ period }) => kindOf(period) === kind).toSorted(inOrder);
      const [oldest] = ofKind(after);
      const newest = ofKind(before).at(-1);
      if (oldest === undefined || newest === undefined) return [];
      const left = new Set(gone.filter((period) => kindOf(period) === kind));
      const isOlder = ofKind(before).every(
        (row) => !left.has(row.period) || inOrder(row, oldest) < 0,
      );
      const newer = new Set(
        ofKind(after).flatMap((row) =>
          added.includes(row.period) && inOrder(row, newest) > 0 ? [row.period] : [],
        ),
      );
      return isOlder && newer.size >= left.size ? [...left] : [];
    }),
  );
}

/** Rows that are gone although their area, period and values are still in the table. */
function rowsGone(before: Table, after: Table, gone: Gone): readonly ExternalProblem[] {
  if (before.dimensions.join('\n') !== after.dimensions.join('\n')) return [];
  const keyOf = ({ area, period, dimensions }: ExternalRow): string =>
    JSON.stringify([area, period, ...dimensions]);
  const has = new Set(after.rows.map(keyOf));
  const isTold = ({ area, period, dimensions }: ExternalRow): boolean =>
    gone.areas.includes(area) ||
    gone.periods.includes(period) ||
    dimensions.some((value, at) => gone.values[at]?.includes(value) === true);
  const rows = before.rows.filter((row) => !isTold(row) && !has.has(keyOf(row)));
  return told(
    'Rækken',
    rows.map(({ area, period, dimensions }) =>
      [area, period, ...dimensions].filter((part) => part !== '').join(' '),
    ),
  );
}

/** Columns that had figures and have none any more. */
function emptied(before: Table, after: Table): readonly ExternalProblem[] {
  const hasFigures = ({ measures, rows }: Table, name: string): boolean => {
    const at = measures.indexOf(name);
    return at >= 0 && rows.some(({ values }) => (values[at] ?? null) !== null);
  };
  return before.measures.flatMap((name) =>
    after.measures.includes(name) && hasFigures(before, name) && !hasFigures(after, name)
      ? [{ where: `Kolonnen ${name}`, message: 'Der er ingen tal i den mere.' }]
      : [],
  );
}

const mostNamed = 6;
const plurals: Readonly<Record<string, string>> = {
  Området: 'Områderne',
  Værdien: 'Værdierne',
  Perioden: 'Perioderne',
  Rækken: 'Rækkerne',
};

function told(
  where: string,
  names: readonly string[],
  one: string = where,
): readonly ExternalProblem[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, mostNamed).join(', ');
  const rest = names.length - mostNamed;
  const more = rest > 0 ? ` og ${rest} mere` : '';
  const named = names.length === 1 ? one : plurals[one];
  const message = `${named} ${shown}${more} er ikke med mere.`;
  return [{ where: where === one ? null : where, message }];
}
