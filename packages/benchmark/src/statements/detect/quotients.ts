import { asPrinted } from '../../wording/number-text.ts';
import type { Finding } from '../finding.ts';
import { type Detector, placeOf } from '../material.ts';
import { type TextNumber, danish, numbersIn, yearOf } from '../number.ts';
import type { Sentence } from '../section.ts';

const isCount = ({ decimals, scale, unit, value, printed }: TextNumber): boolean =>
  decimals === 0 && scale === 1 && unit === null && value > 0 && yearOf(printed) === null;

/** Numbers of a paragraph, without those that are parts of dates. */
function numbersOf(
  sentences: readonly Sentence[],
): readonly (TextNumber & { readonly sentence: Sentence })[] {
  return sentences.flatMap((sentence) =>
    numbersIn(
      sentence.text.replaceAll(/\d{1,2}[-.]\d{1,2}[-.]\d{4}/gu, (date) => ' '.repeat(date.length)),
    ).map((number) => ({ ...number, sentence })),
  );
}

/** A percentage with decimals that two counts of the same paragraph make. */
function percentages(paragraph: readonly Sentence[]): readonly Finding[] {
  const numbers = numbersOf(paragraph);
  const counts = numbers.filter((number) => isCount(number));
  return numbers
    .filter(({ unit, decimals }) => unit === 'pct' && decimals > 0)
    .flatMap((percent) => {
      const pair = counts
        .flatMap((part) => counts.map((whole) => ({ part, whole })))
        .find(
          ({ part, whole }) =>
            part.value < whole.value &&
            asPrinted((part.value / whole.value) * 100, percent.decimals) === percent.value,
        );
      if (pair === undefined) return [];
      const share = (pair.part.value / pair.whole.value) * 100;
      return [
        {
          verdict: 'bekraeftet' as const,
          check: 'kvotient',
          places: [placeOf(percent.sentence, percent.printed)],
          text: `${percent.printed} er ${danish(pair.part.value)} af ${danish(pair.whole.value)}${pair.whole.about ? `; med ${percent.decimals} decimaler på et tal, der er »ca.«` : ''}.`,
          computation: `${danish(pair.part.value)} / ${danish(pair.whole.value)} = ${danish(share)} %`,
        },
      ];
    });
}

const perEach = /i gennemsnit .*?omkring|pr\. medarbejder|hver/iu;

/** A mean that the whole of the sentence before and the number of those who share it make. */
function means(paragraph: readonly Sentence[], before: readonly Sentence[]): readonly Finding[] {
  return paragraph.flatMap((sentence) => {
    if (!/i gennemsnit/iu.test(sentence.text) || !perEach.test(sentence.text)) return [];
    const [sharers, mean] = numbersOf([sentence]).filter((number) => isCount(number));
    if (sharers === undefined || mean === undefined) return [];
    const whole = numbersOf(before)
      .filter((number) => isCount(number))
      .at(-1);
    if (whole === undefined || whole.value < mean.value) return [];
    const isRight = Math.round(whole.value / sharers.value) === mean.value;
    return [
      {
        verdict: isRight ? ('bekraeftet' as const) : ('kan-ikke-efterproeves' as const),
        check: 'kvotient',
        places: [placeOf(sentence, mean.printed)],
        text: isRight
          ? `${mean.printed} er ${whole.printed} delt med ${sharers.printed}.`
          : `${mean.printed} er ikke ${whole.printed} delt med ${sharers.printed}; det kan være noget andet, der er delt.`,
        computation: `${danish(whole.value)} / ${danish(sharers.value)} = ${danish(whole.value / sharers.value)}`,
      },
    ];
  });
}

/** Percentages and means that the numbers beside them make. */
export const quotients: Detector = {
  check: 'kvotient',
  title: 'Procenter og gennemsnit af de tal, der står ved siden af',
  find: ({ sentences }) => {
    const paragraphs = new Map<string, Sentence[]>();
    for (const sentence of sentences) {
      const key = `${sentence.document} ${sentence.line}`;
      paragraphs.set(key, [...(paragraphs.get(key) ?? []), sentence]);
    }
    const all = [...paragraphs.values()];
    return all.flatMap((paragraph, at) => [
      ...percentages(paragraph),
      ...means(paragraph, all[at - 1] ?? []),
    ]);
  },
};
