import type { TextDocument } from './document.ts';
import { nearNames } from '../frame/near-names.ts';
import { readPrintedTables, withNames } from '../read/index.ts';
import type { ResultTable } from '../table/result-table.ts';
import type { Beside } from './beside.ts';
import { type Claim, claimsOf } from './claim.ts';
import { type Comparison, comparisons } from './comparison.ts';
import { type Grid, gridsOf } from './grid.ts';
import type { Finding, Place } from './finding.ts';
import { type Placed, type Sentence, placed, sentencesOf } from './section.ts';

/** What statements are held against each other: documents and tables that belong together, as a paper and its annexes. */
export interface Material {
  readonly documents: readonly TextDocument[];
  /** Of the documents, and those given beside them. */
  readonly grids: readonly Grid[];
  /** Tables of a benchmark among them, with a column for each municipality. */
  readonly tables: readonly ResultTable[];
  readonly blocks: readonly Placed[];
  readonly sentences: readonly Sentence[];
  readonly comparisons: readonly Comparison[];
  /** What the sentences say of figures against the mean. */
  readonly claims: readonly Claim[];
}

/** A kind of mistake that can be looked for in any text: one rule, one file. */
export interface Detector {
  readonly check: string;
  /** Danish: what it looks for, for the list of checks. */
  readonly title: string;
  readonly find: (material: Material) => readonly Finding[];
}

/** A table that stands in the text is taken from there; one of the same number beside it is left out. */
export function material(
  documents: readonly TextDocument[],
  beside: Partial<Beside> = {},
): Material {
  const own = documents.flatMap((document) => gridsOf(document));
  const printed = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
  const { tables } = readPrintedTables(printed);
  const isNew = (number: string | null) =>
    number === null || !own.some((grid) => grid.number === number);
  const grids = [...own, ...(beside.grids ?? []).filter(({ number }) => isNew(number))];
  const sentences = documents.flatMap((document) => sentencesOf(document));
  const compared = comparisons(grids, sentences);
  return {
    documents,
    grids,
    tables: sameNames([...tables, ...(beside.tables ?? []).filter(({ id }) => isNew(id))]),
    blocks: documents.flatMap((document) => placed(document)),
    sentences,
    comparisons: compared,
    claims: claimsOf(compared, sentences),
  };
}

/**
 * Tables with two spellings of a municipality as one, so that they can be held against each other; that there are two is a
 * finding of its own. Where one table has both as columns they stay two.
 */
function sameNames(tables: readonly ResultTable[]): readonly ResultTable[] {
  const names = [...new Set(tables.flatMap(({ municipalities }) => municipalities))];
  const pairs = nearNames(names).filter(({ wrong, right }) =>
    tables.every(
      ({ municipalities }) => !municipalities.includes(wrong) || !municipalities.includes(right),
    ),
  );
  return withNames(tables, pairs);
}

/** Where a sentence stands, quoted; long ones around what matters. */
export function placeOf(
  { document, line, text }: Pick<Sentence, 'document' | 'line' | 'text'>,
  around: string | null = null,
): Place {
  const at = around === null ? 0 : Math.max(0, text.indexOf(around));
  const start = text.length <= 200 ? 0 : Math.max(0, at - 80);
  const cut = text.slice(start, start + 200);
  return {
    document,
    line,
    quote: `${start > 0 ? '…' : ''}${cut.trim()}${start + 200 < text.length ? '…' : ''}`,
  };
}

/** Where a row or a cell of a table stands. */
export function rowPlace(grid: Grid, line: number, quote: string): Place {
  return { document: grid.document, line, quote: `${gridName(grid)}: ${quote}` };
}

/** As people name the table. */
export function gridName({ number, caption, corner, document }: Grid): string {
  if (number !== null) return number.startsWith('Bilag') ? number : `Tabel ${number}`;
  return caption ?? (corner !== '' ? `tabellen »${corner.slice(0, 60)}«` : document);
}
