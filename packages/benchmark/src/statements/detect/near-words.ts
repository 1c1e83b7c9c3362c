import { editDistance } from '@rettidig/engine';
import { type Detector, type Material, placeOf } from '../material.ts';
import type { Sentence } from '../section.ts';

type Text = Pick<Sentence, 'document' | 'line' | 'text'>;

/** Shortest word looked at: shorter ones are too often another word. */
const shortest = 9;
/** A word is taken for a slip when the other spelling stands at least so often … */
const leastOften = 5;
/** … and at least so many times as often. */
const timesAsOften = 3;

interface Seen {
  readonly sentences: Text[];
  readonly printed: string;
}

function wordsOf({ sentences, grids }: Material): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  const cells = grids.flatMap(({ document, corner, headLine, rows }) =>
    [{ line: headLine, label: corner }, ...rows].map(({ label, line }) => ({
      document,
      line,
      text: label,
    })),
  );
  for (const sentence of [...sentences, ...cells])
    for (const [printed] of sentence.text.matchAll(/\p{L}+/gu)) {
      if (printed.length < shortest || /\p{Lu}/u.test(printed.slice(1))) continue;
      const word = printed.toLocaleLowerCase('da');
      const known = seen.get(word);
      if (known === undefined) seen.set(word, { sentences: [sentence], printed });
      else known.sentences.push(sentence);
    }
  return seen;
}

/** Where the two first differ, and whether what differs is an ending or a joint between two parts of the word. */
function isAnotherForm(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const isEnding = Math.max(one.length, other.length) - at <= 3;
  const isJoint = longer.length > shorter.length && /[se]/u.test(longer[at] ?? '') && at > 3;
  return isEnding || isJoint || at === 0;
}

/** Rare words one letter from a word the text uses often: `uddannelsesyndelse`. */
export const nearWords: Detector = {
  check: 'ord-naesten-ens',
  title: 'Et sjældent ord ét bogstav fra et, teksten bruger ofte',
  find: (material) => {
    const seen = wordsOf(material);
    const often = [...seen].filter(([, { sentences }]) => sentences.length >= leastOften);
    return [...seen].flatMap(([word, { sentences, printed }]) => {
      if (sentences.length > 3) return [];
      const usual = often.find(
        ([other, { sentences: places }]) =>
          places.length >= timesAsOften * sentences.length &&
          Math.abs(other.length - word.length) <= 1 &&
          !isAnotherForm(word, other) &&
          editDistance(word, other) === 1,
      );
      if (usual === undefined) return [];
      return [
        {
          verdict: 'fejlskrevet' as const,
          check: 'ord-naesten-ens',
          places: sentences.map((sentence) => placeOf(sentence, printed)),
          text: `»${printed}« er ét bogstav fra »${usual[0]}«, som teksten ellers bruger.`,
          computation: `»${word}« ${sentences.length} gange, »${usual[0]}« ${usual[1].sentences.length} gange`,
        },
      ];
    });
  },
};
