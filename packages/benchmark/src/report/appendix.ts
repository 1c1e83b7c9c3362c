import { indicators } from '../frame/indicators.ts';
import type { Finding, Verdict } from '../statements/finding.ts';
import { numberText } from '../wording/number-text.ts';
import { scales } from '../wording/scales.ts';
import { degreeNames } from '../wording/words.ts';
import type { Block } from './block.ts';
import { heading, list, note, paragraph } from './blocks.ts';
import type { Ground } from './ground.ts';
import { resultTable, tableBlock } from './tables.ts';

/** Key figures, definitions, the scales of words, and what is found or asked about the data. */
export function appendix(ground: Ground): readonly Block[] {
  return [
    heading(1, 'Bilag A', 'Nøgletal'),
    ...keyFigures(ground),
    heading(1, 'Bilag B', 'Kvalitetsindikatorer'),
    ...list(indicators.map(({ label, definition }) => `${label}: ${definition}`)),
    heading(1, 'Bilag C', 'Ordenes grænser'),
    ...scaleBlocks(),
    heading(1, 'Bilag D', 'Kontrol af data'),
    ...findingBlocks(ground),
    ...questionBlocks(ground),
  ];
}

function keyFigures(ground: Ground): readonly Block[] {
  const table = ground.tableOf('noegletal');
  if (table === null) return [note('Nøgletal for kommunerne er ikke blandt tabellerne.')];
  const named = { number: 'A', caption: 'Nøgletal for kommunerne' };
  return resultTable(ground, table, named, ground.anonymous ? 'egen' : 'alle');
}

function scaleBlocks(): readonly Block[] {
  return [
    ...paragraph(
      'Ordene for en forskel følger den absolutte forskel mellem de trykte tal: kommunens eget og gennemsnittet. Relative forskelle passer dårligt med den måde, ordene er brugt på.',
    ),
    tableBlock({
      number: 'C',
      caption: 'Den mindste forskel, som et ord bruges om',
      head: [
        'Skala',
        'Enhed',
        ...(['lidt', 'middel', 'betydelig', 'markant'] as const).map(
          (degree) => degreeNames[degree],
        ),
        'Kilde',
      ],
      rows: scales.map(({ label, unit, cuts, source }) => ({
        level: 'hoved',
        cells: [
          label,
          unit,
          ...(['lidt', 'middel', 'betydelig', 'markant'] as const).map((degree) => {
            const from = cuts.find((cut) => cut.degree === degree)?.from;
            return from === undefined ? null : numberText(from, from < 0.1 ? 3 : 2);
          }),
          source,
        ],
      })),
      strong: [],
      source: 'Fastsat i Rettidig',
    }),
    note(
      'Under den mindste grænse siges “samme” eller “på niveau”. En streg betyder, at ordet ikke bruges på skalaen.',
    ),
  ];
}

/** Findings that need somebody to look, first those that contradict. */
const shownVerdicts: Partial<Readonly<Record<Verdict, string>>> = {
  'modsagt-af-tabel': 'Tabellerne siger imod',
  'modsagt-af-udsagn': 'Et andet udsagn siger imod',
  fejlskrevet: 'Fejlskrevet',
};

function findingBlocks({ findings }: Ground): readonly Block[] {
  const counted = (verdict: Verdict): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  if (findings.length === 0)
    return paragraph('Der er ikke kørt kontroller af tallene til denne rapport.');
  const shown = (Object.keys(shownVerdicts) as Verdict[]).flatMap((verdict) =>
    findings.filter((finding) => finding.verdict === verdict),
  );
  return [
    ...paragraph(
      `${numberText(findings.length, 0)} kontroller: ${numberText(counted('bekraeftet'), 0)} stemmer, ${numberText(counted('afrunding'), 0)} stemmer inden for afrunding, ${numberText(shown.length, 0)} stemmer ikke, og ${numberText(counted('kan-ikke-efterproeves'), 0)} kan ikke efterprøves.`,
    ),
    ...list(shown.map(findingItem)),
  ];
}

const findingItem = ({ verdict, text, computation }: Finding): string =>
  `${shownVerdicts[verdict] ?? ''}: ${text} (${computation})`;

function questionBlocks({ questions }: Ground): readonly Block[] {
  return questions.length === 0
    ? []
    : [
        ...paragraph('Spørgsmål, der ikke er besvaret endnu:'),
        ...list(
          questions.map(({ municipality, at, text }) =>
            [
              ...(municipality === null ? [] : [municipality]),
              ...(at === null ? [] : [at]),
              text,
            ].join(': '),
          ),
        ),
      ];
}
