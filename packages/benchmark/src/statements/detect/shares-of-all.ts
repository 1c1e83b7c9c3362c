import type { Finding } from '../finding.ts';
import { bareLabel } from '../grid.ts';
import { type Detector, gridName, placeOf, rowPlace } from '../material.ts';
import { danish, numbersIn } from '../number.ts';
import type { Sentence } from '../section.ts';
import { type Sharing, rowFor, shareOf, sharingOf } from '../sharing.ts';
import { subjectOf, subjectsIn } from '../subject.ts';

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

const largerShare = /(?<word>større|mindre|højere|lavere) andel/iu;

/** `en lidt større andel … på`: the share of each that the sentence names against that of all. */
function directions(sharing: Sharing, sentence: Sentence): readonly Finding[] {
  const word = largerShare.exec(sentence.text)?.groups?.['word'];
  if (
    word === undefined ||
    /end deres/iu.test(sentence.text) ||
    !/ressource|administration/iu.test(sentence.text)
  )
    return [];
  const sign = /større|højere/iu.test(word) ? 1 : -1;
  const subjects = [...new Set(subjectsIn(sentence.text).map(({ subject }) => subject))];
  return subjects.flatMap((subject): readonly Finding[] => {
    const row = rowFor(sharing, subject);
    const [own, mean] = [
      shareOf(sharing, [subject], sharing.own),
      shareOf(sharing, [subject], sharing.mean),
    ];
    if (row === undefined || own === null || mean === null) return [];
    const isRight = Math.sign(own - mean) === sign;
    return [
      {
        verdict: isRight ? 'bekraeftet' : 'modsagt-af-tabel',
        check: 'andel-mod-alle',
        places: [placeOf(sentence, word), rowPlace(sharing.grid, row.line, bareLabel(row.label))],
        text: `»${word} andel« ${isRight ? 'passer' : 'passer ikke'} med ${gridName(sharing.grid)}, »${bareLabel(row.label)}«.`,
        computation: `${danish(own)} % mod ${danish(mean)} %`,
      },
    ];
  });
}

/** Shares of the resources against those of all: larger or smaller, and by how many points. */
export const sharesOfAll: Detector = {
  check: 'procentpoint',
  title: 'Andele af ressourcerne mod alle kommuners, og procentpoint imellem',
  find: ({ grids, sentences }) => {
    const sharing = sharingOf(grids);
    if (sharing === null) return [];
    return sentences.flatMap((sentence) => [
      ...directions(sharing, sentence),
      ...points(sharing, sentence),
    ]);
  },
};
