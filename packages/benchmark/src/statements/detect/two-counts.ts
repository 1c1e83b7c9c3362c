import { type Detector, placeOf } from '../material.ts';
import { cardinal, cardinalPattern } from '../words.ts';

/** `et ungeteam og et voksenteam`: two of a kind by their names, the kind being the last part of both. */
const named =
  /(?<!\p{L})(?:et|en) (\p{L}{2,}?-?)(\p{L}{4,}) og (?:et|en) (\p{L}{2,}?-?)\2(?!\p{L})/giu;

/** So many of a kind named in one place, another number of them in another. */
export const twoCounts: Detector = {
  check: 'antal-to-gange',
  title: 'Samme slags talt til to forskellige antal',
  find: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(named)].flatMap(([whole, , kind = '']) => {
        const counted = new RegExp(
          String.raw`(?<![\p{L}\d])(${cardinalPattern}) (?:\p{L}+ )?${kind}(?:s|er|e)?(?!\p{L})`,
          'giu',
        );
        return sentences.flatMap((other) =>
          [...other.text.matchAll(counted)]
            .filter(([, count = '']) => cardinal(count) !== 2)
            .map(([printed, count = '']) => ({
              verdict: 'modsagt-af-udsagn' as const,
              check: 'antal-to-gange',
              places: [placeOf(sentence, whole), placeOf(other, printed)],
              text: `»${whole}« er 2; et andet sted står »${printed}«.`,
              computation: `2 nævnt ved navn mod ${cardinal(count)}`,
            })),
        );
      }),
    ),
};
