import { benchmarkDraft } from './benchmark.ts';
import { budgetDraft } from './budget.ts';
import type { DraftKind } from './draft-kind.ts';
import { pricesDraft } from './prices.ts';
import { projectDraft } from './project.ts';
import { longCasesDraft, quarterDraft, riskGroupDraft } from './key-figures.ts';

/** The papers that write themselves. */
export const draftKinds: readonly DraftKind[] = [
  quarterDraft,
  longCasesDraft,
  budgetDraft,
  projectDraft,
  pricesDraft,
  benchmarkDraft,
  riskGroupDraft,
];

/** A kind by its id; null where there is none of that name. */
export const draftKindOf = (id: string): DraftKind | null =>
  draftKinds.find((kind) => kind.id === id) ?? null;
