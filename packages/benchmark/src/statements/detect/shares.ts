import type { Finding } from '../finding.ts';
import { groups } from '../../frame/group.ts';
import { bareLabel } from '../grid.ts';
import { type Detector, gridName, placeOf, rowPlace } from '../material.ts';
import { type TextNumber, danish, numbersIn } from '../number.ts';
import type { Sentence } from '../section.ts';
import { type Sharing, rowFor, shareOf, sharingOf } from '../sharing.ts';
import { subjectsIn } from '../subject.ts';

interface Said {
  readonly sentence: Sentence;
  readonly subjects: readonly string[];
  readonly number: TextNumber;
}

/** Shares of resources that a sentence gives: `sygedagpengemodtagere (19 pct.)`, `har tilknyttet 14 pct. af ressourcerne`. */
function saidShares(sentence: Sentence): readonly Said[] {
  if (!/ressource/iu.test(sentence.text)) return [];
  const mentions = subjectsIn(sentence.text);
  const numbers = numbersIn(sentence.text);
  return numbers
    .filter(({ unit }) => unit === 'pct')
    .flatMap((number) => {
      const before = sentence.text.slice(0, number.start);
      const isBracketed = /\((?:ca\. )?$/u.test(before);
      const isOfResources = /^\.? af ressourcerne/u.test(sentence.text.slice(number.end));
      if (isBracketed) {
        const last = mentions.findLast(({ end }) => end <= number.start);
        const isNext =
          last !== undefined &&
          /^[\s(]*(?:ca\. )?$/u.test(sentence.text.slice(last.end, number.start));
        return isNext ? [{ sentence, subjects: [last.subject], number }] : [];
      }
      if (!isOfResources) return [];
      const next =
        numbers.find(({ start }) => start > number.end)?.start ?? Number.POSITIVE_INFINITY;
      const after = mentions.filter(({ start }) => start > number.end && start < next);
      const said = after.length > 0 ? after : mentions.filter(({ end }) => end <= number.start);
      const near = said.map(({ subject }) => subject);
      return near.length === 0 ? [] : [{ sentence, subjects: [...new Set(near)], number }];
    });
}

const fits = (value: number, { value: said, decimals }: TextNumber): boolean =>
  Math.abs(value - said) <= 0.5 * 10 ** -decimals + 0.051;

function findingOf(sharing: Sharing, said: Said, all: readonly Said[]): readonly Finding[] {
  const { sentence, subjects, number } = said;
  const share = shareOf(sharing, subjects, sharing.own);
  if (share === null) return [];
  const { grid } = sharing;
  const rows = subjects.flatMap((subject) => rowFor(sharing, subject) ?? []);
  const places = [
    placeOf(sentence, number.printed),
    ...rows.map(({ line, label }) => rowPlace(grid, line, bareLabel(label))),
  ];
  const names = rows.map(({ label }) => bareLabel(label)).join(' og ');
  if (fits(share, number))
    return [
      {
        verdict: 'bekraeftet',
        check: 'andel',
        places,
        text: `${number.printed} af ressourcerne til ${names} passer med ${gridName(grid)}.`,
        computation: `${danish(share)} %`,
      },
    ];
  const amount = shareOf(sharing, subjects, sharing.amount) ?? 0;
  const others = all.filter(
    (one) => one !== said && one.subjects.join() === subjects.join() && fits(share, one.number),
  );
  return [
    {
      verdict: others.length > 0 ? 'modsagt-af-udsagn' : 'modsagt-af-tabel',
      check: 'andel-andet-grundlag',
      places: [...places, ...others.map((one) => placeOf(one.sentence, one.number.printed))],
      text: `${number.printed} af ressourcerne til ${names} er på et andet grundlag end ${gridName(grid)}, hvor andelen er ${danish(share)} %${others.length > 0 ? `, som teksten siger et andet sted (${others.map((one) => one.number.printed).join(', ')})` : ''}; grundlaget er ikke nævnt.`,
      computation: `${danish(amount)} / ${danish(sharing.total)} = ${danish(share)} %; ${number.printed} svarer til et grundlag på ca. ${danish(Math.round((amount / number.value) * 1000) / 10)}`,
    },
  ];
}

/** Target groups that the section of a sentence speaks of: what a share may be of when it is not of the whole. */
function groupsOfSection(
  { document, headings }: Sentence,
  sentences: readonly Sentence[],
): readonly string[] {
  const heading = headings.at(-1);
  const here = sentences.filter(
    (one) => one.document === document && one.headings.at(-1)?.line === heading?.line,
  );
  const named = new Set(here.flatMap(({ text }) => subjectsIn(text).map(({ subject }) => subject)));
  return groups.filter((group) => named.has(group));
}

/** Shares that are not of the whole, and are of the groups their section speaks of. */
function otherBase(
  sharing: Sharing,
  said: readonly Said[],
  sentences: readonly Sentence[],
): readonly Finding[] {
  const off = said.filter(({ subjects, number }) => {
    const share = shareOf(sharing, subjects, sharing.own);
    return share !== null && !fits(share, number);
  });
  const [first] = off;
  if (first === undefined) return [];
  const named = groupsOfSection(first.sentence, sentences);
  const base = shareOf(sharing, named, sharing.amount);
  if (base === null || base === 0) return [];
  const computed = off.map((one) => ({
    one,
    amount: shareOf(sharing, one.subjects, sharing.amount) ?? 0,
  }));
  const isBase = computed.every(
    ({ one, amount }) => Math.round((amount / base) * 100) === Math.round(one.number.value),
  );
  if (!isBase) return [];
  const names = named
    .flatMap((group) => rowFor(sharing, group) ?? [])
    .map(({ label }) => bareLabel(label));
  return [
    {
      verdict: 'bekraeftet',
      check: 'andelens-grundlag',
      places: off.map(({ sentence, number }) => placeOf(sentence, number.printed)),
      text: `${off.map(({ number }) => number.printed).join(' og ')} passer, når grundlaget er de ${named.length} målgrupper, afsnittet nævner: ${names.join(', ')}.`,
      computation: computed
        .map(
          ({ amount }) =>
            `${danish(amount)} / ${danish(base)} = ${danish((amount / base) * 100)} %`,
        )
        .join('; '),
    },
  ];
}

/** Shares of the resources, against the table that shares them out. */
export const shares: Detector = {
  check: 'andel',
  title: 'Andele af ressourcerne mod tabellen, og på hvilket grundlag',
  find: (material) => {
    const sharing = sharingOf(material.grids);
    if (sharing === null) return [];
    const said = material.sentences.flatMap((sentence) => saidShares(sentence));
    return [
      ...said.flatMap((one) => findingOf(sharing, one, said)),
      ...otherBase(sharing, said, material.sentences),
    ];
  },
};
