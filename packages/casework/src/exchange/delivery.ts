import type { Mode } from './cell.ts';
import {
  checkCprs,
  checkEnds,
  checkInterviewOrder,
  checkOneMunicipality,
  checkOnePer,
  checkOverlaps,
  checkOwners,
  checkReferences,
  type Known,
} from './cross-check.ts';
import { declarationOf, type FileName, fileNames, type Row } from './format.ts';
import { gather, type Gathered } from './gathered.ts';
import { type Header, readHeader } from './header.ts';
import type { Problem } from './problem.ts';
import { type AnyRow, readLine } from './row.ts';
import { csvName } from './write.ts';

/** The file of what has ended; it is named in a column of the same name. */
const endedIn: Readonly<Partial<Record<FileName, FileName>>> = {
  forloebsslut: 'kontaktforloeb',
  tilbudsafslutninger: 'tilbud',
};

/** A checked delivery: the rows that are right, and everything that is not. */
export interface Delivery {
  /** The right rows of a file, whose references are right as well. */
  readonly rows: <F extends FileName>(file: F) => readonly Row<F>[];
  /** All problems, by file in reading order and by line; at most `mostProblems` of a file. */
  readonly problems: readonly Problem[];
  /** A whole file could not be read, or it is not known which municipality it is about: nothing of this can be used. */
  readonly unusable: boolean;
  /** Problems beyond `mostProblems` of a file, which were counted only. */
  readonly moreProblems: number;
  /** Rows left out, by file: those with problems, and those that belong to one left out. */
  readonly leftOut: ReadonlyMap<FileName, number>;
  /** Sender's ids of persons who are left out, or of whom a row is. */
  readonly personsLeftOut: readonly string[];
}

/** Takes in a delivery line by line. Pure but for what it gathers; nothing is read or stored here. */
export interface DeliveryReader {
  /** The first line of a file; false when the rest of the file cannot be read. */
  readonly header: (file: FileName, fields: readonly string[]) => boolean;
  /** A further line of the file whose header was read last. */
  readonly line: (fields: readonly string[], line: number) => void;
  /** A problem of a whole file, found by whoever reads it. */
  readonly add: (found: Problem) => void;
  /** The ids of a file that were delivered or referred to so far. */
  readonly mentioned: (file: FileName) => ReadonlySet<string>;
  /** The CPR numbers delivered so far. */
  readonly cprs: () => ReadonlySet<string>;
  /** Checks the rows against each other and against what is known. */
  readonly finish: (known: Known) => Delivery;
}

/** Begins a delivery. */
export function readDelivery(mode: Mode): DeliveryReader {
  const gathered = new Map<FileName, Gathered>();
  const fileProblems: Problem[] = [];
  let current: { readonly into: Gathered; readonly header: Header } | null = null;

  return {
    header: (name, fields) => {
      const reading = readHeader(name, fields, csvName(name));
      if (reading.outcome === 'problems') {
        fileProblems.push(...reading.problems);
        return false;
      }
      const into = gather(name);
      gathered.set(name, into);
      current = { into, header: reading.header };
      return true;
    },
    line: (fields, line) => {
      if (current === null) throw new Error('A line came before the first header');
      const { into, header } = current;
      const place = { file: csvName(into.name), line, prefix: '' };
      into.take(readLine(into.name, { header, fields, place, mode }), line);
    },
    add: (found) => {
      fileProblems.push(found);
    },
    mentioned: (target) => mentionedIds(gathered, target),
    cprs: () => {
      const persons = gathered.get('personer')?.good ?? [];
      return new Set(persons.flatMap(({ row: { cpr } }) => (typeof cpr === 'string' ? [cpr] : [])));
    },
    finish: (known) => finish({ gathered, fileProblems, known }),
  };
}

function mentionedIds(
  gathered: ReadonlyMap<FileName, Gathered>,
  target: FileName,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { name, good } of gathered.values()) {
    const columns = Object.entries(declarationOf(name).columns)
      .filter(([, { cell }]) => cell.target === target || (cell.kind === 'id' && name === target))
      .map(([column]) => column);
    for (const column of columns) {
      for (const { row } of good) {
        const id = row[column];
        if (typeof id === 'string') ids.add(id);
      }
    }
  }
  return ids;
}

function finish({
  gathered,
  fileProblems,
  known,
}: {
  readonly gathered: ReadonlyMap<FileName, Gathered>;
  readonly fileProblems: readonly Problem[];
  readonly known: Known;
}): Delivery {
  const kept = new Map<FileName, readonly AnyRow[]>();
  const leftOut = new Map<FileName, number>();
  const personsLeftOut = new Set<string>();
  const problems: Problem[] = [...fileProblems];
  let moreProblems = 0;

  for (const name of fileNames) {
    const file = gathered.get(name);
    if (file === undefined) continue;
    if (name === 'kommune') checkOneMunicipality(file);
    if (name === 'personer') checkCprs(file, known);
    checkOverlaps(file, known);
    checkReferences(file, gathered, known);
    checkOwners(file, gathered, known);
    checkOnePer(file);
    const target = endedIn[name];
    if (target !== undefined) checkEnds(file, { gathered: gathered.get(target), target });
    if (name === 'samtaler') checkInterviewOrder(file, gathered, known);

    const rows = [];
    for (const { row } of file.good) {
      const { id } = row;
      if (typeof id !== 'string' || !file.bad.has(id)) rows.push(row);
      else {
        file.counts.leftOut += 1;
        const person = name === 'personer' ? id : row['person'];
        if (typeof person === 'string') file.persons.add(person);
      }
    }
    kept.set(name, rows);
    if (file.counts.leftOut > 0) leftOut.set(name, file.counts.leftOut);
    for (const person of file.persons) personsLeftOut.add(person);
    file.problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    problems.push(...file.problems);
    moreProblems += file.counts.moreProblems;
  }
  return {
    // The rows of a file were read by that file's columns.
    rows: <F extends FileName>(file: F) => (kept.get(file) ?? []) as unknown as readonly Row<F>[],
    problems,
    unusable: fileProblems.length > 0 || kept.get('kommune')?.length !== 1,
    moreProblems,
    leftOut,
    personsLeftOut: [...personsLeftOut],
  };
}
