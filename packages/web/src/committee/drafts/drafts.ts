import type { DraftKind } from './draft-kind.ts';
import { quarterDraft } from './quarter.ts';

/** The papers that write themselves. */
export const draftKinds: readonly DraftKind[] = [quarterDraft];

/** A kind by its id; null where there is none of that name. */
export const draftKindOf = (id: string): DraftKind | null =>
  draftKinds.find((kind) => kind.id === id) ?? null;
