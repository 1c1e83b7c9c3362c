import {
  type DraftCell,
  type DraftDrawing,
  draftKey,
  type DraftTable,
  type Overview,
  type OverviewChapter,
  publicTable,
  withoutHidden,
} from '@rettidig/committee';
import type { Snapshot } from '@rettidig/figures';
import type {
  OverviewGround,
  Report,
  ReportCell,
  ReportColumn,
  ReportSection,
} from '@rettidig/figures/overview';
import { indicatorTable, inside, outsideSources, periodText } from '@rettidig/figures/overview';
import { loadSnapshot, municipalityOf } from '@rettidig/store';
import { outsideIn } from '../../external/others.ts';
import { targetsIn } from '../../figures/load-targets.ts';
import { targetFor } from '../../figures/target.ts';
import { cellText } from '../../reports/cell-text.ts';
import type { InsertGround } from '../inserts/source.ts';
import { dayOf } from './day-choice.ts';
import { onMunicipality } from './program-access.ts';

/** How the tables of an overview are read: what their numbers are, and which rows make up which. */
export interface ChapterTerms {
  /** What the number of a row and column is; a share in percent where nothing is said. */
  readonly unit?: (row: number, column: number) => 'antal' | 'procent';
  /** Rows of which one is the sum of the others; given the number of rows. */
  readonly sums?: (rows: number) => readonly (readonly number[])[];
  /** The columns of a row tell of the same citizens. */
  readonly sameDay?: boolean;
  /** Its numbers are of posts or places, so that small ones tell of nobody. */
  readonly ofCitizens?: false;
  /** Rows of nothing but hidden numbers are left out, and counted. */
  readonly shortened?: true;
}

/** What the drafts of key figures are made from. */
export interface OverviewFound {
  readonly overview: Overview;
  readonly asKnownAt: string;
}

/** Key figures of the whole municipality, as known now. */
export async function overviewNow(
  from: InsertGround,
  make: (ground: OverviewGround) => Report | string,
  terms: Readonly<Record<string, ChapterTerms>>,
): Promise<OverviewFound | string> {
  const { snapshot, asOf } = await from.ground.figures.newest(from.municipality);
  return await overviewOf(from, { snapshot, asKnownAt: asOf }, { make, terms });
}

/** The same as known at a moment: from what was recorded by then, on that day. */
export async function overviewThen(
  from: InsertGround,
  asKnownAt: string,
  make: (ground: OverviewGround) => Report | string,
  terms: Readonly<Record<string, ChapterTerms>>,
): Promise<OverviewFound | string> {
  const on = dayOf(asKnownAt);
  const snapshot = await onMunicipality(from, (tx) =>
    loadSnapshot(tx, { on, asKnownOn: asKnownAt }),
  );
  return await overviewOf(from, { snapshot, asKnownAt }, { make, terms });
}

async function overviewOf(
  from: InsertGround,
  { snapshot, asKnownAt }: { readonly snapshot: Snapshot; readonly asKnownAt: string },
  {
    make,
    terms,
  }: {
    readonly make: (ground: OverviewGround) => Report | string;
    readonly terms: Readonly<Record<string, ChapterTerms>>;
  },
): Promise<OverviewFound | string> {
  if (snapshot.persons.length === 0) {
    return 'Der er endnu ingen sager at regne på. Udkastet kan skrives, når den første sag er oprettet.';
  }
  const targets = await onMunicipality(from, (tx) => targetsIn(tx, asKnownAt));
  const place = (await municipalityOf(from.ground.store, from.municipality))?.name ?? 'kommunen';
  const { others } = await onMunicipality(from, (tx) =>
    outsideIn(tx, { place, tableIds: [indicatorTable], asKnownOn: asKnownAt }),
  );
  const report = make({
    others,
    snapshot,
    filter: {},
    place,
    target: (measure, filter, period) => targetFor(targets, { measure, filter, period }),
  });
  if (typeof report === 'string') return report;
  return {
    asKnownAt,
    overview: {
      place,
      period: inside(report.period.da),
      chapters: new Map(
        report.sections.map((section) => [
          section.id,
          chapterOf(section, { place, terms: terms[section.id] ?? {} }),
        ]),
      ),
    },
  };
}

function chapterOf(
  section: ReportSection,
  { place, terms }: { readonly place: string; readonly terms: ChapterTerms },
): OverviewChapter {
  const { id, title, table, chart, notes, source } = section;
  const { unit = () => 'procent' as const, sums, sameDay = false, ofCitizens = true } = terms;
  // Targets are said in words: a paper draws and compares the columns.
  const columns = table.columns.filter(({ isTarget }) => isTarget !== true);
  const keys = table.rows.map(({ heading }) => draftKey(heading.da));
  const whole: DraftTable = {
    key: draftKey(id),
    caption: `${table.caption.da} (${inside(table.unit.da)})`,
    of: table.of.da,
    columns: columns.map(columnOf),
    rows: table.rows.map(({ heading, kind, cells }, row) => ({
      key: keys.indexOf(keys[row] ?? '') === row ? (keys[row] ?? '') : `${keys[row] ?? ''}-${row}`,
      name: heading.da,
      ...(kind === undefined ? {} : { kind }),
      cells: cells
        .slice(0, columns.length)
        .map((cell, column) => draftCell(cell, unit(row, column))),
    })),
    source: [
      `Rettidig, ${place}. ${source.da}`,
      ...outsideSources(section).map(({ da }) => da),
    ].join('. '),
  };
  const shown = ofCitizens
    ? publicTable(whole, { sums: sums?.(table.rows.length) ?? [], sameDay })
    : whole;
  return {
    title: title.da,
    table: terms.shortened === true ? withoutHidden(shown) : shown,
    drawing: drawingOf(chart, whole),
    notes: notes.map(({ da }) => da),
    targets: new Map(
      table.rows.flatMap(({ target }, row) => {
        const key = whole.rows[row]?.key;
        const better = target?.direction ?? null;
        return target !== undefined && target !== null && better !== null && key !== undefined
          ? [[key, { target: target.value, better }] as const]
          : [];
      }),
    ),
  };
}

/** What the overview draws, as far as a paper can: lines, and bars of a table with few columns. */
function drawingOf(
  chart: ReportSection['chart'],
  { columns, rows }: DraftTable,
): DraftDrawing | null {
  if (chart?.kind === 'linjer') return { kind: 'linjer', rows: chart.rows };
  if (chart?.kind !== 'soejler' || columns.length > 7 || rows.length > 15) return null;
  const column = columns.findLastIndex((_, at) =>
    rows.some(({ cells }) => (cells[at]?.value ?? null) !== null),
  );
  return column < 0 ? null : { kind: 'soejler', column };
}

function columnOf({ heading, group, period }: ReportColumn) {
  const name = group === null ? heading.da : `${group.da}, ${heading.da}`;
  const when = period === null ? null : periodText(period, 'da');
  const said =
    group === null
      ? (when ?? inside(heading.da))
      : when === null
        ? `${inside(heading.da)} (${inside(group.da)})`
        : `${inside(group.da)} i ${when}`;
  return { key: draftKey(name), heading: name, said };
}

function draftCell(cell: ReportCell, unit: DraftCell['unit']): DraftCell {
  const { decimals, of, value } = cell;
  return value === null
    ? { unit, decimals, of, value, silence: cellText(cell, 'da') }
    : { unit, decimals, of, value, silence: null };
}
