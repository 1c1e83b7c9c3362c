import type { InsertContent } from '../insert/index.ts';
import type { Recommendation, Section, Slot } from '../matter/index.ts';
import type { PaperChart } from '../paper/index.ts';
import type { Draft } from './draft.ts';
import { type DraftNumber, type Sentence, written } from './sentence.ts';
import { type DraftTable, numbersIn, paperTable } from './table.ts';

/** A piece of a draft's part. */
export type DraftBlock =
  | { readonly kind: 'overskrift'; readonly text: string }
  | { readonly kind: 'afsnit'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'punkter'; readonly items: readonly Sentence[] }
  | { readonly kind: 'tabel'; readonly table: DraftTable }
  | { readonly kind: 'figur'; readonly chart: PaperChart };

/** What the rules of a paper have found to say, before it is a draft. */
export interface DraftContent {
  readonly title: string;
  readonly parts: readonly { readonly slot: Slot; readonly blocks: readonly DraftBlock[] }[];
  readonly recommendation: Recommendation;
  readonly lacking: readonly string[];
}

/** That the committee takes note of it: what all who inform propose. */
export const takesNote = (of: string): Recommendation => ({
  lead: 'Det indstilles,',
  points: [`at orienteringen om ${of} tages til efterretning.`],
});

/** What only a person can write, whatever the paper is about. */
export const leftToPersons: readonly string[] = [
  'Vurderingen: hvad tallene betyder, og hvad der skal ske. Reglerne siger kun, hvad tallene viser.',
];

/** Where a draft comes from. */
export interface DraftOrigin {
  /** Id of its kind, which computes it again. */
  readonly source: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly asKnownAt: string;
}

/** Sets what was found as a draft: texts with keys, and each number, table and chart once as an insert. */
export function draftOf(content: DraftContent, { source, choices, asKnownAt }: DraftOrigin): Draft {
  const shown = shownIn(content);
  const sections = content.parts.flatMap(({ slot, blocks }): readonly Section[] => {
    const own = blocks.map(textOf).filter((one) => one !== '');
    return own.length === 0 ? [] : [{ slot, text: own.join('\n\n') }];
  });
  const keys = new Set(sections.flatMap(({ text }) => keysOf(text)));
  return {
    title: content.title,
    classification: null,
    sections,
    recommendation: content.recommendation,
    inserts: [...shown]
      .filter(([key]) => keys.has(key))
      .map(([key, one]) => ({
        key,
        origin: { source, choices: { ...choices, key } },
        shown: one,
        asKnownAt,
      })),
    lacking: [...new Set([...content.lacking, ...leftToPersons])],
  };
}

const keysOf = (text: string): readonly string[] =>
  [...text.matchAll(/\[\[(?:tal|tabel|figur):([\w-]+)\]\]/g)].map(([, key]) => key ?? '');

function textOf(block: DraftBlock): string {
  switch (block.kind) {
    case 'overskrift':
      return `## ${block.text}`;
    case 'afsnit':
      return said(block.sentences).join(' ');
    case 'punkter':
      return said(block.items)
        .map((one) => `- ${one}`)
        .join('\n');
    case 'tabel':
      return `[[tabel:${block.table.key}]]`;
    case 'figur':
      return `[[figur:${block.chart.id}]]`;
  }
}

const said = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.map(written).filter((one) => one !== '');

/**
 * All that may stand in the text of a draft, by key: what its sentences say, and every cell of its tables, so that a number
 * can be computed again also when the rules would no longer say it.
 * @throws Error when two different ones have one key: a fault of the rules
 */
export function shownIn({
  parts,
}: Pick<DraftContent, 'parts'>): ReadonlyMap<string, InsertContent> {
  const all = new Map<string, InsertContent>();
  const put = (key: string, shown: InsertContent): void => {
    const known = all.get(key);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(shown)) {
      throw new Error(`Two inserts of a draft have the key ${key}.`);
    }
    all.set(key, shown);
  };
  const putNumber = ({ key, ...number }: DraftNumber): void => put(key, { what: 'tal', ...number });
  for (const block of parts.flatMap(({ blocks }) => blocks)) {
    switch (block.kind) {
      case 'overskrift':
        break;
      case 'afsnit':
        numbersOf(block.sentences).forEach(putNumber);
        break;
      case 'punkter':
        numbersOf(block.items).forEach(putNumber);
        break;
      case 'tabel':
        numbersIn(block.table).forEach(putNumber);
        put(block.table.key, {
          what: 'tabel',
          block: { kind: 'table', table: paperTable(block.table) },
        });
        break;
      case 'figur':
        put(block.chart.id, { what: 'figur', block: { kind: 'chart', chart: block.chart } });
        break;
    }
  }
  return all;
}

const numbersOf = (sentences: readonly Sentence[]): readonly DraftNumber[] =>
  sentences.flat().filter((piece) => typeof piece !== 'string');
