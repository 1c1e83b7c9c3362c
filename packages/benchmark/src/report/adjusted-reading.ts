import { adjusted, fewMunicipalities } from '../conditions/adjusted.ts';
import { numberText } from '../wording/number-text.ts';
import type { Block, ReportCell, ReportTable } from './block.ts';
import { note, paragraph } from './blocks.ts';
import type { Figure } from './figure.ts';
import type { Ground } from './ground.ts';
import { type ChapterSubject, efforts } from './phrases.ts';
import { resultOf } from './quality.ts';
import { tableBlock } from './tables.ts';

/** The placing by conditions that each subject is read against. */
const conditionOf: readonly (readonly [ChapterSubject, string])[] = [
  ['samlet', 'samlet'],
  ['a-dagpenge', 'a-dagpenge'],
  ['kontanthjaelp-1', 'kontanthjaelp'],
  ['kontanthjaelp-2-3', 'kontanthjaelp'],
  ['sygedagpenge', 'sygedagpenge'],
];

/** Results and productivity against what the framework conditions alone would give. */
export function adjustedBlocks(ground: Ground): readonly Block[] {
  const { own, round } = ground;
  if (own === null)
    return [note('Læsningen i lyset af vilkårene vises, når én kommune læser rapporten.')];
  const rows = conditionOf.flatMap(([subject, condition]) => {
    const against = ground.figure('noegletal', `rammevilkaar/${condition}`);
    if (against === null) return [];
    const result = resultOf(ground, subject);
    const productivity = subject === 'samlet' ? ground.productivity(subject) : null;
    return [
      ...(productivity === null
        ? []
        : readingRow(productivity, against, own, 'Årsværk pr. 1.000 årspersoner')),
      ...(result === null
        ? []
        : readingRow(result, against, own, `Job- og uddannelsesrate, ${efforts[subject].effort}`)),
    ];
  });
  if (rows.length === 0)
    return [note('Rammevilkår eller resultater mangler, så vilkårene kan ikke regnes fra.')];
  const count = ground.municipalities.length;
  return [
    ...paragraph(
      'Tabellen viser, hvad en ret linje gennem kommunerne ville give ved kommunens rammevilkår, og hvor langt kommunens eget tal er fra linjen. En forskel inden for spredningen er ikke andet end tilfældighed kan give.',
    ),
    tableBlock({
      number: '5.5',
      caption: `${own} i forhold til rammevilkårene: produktivitet og job- og uddannelsesrater`,
      head: [
        '',
        'Eget tal',
        'Linjen giver',
        'Forskel',
        'Spredning',
        'Vilkårene forklarer',
        'Læsning',
      ],
      rows,
      strong: [1],
      source: round.source,
    }),
    ...(count < fewMunicipalities
      ? [
          note(
            `Linjerne bygger på ${numberText(count, 0)} kommuner. Det er for få til at slutte noget sikkert af; de viser, om et resultat er overraskende.`,
          ),
        ]
      : []),
  ];
}

function readingRow(
  figure: Figure,
  against: Figure,
  own: string,
  label: string,
): readonly ReportTable['rows'][number][] {
  const names = figure.table.municipalities;
  const line = adjusted(
    figure.values,
    names.map((name) => against.values[against.table.municipalities.indexOf(name)] ?? null),
  );
  const reading = line?.readings[names.indexOf(own)] ?? null;
  if (line === null || reading === null) return [];
  const percent = figure.row.unit === 'pct' ? ({ percent: true } as const) : {};
  const cell = (value: number): ReportCell => ({ value, decimals: 1, ...percent });
  return [
    {
      level: 'hoved',
      cells: [
        label,
        { value: reading.actual, decimals: figure.decimals, ...percent },
        cell(reading.expected),
        { value: reading.difference, decimals: 1 },
        { value: line.deviation, decimals: 1 },
        { value: line.explained * 100, decimals: 0, percent: true },
        Math.abs(reading.difference) <= line.deviation
          ? 'Inden for spredningen'
          : reading.difference < 0
            ? 'Lavere end vilkårene tilsiger'
            : 'Højere end vilkårene tilsiger',
      ],
    },
  ];
}
