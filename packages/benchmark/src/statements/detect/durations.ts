import type { Finding } from '../finding.ts';
import { type Detector, type Material, placeOf } from '../material.ts';
import type { Sentence } from '../section.ts';
import { cardinalPattern } from '../words.ts';

const span = String.raw`(?:${cardinalPattern}) (?:dage|uger|måneder|år)`;
const atMost = new RegExp(
  String.raw`^(?<what>\p{Lu}\p{L}{5,}) [^.]*?varer? (?:maksimalt|højst|op til) (?<span>${span})`,
  'iu',
);
const openEnd =
  /(?<!\p{L})(?<until>(?:frem )?(?:ind)?til (?:\p{L}+ )?\p{L}*(?:start|starter|begynder)\p{L}*)/iu;

const stem = (word: string): string => word.toLocaleLowerCase('da').slice(0, 9);

/** Something that lasts at most so long, and elsewhere until an event that may come later. */
function openEnded({ sentences }: Material): readonly Finding[] {
  const longest = sentences.flatMap((sentence) => {
    const found = atMost.exec(sentence.text)?.groups;
    return found === undefined
      ? []
      : [{ sentence, what: found['what'] ?? '', span: found['span'] ?? '' }];
  });
  const first = longest.filter(
    ({ what }, index) => longest.findIndex((one) => stem(one.what) === stem(what)) === index,
  );
  return first.flatMap(({ sentence, what, span: most }) => {
    const open = sentences.flatMap((other) => {
      const until = openEnd.exec(other.text)?.groups?.['until'];
      const speaksOfIt = other.text.toLocaleLowerCase('da').includes(stem(what));
      return until !== undefined && speaksOfIt && other.kind !== 'heading'
        ? [{ other, until }]
        : [];
    });
    const [one] = open;
    if (one === undefined) return [];
    return [
      {
        verdict: 'modsagt-af-udsagn' as const,
        check: 'varighed',
        places: [placeOf(sentence, most), ...open.map(({ other, until }) => placeOf(other, until))],
        text: `${what} varer højst ${most}, men siges andetsteds at vare ${one.until}: det holder kun, når der ikke er længere til.`,
        computation: `»højst ${most}« mod »${one.until}«`,
      },
    ];
  });
}

const latest = new RegExp(String.raw`senest (?:efter )?${span}(?: efter)?`, 'iu');
const atOnce = /(?<!\p{L})straks\p{L}*/iu;

/** Long words of a sentence that are no part of every other sentence. */
function rareStems(
  sentence: Sentence,
  counts: ReadonlyMap<string, number>,
  most: number,
): readonly string[] {
  return stemsOf(sentence).filter((one) => (counts.get(one) ?? 0) <= most);
}

const stemsOf = ({ text }: Sentence): readonly string[] => [
  ...new Set(
    (text.toLocaleLowerCase('da').match(/\p{L}{8,}/gu) ?? []).map((word) => word.slice(0, 8)),
  ),
];

/** The same duty for the same group, at once in one place and within a time in another. */
function deadlines({ sentences }: Material): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const one of stemsOf(sentence)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(10, sentences.length / 40);
  const soon = sentences.filter(({ text, kind }) => kind !== 'heading' && atOnce.test(text));
  return sentences.flatMap((sentence) => {
    const time = latest.exec(sentence.text)?.[0];
    if (time === undefined) return [];
    const own = rareStems(sentence, counts, most);
    return soon
      .filter(
        (other) => rareStems(other, counts, most).filter((one) => own.includes(one)).length >= 2,
      )
      .map((other) => ({
        verdict: 'modsagt-af-udsagn' as const,
        check: 'frist',
        places: [placeOf(sentence, time), placeOf(other, atOnce.exec(other.text)?.[0] ?? null)],
        text: `»${time}« ét sted, »${atOnce.exec(other.text)?.[0] ?? ''}« et andet, om det samme: det ene er strengere end det andet.`,
        computation: `fælles ord: ${own.filter((one) => stemsOf(other).includes(one)).join(', ')}`,
      }));
  });
}

const more = new RegExp(
  String.raw`(?:yderligere (?:mindst )?(?<one>${cardinalPattern})|(?<two>${cardinalPattern}) yderligere) \p{L}*samtaler[^.]*? inden for (?:de første )?(?<span>${span})`,
  'iu',
);
const limited = /^For (?:de|den) (?<group>\p{L}{5,})/u;
const anyGroup = /\p{L}+(?:parate?s?|ledige|modtagere?)(?!\p{L})/iu;

/** So many within a time for everybody in one place, and for one group alone in another. */
function scopes({ sentences }: Material): readonly Finding[] {
  const said = sentences.flatMap((sentence) => {
    const found = more.exec(sentence.text);
    return found === null
      ? []
      : [
          {
            sentence,
            printed: found[0],
            key: `${found.groups?.['one'] ?? found.groups?.['two'] ?? ''} ${found.groups?.['span'] ?? ''}`,
          },
        ];
  });
  return said.flatMap((narrow) => {
    const group = limited.exec(narrow.sentence.text)?.groups?.['group'];
    if (group === undefined) return [];
    return said
      .filter(({ sentence, key }) => key === narrow.key && !anyGroup.test(sentence.text))
      .slice(0, 1)
      .map((wide) => ({
        verdict: 'modsagt-af-udsagn' as const,
        check: 'omfang',
        places: [placeOf(narrow.sentence, narrow.printed), placeOf(wide.sentence, wide.printed)],
        text: `»${narrow.printed}« gælder ét sted kun ${group}, og et andet alle.`,
        computation: `»For de ${group}« mod en sætning uden gruppe`,
      }));
  });
}

/** How long, how soon and for whom: said one way in one place and another in the next. */
export const durations: Detector = {
  check: 'varighed',
  title: 'Varighed, frist og omfang sagt på to måder',
  find: (material) => [...openEnded(material), ...deadlines(material), ...scopes(material)],
};
