import { type Grid, type GridRow, numberOf } from './grid.ts';
import type { Sentence } from './section.ts';
import { subjectOf, subjectsIn } from './subject.ts';

/** A table that compares: one column for each municipality, and one for their mean. */
export interface Comparison {
  readonly grid: Grid;
  /** What the whole table is about; `samlet` for the whole effort. */
  readonly topic: string;
  readonly own: number;
  readonly mean: number;
  /** Columns of the municipalities, the own one among them. */
  readonly all: readonly number[];
}

/** One figure of the municipality that the text is about, with the mean it is held against. */
export interface Figure {
  readonly comparison: Comparison;
  readonly row: GridRow;
  /** The same for the same figure, in whichever table it stands: `sygedagpenge`, `a-dagpenge/teamledelse`. */
  readonly key: string;
  /** A dash is taken for nothing spent. */
  readonly own: number | null;
  readonly mean: number | null;
}

export const isMeanHead = (head: string): boolean => /^(?:gns|gennemsnit|alle \d)/iu.test(head);

/** The name among the heads that the prose of the document speaks of most. */
function ownHead(grid: Grid, sentences: readonly Sentence[]): number {
  const text = sentences
    .filter(({ document }) => document === grid.document)
    .map((sentence) => sentence.text)
    .join('\n');
  const counts = grid.heads.map((head) =>
    isMeanHead(head) || head === '' ? 0 : text.split(head).length - 1,
  );
  const most = Math.max(...counts);
  return most < 3 ? -1 : counts.indexOf(most);
}

function topicOf(grid: Grid): string {
  const about = (grid.caption ?? '').replace(/^(?:Tabel|Bilag) [^:]*:/u, '');
  return subjectsIn(about)[0]?.subject ?? 'samlet';
}

/** Tables that compare, of which the prose tells whose eyes they are read with. */
export function comparisons(
  grids: readonly Grid[],
  sentences: readonly Sentence[],
): readonly Comparison[] {
  return grids.flatMap((grid) => {
    const mean = grid.heads.findIndex((head) => isMeanHead(head));
    const own = ownHead(grid, sentences);
    const all = grid.heads.flatMap((_, column) => (column === mean ? [] : [column]));
    if (mean < 0 || own < 0 || all.length < 5) return [];
    return [{ grid, topic: topicOf(grid), own, mean, all }];
  });
}

function valueAt(row: GridRow, column: number): number | null {
  return row.cells[column]?.kind === 'streg' ? 0 : (numberOf(row.cells[column])?.value ?? null);
}

/** Values of all municipalities of a row that have one, in the order of the columns. */
export function valuesOf({ comparison, row }: Figure): readonly number[] {
  return comparison.all.flatMap((column) => valueAt(row, column) ?? []);
}

function figure(comparison: Comparison, row: GridRow | undefined, key: string): Figure | null {
  return row === undefined
    ? null
    : {
        comparison,
        row,
        key,
        own: valueAt(row, comparison.own),
        mean: valueAt(row, comparison.mean),
      };
}

const isPart = ({ label }: GridRow): boolean => label !== '';

const rowOf = ({ grid }: Comparison, subject: string): GridRow | undefined =>
  grid.rows.find((row) => isPart(row) && subjectOf(row.label) === subject);

/**
 * The figure that a sentence is about: of the table of its section, of the table on the group it names, or of the table on
 * the whole effort. Null where that table is not there.
 */
export function figureOf(
  all: readonly Comparison[],
  { section, kind, headings }: Sentence,
  subjects: readonly string[],
): Figure | null {
  const here = all.find(({ grid }) => grid.number === section);
  const whole = all.find(({ topic }) => topic === 'samlet');
  if (here !== undefined && here.topic !== 'samlet') {
    // The last one named is the most special: `sagsbehandlingen af borgere over 30 år`.
    const part = subjects.findLast(
      (subject) => subject !== here.topic && rowOf(here, subject) !== undefined,
    );
    const same =
      kind === 'item' && subjects.includes(here.topic) ? rowOf(here, here.topic) : undefined;
    if (part !== undefined) return figure(here, rowOf(here, part), `${here.topic}/${part}`);
    if (same !== undefined) return figure(here, same, `${here.topic}/${here.topic}`);
    return (kind !== 'item' || subjects.length > 0) &&
      subjects.every((subject) => subject === here.topic)
      ? figure(here, here.grid.rows[0], here.topic)
      : null;
  }
  if (whole === undefined) return null;
  const heading = subjectsIn(headings.findLast(({ text }) => /^\d/u.test(text))?.text ?? '')[0]
    ?.subject;
  const isChapterOfGroup =
    here === undefined && heading !== undefined && rowOf(whole, heading) !== undefined;
  if (isChapterOfGroup)
    // The table of the chapter is not there: only the group as a whole stands in another.
    return subjects.every((subject) => subject === heading)
      ? figure(whole, rowOf(whole, heading), heading)
      : null;
  return figureOfWhole(all, whole, subjects);
}

function figureOfWhole(
  all: readonly Comparison[],
  whole: Comparison,
  subjects: readonly string[],
): Figure | null {
  const [first, ...rest] = subjects;
  if (first === undefined) return figure(whole, whole.grid.rows[0], 'samlet');
  const special = all.find(
    ({ topic }) => topic !== 'samlet' && subjects.includes(topic) && rest.length > 0,
  );
  const part = subjects.find((subject) => subject !== special?.topic);
  if (special !== undefined && part !== undefined && rowOf(special, part) !== undefined)
    return figure(special, rowOf(special, part), `${special.topic}/${part}`);
  return rest.length > 0 ? null : figure(whole, rowOf(whole, first), first);
}

/** The figure on resources against inhabitants, which stands among the key figures. */
export function perInhabitant(all: readonly Comparison[]): Figure | null {
  const found = all
    .flatMap((comparison) => comparison.grid.rows.map((row) => ({ comparison, row })))
    .find(({ row }) => /^årsværk (?:per|pr\.) 1\.000 /iu.test(row.label));
  return found === undefined
    ? null
    : figure(found.comparison, found.row, 'aarsvaerk-pr-1000-indbyggere');
}

/** As the computation of a finding says it: `19,9 mod 26,4 i gennemsnit`. */
export function printedPair({ comparison, row }: Figure): string {
  const printed = (column: number) => row.cells[column]?.printed ?? '';
  return `${printed(comparison.own)} mod ${printed(comparison.mean)} i gennemsnit`;
}
