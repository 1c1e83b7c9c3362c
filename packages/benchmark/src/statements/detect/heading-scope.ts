import { type Detector, placeOf } from '../material.ts';

const group = /(?:overfor|over for|for) (?<group>\p{L}{5,})$/iu;
const pair =
  /(?:overfor|over for) (?:f\.eks\. |bl\.a\. |fx )?(?<one>\p{L}{5,}) og (?<other>\p{L}{5,})/iu;

const isSame = (one: string, other: string): boolean =>
  one.slice(0, 6).toLocaleLowerCase('da') === other.slice(0, 6).toLocaleLowerCase('da');

/** A heading that names one group over a text that is about two. */
export const headingScope: Detector = {
  check: 'overskrift-og-tekst',
  title: 'En overskrift om én gruppe over en tekst om flere',
  find: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const heading = sentence.headings.at(-1);
      const named = group.exec(heading?.text ?? '')?.groups?.['group'];
      const found = sentence.kind === 'heading' ? undefined : pair.exec(sentence.text)?.groups;
      if (heading === undefined || named === undefined || found === undefined) return [];
      const both = [found['one'] ?? '', found['other'] ?? ''];
      const beyond = both.filter((one) => !isSame(one, named));
      if (beyond.length !== 1) return [];
      return [
        {
          verdict: 'modsagt-af-udsagn' as const,
          check: 'overskrift-og-tekst',
          places: [
            { document: sentence.document, line: heading.line, quote: heading.text },
            placeOf(sentence),
          ],
          text: `Overskriften nævner ${named}; teksten handler også om ${beyond.join('')}.`,
          computation: `»${both.join(' og ')}« mod »${named}« i overskriften`,
        },
      ];
    }),
};
