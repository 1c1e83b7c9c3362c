import { tableSubjects } from '../frame/tables.ts';
import type { Remark } from '../input/submission.ts';
import type { Section, Subject, Unit } from '../table/result-table.ts';
import {
  type DraftCell,
  type DraftRow,
  type DraftTable,
  isMeanName,
  sectionsOfIndicators,
} from './draft.ts';
import { readPrinted } from './printed.ts';
import { fault } from './remarks.ts';
import { titleOf } from './title.ts';
import { sectionNamed, subjectNamed, unitNamed, unitNames } from './vocabulary.ts';

/** A line of a file of tables: its fields by the names of the columns, and where it stands. */
export interface CsvLine {
  readonly file: string;
  readonly at: string;
  readonly fields: Readonly<Record<string, string>>;
}

interface Drafts {
  readonly tables: readonly DraftTable[];
  readonly remarks: readonly Remark[];
}

/** Puts the lines together as tables: rows in the order they first stand, a column for each municipality. */
export function draftsOf(lines: readonly CsvLine[]): Drafts {
  const remarks: Remark[] = [];
  const tables = [...grouped(lines, (line) => field(line, 'table'))].flatMap(([id, own]) => {
    const draft = draftOf(id, own, remarks);
    return draft === null ? [] : [draft];
  });
  return { tables, remarks };
}

const field = (line: CsvLine, column: string): string => line.fields[column] ?? '';

function grouped<Each>(
  all: readonly Each[],
  keyOf: (one: Each) => string,
): ReadonlyMap<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function draftOf(id: string, lines: readonly CsvLine[], remarks: Remark[]): DraftTable | null {
  const subject = subjectOf(id, lines);
  if (subject === null) {
    const [first] = lines;
    remarks.push(
      fault(
        `${first?.at ?? id}, kolonne group`,
        `“${first === undefined ? '' : field(first, 'group')}” er ingen målgruppe eller opgave i benchmarken. Skriv den som i tabel ${Object.keys(tableSubjects).join(', ')}.`,
      ),
    );
    return null;
  }
  const municipalities = [
    ...new Set(
      lines.map((line) => field(line, 'municipality')).filter((name) => !isMeanName(name)),
    ),
  ];
  const keyOf = (line: CsvLine): string =>
    ['group', 'section', 'level', 'parent', 'row', 'unit']
      .map((column) => field(line, column))
      .join('\n');
  const rows = [...grouped(lines, keyOf).values()].flatMap((own) => {
    const row = rowOf(subject, own, municipalities, remarks);
    return row === null ? [] : [row];
  });
  const title = titleOf(
    subject,
    rows.some((row) => row.section === 'kvalitet'),
  );
  return { id, subject, title, municipalities, rows };
}

/** By the table's number; by the group it names where the number is of another report. */
function subjectOf(id: string, lines: readonly CsvLine[]): Subject | null {
  const [first] = lines;
  return tableSubjects[id] ?? subjectNamed(first === undefined ? '' : field(first, 'group'));
}

function rowOf(
  subject: Subject,
  lines: readonly CsvLine[],
  municipalities: readonly string[],
  remarks: Remark[],
): DraftRow | null {
  const [first] = lines;
  if (first === undefined) return null;
  const label = field(first, 'row');
  const unit = unitOf(subject, field(first, 'unit'));
  if (unit === null) {
    remarks.push(
      fault(
        `${first.at}, kolonne unit`,
        `Enheden “${field(first, 'unit')}” kendes ikke. Skriv en af: ${unitNames.join(', ')}.`,
      ),
    );
    return null;
  }
  const section = sectionOf(first, subject, unit);
  const byName = grouped(lines, (line) => {
    const name = field(line, 'municipality');
    return isMeanName(name) ? '' : name;
  });
  for (const [name, own] of byName) {
    const [one, two] = own;
    if (one !== undefined && two !== undefined) {
      remarks.push(
        fault(
          two.at,
          `${name === '' ? 'Gennemsnittet' : name} står to gange i rækken “${label}”: også ${one.at}. Tag den ene linje ud.`,
          name === '' ? null : name,
        ),
      );
    }
  }
  const cells = municipalities.map((name): DraftCell => {
    const [line] = byName.get(name) ?? [];
    if (line !== undefined) return cellOf(line, remarks);
    remarks.push({
      kind: 'spoergsmaal',
      municipality: name,
      at: first.at,
      text: `${name} har intet tal i rækken “${label}”. Send det, eller skriv - hvis der intet er.`,
    });
    return { text: '', at: first.at };
  });
  const [mean] = byName.get('') ?? [];
  return {
    label,
    section,
    level: levelOf(first, section),
    under: field(first, 'level') === 'under' ? field(first, 'parent') : null,
    unit,
    line: Number(field(first, 'src_line')) || 0,
    cells,
    mean: mean === undefined ? null : cellOf(mean, remarks),
  };
}

/** Of a table of resources a per cent is of all of them. */
const unitOf = (subject: Subject, name: string): Unit | null => {
  const unit = unitNamed(name);
  return subject === 'ressourceforbrug' && unit === 'pct' ? 'pct-af-aarsvaerk' : unit;
};

function sectionOf(line: CsvLine, subject: Subject, unit: Unit): Section {
  if (subject === 'ressourceforbrug') {
    return unit === 'aarsvaerk' ? 'ressourceforbrug' : 'ressourcefordeling';
  }
  return sectionNamed(field(line, 'section') || field(line, 'group')) ?? 'produktivitet';
}

const levels: readonly string[] = ['total', 'hoved', 'under', 'heraf', 'indikator'];

function levelOf(line: CsvLine, section: Section): DraftRow['level'] {
  if (sectionsOfIndicators.includes(section)) return 'indikator';
  const level = field(line, 'level');
  return levels.includes(level) ? (level as DraftRow['level']) : 'hoved';
}

/** The number as printed; without it the value, which has a decimal point as other programs write it. */
function cellOf(line: CsvLine, remarks: Remark[]): DraftCell {
  const value = field(line, 'value');
  const name = field(line, 'municipality');
  if (value !== '' && !/^-?\d+(\.\d+)?$/.test(value)) {
    remarks.push(
      fault(
        `${line.at}, kolonne value`,
        /^-?\d+,\d+$/.test(value)
          ? `“${value}” har decimalkomma; i kolonnen value skrives punktum: ${value.replace(',', '.')}.`
          : `“${value}” er ikke et tal. I kolonnen value skrives tal med decimalpunktum.`,
        name,
      ),
    );
    return { text: '', at: `${line.at}, kolonne value` };
  }
  if (!('printed' in line.fields)) {
    return { text: value.replace('.', ','), at: `${line.at}, kolonne value` };
  }
  const at = `${line.at}, kolonne printed`;
  const printed = readPrinted(field(line, 'printed'));
  if (value !== '' && printed.kind === 'tal' && printed.value !== Number(value)) {
    remarks.push(
      fault(
        at,
        `Der er trykt “${field(line, 'printed')}”, og i kolonnen value står ${value}. Ret den ene.`,
        name,
      ),
    );
  }
  return { text: field(line, 'printed'), at };
}
