import { tableSubjects } from '../frame/tables.ts';
import type { Remark } from '../input/submission.ts';
import type { Section, Subject, Unit } from '../table/result-table.ts';
import { rowName } from '../table/row-id.ts';
import {
  type DraftCell,
  type DraftRow,
  type DraftTable,
  isMeanName,
  sectionsOfIndicators,
} from './draft.ts';
import { fault } from './remarks.ts';
import { titleOf } from './title.ts';
import { sectionNamed, unitNamed, unitOf } from './vocabulary.ts';

/** A table as it stands in a text: its caption, and its cells as printed, each row with its line. */
export interface PrintedTable {
  readonly caption: string | null;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * What a caption says a table is: `Tabel 4.2: …`, `Bilag I: …`, or the number alone; null when it is no table of a benchmark.
 */
export function captionOf(
  caption: string,
): { readonly id: string; readonly subject: Subject; readonly title: string } | null {
  const [, number, appendix, title = ''] =
    /^\s*(?:Tabel\s+(\d+\.\d+)|(Bilag\s+I))\s*(?:[:.]\s*(.*))?$/i.exec(caption) ?? [];
  const id = number ?? (appendix === undefined ? undefined : 'Bilag I');
  const subject = id === undefined ? undefined : tableSubjects[id];
  return id === undefined || subject === undefined ? null : { id, subject, title: title.trim() };
}

interface Column {
  readonly name: string;
  readonly place: number;
  readonly isMean: boolean;
  /** Said by a second line of names: `Årsværk`, `Procent`. */
  readonly unit: Unit | null;
}

/**
 * A table as people have it: municipalities along, rows down, `*` or nothing for a part of the whole, `-` for a part of the
 * row above, `-Heraf` for what is counted already, a line with nothing but a name for a new section.
 * @param file name of the text, for remarks
 * @param year the year the columns must be of, where their names say one; null: any
 */
export function draftOfPrinted(
  { caption, rows }: PrintedTable,
  { file, year }: { readonly file: string; readonly year: number | null },
): { readonly draft: DraftTable | null; readonly remarks: readonly Remark[] } {
  const head = captionOf(caption ?? '');
  if (head === null) return { draft: null, remarks: [] };
  const remarks: Remark[] = [];
  const { columns, body } = columnsOf(rows, { file, year, remarks });
  const municipalities = [
    ...new Set(columns.filter((column) => !column.isMean).map((column) => column.name)),
  ];
  const drafts = rowsOf(head.subject, { file, columns, body, municipalities, remarks });
  const title =
    head.title ||
    titleOf(
      head.subject,
      drafts.some((row) => row.section === 'kvalitet'),
    );
  return {
    draft: { id: head.id, subject: head.subject, title, municipalities, rows: drafts },
    remarks,
  };
}

function columnsOf(
  rows: PrintedTable['rows'],
  {
    file,
    year,
    remarks,
  }: { readonly file: string; readonly year: number | null; readonly remarks: Remark[] },
): { readonly columns: readonly Column[]; readonly body: PrintedTable['rows'] } {
  const [names, second, ...rest] = rows;
  const secondUnits = (second?.cells.slice(1) ?? []).map(unitNamed);
  const hasUnits = secondUnits.length > 0 && secondUnits.every((unit) => unit !== null);
  const at = `${file} linje ${names?.line ?? 1}`;
  const columns = (names?.cells ?? []).slice(1).flatMap((cell, offset): readonly Column[] => {
    const { name, said } = nameAndYear(cell);
    if (name === '') return [];
    if (year !== null && said !== null && said !== year) {
      remarks.push(
        fault(
          `${at}, kolonne ${offset + 2}`,
          `Kolonnen “${cell.trim()}” er fra ${said}, men runden er ${year}. Sæt tallene for ${year} ind.`,
          name,
        ),
      );
    }
    const unit = hasUnits ? (secondUnits[offset] ?? null) : null;
    return [{ name, place: offset + 1, isMean: isMeanName(name), unit }];
  });
  columns.forEach((column, place) => {
    const first = columns.findIndex(
      (other) => other.name === column.name && other.unit === column.unit,
    );
    if (first === place) return;
    remarks.push(
      fault(
        `${at}, kolonne ${column.place + 1}`,
        `“${column.name}” står to gange: også i kolonne ${(columns[first]?.place ?? 0) + 1}. Tag den ene ud, eller ret navnet.`,
        column.name,
      ),
    );
  });
  return { columns, body: hasUnits ? rest : rows.slice(1) };
}

function nameAndYear(cell: string): { readonly name: string; readonly said: number | null } {
  const text = cell.normalize('NFC').trim();
  const [, name, said] = /^(.*?)[\s,(]+((?:19|20)\d{2})\)?$/.exec(text) ?? [];
  return name === undefined ? { name: text, said: null } : { name, said: Number(said) };
}

function rowsOf(
  subject: Subject,
  {
    file,
    columns,
    body,
    municipalities,
    remarks,
  }: {
    readonly file: string;
    readonly columns: readonly Column[];
    readonly body: PrintedTable['rows'];
    readonly municipalities: readonly string[];
    readonly remarks: Remark[];
  },
): readonly DraftRow[] {
  const width = Math.max(0, ...columns.map((column) => column.place)) + 1;
  const units = [...new Set(columns.map((column) => column.unit))];
  let section: Section = subject === 'noegletal' ? 'befolkning' : 'produktivitet';
  let above: string | null = null;
  return body.flatMap(({ line, cells }): readonly DraftRow[] => {
    const name = (cells[0] ?? '').normalize('NFC').trim();
    const isHeading =
      name !== '' && cells.slice(1).every((cell) => cell.trim() === '') && sectionNamed(name);
    if (isHeading) {
      section = isHeading;
      return [];
    }
    if (cells.length !== width) {
      remarks.push(
        fault(
          `${file} linje ${line}`,
          `“${name}” har ${cells.length - 1} felter, og tabellen har ${width - 1} kolonner. Et tomt felt skal stå som et tomt felt.`,
        ),
      );
      return [];
    }
    const { label, level } = levelOf(name);
    return units.map((unit): DraftRow => {
      const own = subject === 'ressourceforbrug' ? sectionOfUnit(unit) : section;
      const cellAt = (column: Column | undefined): DraftCell => ({
        text: column === undefined ? '' : (cells[column.place] ?? '').trim(),
        at: `${file} linje ${line}, kolonne ${column?.name ?? ''}`,
      });
      const mean = columns.find((column) => column.isMean && column.unit === unit);
      const draft: DraftRow = {
        label,
        section: own,
        level: sectionsOfIndicators.includes(own) ? 'indikator' : level,
        under: level === 'under' ? above : null,
        unit: unitOf(
          label,
          own,
          cells.some((cell) => cell.includes('%')),
        ),
        line,
        cells: municipalities.map((municipality) =>
          cellAt(columns.find((column) => column.name === municipality && column.unit === unit)),
        ),
        mean: mean === undefined ? null : cellAt(mean),
      };
      if (level === 'hoved' || level === 'total') above = label;
      return draft;
    });
  });
}

const sectionOfUnit = (unit: Unit | null): Section =>
  unit === 'pct' || unit === 'pct-af-aarsvaerk' ? 'ressourcefordeling' : 'ressourceforbrug';

const totals: readonly string[] = ['produktivitet', 'i-alt', 'jc-maalgruppe'];

function levelOf(name: string): Pick<DraftRow, 'label' | 'level'> {
  const [, sign = '', label = name] = /^([*–-]?)\s*(.*)$/.exec(name) ?? [];
  if (/^heraf\b/i.test(label)) return { label, level: 'heraf' };
  if (sign === '-' || sign === '–') return { label, level: 'under' };
  return { label, level: totals.includes(rowName(label)) ? 'total' : 'hoved' };
}
