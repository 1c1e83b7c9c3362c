export type { DraftDrawing } from './chart.ts';
export { type DraftContent, draftOf, type DraftOrigin, shownIn } from './content.ts';
export type { Draft } from './draft.ts';
export { hiddenText, publicTable } from './hidden.ts';
export { draftKey } from './key.ts';
export type { Overview, OverviewChapter } from './overview.ts';
export { quarterContent } from './quarter.ts';
export type { DraftCell, DraftRow, DraftTable } from './table.ts';
