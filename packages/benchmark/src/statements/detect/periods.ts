import { type Detector, placeOf } from '../material.ts';
import type { Sentence } from '../section.ts';

const quarters = /(\d)\. kvartal (\d{4})\s*(?:[-–]|til)\s*(\d)\. kvartal (\d{4})/iu;

interface Period {
  readonly sentence: Sentence;
  readonly printed: string;
  readonly from: number;
  readonly to: number;
}

function periodOf(sentence: Sentence): readonly Period[] {
  const found = quarters.exec(sentence.text);
  if (found === null) return [];
  const [printed, fromQuarter, fromYear, toQuarter, toYear] = found;
  return [
    {
      sentence,
      printed,
      from: Number(fromYear) * 4 + Number(fromQuarter),
      to: Number(toYear) * 4 + Number(toQuarter),
    },
  ];
}

/** A period said for all figures of a chapter, and another one for some of them. */
export const periods: Detector = {
  check: 'periode',
  title: 'En periode sagt for alle tal og en anden for nogle af dem',
  find: ({ sentences }) => {
    const all = sentences.flatMap((sentence) => periodOf(sentence));
    return all
      .filter(({ sentence }) => /^(?:alle|samtlige|alt)(?!\p{L})/iu.test(sentence.text))
      .flatMap((general) =>
        all
          .filter(
            ({ sentence, from, to }) =>
              sentence.section === general.sentence.section &&
              sentence.document === general.sentence.document &&
              (from !== general.from || to !== general.to),
          )
          .map((other) => ({
            verdict: 'modsagt-af-udsagn' as const,
            check: 'periode',
            places: [
              placeOf(general.sentence, general.printed),
              placeOf(other.sentence, other.printed),
            ],
            text: `Alle tal siges at være fra ${general.printed}, men »${other.sentence.headings.at(-1)?.text ?? 'ét af dem'}« er fra ${other.printed}.`,
            computation: `begyndelsen ${Math.abs(other.from - general.from)} og slutningen ${Math.abs(other.to - general.to)} kvartal fra hinanden`,
          })),
      );
  },
};
