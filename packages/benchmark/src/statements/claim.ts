import { type Comparison, type Figure, figureOf, perInhabitant } from './comparison.ts';
import type { Sentence } from './section.ts';
import { subjectsIn } from './subject.ts';

/** What a text says of one figure against the mean. */
export interface Claim {
  readonly sentence: Sentence;
  /** The words that say it. */
  readonly printed: string;
  /** Amounts of work, levels of quality, or what productivity is called: words of one kind can be held against each other. */
  readonly kind: 'ressourcer' | 'niveau' | 'produktivitet';
  /** Over, under or like the mean. */
  readonly sign: -1 | 0 | 1;
  /** `lidt`, `betydelig`; empty without an adverb. */
  readonly degree: string;
  readonly subjects: readonly string[];
  readonly figure: Figure | null;
}

const degrees = 'lidt|betydeligt?|markant|marginalt|relativt?|meget|væsentligt?|særdeles|noget';

/** Adverbs that are one: in another form, or another word for the same. */
const sameDegree: Readonly<Record<string, string>> = {
  betydeligt: 'betydelig',
  væsentligt: 'væsentlig',
  relativt: 'relativ',
  marginalt: 'lidt',
};

function degreeOf(printed: string): string {
  const word = printed.toLocaleLowerCase('da');
  return sameDegree[word] ?? word;
}

const resources = new RegExp(
  String.raw`(?<!årsværk |\d )(?:(?<degree>${degrees}) )?(?<direction>færre|flere)(?= (?:årsværk|ressourcer|resourcer)(?!\p{L}))|(?<same>(?:de )?samme (?:årsværk|ressourcer|resourcer))`,
  'giu',
);

const levels = new RegExp(
  String.raw`(?:(?<degree>${degrees}) )?(?<direction>(?:lavere|højere)(?= \p{L}+(?:intensitet|grad|rate))|over(?= (?:gennemsnit|niveauet))|under(?= (?:gennemsnit|niveauet))|lavere end|højere end)|(?<same>(?:stort set )?på (?:niveau|højde) med gennemsnit\p{L}*|på et gennemsnitligt niveau|en gennemsnitlig (?=\p{L}+intensitet))`,
  'giu',
);

const productivity = new RegExp(
  String.raw`(?:(?:har|med) en (?:(?<degree>relativt?|lidt) )?(?<word>høj(?:ere)?|lav(?:ere)?|gennemsnitlig)(?: \p{L}+)? produktivitet|produktivitet(?:en)?(?:,? som)?(?: i [\p{L}\p{Pd} ]+?)? er (?:(?<degree2>relativt?|lidt) )?(?<word2>høj(?:ere)?|lav(?:ere)?|gennemsnitlig))(?!\p{L})`,
  'giu',
);

const quality = new Set([
  'samtaleintensitet',
  'tilbudsintensitet',
  'virksomhedsrettet-tilbudsintensitet',
  'aktiveringsgrad',
  'virksomhedsrettet-aktiveringsgrad',
  'delvise-raskmeldinger',
  'jobrate',
  'virksomhedssamarbejde',
]);

const distinct = (subjects: readonly string[]): readonly string[] => [...new Set(subjects)];

const comparesWithMean =
  /(?:end|som) (?:i )?gennemsnit|end i de øvrige|samlet færre|samlet flere/iu;

/** Claims on resources: `Lidt færre årsværk pr. årsperson i indsatsen for …`. */
function resourceClaims(all: readonly Comparison[], sentence: Sentence): readonly Claim[] {
  if (sentence.kind !== 'item' && !comparesWithMean.test(sentence.text)) return [];
  return [...sentence.text.matchAll(resources)].map((found) => {
    const { degree = '', direction, same } = found.groups ?? {};
    const after = sentence.text.slice(found.index + found[0].length);
    const subjects = distinct(
      subjectsIn(after.split(/\s(?:end|som) i? ?gennemsnit/u)[0] ?? '').map(
        ({ subject }) => subject,
      ),
    );
    const isPerInhabitant = /(?:pr\.|per) 1\.000 (?:indbyggere|\d+-\d+-årige)/u.test(after);
    return {
      sentence,
      printed: found[0],
      kind: 'ressourcer' as const,
      sign: same !== undefined ? 0 : direction?.toLowerCase() === 'færre' ? -1 : 1,
      degree: degreeOf(degree),
      subjects,
      figure: isPerInhabitant ? perInhabitant(all) : figureOf(all, sentence, subjects),
    };
  });
}

/** Parts of a sentence that each say one thing of their own subjects. */
const clauses = /,? og at |, men |\. |; | Derimod |, herunder /u;

/** Claims on levels of quality: one for each indicator the clause names. */
function levelClaims(all: readonly Comparison[], sentence: Sentence): readonly Claim[] {
  return sentence.text.split(clauses).flatMap((clause) => {
    const subjects = distinct(
      subjectsIn(clause)
        .map(({ subject }) => subject)
        .filter((subject) => quality.has(subject)),
    );
    const found = [...clause.matchAll(levels)];
    const [first] = found;
    if (first === undefined || found.length !== 1) return [];
    const { degree = '', direction = '', same } = first.groups ?? {};
    const group = subjectsIn(clause)
      .map(({ subject }) => subject)
      .filter((subject) => !quality.has(subject) && subject !== 'rammevilkaar');
    const isOfSome = /(?:over ?for|blandt|for) de \p{L}+ borgere/iu.test(clause);
    return subjects.map((subject) => ({
      sentence,
      printed: first[0],
      kind: 'niveau' as const,
      sign: same !== undefined ? (0 as const) : /^(?:over|højere)/iu.test(direction) ? 1 : -1,
      degree: degreeOf(degree),
      subjects: [subject],
      figure: isOfSome
        ? null
        : figureOf(all, sentence, [subject, ...(sentence.section?.includes('.') ? [] : group)]),
    }));
  });
}

/** What productivity is called: `har en høj produktivitet`. */
function productivityClaims(all: readonly Comparison[], sentence: Sentence): readonly Claim[] {
  return [...sentence.text.matchAll(productivity)].map((found) => {
    const { degree, word, degree2, word2 } = found.groups ?? {};
    const name = (word ?? word2 ?? '').toLowerCase();
    const subjects = distinct(
      subjectsIn(sentence.text.slice(found.index))
        .map(({ subject }) => subject)
        .filter((subject) => !quality.has(subject)),
    ).slice(0, 1);
    return {
      sentence,
      printed: found[0],
      kind: 'produktivitet' as const,
      sign: name.startsWith('gennem') ? 0 : name.startsWith('lav') ? 1 : -1,
      degree: `${degreeOf(degree ?? degree2 ?? '')} ${name}`.trim(),
      subjects,
      figure: figureOf(all, { ...sentence, kind: 'paragraph' }, subjects),
    };
  });
}

/** Everything a text says of figures against the mean of the municipalities. */
export function claimsOf(
  all: readonly Comparison[],
  sentences: readonly Sentence[],
): readonly Claim[] {
  return sentences.flatMap((sentence) => [
    ...resourceClaims(all, sentence),
    ...levelClaims(all, sentence),
    ...productivityClaims(all, sentence),
  ]);
}
