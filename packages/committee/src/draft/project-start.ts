import { draftKey } from './key.ts';
import { type Reader, silentTo } from './reader.ts';
import { fewBehind } from './rules.ts';
import { type DraftNumber, type Sentence, sentence } from './sentence.ts';
import { cellOf, type DraftRow, type DraftTable, numberAt } from './table.ts';

/** How the participants of a project stood on their first day in it. */
export interface StartToSay {
  readonly of: number;
  /** Participants with an open case that day. */
  readonly withCase: number;
  /** How many months the cases had lasted; null where nobody had one. */
  readonly months: Readonly<Record<'mean' | 'least' | 'most', number | null>>;
  /** By type and provider, as they are called. Who was in two offers counts in both. */
  readonly offers: readonly { readonly name: string; readonly count: number }[];
  readonly withoutOffer: number;
  readonly withMentor: number;
}

interface StartedProject {
  readonly place: string;
  readonly name: string;
  readonly start: StartToSay;
}

/** Their cases, offers and mentors (Ringkøbing-Skjern 2022, Klar til start; catalogue I-032). */
function startTable({ place, name, start }: StartedProject, reader: Reader): DraftTable {
  const { of, withCase, offers, withoutOffer, withMentor } = start;
  const row = (key: string, said: string, count: number): DraftRow => ({
    key,
    name: said,
    cells: [
      cellOf(count, 'antal'),
      cellOf(of === 0 ? null : (100 * count) / of, 'procent', { of: of === 0 ? null : of }),
    ],
  });
  const rows = [
    { ...row('alle', 'Deltagere', of), cells: [cellOf(of, 'antal'), cellOf(null, 'procent')] },
    row('sag', 'Med en åben sag', withCase),
    ...offers.map(({ name: offer, count }) => row(draftKey(offer), offer, count)),
    row('uden-tilbud', 'Uden tilbud', withoutOffer),
    row('mentor', 'Med mentor', withMentor),
  ];
  const inOffers = rows.map((_, at) => at).slice(2, -1);
  return silentTo(
    reader,
    {
      key: 'ved-start',
      caption: `Deltagerne i ${name} på deres første dag`,
      of: 'På den første dag',
      columns: [
        { key: 'antal', heading: 'Antal', said: '' },
        { key: 'andel', heading: 'Procent af deltagerne', said: 'andel af deltagerne' },
      ],
      rows,
      source: `Rettidig, ${place}: deltagernes sager og tilbud`,
    },
    { sums: [[0, ...inOffers]] },
  );
}

/** How long their cases had lasted. The shortest and the longest are each of one citizen, and for closed matters alone. */
function lengthTable({ place, name, start }: StartedProject, reader: Reader): DraftTable {
  const { withCase, months } = start;
  const row = (key: string, said: string, length: number | null): DraftRow => ({
    key,
    name: said,
    cells: [cellOf(length, 'maaneder', { decimals: 1, of: withCase })],
  });
  return silentTo(reader, {
    key: 'sagens-laengde',
    caption: `Hvor længe sagerne havde varet, da deltagerne i ${name} begyndte (måneder)`,
    of: 'Sager',
    columns: [{ key: 'maaneder', heading: 'Måneder', said: '' }],
    rows: [
      row('gennemsnit', 'Gennemsnit', months.mean),
      ...(reader === 'offentlig'
        ? []
        : [row('korteste', 'Korteste', months.least), row('laengste', 'Længste', months.most)]),
    ],
    source: `Rettidig, ${place}: fra den første kontakt i det kontaktforløb, der var åbent`,
  });
}

/** How the participants stood, and how long their cases had lasted. */
export const startTables = (
  project: StartedProject,
  reader: Reader,
): readonly [standing: DraftTable, lengths: DraftTable] => [
  startTable(project, reader),
  lengthTable(project, reader),
];

/** What the tables say in words; what is hidden is not said. */
export function startSentences(standing: DraftTable, lengths: DraftTable): readonly Sentence[] {
  const at = (key: string): DraftRow | null => {
    const row = standing.rows.find((one) => one.key === key);
    return row !== undefined && (row.cells[0]?.value ?? null) !== null ? row : null;
  };
  const number = (row: DraftRow): DraftNumber => numberAt(standing, row, 0);
  const [all, cases, without, mentor] = [at('alle'), at('sag'), at('uden-tilbud'), at('mentor')];
  const [mean] = lengths.rows;
  const behind = mean?.cells[0]?.of ?? 0;
  return [
    ...(mean === undefined || (mean.cells[0]?.value ?? null) === null
      ? []
      : [
          sentence(
            'Sagerne havde i gennemsnit varet ',
            numberAt(lengths, mean, 0),
            ', da deltagerne begyndte',
            ...(cases === null ? [] : [' (', number(cases), ' sager)']),
            ...(behind < fewBehind ? ['; læs varsomt, de er få'] : []),
          ),
        ]),
    ...(all === null || without === null
      ? []
      : [sentence(number(without), ' af ', number(all), ' var ikke i et tilbud')]),
    ...(all === null || mentor === null
      ? []
      : [sentence(number(mentor), ' af ', number(all), ' havde en mentor')]),
  ];
}
