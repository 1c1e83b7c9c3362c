import type { Claim } from '../claim.ts';
import type { Finding } from '../finding.ts';
import { bareLabel, numberOf } from '../grid.ts';
import { type Detector, gridName, placeOf, rowPlace } from '../material.ts';
import { danish, numbersIn } from '../number.ts';
import type { Sentence } from '../section.ts';
import { type Sharing, rowFor, sharingOf } from '../sharing.ts';
import { subjectsIn } from '../subject.ts';

/** The two figures of `(19,9 årsværk pr. 1.000 …) … (26,5 årsværk pr. 1.000 …)`, as far as both are there. */
function pairOf({ text }: Sentence): readonly [number, number] | null {
  const values = numbersIn(text)
    .filter(
      ({ unit, end }) => unit === 'aarsvaerk' && /^ (?:pr\.|per) 1\.000/u.test(text.slice(end)),
    )
    .map(({ value }) => value);
  const [own, mean] = values;
  return own === undefined || mean === undefined || values.length !== 2 ? null : [own, mean];
}

/** The own figure and the mean as a sentence prints them, against the table. */
function againstTable({ sentence, kind, figure }: Claim): readonly Finding[] {
  const pair = pairOf(sentence);
  if (kind !== 'ressourcer' || figure === null || pair === null) return [];
  const { comparison, row } = figure;
  const isRight = pair[0] === figure.own && pair[1] === figure.mean;
  const [own, mean] = [comparison.own, comparison.mean].map(
    (column) => row.cells[column]?.printed ?? '',
  );
  return [
    {
      verdict: isRight ? 'bekraeftet' : 'modsagt-af-tabel',
      check: 'tal-mod-tabel',
      places: [
        placeOf(sentence, danish(pair[0])),
        rowPlace(comparison.grid, row.line, bareLabel(row.label)),
      ],
      text: `${danish(pair[0])} og ${danish(pair[1])} ${isRight ? 'står' : 'står ikke'} i ${gridName(comparison.grid)}, »${bareLabel(row.label)}«.`,
      computation: `tabellen: ${own} og ${mean}`,
    },
  ];
}

const spends = /anvende(?:r|s) (?:samlet )?(?<said>\d+(?:,\d+)?) årsværk (?:på|til)(?= )/iu;

/** `anvender samlet 8,3 årsværk på …` against the table that shares the work out. */
function spent(sharing: Sharing, sentence: Sentence): readonly Finding[] {
  const found = spends.exec(sentence.text);
  if (found === null) return [];
  const after = sentence.text.slice(found.index + found[0].length);
  const [subject] = subjectsIn(after);
  const heading = sentence.headings.findLast(({ text }) => /^\d/u.test(text))?.text ?? '';
  // `på indsatsen på området`: what the section is about.
  const named = subject?.subject ?? subjectsIn(heading)[0]?.subject ?? 'i alt';
  const row = rowFor(sharing, named);
  const value = numberOf(row?.cells[sharing.amount])?.value;
  if (row === undefined || value === undefined) return [];
  const said = Number((found.groups?.['said'] ?? '').replace(',', '.'));
  const { grid } = sharing;
  return [
    {
      verdict: said === value ? 'bekraeftet' : 'modsagt-af-tabel',
      check: 'tal-mod-tabel',
      places: [placeOf(sentence, found[0]), rowPlace(grid, row.line, bareLabel(row.label))],
      text:
        said === value
          ? `${danish(said)} årsværk står i ${gridName(grid)}, »${bareLabel(row.label)}«.`
          : `Der siges ${danish(said)} årsværk; ${gridName(grid)}, »${bareLabel(row.label)}«, har ${danish(value)}.`,
      computation: `${danish(said)} mod ${danish(value)}`,
    },
  ];
}

/** Figures that prose takes from the tables. */
export const printedFigures: Detector = {
  check: 'tal-mod-tabel',
  title: 'Tal, teksten henter i tabellerne',
  find: ({ claims, grids, sentences }) => {
    const sharing = sharingOf(grids);
    return [
      ...claims.flatMap((claim) => againstTable(claim)),
      ...(sharing === null ? [] : sentences.flatMap((sentence) => spent(sharing, sentence))),
    ];
  },
};
