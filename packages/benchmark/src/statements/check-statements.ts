import type { Beside } from './beside.ts';
import type { TextDocument } from './document.ts';
import type { Finding, Verdict } from './finding.ts';
import { material } from './material.ts';
import { detectors } from './registry.ts';

/**
 * Every statement that can be found in texts and tables which belong together, held against the tables and against each
 * other: by document and line, the same findings every time.
 */
export function checkStatements(
  documents: readonly TextDocument[],
  beside: Partial<Beside> = {},
): readonly Finding[] {
  const all = material(documents, beside);
  const names = [
    ...documents.map(({ name }) => name),
    ...all.grids.map(({ document }) => document),
  ];
  const order = (name: string): number =>
    names.includes(name) ? names.indexOf(name) : names.length;
  return detectors
    .flatMap(({ find }) => find(all))
    .toSorted((one, other) => {
      const [a, b] = [one.places[0], other.places[0]];
      return (
        order(a?.document ?? '') - order(b?.document ?? '') ||
        (a?.line ?? 0) - (b?.line ?? 0) ||
        one.check.localeCompare(other.check, 'da')
      );
    });
}

/** Verdicts that say something is wrong. */
export const isContradicted = (verdict: Verdict): boolean =>
  verdict === 'modsagt-af-tabel' || verdict === 'modsagt-af-udsagn' || verdict === 'fejlskrevet';
