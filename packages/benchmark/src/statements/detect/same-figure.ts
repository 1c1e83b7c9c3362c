import type { Claim } from '../claim.ts';
import { printedPair } from '../comparison.ts';
import { bareLabel } from '../grid.ts';
import { type Detector, placeOf } from '../material.ts';

/** The words of a claim as they can be held against others: `betydelig færre`, `lidt over`, `høj`. */
function wordsOf({ kind, sign, degree }: Claim): string {
  if (kind === 'produktivitet') return degree;
  if (sign === 0) return 'på niveau';
  const [under, over] = kind === 'ressourcer' ? ['færre', 'flere'] : ['under', 'over'];
  return `${degree} ${sign < 0 ? under : over}`.trim();
}

/** One figure that is given different words in different places. */
export const sameFigure: Detector = {
  check: 'samme-tal-to-ord',
  title: 'Samme tal med forskellige ord',
  find: (material) => {
    const groups = new Map<string, Claim[]>();
    for (const claim of material.claims) {
      const key = claim.figure === null ? null : `${claim.kind} ${claim.figure.key}`;
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
    return [...groups.values()].flatMap((claims) => {
      const words = [...new Set(claims.map((claim) => wordsOf(claim)))];
      const [first] = claims;
      if (words.length < 2 || first === undefined || first.figure === null) return [];
      const pairs = [
        ...new Set(claims.flatMap(({ figure }) => (figure === null ? [] : [printedPair(figure)]))),
      ];
      return [
        {
          verdict: 'modsagt-af-udsagn' as const,
          check: 'samme-tal-to-ord',
          places: claims.map(({ sentence, printed }) => placeOf(sentence, printed)),
          text: `»${bareLabel(first.figure.row.label)}« (${first.figure.key}) får ${words.length} forskellige ord: ${words.map((word) => `»${word}«`).join(', ')}.`,
          computation: pairs.join('; '),
        },
      ];
    });
  },
};
