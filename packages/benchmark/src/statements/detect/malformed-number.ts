import { type Detector, placeOf } from '../material.ts';

/** What a number must not look like, and how it may have been meant. */
const slips: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?<![\d.,])\d+,\d+,\d+(?![\d])/gu, 'har to decimalkommaer'],
  [
    /(?<![\d.,])\d+\. (?=mio\.|mia\.|pct\.|procent(?:point)?\b|kr\.|årsværk)/gu,
    'har et punktum efter sig, som gør det til et ordenstal',
  ],
  [
    /(?<![\d.,/])\d{1,3}\.\d{1,2}(?![\d.,/-])(?= (?:mio|mia|pct|procent|kr|årsværk))/gu,
    'har punktum for komma',
  ],
];

/** Numbers that cannot be read as one: `69,8,3`, `1. mio. kr.`. */
export const malformedNumber: Detector = {
  check: 'tal-fejlskrevet',
  title: 'Tal, der ikke kan læses som ét tal',
  find: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      slips.flatMap(([pattern, what]) =>
        [...sentence.text.matchAll(pattern)].map(([printed]) => ({
          verdict: 'fejlskrevet' as const,
          check: 'tal-fejlskrevet',
          places: [placeOf(sentence, printed)],
          text: `»${printed.trim()}« ${what}.`,
          computation: `»${printed.trim()}« kan ikke læses som et dansk tal`,
        })),
      ),
    ),
};
