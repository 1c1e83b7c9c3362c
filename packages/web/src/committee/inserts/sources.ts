import { draftKinds } from '../drafts/drafts.ts';
import { planSource } from '../plans/plan-block.ts';
import { evaluationSource } from './evaluation-source.ts';
import { figureSource } from './figure-source.ts';
import type { InsertSource } from './source.ts';

/** Where the numbers, tables and charts of papers come from. */
export const insertSources: readonly InsertSource[] = [
  figureSource,
  evaluationSource,
  planSource,
  ...draftKinds.map(({ source }) => source),
];

/** A source by what an insert's origin has; null where the program has none of that name. */
export const insertSource = (id: string): InsertSource | null =>
  insertSources.find((one) => one.id === id) ?? null;
