import { type Detector, placeOf } from '../material.ts';
import type { Sentence } from '../section.ts';

const stem = 6;

/** Parts of words that a heading and a sentence may share: any six letters in a row of a long word. */
function parts(text: string): Set<string> {
  const words = text.toLocaleLowerCase('da').match(/\p{L}{6,}/gu) ?? [];
  return new Set(
    words.flatMap((word) =>
      Array.from({ length: word.length - stem + 1 }, (_, at) => word.slice(at, at + stem)),
    ),
  );
}

function speaksOfItsHeading({ text, headings }: Sentence): boolean {
  const heading = headings.at(-1);
  if (heading === undefined) return true;
  const own = parts(text);
  return [...parts(heading.text)].some((part) => own.has(part));
}

/** A sentence that introduces a list under one heading, and again under another that it does not speak of. */
export const sameIntroduction: Detector = {
  check: 'samme-indledning',
  title: 'Samme indledning til to lister, hvor den kun hører til den ene overskrift',
  find: ({ sentences }) => {
    const first = new Map<string, Sentence>();
    return sentences.flatMap((sentence) => {
      if (sentence.text.length < 50 || !sentence.text.endsWith(':')) return [];
      const before = first.get(sentence.text);
      if (before === undefined) {
        first.set(sentence.text, sentence);
        return [];
      }
      if (before.headings.at(-1)?.line === sentence.headings.at(-1)?.line) return [];
      const belongs = [before, sentence].filter((one) => speaksOfItsHeading(one));
      const strange = [before, sentence].filter((one) => !speaksOfItsHeading(one));
      const [other] = strange;
      if (belongs.length !== 1 || other === undefined) return [];
      const heading = (one: Sentence | undefined) => one?.headings.at(-1)?.text ?? '';
      return [
        {
          verdict: 'fejlskrevet' as const,
          check: 'samme-indledning',
          places: [placeOf(other), ...belongs.map((one) => placeOf(one))],
          text: `Indledningen under »${heading(other)}« er den samme som under »${heading(belongs[0])}« og handler om det andet afsnit.`,
          computation: `samme sætning to gange; den har ord til fælles med »${heading(belongs[0])}« og ingen med »${heading(other)}«`,
        },
      ];
    });
  },
};
