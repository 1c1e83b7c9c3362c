import type { AnyRule, Day, LegalReference } from '@rettidig/engine';

/** Paragraphs as a letter cites them, each once and with a full stop; null where none of the places is a paragraph. */
export function citedLaw(basis: readonly LegalReference[]): string | null {
  const places = basis
    .filter(({ at }) => at.startsWith('§'))
    .map(({ title, at }) => `${title}, ${at}`);
  return places.length === 0 ? null : `${[...new Set(places)].join('; ')}.`;
}

/**
 * The paragraph that a rule stands on by a day: that of its newest version which cites one, for a letter cites the act,
 * not the guidance that says it still holds.
 */
export function paragraphOf({ versions }: AnyRule, on: Day): string | null {
  return versions
    .filter(({ from }) => from <= on)
    .map(({ basis }) => citedLaw(basis))
    .reduce((older, newer) => newer ?? older, null);
}
