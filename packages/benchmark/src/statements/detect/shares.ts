import type { Finding } from '../finding.ts';
import { type Grid, type GridRow, bareLabel, numberOf } from '../grid.ts';
import { isMeanHead } from '../comparison.ts';
import { type Detector, type Material, gridName, placeOf, rowPlace } from '../material.ts';
import { type TextNumber, danish, numbersIn } from '../number.ts';
import type { Sentence } from '../section.ts';
import { subjectOf, subjectsIn } from '../subject.ts';

/** A table that shares one whole out: amounts, their percentages, and the percentages of all. */
interface Sharing {
  readonly grid: Grid;
  readonly amount: number;
  readonly own: number;
  readonly mean: number;
  readonly total: number;
}

function sharingOf({ grids }: Material): Sharing | null {
  for (const grid of grids) {
    const total = grid.rows.find(({ label }) => /^i alt$/iu.test(label));
    const percents = grid.heads.flatMap((_, column) => {
      const number = numberOf(total?.cells[column]);
      return number?.unit === 'pct' && number.value === 100 ? [column] : [];
    });
    const mean = percents.find((column) => isMeanHead(grid.heads[column] ?? ''));
    const own = percents.find((column) => column !== mean);
    const amount = grid.heads.findIndex((head) => /årsværk|personer|kr/iu.test(head));
    const whole = numberOf(total?.cells[amount])?.value;
    if (percents.length === 2 && mean !== undefined && own !== undefined && whole !== undefined)
      return { grid, amount, own, mean, total: whole };
  }
  return null;
}

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

const rowFor = ({ grid }: Sharing, subject: string): GridRow | undefined =>
  grid.rows.find(({ label }) => subjectOf(label) === subject);

function shareOf(sharing: Sharing, subjects: readonly string[], column: number): number | null {
  const values = subjects.map(
    (subject) => numberOf(rowFor(sharing, subject)?.cells[column])?.value,
  );
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === undefined ? null : sum + value),
    0,
  );
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

/** Rows that a sentence may mean by words such as `administration, stab og ledelse`, with the own share it names. */
function rowsMeant(sharing: Sharing, text: string, share: number): readonly string[] | null {
  const named = subjectsIn(text).map(({ subject }) => subject);
  const candidates = sharing.grid.rows
    .map(({ label }) => subjectOf(label))
    .filter((subject) => named.some((name) => subject === name || subject.endsWith(`-${name}`)));
  const sets = candidates.flatMap((one, index) => [
    [one],
    ...candidates.slice(index + 1).map((other) => [one, other]),
  ]);
  return sets.find((set) => Math.round(shareOf(sharing, set, sharing.own) ?? 0) === share) ?? null;
}

/** Percentage points between the own share and that of all. */
function points(sharing: Sharing, sentence: Sentence): readonly Finding[] {
  const numbers = numbersIn(sentence.text);
  const said = numbers.find(({ unit }) => unit === 'procentpoint');
  const share = numbers.find(({ unit }) => unit === 'pct');
  if (said === undefined || share === undefined || !/gennemsnit/iu.test(sentence.text)) return [];
  const subjects = rowsMeant(sharing, sentence.text, share.value);
  if (subjects === null) return [];
  const [own, mean] = [
    shareOf(sharing, subjects, sharing.own),
    shareOf(sharing, subjects, sharing.mean),
  ];
  if (own === null || mean === null) return [];
  const difference = Math.abs(mean - own);
  const isRight = Math.abs(difference - said.value) <= 0.5 * 10 ** -said.decimals + 0.001;
  const isRoundedFirst = Math.abs(mean - share.value - said.value) < 0.051;
  const rows = subjects.flatMap((subject) => rowFor(sharing, subject) ?? []);
  return [
    {
      verdict: isRight ? 'bekraeftet' : 'modsagt-af-tabel',
      check: 'procentpoint',
      places: [
        placeOf(sentence, said.printed),
        ...rows.map(({ line, label }) => rowPlace(sharing.grid, line, bareLabel(label))),
      ],
      text: isRight
        ? `${said.printed} passer med ${gridName(sharing.grid)}.`
        : `Forskellen er ${danish(difference)} procentpoint i ${gridName(sharing.grid)}, ikke ${danish(said.value)}${isRoundedFirst ? `: den er regnet af den afrundede andel (${share.printed})` : ''}.`,
      computation: `${danish(mean)} - ${danish(own)} = ${danish(difference)}${isRoundedFirst ? `; ${danish(mean)} - ${danish(share.value)} = ${danish(said.value)}` : ''}`,
    },
  ];
}

/** Shares of the resources and the points between them, against the table that shares them out. */
export const shares: Detector = {
  check: 'andel',
  title: 'Andele af ressourcerne og procentpoint mod tabellen',
  find: (material) => {
    const sharing = sharingOf(material);
    if (sharing === null) return [];
    const said = material.sentences.flatMap((sentence) => saidShares(sentence));
    return [
      ...said.flatMap((one) => findingOf(sharing, one, said)),
      ...material.sentences.flatMap((sentence) => points(sharing, sentence)),
    ];
  },
};
