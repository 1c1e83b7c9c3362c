import { subjectLabels, tableSubjects } from '@rettidig/benchmark';
import type { Block } from '@rettidig/benchmark/report';

/** The chapters of the report that a municipality can comment on, by number. */
export const chapters: readonly { readonly id: string; readonly title: string }[] = [
  { id: '2', title: 'Konklusion' },
  { id: '3', title: 'Ressourceforbruget' },
  ...Object.entries(tableSubjects)
    .filter(([number]) => number.startsWith('4.'))
    .map(([number, subject]) => ({ id: number, title: subjectLabels[subject] })),
  { id: '5', title: 'Forbundne kar' },
];

/** The chapter that a table stands in. */
export function chapterOfTable(table: string): string {
  if (table === '3.1') return '3';
  return table === 'Bilag I' ? 'Bilag A' : table;
}

/** The blocks of a chapter by its number, with its heading; none when the report has no such chapter. */
export function blocksOf(blocks: readonly Block[], chapter: string): readonly Block[] {
  const isHeading = (block: Block): boolean =>
    block.kind === 'heading' && block.text.startsWith(`${chapter} `);
  const start = blocks.findIndex(isHeading);
  const head = blocks[start];
  if (head?.kind !== 'heading') return [];
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return blocks.slice(start, length < 0 ? undefined : start + 1 + length);
}
